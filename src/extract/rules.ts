import { ADMISSION_RULES } from './admission/index.ts';
import { AGENCIES_RULES } from './agencies/index.ts';
import { AMOUNTS } from './amounts/index.ts';
import { CAPTION_RULES } from './caption/index.ts';
import { CATEGORY_RULES } from './category/index.ts';
import { CHARGES } from './charges/index.ts';
import { CONDUCT } from './conduct/index.ts';
import { COOPERATION_RULES } from './cooperation/index.ts';
import { COURTS } from './courts/index.ts';
import { DATE } from './date/index.ts';
import { DOCKETS } from './dockets/index.ts';
import { FORUM } from './forum/index.ts';
import { GROUPS_RULES } from './groups/index.ts';
import { JUDGES } from './judges/index.ts';
import { NUMBERS } from './numbers/index.ts';
import { OFFICES } from './offices/index.ts';
import { PARTY_RULES } from './parties/index.ts';
import { PLACE } from './place/index.ts';
import { PROVISIONS_RULES } from './provisions/index.ts';
import { RELATED } from './related/index.ts';
import { RELIEF_RULES } from './relief/index.ts';
import type { Rule } from './rule.ts';
import { SOUGHT_RULES } from './sought/index.ts';
import { STAFF } from './staff/index.ts';
import { STAGES_RULES } from './stages/index.ts';
import { SUBTITLE } from './subtitle/index.ts';
import { TITLE } from './title/index.ts';

/**
 * Every rule, in the order in which they run. A rule may build on the facts of the rules above it; the first rule that finds a
 * value of a single field has it.
 */
export const RULES: readonly Rule[] = [
  ...TITLE,
  ...SUBTITLE,
  ...NUMBERS,
  ...DATE,
  ...PLACE,
  ...CAPTION_RULES,
  ...PARTY_RULES,
  ...COURTS,
  ...DOCKETS,
  ...FORUM,
  ...JUDGES,
  ...PROVISIONS_RULES,
  ...GROUPS_RULES,
  ...CHARGES,
  ...RELATED,
  ...RELIEF_RULES,
  ...SOUGHT_RULES,
  ...ADMISSION_RULES,
  ...STAGES_RULES,
  ...CATEGORY_RULES,
  ...COOPERATION_RULES,
  ...AMOUNTS,
  ...STAFF,
  ...OFFICES,
  ...AGENCIES_RULES,
  ...CONDUCT,
];
