import { EventEmitter, on } from 'node:events';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReleaseId } from '../domain/ids.ts';
import { cardOf } from './card.ts';
import { BadReleaseFile, readRelease } from './content-folder.ts';
import { locatorOf } from './locator.ts';

/** A release file read: its card, its locator and its content (front matter and body) as JSON, or why it can’t be read. */
export type Read =
  | { file: string; case: ReleaseId; card: string; locator: string; content: string }
  | { file: string; bad: string };

/** Reads one file and checks it. */
export function readOne(folder: string, file: string): Read {
  try {
    const content = readRelease(folder, file);
    return {
      file,
      case: content.release.case,
      card: JSON.stringify(cardOf(content.release)),
      locator: JSON.stringify(locatorOf(content.release)),
      content: JSON.stringify(content),
    };
  } catch (error) {
    if (error instanceof BadReleaseFile) return { file, bad: error.message };
    throw error;
  }
}

/** The id of the release in a file. */
export const idOf = (file: string): string => basename(file, '.md');

/** Fewer files than this are read sooner than a worker starts. */
const WORTH_A_WORKER = 1000;

/** Reads files with a worker a processor, in any order. Throws when a file is lost on the way. */
export async function* readAll(
  folder: string,
  files: readonly string[],
  workers = Math.min(availableParallelism(), Math.floor(files.length / WORTH_A_WORKER)),
): AsyncGenerator<Read> {
  if (workers < 2) {
    for (const file of files) yield readOne(folder, file);
    return;
  }
  let left = files.length;
  for await (const [batch] of on(readByWorkers(folder, files, workers), 'batch', { close: ['end'] })) {
    left -= (batch as Read[]).length;
    yield* batch as Read[];
  }
  if (left !== 0) throw new Error(`${left} release files were not read.`);
}

/** Starts the workers; emits every batch of reads, then `end`, or `error`. */
function readByWorkers(folder: string, files: readonly string[], count: number): EventEmitter {
  const reads = new EventEmitter();
  let running = count;
  for (let share = 0; share < count; share += 1) {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
      workerData: { folder, files: files.filter((_, i) => i % count === share) },
    });
    worker.on('message', (batch) => reads.emit('batch', batch));
    worker.on('error', (error) => reads.emit('error', error));
    worker.on('exit', () => {
      running -= 1;
      if (running === 0) reads.emit('end');
    });
  }
  return reads;
}
