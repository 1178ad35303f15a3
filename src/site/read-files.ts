import { basename } from 'node:path';
import { batches, shareOut, threadsFor } from '../domain/threads.ts';
import type { Read } from './read-thread.ts';

/** The id of the release in a file. */
export const idOf = (file: string): string => basename(file, '.md');

/** As many files are read at once by a thread. */
const BATCH = 100;
/** Fewer files than this a thread are read sooner than the schema is loaded once more. */
const WORTH_A_THREAD = 1000;

/** Reads files, in their order, with a thread a processor where they are many. */
export async function* readAll(
  folder: string,
  files: readonly string[],
  threads = threadsFor(files.length, WORTH_A_THREAD),
): AsyncGenerator<Read> {
  const shares = batches(files, BATCH).map((batch): [string, readonly string[]] => [folder, batch]);
  const module = new URL('./read-thread.ts', import.meta.url);
  for await (const reads of shareOut(shares, () => import('./read-thread.ts'), module, threads)) yield* reads;
}
