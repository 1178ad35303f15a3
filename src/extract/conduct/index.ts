import { stated } from './stated.ts';

/** The rules for `conduct`, in their order. */
export const CONDUCT = [stated];
