import type { Era } from './eras.ts';

/** Where the search files stand in the built site. */
export const SEARCH_ROOT = '/pagefind/';
export const LABELS = 'labels.json';
/** Holds the {@link Manifest} until it is put into the search page. */
export const MANIFEST_FILE = 'manifest.json';

/** The indexes of an archive, the newest first; it stands in the search page itself. */
export type Manifest = IndexEntry[];

export interface IndexEntry extends Era {
  /** The hash under which Pagefind has the index: what is fetched under it never changes. */
  hash: string;
}

/** The element of the search page that holds the manifest. */
export const MANIFEST_ID = 'search-index';
/** The template of the search page that holds links to fetch what the first query needs. */
export const AHEAD_ID = 'search-ahead';
