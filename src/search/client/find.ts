import { FACETS, type Facet } from '../facets.ts';
import { filesFor, NAMES_ROOT, nearestName } from '../names.ts';
import { folded, type Query, readQuery } from '../query.ts';
import type { SearchState } from '../state.ts';
import type { FacetCounts, Hit, Result, SearchIndex, SearchOptions } from './pagefind.ts';

/** What was found for a search. */
export interface Found {
  query: Query;
  /** Best first; where an order is chosen, a list an era, each in that order. */
  lists: Hit[][];
  total: number;
  /** Whether the results hold all words that were asked for. */
  whole: boolean;
  /** Words of the query that some release holds. */
  known: string[];
  /** Whether all eras have been searched. */
  complete: boolean;
  /** The name that was searched in place of the one typed. */
  meant?: string;
}

const SORTS: Record<Exclude<SearchState['sort'], 'relevance'>, Record<string, 'asc' | 'desc'>> = {
  newest: { date: 'desc' },
  oldest: { date: 'asc' },
  money: { usd: 'desc' },
};

/** What narrows a search, in Pagefind's words; `except` for one facet. */
function filtersOf(index: SearchIndex, { from, to, chosen }: SearchState, except?: Facet | 'year') {
  const [first, last] = index.years;
  const [low, high] = [Math.max(first, Number(from)), Math.min(last, Number(to) || last)];
  const years = Array.from({ length: Math.max(0, high - low + 1) }, (_, i) => String(low + i));
  const facets = FACETS.filter((facet) => facet !== except && chosen[facet].length > 0);
  return {
    ...((from || to) && except !== 'year' && { year: { any: years.length > 0 ? years : ['none'] } }),
    ...Object.fromEntries(facets.map((facet) => [facet, { any: chosen[facet] }])),
  };
}

/** The first year that a search asks for. */
export const firstYear = ({ from }: SearchState): number => Number(from);

/** The order of a search: without words there is no best match, and the newest comes first. */
export const orderOf = ({ sort, query }: SearchState): SearchState['sort'] =>
  sort === 'relevance' && !query.trim() ? 'newest' : sort;

/** Results that are shown at first. */
export const PAGE = 10;

/** Fetches what will be shown together with the best result, which is read before. */
function fetchAhead(lists: readonly Hit[][]): void {
  for (const hit of lists.flatMap((list) => list.slice(0, PAGE))) void hit.data().catch(() => {});
}

const idsOf = (results: readonly Hit[]): Set<string> => new Set(results.map(({ id }) => id));

/** The results that say every phrase in quotes. */
async function withPhrases(index: SearchIndex, lists: Hit[][], { phrases }: Query): Promise<Hit[][]> {
  const said = await Promise.all(phrases.map(async (phrase) => idsOf((await index.search(`"${phrase}"`)).results)));
  return lists.map((list) => list.filter(({ id }) => said.every((ids) => ids.has(id))));
}

/** From this many words on, their order matters. */
const SENTENCE = 3;

/** Puts the results forward that say the words as they were asked for, unless the first is called so. */
async function inOrder(index: SearchIndex, results: Hit[], query: Query, top: Result | undefined): Promise<Hit[]> {
  if (query.words.length < SENTENCE || results.length < 2) return results;
  const { names, lead, title } = top!.meta;
  if (folded(`${names} ${lead} ${title}`).includes(folded(query.text))) return results;
  const said = idsOf((await index.search(`"${query.text}"`)).results);
  return [...results.filter(({ id }) => said.has(id)), ...results.filter(({ id }) => !said.has(id))];
}

/** The words of a query that a result does not hold as they are: another form of them, or nothing like it. */
function missingFrom(result: Result | undefined, { words }: Query): string[] {
  if (!result) return words;
  const text = folded(`${result.content} ${Object.values(result.meta).join(' ')}`);
  return words.filter((word) => !text.includes(folded(word)));
}

