import { gzipSync } from 'node:zlib';
import lunr from 'lunr';
import { type Peer, RESULTS } from './peer.ts';

/** https://lunrjs.com/: its own pipeline of stems; each word as typed, or with one mistake for less. */
export const lunrPeer: Peer = {
  name: 'lunr',
  async build(texts) {
    const index = lunr((builder) => {
      builder.ref('id');
      builder.field('title', { boost: 2 });
      builder.field('names', { boost: 2 });
      builder.field('text');
      for (const [id, { title, names, text }] of texts.entries()) builder.add({ id, title, names, text });
    });
    const search = (text: string) =>
      index.query((query) => {
        for (const token of lunr.tokenizer(text)) {
          query.term(token.toString(), { boost: 10 });
          query.term(token.toString(), { editDistance: 1, usePipeline: false });
        }
      });
    return {
      bytes: gzipSync(JSON.stringify(index)).length,
      search: async (query) =>
        search(query)
          .slice(0, RESULTS)
          .map(({ ref }) => Number(ref)),
    };
  },
};
