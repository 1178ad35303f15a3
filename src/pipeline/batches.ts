import { batches } from '../domain/threads.ts';

/** As many releases are read together: enough that the code of one step stays in the processor's caches, few enough to hold. */
const BATCH = 64;

/** Cuts a list into runs that are read together. */
export const batched = <T>(list: readonly T[]): Generator<readonly T[]> => batches(list, BATCH);
