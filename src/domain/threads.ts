import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Piscina } from 'piscina';

/** So many pieces are given to each thread at once: it never waits, and little is held in memory. */
const WAITING = 2;

/** How many threads such a number of things is worth: at most one a processor, and not one for fewer than `worth`. */
export const threadsFor = (count: number, worth: number): number =>
  Math.min(availableParallelism(), Math.floor(count / worth));

/** Cuts a list into runs of so many in its order; the last may be shorter. */
export function* batches<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}

/**
 * Works pieces off in so many threads, of which this one is one, and gives their results in the order of the pieces. `module` is the
 * file whose default export the other threads call; `work` is that export.
 */
export async function* shareOut<Piece, Result>(
  pieces: Iterable<Piece>,
  work: (piece: Piece) => Result,
  module: URL,
  threads: number,
): AsyncGenerator<Result> {
  if (threads < 2) {
    for (const piece of pieces) yield work(piece);
    return;
  }
  const others = threads - 1;
  const pool = new Piscina<Piece, Result>({ filename: module.href, minThreads: others, maxThreads: others });
  try {
    const results: Promise<Result>[] = [];
    let away = 0;
    for (const piece of pieces) {
      if (away < WAITING * others) {
        away += 1;
        results.push(pool.run(piece).finally(() => (away -= 1)));
      } else {
        // What the others have done meanwhile is heard of when this thread rests.
        results.push(Promise.resolve(work(piece)));
        await setImmediate();
      }
      if (results.length > 2 * WAITING * threads) yield await results.shift()!;
    }
    for (const result of results) yield await result;
  } finally {
    await pool.destroy();
  }
}
