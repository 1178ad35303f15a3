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

/** Where the cases of a year begin in a paged list, newest first. */
export function yearPlace(list: string, cases: readonly { year: number | 'undated' }[], year: number): string {
  const at = cases.findIndex((entry) => entry.year === year);
  return `${pageUrl(list, Math.floor(Math.max(0, at) / PAGE_SIZE) + 1)}#${yearAnchor(year)}`;
}
