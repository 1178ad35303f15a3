import { citedPages } from '../../resolve/cited.ts';
import { loadTable } from '../../resolve/load-table.ts';
import type { Hit } from '../../resolve/resolve.ts';
import { element } from './dom.ts';

/** The pages that a query cites, if it is nothing but a citation. */
export const directHits = (query: string): Promise<Hit[]> => citedPages(query, loadTable);

/** A page that was cited, with what it was recognised by. */
export const directItem = ({ title, url, why }: Hit): HTMLElement =>
  element(
    'li',
    { class: 'result' },
    element('h3', {}, element('a', { href: url }, title)),
    element('p', { class: 'result-why' }, why),
  );
