import { stated } from './stated.ts';

/** The rules for `forum`, in their order; they build on courts, dockets and date. */
export const FORUM = [stated];
