import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Piscina } from 'piscina';
import { type Job, type Making, type Outcome, readBatch } from './read-batch.ts';
import { batches } from './work.ts';

/** Fewer releases than this a thread are read sooner than the rules are loaded once more. */
const WORTH_A_THREAD = 1500;

/** So many batches are given to each thread at once: it never waits, and little is held in memory. */
const WAITING = 2;

/**
 * Reads all jobs, with a thread a processor where many have changed: the first batch tells. Gives an outcome for each, in their order.
 */
export async function* readBatches(
  jobs: readonly Job[],
  making: Making,
  threads = Math.min(availableParallelism(), Math.floor(jobs.length / WORTH_A_THREAD)),
): AsyncGenerator<Outcome> {
  const [first = [], ...others] = batches(jobs);
  const outcomes = readBatch(first, making);
  yield* outcomes;
  if (threads < 2 || outcomes.every((outcome) => 'unchanged' in outcome)) {
    for (const batch of others) yield* readBatch(batch, making);
    return;
  }
  const pool = new Piscina<[readonly Job[], Making], Outcome[]>({
    filename: new URL('./read-thread.ts', import.meta.url).href,
    minThreads: threads - 1,
    maxThreads: threads - 1,
  });
  try {
    const reading: Promise<Outcome[]>[] = [];
    let away = 0;
    for (const batch of others) {
      if (away < WAITING * (threads - 1)) {
        away += 1;
        reading.push(pool.run([batch, making]).finally(() => (away -= 1)));
      } else {
        // This thread reads too; what the others have read meanwhile is heard of afterwards.
        reading.push(Promise.resolve(readBatch(batch, making)));
        await setImmediate();
      }
      if (reading.length > 2 * WAITING * threads) yield* await reading.shift()!;
    }
    for (const outcomes of reading) yield* await outcomes;
  } finally {
    await pool.destroy();
  }
}
