import { COURTS } from '../catalogue/courts.ts';
import { lawOf } from '../site/law.ts';
import { CATEGORY, KIND, STAGE } from '../site/words.ts';
import type { Facet } from './facets.ts';

/** What facet values are called; a value without a name is its own. They are fetched, so that the page's script stays small. */
export type Labels = Record<Facet, Record<string, string>>;

/** What kinds of documents are called. */
export const SOURCE: Record<string, string> = { ...KIND, statute: 'Statute' };

/** Names of all facet values; provisions are those that have a page. */
export const facetLabels = (statutes: readonly string[]): Labels => ({
  source: SOURCE,
  category: CATEGORY,
  court: Object.fromEntries(COURTS.map(({ id, name }) => [id, name])),
  provision: Object.fromEntries(statutes.map((id) => [id, lawOf(id).full])),
  stage: STAGE,
  admission: { neither: 'Neither admitted nor denied', admitted: 'Admitted' },
  money: {
    '1b': '$1 billion and more',
    '100m': '$100 million to $1 billion',
    '10m': '$10 to $100 million',
    '1m': '$1 to $10 million',
    '100k': '$100,000 to $1 million',
    less: 'Less than $100,000',
    none: 'No sum read',
  },
});
