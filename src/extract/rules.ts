import { RELIEF_RULES } from './relief/index.ts';
import type { Rule } from './rule.ts';

/**
 * Every rule, in the order in which they run. A rule may build on the facts of the rules above it; the first rule that finds a
 * value of a single field has it.
 */
export const RULES: readonly Rule[] = [
  ...RELIEF_RULES,
];
