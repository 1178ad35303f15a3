import { recognise } from '../../resolve/recognise.ts';
import { type Hit, resolve } from '../../resolve/resolve.ts';
import { TABLES } from '../../resolve/tables.ts';
import { element } from './dom.ts';

/** The most pages that one citation is answered with; a docket or an open section can mean several. */
const MOST = 5;

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

/**
 * The pages that a query cites by a number, an address or a section, if it is nothing but a citation. Names of people and cases are
 * left to the search, which ranks them; without tables nothing is cited.
 */
export async function directHits(query: string): Promise<Hit[]> {
  const cited = recognise(query).filter(({ whole, kind }) => whole && kind !== 'case');
  const found = await Promise.all(
    cited.map(async (citation) => {
      const hits = await resolve(citation, load).catch(() => []);
      return citation.kind === 'name' ? hits.filter(({ kind }) => kind === 'provision' || kind === 'topic') : hits;
    }),
  );
  return found.flat().slice(0, MOST);
}

/** A page that was cited, with what it was recognised by. */
export const directItem = ({ title, url, why }: Hit): HTMLElement =>
  element(
    'li',
    { class: 'result' },
    element('h3', {}, element('a', { href: url }, title)),
    element('p', { class: 'result-why' }, why),
  );
