import { idsAbove } from '../catalogue/provision-id.ts';
import { caseUrl } from '../domain/addresses.ts';
import { normalDocket } from '../domain/docket.ts';
import type { Citation } from './citation.ts';
import {
  amountKey,
  dateKey,
  docketKey,
  type Entry,
  INDEX_FILE,
  lawKey,
  nameKey,
  nameWords,
  pathKey,
  type Shard,
  shardFile,
  shardOf,
  type TableIndex,
} from './tables.ts';

/** What a citation leads to. */
export interface Hit {
  title: string;
  url: string;
  kind: 'case' | 'provision' | 'topic' | 'list';
  /** What the two share, in words: `Docket 03-80612, S.D. Fla.`. */
  why: string;
}

/** Reads a file of the tables by its name, parsed. Rejects if there is none. */
export type Load = (file: string) => Promise<unknown>;

/** The kind of page at an address, from its folder. */
function kindOfUrl(url: string): Hit['kind'] {
  if (url.startsWith('/statutes/')) return 'provision';
  if (url.startsWith('/topics/')) return 'topic';
  return /^\/cases\/(?:pr|lr|ap)-/.test(url) ? 'case' : 'list';
}

function hitOf([address, title, note]: Entry, why: string): Hit {
  const [id, anchor] = address.split('#');
  const url = address.startsWith('/') ? address : caseUrl(id!) + (anchor ? `#${anchor}` : '');
  return { title, url, kind: kindOfUrl(url), why: [why, note].filter(Boolean).join(', ') };
}

/** A number of an order can be the order’s own, that of its summary page, or one that another release has at its head too. */
const releaseKeys = (id: string): string[] =>
  /^(?:3\d|i[ac])-/.test(id) ? [`ap-${id}`, `ap-${id}-s`, id] : [id, `${id}-s`];

/** The keys under which a citation can stand, the likeliest first, each with what it has in common with what stands there. */
function keysOf(citation: Citation): [key: string, why: string][] {
  const { text } = citation;
  switch (citation.kind) {
    case 'release':
      return releaseKeys(citation.id).map((key) => [key, text]);
    case 'link':
      return [...(citation.id ? releaseKeys(citation.id) : []), pathKey(citation.path)].map((key) => [
        key,
        'Address on sec.gov',
      ]);
    case 'docket':
      return [[docketKey(citation.key), '']];
    case 'provision':
      return citation.ids.map((id) => [id, text]);
    case 'amount':
      return [[amountKey(citation.usd), text]];
    case 'date':
      return [[dateKey(citation.date), text]];
    case 'case':
      return nameKeys(citation.party).map((key) => [key, 'Name of the case']);
    case 'name':
      return [
        [lawKey(citation.words), 'Name of a provision'],
        // Courts have numbered actions in ways of their own: `WN 93-2838`, `94-K-222`.
        ...(/\d{2}/.test(citation.words) ? [[docketKey(normalDocket(citation.words)), ''] as [string, string]] : []),
        ...nameKeys(citation.words).map((key): [string, string] => [key, 'Name']),
      ];
  }
}

/** The whole name; without it the first and the last word; no single word of several, which another may have too. */
function nameKeys(name: string): string[] {
  const all = nameWords(name);
  return [...new Set([all.join(' '), [all[0], all.at(-1)].join(' ')])].slice(0, all.length > 2 ? 2 : 1).map(nameKey);
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Courts number alike: first those dockets that are printed as they were typed, without the words before the number. */
const asTyped = (hits: readonly Hit[], text: string): Hit[] => {
  const number = lettersOf(text.slice(text.search(/\d/)));
  return hits.toSorted((a, b) => Number(lettersOf(b.why).includes(number)) - Number(lettersOf(a.why).includes(number)));
};

/**
 * What a citation leads to in the archive, the likeliest first; nothing if the archive has it not.
 *
 * A provision that has no page leads to the nearest above it that has one. Rejects when a table cannot be read.
 */
export async function resolve(citation: Citation, load: Load): Promise<Hit[]> {
  const { shards } = (await load(INDEX_FILE)) as TableIndex;
  const entries = async (key: string): Promise<Entry[]> => {
    const shard = (await load(shardFile(shardOf(key, shards)))) as Shard;
    return Object.hasOwn(shard, key) ? shard[key]! : [];
  };
  const hits: Hit[] = [];
  const answers = keysOf(citation).map(async ([key, why]) => (await entries(key)).map((entry) => hitOf(entry, why)));
  for (const found of await Promise.all(answers)) {
    hits.push(...(citation.kind === 'docket' ? asTyped(found, citation.text) : found));
    // The first key of a release or a case that is held is it; an open provision and a name offer all that they can mean.
    if (found.length > 0 && citation.kind !== 'provision' && citation.kind !== 'name') break;
  }
  if (citation.kind === 'provision') {
    for (const id of idsAbove(citation.ids[0]!))
      if (hits.length === 0) hits.push(...(await entries(id)).map((entry) => hitOf(entry, `Above ${citation.text}`)));
  }
  const seen = new Set<string>();
  return hits.filter(({ url }) => !seen.has(url) && seen.add(url));
}
