import type { Citation } from '../../resolve/citation.ts';
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

/** Of a name, what it leads to for sure: a provision, or the one case that has a party or a caption of that name. */
function sureOf(citation: Citation, hits: Hit[]): Hit[] {
  if (citation.kind !== 'name') return hits;
  const law = hits.filter(({ kind }) => kind === 'provision' || kind === 'topic');
  if (law.length > 0) return law;
  return hits.length === 1 || /\d/.test(citation.words) ? hits : [];
}

/** The query as a name: a provision or a docket can be called what no rule reads. */
const asName = (text: string): Citation => ({
  kind: 'name',
  words: text,
  text,
  start: 0,
  end: text.length,
  whole: true,
});

/** The pages that a query cites, if it is nothing but a citation; names that several cases share are left to the search. */
export async function directHits(query: string): Promise<Hit[]> {
  const text = query.trim();
  const whole = recognise(text).filter((citation) => citation.whole);
  for (const citation of text ? [...whole, asName(text)] : []) {
    const hits = sureOf(citation, await resolve(citation, load).catch(() => []));
    if (hits.length > 0) return hits.slice(0, MOST);
  }
  return [];
}

/** A page that was cited, with what it was recognised by. */
export const directItem = ({ title, url, why }: Hit): HTMLElement =>
  element(
    'li',
    { class: 'result' },
    element('h3', {}, element('a', { href: url }, title)),
    element('p', { class: 'result-why' }, why),
  );
