import type { ReleaseId } from '../domain/ids.ts';

export { caseUrl, provisionUrl, releaseUrl } from '../domain/addresses.ts';

/** Addresses of the site, relative to its root. They are for ever: a change here breaks links that others have printed. */

/** How many cases a list page holds. */
export const PAGE_SIZE = 100;

/** How many names a page of the index of parties holds. */
export const NAMES_A_PAGE = 300;

/** The nth page of a list, from 1: `/cases/2013/`, `/cases/2013/page-2/`. */
export const pageUrl = (list: string, page: number): string => (page === 1 ? list : `${list}page-${page}/`);

/** Where a release stands on the page of its case. */
export const releaseAnchor = (id: ReleaseId): string => `#${id}`;
/** Where the nth block of a release stands on the page of its case, from 1. */
export const blockAnchor = (id: ReleaseId, block: number): string => `#${id}-p${block}`;
export const yearUrl = (year: number | 'undated'): string => `/cases/${year}/`;
export const courtUrl = (id: string): string => `/courts/${id}/`;
/** The cases of a topic in a court. */
export const courtTopicUrl = (court: string, category: string): string => `/courts/${court}/${category}/`;
export const topicUrl = (category: string): string => `/topics/${category}/`;
/** A letter of the index of parties, or the slug of a name that several cases have. */
export const partyUrl = (slug: string): string => `/parties/${slug}/`;
export const searchUrl = (query: string): string => `/search/?q=${encodeURIComponent(query)}`;

/** The feed of the newest releases of a list. */
export const feedUrl = (list: string): string => `${list}feed.xml`;

/**
 * CourtListener’s docket search for a civil action. An administrative file number (`3-21844`) is no court docket.
 * https://www.courtlistener.com/help/search-operators/
 */
export function docketSearchUrl(docket: string, court: string | undefined): string | undefined {
  if (/^3-\d+$/.test(docket)) return undefined;
  const query = new URLSearchParams({ type: 'r', docket_number: docket });
  if (court) query.set('court', court);
  return `https://www.courtlistener.com/?${query}`;
}

/** Where the cases of a year begin in a list that is parted by year. */
export const yearAnchor = (year: number | 'undated'): string => `y${year}`;
