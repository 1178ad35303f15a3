import { PAGE_SIZE, pageUrl, yearAnchor } from './urls.ts';

/** One page of a list. */
export interface ListPage<T> {
  /** From 1. */
  page: number;
  pages: number;
  items: T[];
}

/** The pages of a list; an empty list has one empty page. */
export function pagesOf<T>(items: readonly T[], size = PAGE_SIZE): ListPage<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, i) => ({
    page: i + 1,
    pages,
    items: items.slice(i * size, (i + 1) * size),
  }));
}

/** The `[...page]` parameter of a list page: none for the first. */
export const pageParam = (page: number): string | undefined => (page === 1 ? undefined : `page-${page}`);

type Dated = { year: number | 'undated' };
const begins = new WeakMap<readonly Dated[], Map<Dated['year'], number>>();

/** Where in a list each year begins; found once a list. */
function yearBegins(cases: readonly Dated[]): Map<Dated['year'], number> {
  const known = begins.get(cases);
  if (known) return known;
  const found = new Map<Dated['year'], number>();
  for (const [index, { year }] of cases.entries()) if (!found.has(year)) found.set(year, index);
  begins.set(cases, found);
  return found;
}

/** Where the cases of a year begin in a paged list, newest first. */
export function yearPlace(list: string, cases: readonly Dated[], year: Dated['year']): string {
  const index = yearBegins(cases).get(year) ?? 0;
  return `${pageUrl(list, Math.floor(index / PAGE_SIZE) + 1)}#${yearAnchor(year)}`;
}
