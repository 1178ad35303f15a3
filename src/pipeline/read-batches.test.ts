import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { listCollected } from './collected.ts';
import { readBatches } from './read-batches.ts';

const FIXTURES = fileURLToPath(new URL('../../tests/fixtures/sources', import.meta.url));

it('gives the same in threads, in the same order', async () => {
  const { inputs } = listCollected(FIXTURES);
  // Several batches, so that one can overtake another.
  const jobs = Array.from({ length: 5 }, () => inputs.map((input) => ({ input }))).flat();
  const making = { out: FIXTURES, text: 'full', code: 'none' } as const;
  const one = await Array.fromAsync(readBatches(jobs, making, 1));
  expect(one).toHaveLength(jobs.length);
  expect(await Array.fromAsync(readBatches(jobs, making, 2))).toEqual(one);
});
