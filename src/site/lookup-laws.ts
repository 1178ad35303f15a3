import { ACTS } from '../catalogue/acts.ts';
import { PROVISIONS } from '../catalogue/catalogue.ts';
import { GROUP_ENTRIES } from '../catalogue/groups.ts';
import { type Entry, lawKey } from '../resolve/tables.ts';
import { counted } from './english.ts';
import { lawOf } from './law.ts';
import type { Tables } from './lookup-tables.ts';
import { provisionUrl, topicUrl } from './urls.ts';
import { CATEGORY } from './words.ts';

/** The Foreign Corrupt Practices Act has no sections of its own: it amended the Exchange Act. */
const FCPA = {
  names: ['FCPA', 'Foreign Corrupt Practices Act'],
  laws: ['exchange-act/30a', 'exchange-act/anti-bribery', 'exchange-act/13-b-2'],
};

/** The names by which the field knows acts, provisions and kinds of provision; a kind is one of the federal securities laws. */
const NAMES: readonly [law: string, names: readonly string[]][] = [
  ...ACTS.map(({ id, name, short, aliases }) => [id, [name, short, ...aliases]] as const),
  ...PROVISIONS.map(
    ({ id, name, common, aliases = [] }) => [id, [name, ...aliases, ...(common ? [common] : [])]] as const,
  ),
].map(([law, names]) => [law, names]);

/** The ways to write a rule or section: with its act before or after it, without its head word, a rule without its act. */
function spellings(id: string): string[] {
  const { label, full } = lawOf(id);
  const act = full.slice(0, -label.length).trim();
  const number = label.replace(/^(?:Section|Rule) /, '');
  const alone = /^Rule/.test(label) ? [label, number] : [];
  return act && full.endsWith(label) ? [full, `${label} of the ${act}`, `${act} ${number}`, ...alone] : [];
}

/** `books and records` for `books and records provisions`. */
const bare = (name: string): string => name.replace(/ (?:provisions|rules?)$/, '');

/**
 * Puts in every law that has a page, by its id and by its names, the most charged first.
 *
 * @param cases how many cases each law has
 */
export function addLaws(tables: Tables, cases: ReadonlyMap<string, number>): void {
  const entry = (id: string): Entry => [provisionUrl(id), lawOf(id).full, counted(cases.get(id)!, 'case')];
  const add = (name: string, id: string): void => {
    if (cases.has(id))
      for (const key of new Set([name, bare(name)].map(lawKey))) tables.add(key, entry(id), -cases.get(id)!);
  };
  for (const id of cases.keys()) {
    tables.add(id, entry(id));
    for (const spelling of spellings(id)) add(spelling, id);
    for (const group of GROUP_ENTRIES)
      if (id.endsWith(`/${group.id}`)) for (const name of [group.name, ...group.aliases]) add(name, id);
  }
  for (const [id, names] of NAMES) for (const name of names) add(name, id);
  for (const name of FCPA.names) {
    tables.add(lawKey(name), [topicUrl('fcpa'), CATEGORY.fcpa, 'topic'], Number.NEGATIVE_INFINITY);
    for (const id of FCPA.laws) add(name, id);
  }
}
