import { presiding } from './presiding.ts';

/** The rules for `judges`, in their order. */
export const JUDGES = [presiding];
