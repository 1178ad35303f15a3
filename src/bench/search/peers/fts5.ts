import { DatabaseSync } from 'node:sqlite';
import { type Peer, RESULTS } from './peer.ts';

/** https://www.sqlite.org/fts5.html: what a server would do. Every word, or where no text holds every word, any of them. */
export const fts5: Peer = {
  name: 'SQLite FTS5 (server)',
  async build(texts) {
    const database = new DatabaseSync(':memory:');
    database.exec(`CREATE VIRTUAL TABLE texts USING fts5(title, names, text, tokenize = 'porter unicode61')`);
    const insert = database.prepare('INSERT INTO texts(rowid, title, names, text) VALUES (?, ?, ?, ?)');
    database.exec('BEGIN');
    for (const [id, { title, names, text }] of texts.entries()) insert.run(id, title, names, text);
    database.exec('COMMIT');
    const select = database.prepare(
      `SELECT rowid AS id FROM texts WHERE texts MATCH ? ORDER BY bm25(texts, 2, 2, 1) LIMIT ${RESULTS}`,
    );
    const ask = (match: string): number[] => select.all(match).map(({ id }) => Number(id));
    const { bytes } = database
      .prepare('SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()')
      .get() as { bytes: number };
    return {
      bytes,
      search: async (query) => {
        const quoted = /^“(.*)”$/.exec(query);
        if (quoted) return ask(`"${quoted[1]!.replaceAll('"', ' ')}"`);
        const words = (query.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"`);
        const all = ask(words.join(' '));
        return all.length > 0 ? all : ask(words.join(' OR '));
      },
    };
  },
};
