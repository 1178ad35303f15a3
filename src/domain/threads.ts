import { availableParallelism } from 'node:os';
import type { ResourceLimits } from 'node:worker_threads';
import { Piscina } from 'piscina';

/** So many pieces are given to each thread at once: it never waits, and little is held in memory. */
const AT_ONCE = 2;

/** How many threads such a number of things is worth: at most one a processor, and not one for fewer than `worth`. */
export const threadsFor = (count: number, worth: number): number =>
  Math.min(availableParallelism(), Math.floor(count / worth));

/** Cuts a list into runs of so many in its order; the last may be shorter. */
export function* batches<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}

/**
 * Works pieces off in so many threads besides this one, and gives their results in the order of the pieces; in this one where a single
 * thread is enough. `module` is the file whose default export the threads call; `load` imports it, and
 * `resourceLimits` are those of each thread.
 */
export async function* shareOut<Piece, Result>(
  pieces: Iterable<Piece>,
  load: () => Promise<{ default: (piece: Piece) => Result }>,
  module: URL,
  threads: number,
  resourceLimits: ResourceLimits = {},
): AsyncGenerator<Result> {
  if (threads < 2) {
    const { default: work } = await load();
    for (const piece of pieces) yield work(piece);
    return;
  }
  const pool = new Piscina<Piece, Result>({
    filename: module.href,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: AT_ONCE,
    resourceLimits,
  });
  try {
    const results: Promise<Result>[] = [];
    for (const piece of pieces) {
      const result = pool.run(piece);
      // What fails in a thread is thrown when its turn comes, not before.
      result.catch(() => {});
      results.push(result);
      if (results.length > 2 * AT_ONCE * threads) yield await results.shift()!;
    }
    for (const result of results) yield await result;
  } finally {
    await pool.destroy();
  }
}
