import { named } from './named.ts';

/** The rules for `agencies`, in their order. */
export const AGENCIES_RULES = [named];
