import { shareOut, threadsFor } from '../domain/threads.ts';
import type { Job, Making, Outcome } from './read-batch.ts';
import readShare from './read-thread.ts';
import { batched } from './work.ts';

/** Fewer releases than this a thread are read sooner than the rules are loaded once more. */
const WORTH_A_THREAD = 1500;

/**
 * Reads all jobs, with a thread a processor where many have changed: the first batch tells. Gives an outcome for each, in their order.
 */
export async function* readBatches(
  jobs: readonly Job[],
  making: Making,
  threads = threadsFor(jobs.length, WORTH_A_THREAD),
): AsyncGenerator<Outcome> {
  const [first = [], ...others] = batched(jobs);
  const outcomes = readShare([first, making]);
  yield* outcomes;
  const unchanged = outcomes.every((outcome) => 'unchanged' in outcome);
  const shares = others.map((batch): [readonly Job[], Making] => [batch, making]);
  const module = new URL('./read-thread.ts', import.meta.url);
  for await (const read of shareOut(shares, readShare, module, unchanged ? 1 : threads)) yield* read;
}
