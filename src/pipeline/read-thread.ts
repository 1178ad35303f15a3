import type { Job, Making } from './open.ts';
import { type Outcome, readBatch } from './read-batch.ts';

/** Reads a batch in a thread of the import. */
export default ([jobs, making]: [readonly Job[], Making]): Outcome[] => readBatch(jobs, making);
