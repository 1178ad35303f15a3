import { FACETS, type Facet } from './facets.ts';

export const SORTS = ['relevance', 'newest', 'oldest', 'money'] as const;

/** All that a search is: it stands in the address, so that a search can be linked and the back button works. */
export interface SearchState {
  query: string;
  /** First and last year, four digits, or empty. */
  from: string;
  to: string;
  chosen: Record<Facet, string[]>;
  sort: (typeof SORTS)[number];
}

const year = (text: string | null): string => (/^\d{4}$/.test(text ?? '') ? text! : '');

/** Reads `?q=…&from=2003&to=2009&court=nysd&court=flsd&sort=newest`; what it does not know it leaves out. */
export function readState(params: URLSearchParams): SearchState {
  return {
    query: params.get('q') ?? '',
    from: year(params.get('from')),
    to: year(params.get('to')),
    chosen: Object.fromEntries(FACETS.map((facet) => [facet, params.getAll(facet)])) as SearchState['chosen'],
    sort: SORTS.find((each) => each === params.get('sort')) ?? 'relevance',
  };
}

/** The query string of a state, without what is empty. */
export function writeState({ query, from, to, chosen, sort }: SearchState): string {
  const params = new URLSearchParams();
  if (query.trim()) params.set('q', query.trim());
  if (from) params.set('from', from);
  if (to) params.set('to', to);
  for (const facet of FACETS) for (const value of chosen[facet]) params.append(facet, value);
  if (sort !== 'relevance') params.set('sort', sort);
  return params.size ? `?${params}` : '';
}

/** Whether anything narrows the results. */
export const isNarrowed = ({ from, to, chosen }: SearchState): boolean =>
  !!from || !!to || FACETS.some((facet) => chosen[facet].length > 0);

/** The same search with nothing that narrows it. */
export const widened = (state: SearchState): SearchState => ({
  ...state,
  from: '',
  to: '',
  chosen: Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as SearchState['chosen'],
});
