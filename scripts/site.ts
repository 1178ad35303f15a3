import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { terminalProgress } from '../src/pipeline/progress.ts';
import { commandLine } from './command-line.ts';

const options = commandLine({
  usage: `Builds the site into dist/: pages, then the search index.

npm run site          from content/, or from the folder that CASELIGHT_CONTENT names
npm start             the same, then serves it and says where

  --serve       serve the built site
  --port PORT   on this port (4321)`,
  options: { serve: { type: 'boolean', default: false }, port: { type: 'string', default: '4321' } },
});

const ASTRO = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));
const INDEX = fileURLToPath(new URL('./index.ts', import.meta.url));
/** Astro names each page it writes on a line of its own: `├─ /cases/lr-10001/index.html (+3ms)`. */
const PAGE_LINE = /[├└]─ /;

/** Runs a step in a process of its own; its lines go to `onLine`. Ends this process with the step's exit code if it fails. */
async function step(args: string[], onLine: (line: string) => void): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    lines.forEach(onLine);
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code !== 0) process.exit(code ?? 1);
}

const started = Date.now();
const lines: string[] = [];
let pages = 0;
const progress = terminalProgress();
progress.start('Pages');
await step([ASTRO, 'build', '--force'], (line) => {
  if (PAGE_LINE.test(line)) {
    pages += 1;
    progress.tick();
  } else if (/error/i.test(line)) lines.push(line);
});
progress.stop();
for (const line of lines) process.stderr.write(`${line}\n`);
await step([INDEX], (line) => process.stdout.write(`${line}\n`));
process.stdout.write(`${pages} pages in dist/ after ${Math.round((Date.now() - started) / 1000)} s\n`);

if (options.serve) {
  process.stdout.write(`Serving the archive on http://localhost:${options.port}/ (Ctrl C ends it)\n`);
  await step([ASTRO, 'preview', '--port', options.port], () => {});
}
