import { execFile } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { terminalProgress } from '../src/pipeline/progress.ts';
import { writeFile } from '../src/pipeline/write.ts';
import { type Manifest, planEras } from '../src/search/eras.ts';
import { facetLabels, statutesOf } from '../src/search/statutes.ts';
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
rmSync(join(dist, 'pagefind'), { recursive: true, force: true });
const progress = terminalProgress();
const queue = [...jobs, { name: 'statutes', years: [] }];
const records: Record<string, number> = {};
progress.start('Indexing', queue.length);

async function worker(): Promise<void> {
  for (let job = queue.shift(); job; job = queue.shift()) {
    const args = ['--content', content, '--dist', dist, '--name', job.name, '--years', job.years.join(',')];
    const { stdout } = await run(process.execPath, [ERA_SCRIPT, ...args]);
    records[job.name] = Number(stdout);
    progress.tick();
  }
}

await Promise.all(Array.from({ length: Math.max(1, Number(options.processes)) }, worker));
progress.stop();
/** An index without records is no index that Pagefind can open. */
const manifest: Manifest = { indexes: [...jobs.map((job) => job.name), 'statutes'].filter((name) => records[name]) };
writeFile(join(dist, 'pagefind', 'indexes.json'), `${JSON.stringify(manifest)}\n`);
writeFile(join(dist, 'pagefind', 'labels.json'), `${JSON.stringify(facetLabels(statutesOf(dist)))}\n`);
const total = Object.values(records).reduce((sum, count) => sum + count, 0);
process.stdout.write(
  `${total} records in ${Object.keys(records).length} search indexes below ${join(dist, 'pagefind')}\n`,
);
