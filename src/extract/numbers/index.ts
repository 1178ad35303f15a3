import { official } from './official.ts';

/** The rules for `numbers`, in their order. */
export const NUMBERS = [official];
