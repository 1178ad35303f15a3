import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { type Peer, RESULTS } from './peer.ts';

/** https://lucaong.github.io/minisearch/ with what its guide advises: titles boosted, prefixes and one mistake in five letters. */
export const minisearch: Peer = {
  name: 'MiniSearch',
  async build(texts) {
    const index = new MiniSearch({
      fields: ['title', 'names', 'text'],
      searchOptions: { boost: { title: 2, names: 2 }, prefix: true, fuzzy: 0.2 },
    });
    index.addAll(texts.map(({ title, names, text }, id) => ({ id, title, names, text })));
    return {
      bytes: gzipSync(JSON.stringify(index)).length,
      search: async (query) =>
        index
          .search(query)
          .slice(0, RESULTS)
          .map(({ id }) => id as number),
    };
  },
};
