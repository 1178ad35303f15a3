import type { Manifest } from '../eras.ts';

/** What the page uses of Pagefind's browser API. https://pagefind.app/docs/api/ */
export interface Pagefind {
  init(): Promise<void>;
  options(options: { excerptLength: number }): Promise<void>;
  mergeIndex(path: string): Promise<void>;
  search(query: string | null, options: SearchOptions): Promise<{ results: Hit[]; filters: FacetCounts }>;
  filters(): Promise<FacetCounts>;
}

export interface SearchOptions {
  filters: Record<string, { any: string[] }>;
  sort?: { date: 'asc' | 'desc' };
}

/** Releases by value, for each facet. */
export type FacetCounts = Record<string, Record<string, number>>;

export interface Hit {
  id: string;
  score: number;
  data(): Promise<Result>;
}

export interface Result {
  url: string;
  meta: Record<string, string>;
  /** Text with `mark` around the words found; all else is escaped. */
  excerpt: string;
}

const ROOT = '/pagefind/';
/** Words in an excerpt. */
const EXCERPT = 32;

/** Names of facet values that are too many for the page's own script: `court.nysd` is `S.D.N.Y.`. */
export type Labels = Record<'court' | 'provision', Record<string, string>>;

/** Fetches the names of courts and provisions. */
export async function fetchLabels(): Promise<Labels> {
  const response = await fetch(`${ROOT}labels.json`);
  if (!response.ok) throw new Error(`The names of courts and provisions did not load (${response.status}).`);
  return (await response.json()) as Labels;
}

/** Opens the search index: that of the newest releases, then those of the older ones and of the statutes. */
export async function openIndex(): Promise<Pagefind> {
  const response = await fetch(`${ROOT}indexes.json`);
  if (!response.ok) throw new Error(`The search index did not load (${response.status}).`);
  const { indexes } = (await response.json()) as Manifest;
  const [newest, ...others] = indexes;
  if (!newest) throw new Error('The archive is empty.');
  const pagefind = (await import(/* @vite-ignore */ `${ROOT}${newest}/pagefind.js`)) as Pagefind;
  await pagefind.options({ excerptLength: EXCERPT });
  await Promise.all(others.map((name) => pagefind.mergeIndex(`${ROOT}${name}/`)));
  return pagefind;
}
