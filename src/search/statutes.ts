import { globSync } from 'node:fs';
import { COURTS } from '../catalogue/courts.ts';
import { lawOf } from '../site/law.ts';

/** The second page of a list of cases, and those after it. */
const LIST_PAGE = /\/page-\d+$/;

/** Ids of the provisions and groups that have a page in the built site. */
export const statutesOf = (dist: string): string[] =>
  globSync('statutes/{*,*/*}/index.html', { cwd: dist })
    .map((page) => page.split('/').slice(1, -1).join('/'))
    .filter((id) => !LIST_PAGE.test(id))
    .sort();

/** Names of facet values that are too many for the search page's own script. */
export const facetLabels = (statutes: readonly string[]): Record<'court' | 'provision', Record<string, string>> => ({
  court: Object.fromEntries(COURTS.map(({ id, name }) => [id, name])),
  provision: Object.fromEntries(statutes.map((id) => [id, lawOf(id).full])),
});
