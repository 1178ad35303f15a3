import { execFile } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { terminalProgress } from '../src/pipeline/progress.ts';
import { writeFile } from '../src/pipeline/write.ts';
import { writeSpelling } from '../src/search/build/write-spelling.ts';
import { planEras } from '../src/search/eras.ts';
import { facetLabels } from '../src/search/labels.ts';
import { type IndexEntry, LABELS, MANIFEST, type Manifest, SEARCH_ROOT } from '../src/search/manifest.ts';
import { statutesOf } from '../src/search/statutes.ts';
import { commandLine } from './command-line.ts';

const options = commandLine({
  usage: `Builds the search index of a built site: one index an era, and one of the statutes.

npm run index -- [--content DIR] [--dist DIR] [--processes N]

  --content DIR   folder of content (CASELIGHT_CONTENT, or content)
  --dist DIR      built site (dist)
  --processes N   indexes built at a time (a core each, at most 2: an index of a large year takes about half a gigabyte)`,
  options: {
    content: { type: 'string', default: process.env.CASELIGHT_CONTENT ?? 'content' },
    dist: { type: 'string', default: 'dist' },
    processes: { type: 'string', default: String(Math.min(2, availableParallelism())) },
  },
});

const run = promisify(execFile);
/** The most that an index says of itself. */
const MANIFEST_BYTES = 64 * 1024 ** 2;
const ERA_SCRIPT = fileURLToPath(new URL('./index-era.ts', import.meta.url));
const content = resolve(options.content);
const dist = resolve(options.dist);

const folders = globSync('releases/*/*.md', { cwd: content }).map((file) => basename(dirname(file)));
const byYear = Map.groupBy(folders, (folder) => Number(folder) || undefined);
const eras = planEras(new Map([...byYear].flatMap(([year, list]) => (year ? [[year, list.length] as const] : []))));
/** Releases without a year, in `undated`, are indexed with the oldest. */
const jobs = eras.map(({ name, from, to }, i) => {
  const years = [...byYear.keys()].filter((year) => (year ? year >= from && year <= to : i === eras.length - 1));
  return { name, years: years.map((year) => String(year ?? 'undated')) };
});
const root = join(dist, SEARCH_ROOT);
rmSync(root, { recursive: true, force: true });
const progress = terminalProgress();
const all = [...jobs, { name: 'statutes', years: [] }];
const queue = [...all.entries()];
const entries: IndexEntry[] = [];
progress.start('Indexing', queue.length);

async function worker(): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [place, { name, years }] = next;
    const args = ['--content', content, '--dist', dist, '--name', name, '--years', years.join(',')];
    const { stdout } = await run(process.execPath, [ERA_SCRIPT, ...args], { maxBuffer: MANIFEST_BYTES });
    entries[place] = JSON.parse(stdout) as IndexEntry;
    progress.tick();
  }
}

await Promise.all(Array.from({ length: Math.max(1, Number(options.processes)) }, worker));
progress.stop();
const manifest: Manifest = { indexes: entries, spelling: writeSpelling(root, entries) };
writeFile(join(root, MANIFEST), JSON.stringify(manifest));
writeFile(join(root, LABELS), JSON.stringify(facetLabels(statutesOf(dist))));
const total = entries.reduce((sum, { documents }) => sum + documents, 0);
process.stdout.write(`${total} documents in ${entries.length} search indexes below ${root}\n`);
