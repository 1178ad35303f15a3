import type { Citation } from './citation.ts';
import { recognise } from './recognise.ts';
import { type Hit, type Load, resolve } from './resolve.ts';

/** The most pages that a query is answered with; a docket or an open section can mean several. */
const MOST = 5;

/** What a citation leads to for sure: of a name, a provision, a docket, or the one case that has a party or a caption of that name. */
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

/**
 * The pages that a query cites, the likeliest first, if it is nothing but a citation, or a list of provisions; a name that several cases share cites none. What
 * cannot be read counts as not held.
 */
export async function citedPages(query: string, load: Load): Promise<Hit[]> {
  const text = query.trim();
  const sure = async (citation: Citation): Promise<Hit[]> =>
    sureOf(citation, await resolve(citation, load).catch(() => []));
  const whole = recognise(text).filter((citation) => citation.whole);
  const hits = (await Promise.all(whole.map(sure))).flat();
  if (hits.length === 0 && text) hits.push(...(await sure(asName(text))));
  return [...new Map(hits.map((hit) => [hit.url, hit])).values()].slice(0, MOST);
}