/** A query of more words is a sentence, not a name. */
const LONGEST_NAME = 6;

/** The name of the archive that may be meant, where a query can be a misspelt one. */
async function nameMeant({ text, words }: Query): Promise<string | undefined> {
  if (words.length > LONGEST_NAME || /\d/.test(text)) return undefined;
  const files = await Promise.all(
    filesFor(text).map(async (file) => {
      const answer = await fetch(NAMES_ROOT + file);
      return answer.ok ? ((await answer.json()) as string[]) : [];
    }),
  );
  return nearestName(text, files.flat());
}

/** Searches the eras that are there. */
async function look(index: SearchIndex, state: SearchState, complete: boolean): Promise<Found> {
  const query = readQuery(state.query);
  const order = orderOf(state);
  const options: SearchOptions = { filters: filtersOf(index, state) };
  const listsFor = async (text: string | null): Promise<Hit[][]> =>
    order === 'relevance'
      ? [(await index.search(text, options)).results]
      : (await index.searchByEra(text, { ...options, sort: SORTS[order] })).map(({ results }) => results);
  const made = (lists: Hit[][], more: Partial<Found> = {}): Found => {
    const total = lists.reduce((sum, list) => sum + list.length, 0);
    return { query, lists, total, whole: true, known: query.words, complete, ...more };
  };
  if (!query.text) return made(await listsFor(null));
  const lists = await listsFor(query.text);
  if (query.phrases.length > 0) return made(await withPhrases(index, lists, query));

  fetchAhead(lists);
  const top = await lists.flatMap((list) => list.slice(0, 1))[0]?.data();
  const missing = missingFrom(top, query);
  if (missing.length === 0) return made(order === 'relevance' ? [await inOrder(index, lists[0]!, query, top)] : lists);
  // Where no record has a word, Pagefind answers with words that begin like it.
  const unknown: string[] = [];
  for (const word of missing) if ((await index.search(`"${word}"`)).results.length === 0) unknown.push(word);
  if (complete && (unknown.length > 0 || !top)) {
    const meant = await nameMeant(query);
    const respelt = meant ? await listsFor(readQuery(meant).text) : [];
    if (respelt.some((list) => list.length > 0)) return made(respelt, { meant: meant! });
  }
  const known = query.words.filter((word) => !unknown.includes(word));
  if (unknown.length === 0)
    return made(order === 'relevance' && top ? [await inOrder(index, lists[0]!, query, top)] : lists);
  return made(known.length > 0 ? await listsFor(known.join(' ')) : [], { whole: false, known });
}

/** Searches the newest era, and then all; the first answer comes only where it holds what was asked. Throws when files do not come. */
export async function* find(index: SearchIndex, state: SearchState): AsyncGenerator<Found> {
  await index.open();
  if (!index.isWhole(firstYear(state))) {
    const early = await look(index, state, false);
    if (early.whole && early.total > 0) yield early;
    await index.mergeOlder(firstYear(state));
  }
  yield look(index, state, true);
}

/** How many results each value has, with what is chosen of the other facets. Fetches the filters. */
export async function countFacets(
  index: SearchIndex,
  { query, known, meant }: Found,
  state: SearchState,
): Promise<FacetCounts> {
  await index.countFilters();
  const isPhrase = query.phrases[0] === query.text;
  const text = meant ? readQuery(meant).text : isPhrase ? `"${query.text}"` : known.join(' ');
  const count = async (except?: Facet | 'year'): Promise<FacetCounts> =>
    (await index.search(query.text ? text : null, { filters: filtersOf(index, state, except) })).filters;
  const counts = await count();
  const lifted = FACETS.filter((facet) => state.chosen[facet].length > 0);
  for (const facet of [...lifted, ...(state.from || state.to ? (['year'] as const) : [])])
    counts[facet] = (await count(facet))[facet] ?? {};
  return counts;
}
