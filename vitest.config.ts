import { configDefaults, defineConfig } from 'vitest/config';

const TEMPORARY = 'tests/temporary.ts';
const BROWSER_TESTS = 'tests/site/**/*.test.ts';

export default defineConfig({
  test: {
    // Generous, since machines are busy: no test measures time.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'],
          globalSetup: TEMPORARY,
          exclude: [...configDefaults.exclude, BROWSER_TESTS],
          // One copy of the modules a worker: they hold no state, and loading them takes longer than most tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: [BROWSER_TESTS],
          globalSetup: [TEMPORARY, 'tests/site/build.ts'],
          isolate: false,
        },
      },
    ],
  },
});
