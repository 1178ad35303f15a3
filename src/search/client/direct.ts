import { citedPages } from '../../resolve/cited.ts';
import type { Hit } from '../../resolve/resolve.ts';
import { TABLES } from '../../resolve/tables.ts';
import { element } from './dom.ts';

/** Fetches a table of the resolver; each is read once. */
function tableLoader(): (file: string) => Promise<unknown> {
  const known = new Map<string, Promise<unknown>>();
  return (file) => {
    const made = known.get(file) ?? fetch(TABLES + file).then((response) => response.json() as Promise<unknown>);
    known.set(file, made);
    made.catch(() => known.delete(file));
    return made;
  };
}

const load = tableLoader();

/** The pages that a query cites, if it is nothing but a citation. */
export const directHits = (query: string): Promise<Hit[]> => citedPages(query, load);

/** A page that was cited, with what it was recognised by. */
export const directItem = ({ title, url, why }: Hit): HTMLElement =>
  element(
    'li',
    { class: 'result' },
    element('h3', {}, element('a', { href: url }, title)),
    element('p', { class: 'result-why' }, why),
  );
