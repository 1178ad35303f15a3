import type { Rule } from '../rule.ts';
import { printed } from './printed.ts';

/** The rules that read the caption, in their order. */
export const CAPTION_RULES: readonly Rule[] = [printed];
