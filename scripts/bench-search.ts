import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { openSearch, SLOW_4G, searchAll } from '../src/bench/search/browser.ts';
import { readCorpus } from '../src/bench/search/documents.ts';
import { flexsearch } from '../src/bench/search/peers/flexsearch.ts';
import { fts5 } from '../src/bench/search/peers/fts5.ts';
import { lunrPeer } from '../src/bench/search/peers/lunr.ts';
import { minisearch } from '../src/bench/search/peers/minisearch.ts';
import { orama } from '../src/bench/search/peers/orama.ts';
import { pagefind } from '../src/bench/search/peers/pagefind.ts';
import { makeQueries } from '../src/bench/search/queries.ts';
import { median, rankOf, scoreOf } from '../src/bench/search/score.ts';
import { serve } from '../src/bench/search/serve.ts';
import { writeFile } from '../src/pipeline/write.ts';
import { SEARCH_ROOT } from '../src/search/manifest.ts';
import { findBrowser } from './browser.mjs';
import { commandLine } from './command-line.ts';

const options = commandLine({
  usage: `Measures the search of a built site in Chromium, beside other engines on the same texts and queries.

npm run bench:search -- [--content DIR] [--dist DIR] [--seed N] [--alone] [--misses] [--write]

  --content DIR   folder of content (CASELIGHT_CONTENT, or content)
  --dist DIR      the site built of it (dist)
  --seed N        seed by which the queries are drawn (1)
  --alone         leave the other engines out
  --misses        print each query whose answer is not first
  --write         write docs/search.md

The browser is Chromium or Chrome, or the one that CASELIGHT_BROWSER names.`,
  options: {
    content: { type: 'string', default: process.env.CASELIGHT_CONTENT ?? 'content' },
    dist: { type: 'string', default: 'dist' },
    seed: { type: 'string', default: '1' },
    alone: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const dist = resolve(options.dist);
if (!existsSync(join(dist, SEARCH_ROOT))) {
  process.stderr.write(`There is no search index in ${dist}. Build the site: npm run site\n`);
  process.exit(1);
}
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const KB = 1024;

const corpus = readCorpus(resolve(options.content));
const queries = makeQueries(corpus, Number(options.seed));
say(`${queries.length} queries on ${corpus.texts.length} texts`);

/** How an engine did: for each query the rank of its answer, and what it took. */
interface Run {
  name: string;
  ranks: (number | undefined)[];
  /** Milliseconds a query, and bytes before the first answer. */
  ms: number[];
  bytes: number;
}
const runs: Run[] = [];

const { server, origin } = await serve(dist);
const browser = await chromium.launch({
  executablePath: findBrowser()!,
  args: ['--no-sandbox', '--disable-gpu'],
});
const shown = await searchAll(
  browser,
  origin,
  queries.map(({ text }) => text),
);
/** Every so many queries are opened by their address, with an empty cache. */
const OPENED = Math.ceil(queries.length / 12);
const opened = { plain: [] as [number, number][], slow: [] as [number, number][] };
for (const [i, { text }] of queries.entries()) {
  if (i % OPENED > 0 || !shown[i]!.pages.length) continue;
  const plain = await openSearch(browser, origin, text);
  opened.plain.push([plain.ms, plain.bytes]);
  const slow = await openSearch(browser, origin, text, SLOW_4G);
  opened.slow.push([slow.ms, slow.bytes]);
}
await browser.close();
server.close();
const bytesFirst = median(opened.plain.map(([, bytes]) => bytes));
runs.push({
  name: 'Caselight',
  ranks: queries.map((query, i) => rankOf(query, shown[i]!.pages)),
  ms: shown.map(({ ms }) => ms).filter(Number.isFinite),
  bytes: bytesFirst,
});

for (const peer of options.alone ? [] : [pagefind, minisearch, orama, flexsearch, lunrPeer, fts5]) {
  const built = await peer.build(corpus.texts);
  const run: Run = { name: peer.name, ranks: [], ms: [], bytes: built.bytes };
  for (const query of queries) {
    const began = performance.now();
    const found = await built.search(query.text).catch(() => []);
    run.ms.push(performance.now() - began);
    run.ranks.push(
      rankOf(
        query,
        found.map((place) => corpus.texts[place]!.page),
      ),
    );
  }
  say(`${peer.name} done`);
  runs.push(run);
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i ? '---:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const kinds = [...new Set(queries.map(({ kind }) => kind))];
const scores = (run: Run, kind?: string) => scoreOf(run.ranks.filter((_, i) => !kind || queries[i]!.kind === kind));
const cell = ({ at1, at10, mrr }: ReturnType<typeof scoreOf>): string =>
  [at1, at10, mrr].map((figure) => figure.toFixed(2)).join(' / ');
const quality = table(
  ['success@1 / @10 / MRR', 'queries', ...runs.map(({ name }) => name)],
  [undefined, ...kinds].map((kind) => [
    kind ?? '**all**',
    String(scores(runs[0]!, kind).queries),
    ...runs.map((run) => cell(scores(run, kind))),
  ]),
);
const cost = table(
  ['', ...runs.map(({ name }) => name)],
  [
    ['KB before the first result', ...runs.map(({ bytes }) => (bytes / KB).toFixed(0))],
    ['ms a query, median', ...runs.map(({ ms }) => median(ms).toFixed(ms === runs[0]!.ms ? 0 : 1))],
  ],
);
const files = globSync(`${SEARCH_ROOT.slice(1)}**/*.*`, { cwd: dist }).map((file) => ({
  words: file.endsWith('.pf_index'),
  bytes: statSync(join(dist, file)).size,
}));
const total = (words: boolean): string =>
  (files.filter((file) => !words || file.words).reduce((sum, { bytes }) => sum + bytes, 0) / KB ** 2).toFixed(1);
const page = table(
  ['Caselight in Chromium, median', 'figure'],
  [
    [
      'KB over the link, address of a search opened with nothing cached, page and fonts included',
      (bytesFirst / KB).toFixed(0),
    ],
    ['KB over the link for each further query', (median(shown.map(({ bytes }) => bytes)) / KB).toFixed(0)],
    ['ms from first paint to first result, plain link', median(opened.plain.map(([ms]) => ms)).toFixed(0)],
    ['the same on Slow 4G', median(opened.slow.map(([ms]) => ms)).toFixed(0)],
    ['ms to the first result of each further query, plain link', median(runs[0]!.ms).toFixed(0)],
    ['MB of words in the index; MB of all its files, texts to show included', `${total(true)}; ${total(false)}`],
  ],
);
say(`${quality}\n\n${cost}\n\n${page}`);
if (options.misses)
  for (const [i, { kind, text, answers }] of queries.entries())
    if (runs[0]!.ranks[i] !== 1)
      say(`${kind}: ${text} (${answers.slice(0, 2)}): ${runs[0]!.ranks[i] ?? '-'}; first ${shown[i]!.pages[0]}`);

if (options.write) {
  const [cpu] = cpus();
  const machine = `${cpus().length} cores (${cpu!.model}), ${Math.round(totalmem() / KB ** 3)} GB of memory, Node ${process.versions.node}, ${process.platform}. ${queries.length} queries with seed ${options.seed}, ${corpus.texts.length} texts.`;
  const path = join(ROOT, 'docs', 'search.md');
  const text = readFileSync(path, 'utf8').replace(
    /(<!-- bench -->\n).*?(<!-- \/bench -->)/s,
    (_, before, after) => `${before}${machine}\n\n${quality}\n\n${cost}\n\n${page}\n\n${after}`,
  );
  writeFile(path, text);
}
