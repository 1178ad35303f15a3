import { references } from './references.ts';

/** The rules for `related`, in their order. */
export const RELATED = [references];
