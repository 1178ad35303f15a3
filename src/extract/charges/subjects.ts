import type { Fact } from '../../domain/evidence.ts';
import type { Facts, Party } from '../../domain/facts.ts';
import { type Document, derived } from '../document.ts';
import { partyMentions } from '../parties/mentions.ts';
import type { Sentence } from '../text/sentences.ts';

/** Parties named together in a sentence: `Northcote, Vane and Larkspur`. Offsets count from the start of the sentence. */
export interface Named {
  start: number;
  end: number;
  parties: string[];
}

/** Between two names of one enumeration: commas, `and`, a short form in brackets, `his company`. */
const JOIN =
  /^(?:\s*\(.{1,40}?\))?[\s,]*(?:(?:and|or|as well as|&|defendants?|respondents?|his|her|their|its|wife|brother|son|company|companies|firm|former|fund|entity|both)[\s,]*)*$/i;

/** The parties that a sentence names, those of one enumeration together. */
export function namedIn(doc: Document, parties: readonly Fact<Party>[], sentence: Sentence): Named[] {
  const found: Named[] = [];
  for (const mention of partyMentions(doc, parties)[sentence.place - 1] ?? []) {
    if (mention.start < sentence.start || mention.end > sentence.end) continue;
    const [start, end] = [mention.start - sentence.start, mention.end - sentence.start];
    const last = found.at(-1);
    const gap = last ? sentence.text.slice(last.end, start) : '';
    if (last && gap.length > 0 && JOIN.test(gap)) {
      last.end = end;
      last.parties.push(...mention.parties);
    } else found.push({ start, end, parties: [...mention.parties] });
  }
  return found;
}

/** A name inside a description of another: `Vane, the head of Larkspur, violated`. */
const INSIDE = /\b(?:of|at|for|by|with|to|through|from|in|on behalf of|than|via)\s+(?:the\s+|its\s+)?$/i;

/** The nearest enumeration before an offset that can be the subject: not one that only describes another. */
export function subjectBefore(text: string, named: readonly Named[], before: number): Named | undefined {
  for (let at = named.length - 1; at >= 0; at -= 1) {
    const one = named[at]!;
    if (one.end > before) continue;
    if (!INSIDE.test(text.slice(Math.max(0, one.start - 24), one.start))) return one;
  }
  return undefined;
}

const defendants = (found: Readonly<Facts>): Fact<Party>[] =>
  found.parties.filter(({ value }) => value.role !== 'relief-defendant');

/** Names of everyone who can be charged: relief defendants are not. */
export const chargeable = (found: Readonly<Facts>): string[] => defendants(found).map(({ value }) => value.name);

const kinds = (): Map<string, Party['kind']> => new Map();

/** The kind of a party by its name. */
export function kindOfParty(doc: Document, found: Readonly<Facts>, name: string): Party['kind'] | undefined {
  const known = derived(doc, kinds);
  if (known.size === 0) for (const { value } of found.parties) known.set(value.name, value.kind);
  return known.get(name);
}
