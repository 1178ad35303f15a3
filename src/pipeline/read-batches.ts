import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { type Job, type Making, type Outcome, readBatch } from './read-batch.ts';
import { batches } from './work.ts';

/** Fewer releases than this are read sooner than the rules are loaded once more. */
const WORTH_A_THREAD = 500;

/** Reads all jobs, with a thread a processor where they are many. Gives an outcome for each, in their order. */
export async function* readBatches(
  jobs: readonly Job[],
  making: Making,
  threads = Math.min(availableParallelism(), Math.floor(jobs.length / WORTH_A_THREAD)),
): AsyncGenerator<Outcome> {
  if (threads < 2) {
    for (const batch of batches(jobs)) yield* readBatch(batch, making);
    return;
  }
  const pool = new Piscina<[readonly Job[], Making], Outcome[]>({
    filename: new URL('./read-thread.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  });
  try {
    const reading: Promise<Outcome[]>[] = [];
    for (const batch of batches(jobs)) {
      reading.push(pool.run([batch, making]));
      // Enough lies ready for every thread, and no more is held in memory.
      if (reading.length > 2 * threads) yield* await reading.shift()!;
    }
    for (const outcomes of reading) yield* await outcomes;
  } finally {
    await pool.destroy();
  }
}
