import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPages } from '../src/build/pages.ts';
import { runStep, StepFailed } from '../src/build/run-step.ts';
import { terminalProgress } from '../src/pipeline/progress.ts';
import { putManifest } from '../src/search/search-page.ts';
import { cacheFolder } from '../src/site/cache-folder.ts';
import { contentFolder } from '../src/site/content-folder.ts';
import { commandLine } from './command-line.ts';

const options = commandLine({
  usage: `Builds the site into dist/: pages, then the search index.

npm run site          from content/, or from the folder that CASELIGHT_CONTENT names
npm start             the same, then serves it and says where

  --serve       serve the built site
  --pages       build the pages alone, without the search index
  --port PORT   on this port (4321)`,
  options: {
    serve: { type: 'boolean', default: false },
    pages: { type: 'boolean', default: false },
    port: { type: 'string', default: '4321' },
  },
});

const ASTRO = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));
const INDEX = fileURLToPath(new URL('./index.ts', import.meta.url));
const dist = resolve(process.env['CASELIGHT_OUT'] ?? 'dist');
const content = contentFolder();

async function build(): Promise<void> {
  const started = Date.now();
  let pages = 0;
  const progress = terminalProgress();
  progress.start('Pages');
  let index: Promise<void> | undefined;
  const startIndex = (): void => {
    if (options.pages || index) return;
    index = runStep([INDEX, '--content', content, '--dist', dist, '--ahead'], {
      onLine: (line) => process.stdout.write(`${line}\n`),
    });
    // It is waited for, and its failure reported, behind the pages.
    index.catch(() => {});
  };
  const onPage = (): void => {
    pages += 1;
    progress.tick();
  };
  const errors = await buildPages({ content, dist, cache: cacheFolder() }, { onPage, onRead: startIndex });
  progress.stop();
  for (const line of errors) process.stderr.write(`${line}\n`);
  startIndex();
  await index;
  if (index) putManifest(dist);
  process.stdout.write(`${pages} pages in ${dist} after ${Math.round((Date.now() - started) / 1000)} s\n`);
}

/** Tells where the archive is served, once it is: on another port where the wished one is taken. */
function tellAddress(line: string): void {
  const [address] = /https?:\/\/localhost\S*/.exec(line) ?? [];
  if (address) process.stdout.write(`Serving the archive on ${address} (Ctrl C ends it)\n`);
}

try {
  await build();
  if (options.serve) {
    await runStep([ASTRO, 'preview', '--port', options.port], { onLine: tellAddress });
  }
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  process.exitCode = error.exitCode;
}
