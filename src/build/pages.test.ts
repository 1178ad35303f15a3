import { expect, it } from 'vitest';
import { processesFor } from './pages.ts';

it.each([
  ['a small archive needs one', 7_717, 8, 1],
  ['a large one has one a core', 100_000, 2, 2],
  ['and no more than are worth it', 30_000, 8, 3],
  ['an empty one is built too', 0, 2, 1],
])('%s', (_why, releases, cores, processes) => {
  expect(processesFor(releases, cores)).toBe(processes);
});
