import { parentPort, workerData } from 'node:worker_threads';
import { type Read, readOne } from './read-files.ts';

/** Reads its share of the release files and posts them in batches, then nothing more. */
const { folder, files } = workerData as { folder: string; files: string[] };
const BATCH = 100;
let batch: Read[] = [];
for (const file of files) {
  batch.push(readOne(folder, file));
  if (batch.length === BATCH) {
    parentPort?.postMessage(batch);
    batch = [];
  }
}
parentPort?.postMessage(batch);
