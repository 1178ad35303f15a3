import { gzipSync } from 'node:zlib';
import FlexSearch from 'flexsearch';
import { type Peer, RESULTS } from './peer.ts';

/** https://github.com/nextapps-de/flexsearch: a document index with prefixes, and suggestions where not every word is found. */
export const flexsearch: Peer = {
  name: 'FlexSearch',
  async build(texts) {
    const index = new FlexSearch.Document({
      tokenize: 'forward',
      document: { id: 'id', index: ['names', 'title', 'text'] },
    });
    for (const [id, { title, names, text }] of texts.entries()) index.add({ id, title, names, text });
    let exported = 0;
    await index.export((_, data) => {
      exported += gzipSync(String(data ?? '')).length;
    });
    return {
      bytes: exported,
      search: async (query) => {
        const fields = index.search(query, { limit: RESULTS, suggest: true });
        return [...new Set(fields.flatMap(({ result }) => result.map(Number)))];
      },
    };
  },
};
