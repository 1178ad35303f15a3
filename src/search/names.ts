import { wordsOf } from './words.ts';

/** Forms of companies and suffixes of persons: a name is the same with and without. */
const FORMS = new Set(
  'the inc incorporated llc lc llp lllp lp ltd limited corp corporation co company plc sa ag nv gmbh pc pa jr sr ii iii iv esq cpa et al and of'.split(
    ' ',
  ),
);

/** A name as the index holds it. */
export interface NameWords {
  /** In order, without forms, suffixes and single letters; all words where nothing else is left. */
  words: string[];
  /** `b~smith` for `John B. Smith` and `John Brian Smith`: parts people who share the rest of their name. */
  middles: string[];
}

/** The words of a name. */
export function nameWords(name: string): NameWords {
  const all = [...wordsOf(name)].map(({ exact }) => exact);
  const known = all.filter((word) => !FORMS.has(word));
  const words = known.filter((word) => word.length > 1);
  const middles = known.slice(1, -1).map((word, i) => `${word[0]}~${known[i + 2]}`);
  return { words: words.length ? words : all, middles };
}
