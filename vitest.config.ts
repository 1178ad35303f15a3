import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'],
    // Generous, since machines are busy: no test measures time.
    testTimeout: 180_000,
    // One copy of the modules a worker: they hold no state, and loading them takes longer than most tests.
    isolate: false,
    hookTimeout: 300_000,
  },
});
