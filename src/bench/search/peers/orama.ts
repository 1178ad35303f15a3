import { gzipSync } from 'node:zlib';
import { create, insertMultiple, save, search } from '@orama/orama';
import { type Peer, RESULTS } from './peer.ts';

/** https://docs.orama.com/ with one mistake allowed. */
export const orama: Peer = {
  name: 'Orama',
  async build(texts) {
    const index = create({ schema: { title: 'string', names: 'string', text: 'string' } as const });
    await insertMultiple(
      index,
      texts.map(({ title, names, text }, id) => ({ id: String(id), title, names, text })),
      1000,
    );
    return {
      bytes: gzipSync(JSON.stringify(save(index))).length,
      search: async (term) => {
        const found = await search(index, { term, boost: { title: 2, names: 2 }, tolerance: 1, limit: RESULTS });
        return found.hits.map(({ id }) => Number(id));
      },
    };
  },
};
