import type { Party } from '../domain/facts.ts';
import type { Archive, Case } from './archive.ts';
import { indexName, nameSlug, sortKey } from './party-names.ts';

/** A name that releases give to a party. Whether it is one person’s or several’s is not known. */
export interface PartyName {
  /** As the newest case prints it; not in capitals where another does otherwise. */
  name: string;
  kind: Party['kind'];
  slug: string;
  /** Newest first. */
  cases: Case[];
}

/** The names of an archive in alphabetical order: `a` to `z`, and `0-9` for all others. */
export interface PartyIndex {
  letters: ReadonlyMap<string, readonly PartyName[]>;
  /** Names that stand in more than one case, by slug: those that have a page. A name of one letter has the page of its letter. */
  shared: ReadonlyMap<string, PartyName>;
  names: number;
}

const OTHER = '0-9';
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz', OTHER] as const;

/** The part of the index that has a name: a letter, or `0-9`. */
export function letterOf({ name, kind }: Pick<PartyName, 'name' | 'kind'>): (typeof LETTERS)[number] {
  const [first] = sortKey(indexName(name, kind));
  return LETTERS.find((letter) => letter === first) ?? OTHER;
}

function gather(cases: readonly Case[]): Map<string, PartyName> {
  const found = new Map<string, PartyName>();
  const add = (name: string, kind: Party['kind'], entry: Case): void => {
    const slug = nameSlug(name);
    const known = found.get(slug);
    if (!known) {
      found.set(slug, { name, kind, slug, cases: [entry] });
      return;
    }
    if (known.name === known.name.toUpperCase()) known.name = name;
    if (known.cases.at(-1) !== entry) known.cases.push(entry);
  };
  for (const entry of cases)
    for (const { people, organizations } of entry.releases) {
      for (const name of people) add(name, 'person', entry);
      for (const name of organizations) add(name, 'organization', entry);
    }
  found.delete('');
  return found;
}

function makeIndex(cases: readonly Case[]): PartyIndex {
  const found = gather(cases);
  const keyed = [...found.values()].map((entry) => ({ entry, key: sortKey(indexName(entry.name, entry.kind)) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const letters = new Map<string, PartyName[]>(LETTERS.map((letter) => [letter, []]));
  for (const { entry } of keyed) letters.get(letterOf(entry))!.push(entry);
  const shared = new Map([...found].filter(([slug, { cases: list }]) => list.length > 1 && !letters.has(slug)));
  return { letters, shared, names: found.size };
}

const indexes = new WeakMap<Archive, PartyIndex>();

/** The index of an archive’s parties, made once. */
export function partyIndex(archive: Archive): PartyIndex {
  const known = indexes.get(archive);
  if (known) return known;
  const index = makeIndex(archive.cases);
  indexes.set(archive, index);
  return index;
}
