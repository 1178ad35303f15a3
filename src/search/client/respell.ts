import type { Query, Slot } from '../query.ts';
import { isOneEdit, SHORTEST, spellingKeys } from '../spelling.ts';
import type { SearchFiles } from './files.ts';
import type { Alternative, Answer, Looked } from './lookup.ts';
import { isKnown, type Match } from './rank.ts';

/** Names that one word is tried for, at most: those of most documents. */
const MOST = 6;
/** How much a respelling counts, against the word as typed. */
const WEIGHT = 0.85;
/** A query of more words is a sentence, not a name. */
const MOST_SLOTS = 6;
/** Documents with every word, from which on a query is not taken for a misspelt name. */
const ENOUGH = 10;

/** Whether a query may be a misspelt name: short, without numbers, and little or nothing has its words. */
export const mayBeMisspelt = (query: Query, looked: readonly Looked[], matches: number): boolean =>
  query.slots.length > 0 &&
  query.slots.length <= MOST_SLOTS &&
  query.slots.every(({ exact }) => /^\p{L}+$/u.test(exact)) &&
  (matches < ENOUGH || query.slots.some((_, i) => !isKnown(looked.map(({ slots }) => slots[i]!))));

const isEnding = ({ ending, postings }: Answer): boolean => ending && postings.length > 0;

/** Names of the archive that differ by one letter from a word of the query; a word that is still typed may yet become one. */
export async function respellings(
  files: SearchFiles,
  spelling: string,
  query: Query,
  looked: readonly Looked[],
): Promise<Map<Slot, Alternative[]>> {
  const found = new Map<Slot, Alternative[]>();
  await Promise.all(
    query.slots
      .filter(({ exact }, i) => exact.length >= SHORTEST && !looked.some(({ slots }) => isEnding(slots[i]!)))
      .map(async (slot) => {
        const near = (await Promise.all(spellingKeys(slot.exact).map((key) => files.names(spelling, key)))).flat();
        const words = new Map(near.filter(([word]) => isOneEdit(word, slot.exact)));
        const best = [...words].sort(([, a], [, b]) => b - a).slice(0, MOST);
        if (best.length > 0)
          found.set(
            slot,
            best.map(([term]) => ({ term, weight: WEIGHT, only: 'names' as const })),
          );
      }),
  );
  return found;
}

/** The words by which a document answers in place of those typed. */
export function wordsUsed(query: Query, looked: readonly Looked[], { index, doc }: Match): Map<Slot, string> {
  const used = new Map<Slot, string>();
  const answers = looked.find((one) => one.index === index)!.slots;
  for (const [i, slot] of query.slots.entries()) {
    const mine = answers[i]!.postings.filter(({ posting }) => posting.doc === doc && posting.names.length > 0);
    const best = mine.sort((a, b) => b.weight - a.weight)[0];
    if (best && best.term !== slot.exact) used.set(slot, best.term);
  }
  return used;
}
