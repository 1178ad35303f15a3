import { type Query, readQuery, respelled } from '../query.ts';
import type { Index, SearchFiles } from './files.ts';
import { type Looked, lookUp } from './lookup.ts';
import { isKnown, type Match, rank, SAME_NAME } from './rank.ts';
import { mayBeMisspelt, respellings, wordsUsed } from './respell.ts';

/** What was found for a query. */
export interface Found {
  query: Query;
  /** Indexes searched so far. */
  indexes: Index[];
  /** Best first. */
  matches: Match[];
  /** Whether the matches hold all that was asked for; if not, they hold most of it. */
  whole: boolean;
  /** Words of the query that some document holds. */
  known: string[];
  /** Whether nothing is still to come. */
  complete: boolean;
  /** The query as it would be with the names that were found in place of those typed. */
  meant?: string;
}

/** Milliseconds that the results of the newest era wait for the older ones, so that they need not be put in between. */
const GRACE = 120;

const after = <T>(ms: number, value: T): Promise<T> => new Promise((done) => setTimeout(done, ms, value));

function foundIn(query: Query, looked: readonly Looked[], complete: boolean): Found {
  const known = query.slots.filter((_, i) => isKnown(looked.map(({ slots }) => slots[i]!))).map(({ text }) => text);
  return { query, indexes: looked.map(({ index }) => index), ...rank(looked), known, complete };
}

/** Looks again with names that are spelt nearly like what was typed; undefined where that finds no name. */
async function findRespelt(
  files: SearchFiles,
  query: Query,
  before: readonly Looked[],
  spelling: string,
): Promise<Found | undefined> {
  const alternatives = await respellings(files, spelling, query, before);
  if (alternatives.size === 0) return undefined;
  const looked = await Promise.all(before.map(({ index }) => lookUp(files, index, query, alternatives)));
  const found = foundIn(query, looked, true);
  const best = found.matches[0];
  if (!best || best.name < SAME_NAME) return undefined;
  return { ...found, meant: respelled(query, wordsUsed(query, looked, best)) };
}

/**
 * Searches all indexes at once. The first answer may be that of the newest era alone, where the older ones take their time; the last is
 * of all of them. Throws when the index cannot be fetched.
 */
export async function* find(files: SearchFiles, text: string): AsyncGenerator<Found> {
  const { indexes, spelling } = await files.open();
  const query = readQuery(text);
  const lookups = indexes.map((index) => lookUp(files, index, query, new Map()));
  const all = Promise.all(lookups);
  const newest = await lookups[0];
  if (newest && indexes.length > 1 && (await Promise.race([all, after(GRACE, undefined)])) === undefined) {
    const early = foundIn(query, [newest], false);
    if (early.whole && early.matches.length) yield early;
  }
  const looked = await all;
  const found = foundIn(query, looked, true);
  const named = (found.matches[0]?.name ?? 0) >= SAME_NAME;
  const respelt =
    spelling && !named && mayBeMisspelt(query, looked, found.whole ? found.matches.length : 0)
      ? await findRespelt(files, query, looked, spelling)
      : undefined;
  yield respelt ?? found;
}
