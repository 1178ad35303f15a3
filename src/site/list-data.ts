import type { Case } from './archive.ts';
import { caseUrl } from './urls.ts';

/** How many cases are named in the data of a list; the page has them all. */
const NAMED = 10;

/** A list of cases in schema.org’s terms, newest first. */
export function collectionData(
  list: { title: string; description: string; list: string; cases: readonly Case[]; total: number },
  site: URL,
): object {
  const permanent = (path: string): string => new URL(path, site).href;
  return {
    '@type': 'CollectionPage',
    '@id': permanent(list.list),
    url: permanent(list.list),
    name: list.title,
    description: list.description,
    inLanguage: 'en',
    mainEntity: {
      '@type': 'ItemList',
      itemListOrder: 'https://schema.org/ItemListOrderDescending',
      numberOfItems: list.total,
      itemListElement: list.cases.slice(0, NAMED).map((entry, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        name: entry.title,
        url: permanent(caseUrl(entry.id)),
      })),
    },
  };
}
