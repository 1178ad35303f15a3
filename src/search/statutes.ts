import { globSync } from 'node:fs';

/** The second page of a list of cases, and those after it. */
const LIST_PAGE = /\/page-\d+$/;

/** Ids of the provisions and groups that have a page in the built site. */
export const statutesOf = (dist: string): string[] =>
  globSync('statutes/{*,*/*}/index.html', { cwd: dist })
    .map((page) => page.split('/').slice(1, -1).join('/'))
    .filter((id) => !LIST_PAGE.test(id))
    .sort();
