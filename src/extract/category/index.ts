import { scored } from './scored.ts';

/** The rules for the category. */
export const CATEGORY_RULES = [scored];
