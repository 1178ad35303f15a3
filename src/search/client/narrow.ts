import { FACETS, type Facet, type FacetTable } from '../facets.ts';
import { isNarrowed, type SearchState } from '../state.ts';
import type { Found } from './engine.ts';
import type { Index, SearchFiles } from './files.ts';
import type { Match } from './rank.ts';

/** Results by value: for each facet, and by year. */
export type Counts = Record<Facet | 'year', Map<string, number>>;

type Tables = ReadonlyMap<Index, FacetTable>;

/** Fetches the facets of indexes. */
export const facetTables = async (files: SearchFiles, indexes: readonly Index[]): Promise<Tables> =>
  new Map(await Promise.all(indexes.map(async (index) => [index, await files.facets(index)] as const)));

const valuesOf = (tables: Tables, { index, doc }: Match, facet: Facet): string[] => {
  const { values, of } = tables.get(index)!.facets[facet];
  return of[doc]!.map((place) => values[place]!);
};
const dateOf = (tables: Tables, { index, doc }: Match): string => tables.get(index)!.date[doc]!;

/** Whether a match is within what was chosen, `except` for one facet. */
function isWithin(tables: Tables, match: Match, { from, to, chosen }: SearchState, except?: Facet | 'year'): boolean {
  if (except !== 'year' && (from || to)) {
    const year = dateOf(tables, match).slice(0, 4);
    if (!year || year < from || (to && year > to)) return false;
  }
  return FACETS.every((facet) => {
    if (facet === except || chosen[facet].length === 0) return true;
    const values = valuesOf(tables, match, facet);
    return chosen[facet].some((value) => values.includes(value));
  });
}

/** Every release of some indexes: what there is to narrow when no word is asked for. */
const everything = (tables: Tables): Match[] =>
  [...tables].flatMap(([index, { date }]) =>
    date.flatMap((day, doc) => (day ? [{ index, doc, score: 0, name: 0, share: 1, together: 1 }] : [])),
  );

const ORDERS: Record<Exclude<SearchState['sort'], 'relevance'>, (tables: Tables, a: Match, b: Match) => number> = {
  newest: (tables, a, b) => (dateOf(tables, a) < dateOf(tables, b) ? 1 : -1),
  oldest: (tables, a, b) => (dateOf(tables, a) > dateOf(tables, b) ? 1 : -1),
  money: (tables, a, b) => tables.get(b.index)!.usd[b.doc]! - tables.get(a.index)!.usd[a.doc]!,
};

/** The results that are within what was chosen, in the order that was chosen. Fetches facets only where they are needed. */
export async function narrow(files: SearchFiles, found: Found, state: SearchState): Promise<Match[]> {
  const asks = found.query.slots.length > 0;
  if (asks && !isNarrowed(state) && state.sort === 'relevance') return found.matches;
  const tables = await facetTables(files, found.indexes);
  const matches = (asks ? found.matches : everything(tables)).filter((match) => isWithin(tables, match, state));
  const sort = asks || state.sort !== 'relevance' ? state.sort : 'newest';
  return sort === 'relevance' ? matches : matches.toSorted((a, b) => ORDERS[sort](tables, a, b));
}

/** How many results each value has, with what is chosen of the other facets. */
export async function countFacets(files: SearchFiles, found: Found, state: SearchState): Promise<Counts> {
  const tables = await facetTables(files, found.indexes);
  const matches = found.query.slots.length > 0 ? found.matches : everything(tables);
  const counts = Object.fromEntries([...FACETS, 'year'].map((facet) => [facet, new Map()])) as Counts;
  const add = (facet: Facet | 'year', value: string): void => {
    counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  };
  for (const match of matches) {
    for (const facet of FACETS)
      if (isWithin(tables, match, state, facet)) for (const value of valuesOf(tables, match, facet)) add(facet, value);
    const year = dateOf(tables, match).slice(0, 4);
    if (year && isWithin(tables, match, state, 'year')) add('year', year);
  }
  return counts;
}
