import { chunkOf } from '../manifest.ts';
import { type Posting, readEntries } from '../postings.ts';
import type { Query, Slot } from '../query.ts';
import type { Index, SearchFiles } from './files.ts';

/** A term that may stand for a slot, and how much of the slot it answers. */
export interface Alternative {
  term: string;
  weight: number;
  /** An inflection counts in texts only, a respelling in names only: elsewhere it would be another word. */
  only?: 'texts' | 'names';
}

/** What an index holds for one slot. */
export interface Answer {
  /** Documents that hold the word, in any of its forms. */
  count: number;
  /** Whether the postings are those of words that begin with what is typed, since the index does not hold the word. */
  ending: boolean;
  postings: { term: string; posting: Posting; weight: number; only?: Alternative['only'] }[];
}

/** What an index holds for a query: one answer a slot, and the middles of names. */
export interface Looked {
  index: Index;
  slots: Answer[];
  middles: Map<number, number[]>;
}

/** Words that a word which is still typed may become, at most; and how much less each counts. */
const MOST_ENDINGS = 8;
const ENDING_WEIGHT = 0.7;

const alternativesOf = (slot: Slot, respelled: ReadonlyMap<Slot, Alternative[]>): Alternative[] => {
  const own: Alternative[] =
    slot.exact === slot.stem
      ? [{ term: slot.exact, weight: 1 }]
      : [
          { term: slot.stem, weight: 1, only: 'texts' },
          { term: slot.exact, weight: 1, only: 'names' },
        ];
  return [...own, ...(respelled.get(slot) ?? [])];
};

interface Term {
  count: number;
  postings: Posting[];
}

async function readTerms(
  files: SearchFiles,
  index: Index,
  terms: ReadonlySet<string>,
  prefix: string | undefined,
): Promise<Map<string, Term>> {
  const chunks = new Set([...terms, ...(prefix ? [prefix] : [])].map((term) => chunkOf(index.starts, term)));
  const found = new Map<string, Term>();
  await Promise.all(
    [...chunks].map(async (chunk) => {
      const bytes = await files.chunk(index, chunk);
      const wanted = (term: string): boolean => terms.has(term) || (prefix !== undefined && term.startsWith(prefix));
      for (const { term, count, postings } of readEntries(bytes, wanted)) found.set(term, { count, postings });
    }),
  );
  return found;
}

/** Looks the words of a query up in one index. */
export async function lookUp(
  files: SearchFiles,
  index: Index,
  query: Query,
  respelled: ReadonlyMap<Slot, Alternative[]>,
): Promise<Looked> {
  const alternatives = query.slots.map((slot) => alternativesOf(slot, respelled));
  const open = query.slots.find((slot) => slot.open);
  const terms = new Set([...alternatives.flat().map(({ term }) => term), ...query.middles]);
  const found = await readTerms(files, index, terms, open?.exact);

  const slots = query.slots.map((slot, i): Answer => {
    let list = alternatives[i]!;
    const ending = slot.open && !list.some(({ term }) => found.has(term));
    if (ending) {
      list = [...found]
        .filter(([term]) => term.startsWith(slot.exact) && term !== slot.exact)
        .sort(([, a], [, b]) => b.count - a.count)
        .slice(0, MOST_ENDINGS)
        .map(([term]) => ({ term, weight: ENDING_WEIGHT }));
    }
    const postings = list.flatMap(({ term, weight, only }) =>
      (found.get(term)?.postings ?? []).map((posting) => ({ term, posting, weight, only })),
    );
    const inText = list.filter(({ only }) => only !== 'names').map(({ term }) => found.get(term)?.count ?? 0);
    return { count: Math.max(0, ...inText), ending, postings };
  });
  const middles = new Map<number, number[]>();
  for (const middle of query.middles)
    for (const { doc, names } of found.get(middle)?.postings ?? [])
      middles.set(doc, [...(middles.get(doc) ?? []), ...names]);
  return { index, slots, middles };
}
