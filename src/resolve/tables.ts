/**
 * The tables of the resolver: everything by which something in the archive can be cited, as `key -> entries`, cut into shards by a
 * hash of the key so that a lookup reads one small file. `/resolve/tables/index.json` says how many shards there are.
 */

/** `[address, title, note]`: an address `lr-18226#lr-18360` is below `/cases/`; one that begins with a slash is itself. */
export type Entry = [address: string, title: string, note?: string];
export type Shard = Record<string, Entry[]>;
export interface TableIndex {
  /** A power of two. */
  shards: number;
  /** Bytes of all shards together. */
  bytes: number;
  /** Tells one build’s tables from another’s: a hash of them. */
  build: string;
}

/** Where the files of the tables are. */
export const TABLES = '/resolve/tables/';
export const INDEX_FILE = 'index.json';
export const shardFile = (shard: number): string => `${shard.toString(16).padStart(4, '0')}.json`;

/** FNV-1a, 32 bits. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(key)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/** The shard of a key among so many. */
export const shardOf = (key: string, shards: number): number => hashOf(key) & (shards - 1);

/** Keys of the things that need a word before them, to be told from ids of releases and provisions, which are keys themselves. */
export const docketKey = (docket: string): string => `docket ${docket}`;
export const dateKey = (date: string): string => `date ${date}`;
export const amountKey = (usd: number): string => `usd ${usd}`;
export const pathKey = (path: string): string => `path ${path.toLowerCase().replace(/\/+/g, '/').replace(/\/$/, '')}`;
/** A name of a provision or of a kind of provision: `books and records`. */
export const lawKey = (name: string): string => `law ${words(name).join(' ')}`;
/** A word or all words of a party’s name. */
export const nameKey = (name: string): string => `name ${name}`;

/** Words in lower case, accents and punctuation gone, so that `O'Brien` and `OBRIEN` are the same. */
export const words = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}|['’.]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Words that one release prints after a name and another leaves away. */
const SUFFIX =
  /^(?:jr|sr|ii|iii|iv|esq|cpa|inc|incorporated|llc|llp|lp|ltd|limited|plc|co|corp|corporation|company|na|sa|ag|et|al|the)$/;

/** The words of a name without suffixes and initials: `michael lauer` for `Michael J. Lauer, Jr.`; all of them if none is left. */
export function nameWords(name: string): string[] {
  const all = words(name);
  const kept = all.filter((word) => !SUFFIX.test(word) && word.length > 1);
  return kept.length > 0 ? kept : all;
}
