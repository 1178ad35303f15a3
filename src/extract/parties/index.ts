import type { Rule } from '../rule.ts';
import { captioned } from './captioned.ts';
import { charged } from './charged.ts';

export { type Mention, partyMentions } from './mentions.ts';
export { partiesNamedIn, partiesOf } from './named-in.ts';

/** The rules that read the parties, in their order. */
export const PARTY_RULES: readonly Rule[] = [captioned, charged];
