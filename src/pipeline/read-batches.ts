import { shareOut, threadsFor } from '../domain/threads.ts';
import { batched } from './batches.ts';
import { type Job, type Making, open } from './open.ts';
import type { Outcome } from './read-batch.ts';

/** Fewer releases than this a thread are read sooner than the rules are loaded once more. */
const WORTH_A_THREAD = 1500;
/** What a batch allocates is short-lived: left alone, V8 takes half as much again for it, and is no faster. */
const LIMITS = { maxYoungGenerationSizeMb: 96 };

/**
 * Reads all jobs, with a thread a processor where many have changed: those of the first batch tell. Gives an outcome for each, in their
 * order.
 */
export async function* readBatches(
  jobs: readonly Job[],
  making: Making,
  threads = threadsFor(jobs.length, WORTH_A_THREAD),
): AsyncGenerator<Outcome> {
  const shares = [...batched(jobs)].map((batch): [readonly Job[], Making] => [batch, making]);
  const unchanged = threads > 1 && shares[0]?.[0].every((job) => 'unchanged' in open(job, making));
  const module = new URL('./read-thread.ts', import.meta.url);
  for await (const read of shareOut(shares, () => import('./read-thread.ts'), module, unchanged ? 1 : threads, LIMITS))
    yield* read;
}
