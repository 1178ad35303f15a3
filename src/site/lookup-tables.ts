import { type Entry, type Shard, shardOf } from '../resolve/tables.ts';

/** The most entries under a key that many cases share: a surname, a round sum. The likeliest stand first. */
const MOST = 12;
/** The most keys of a shard on average, so that one has few kilobytes. */
const KEYS_OF_SHARD = 64;

/** Tables being filled. */
export class Tables {
  readonly #ranked = new Map<string, [rank: number, entry: Entry][]>();

  /** Lower ranks stand first; within one, what was added first. An address stands under a key once. */
  add(key: string, entry: Entry, rank = 0): void {
    const list = this.#ranked.get(key);
    if (!list) this.#ranked.set(key, [[rank, entry]]);
    else {
      const same = list.find(([, other]) => other[0] === entry[0]);
      if (same) same[0] = Math.min(same[0], rank);
      else list.push([rank, entry]);
    }
  }

  /** The tables in shards. */
  shards(): Shard[] {
    const count = 2 ** Math.max(0, Math.ceil(Math.log2(this.#ranked.size / KEYS_OF_SHARD)));
    const shards: Shard[] = Array.from({ length: count }, () => ({}));
    for (const [key, list] of this.#ranked) {
      list.sort((a, b) => a[0] - b[0]);
      shards[shardOf(key, count)]![key] = list.slice(0, MOST).map(([, entry]) => entry);
    }
    return shards;
  }
}
