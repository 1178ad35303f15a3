import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { median } from '../score.ts';
import { serve } from '../serve.ts';
import { type Peer, RESULTS } from './peer.ts';

interface Instance {
  search(text: string): Promise<{ results: { data(): Promise<{ meta: { place: string } }> }[] }>;
}

/** What is fetched before the first result: script, WebAssembly, metadata, a file of words and one of text. */
function firstBytes(folder: string): number {
  const size = (pattern: string): number =>
    median(globSync(pattern, { cwd: folder }).map((file) => statSync(join(folder, file)).size));
  const script = gzipSync(readFileSync(join(folder, 'pagefind.js'))).length;
  return ['wasm.en.pagefind', '*.pf_meta', 'index/*', 'fragment/*'].reduce((sum, file) => sum + size(file), script);
}

/** https://pagefind.app/ as it comes: one index, no options, the title and the text. */
export const pagefind: Peer = {
  name: 'Pagefind as it comes',
  async build(texts) {
    const folder = mkdtempSync(join(tmpdir(), 'caselight-pagefind-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    const { index } = await createIndex({ forceLanguage: 'en' });
    for (const [place, { title, text }] of texts.entries())
      await index!.addCustomRecord({
        url: `/${place}`,
        content: `${title}\n${text}`,
        language: 'en',
        meta: { title, place: String(place) },
      });
    await index!.writeFiles({ outputPath: folder });
    await close();
    const { server, origin } = await serve(folder);
    server.unref();
    const { createInstance } = (await import(join(folder, 'pagefind.js'))) as {
      createInstance: (options: { basePath: string; noWorker: boolean }) => Instance;
    };
    const instance = createInstance({ basePath: `${origin}/`, noWorker: true });
    return {
      bytes: firstBytes(folder),
      search: async (query) => {
        const { results } = await instance.search(query);
        const shown = await Promise.all(results.slice(0, RESULTS).map((result) => result.data()));
        return shown.map(({ meta }) => Number(meta.place));
      },
    };
  },
};
