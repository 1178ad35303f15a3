import { lookup, lookupAct } from '../catalogue/catalogue.ts';
import { cfrOf, officialUrl, uscOf } from '../catalogue/official.ts';
import { type Law, shelfName } from './law.ts';

/** A line of how a law is cited. */
export interface CitedAs {
  name: string;
  text: string;
  href?: string;
}

/** How a provision or an act is cited: in its act, in the codes, with their official texts, and whether it is in force. */
export function citedAs(law: Law): CitedAs[] {
  if (law.kind === 'group') return [];
  const shelf = law.id.split('/')[0]!;
  const act = lookupAct(shelf);
  const entry = lookup(law.id);
  const own = law.kind === 'shelf' ? act : undefined;
  const usc = own?.usc ?? uscOf(law.id);
  const cfr = cfrOf(law.id);
  const href = officialUrl(law.id);
  const linked = href === undefined ? {} : { href };
  const name = act?.name ?? shelfName(shelf);
  return [
    { name: act ? 'Act' : 'Part of', text: law.kind === 'shelf' ? name : `${name}, ${law.label}` },
    ...(own ? [{ name: 'Enacted as', text: own.publicLaw }] : []),
    ...(usc ? [{ name: 'U.S. Code', text: usc, ...linked }] : []),
    ...(cfr ? [{ name: 'Regulation', text: cfr, ...(usc ? {} : linked) }] : []),
    ...(href && !usc && !cfr ? [{ name: 'Official text', text: new URL(href).hostname, href }] : []),
    ...(own?.repealed ? [{ name: 'Repealed', text: String(own.repealed) }] : []),
    ...(entry?.removed ? [{ name: 'No longer in force since', text: String(entry.removed) }] : []),
    ...(entry?.note ? [{ name: 'Note', text: entry.note }] : []),
  ];
}
