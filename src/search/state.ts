/** What results can be narrowed by; the names are those of the search index and of the address. */
export const FACETS = ['year', 'source', 'category', 'court', 'provision', 'outcome'] as const;
export type Facet = (typeof FACETS)[number];

export const SORTS = ['relevance', 'newest', 'oldest'] as const;

/** All that a search is: it stands in the address, so that a search can be linked and the back button works. */
export interface SearchState {
  query: string;
  chosen: Record<Facet, string[]>;
  sort: (typeof SORTS)[number];
}

/** Reads `?q=…&court=nysd&court=flsd&sort=newest`; what it does not know it leaves out. */
export function readState(params: URLSearchParams): SearchState {
  const chosen = Object.fromEntries(FACETS.map((facet) => [facet, params.getAll(facet)])) as SearchState['chosen'];
  return {
    query: params.get('q') ?? '',
    chosen,
    sort: SORTS.find((each) => each === params.get('sort')) ?? 'relevance',
  };
}

/** The query string of a state, without what is empty. */
export function writeState({ query, chosen, sort }: SearchState): string {
  const params = new URLSearchParams();
  if (query.trim()) params.set('q', query.trim());
  for (const facet of FACETS) for (const value of chosen[facet]) params.append(facet, value);
  if (sort !== 'relevance') params.set('sort', sort);
  return params.size ? `?${params}` : '';
}
