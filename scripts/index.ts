import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { terminalProgress } from '../src/pipeline/progress.ts';
import { writeFile } from '../src/pipeline/write.ts';
import { type Era, planEras } from '../src/search/eras.ts';
import { facetLabels } from '../src/search/labels.ts';
import { LABELS, MANIFEST_FILE, type Manifest, SEARCH_ROOT } from '../src/search/manifest.ts';
import { NAMES_ROOT, nameFiles } from '../src/search/names.ts';
import { putManifest } from '../src/search/search-page.ts';
import { statutesOf } from '../src/search/statutes.ts';
import { NotedReleases } from '../src/site/noted-releases.ts';
import { commandLine } from './command-line.ts';

const options = commandLine({
  usage: `Builds the search index of the releases that the pages were last built from: one index an era, that of the newest with the
statutes.

npm run index -- [--content DIR] [--dist DIR] [--processes N] [--ahead]

  --content DIR   folder of content (CASELIGHT_CONTENT, or content)
  --dist DIR      built site (dist)
  --processes N   indexes built at a time (a core each, at most 2: an index of 8,000 releases takes about 1.5 GB)
  --ahead         the pages are still being built: leave it to them to put the index into the search page`,
  options: {
    content: { type: 'string', default: process.env.CASELIGHT_CONTENT ?? 'content' },
    dist: { type: 'string', default: 'dist' },
    processes: { type: 'string', default: String(Math.min(2, availableParallelism())) },
    ahead: { type: 'boolean', default: false },
  },
});

const run = promisify(execFile);
/** The most that an index says of itself: the names of its parties. */
const ENTRY_BYTES = 64 * 1024 ** 2;
const ERA_SCRIPT = fileURLToPath(new URL('./index-era.ts', import.meta.url));
const content = resolve(options.content);
const dist = resolve(options.dist);

const noted = new NotedReleases(content);
const years = noted.years();
noted.close();
const dated = [...years].filter(([year]) => Number(year));
/** Where no release has a date, the one era is that of the year 0. */
const eras = planEras(
  new Map((dated.length > 0 ? dated : [...years]).map(([year, many]) => [Number(year) || 0, many])),
);
/** Folders of years; releases without a year, in `undated`, are indexed with the oldest. */
const yearsOf = ({ from, to }: Era): string =>
  [...years.keys()]
    .filter((year) => (Number(year) ? Number(year) >= from && Number(year) <= to : from === eras.at(-1)!.from))
    .sort()
    .join(',');
rmSync(join(dist, SEARCH_ROOT), { recursive: true, force: true });
/** One index has no progress to tell of, and the pages tell theirs. */
const progress = eras.length > 1 ? terminalProgress() : undefined;
/** The largest first, so that no process is left alone with it. */
const queue = [...eras.entries()].reverse();
const manifest: Manifest = [];
const names = new Set<string>();
let total = 0;
progress?.start('Indexing', queue.length);

async function worker(): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [place, era] = next;
    const args = ['--content', content, '--dist', dist, '--name', era.name, '--years', yearsOf(era)];
    if (place === 0) args.push('--statutes');
    const { stdout } = await run(process.execPath, [ERA_SCRIPT, ...args], { maxBuffer: ENTRY_BYTES });
    const made = JSON.parse(stdout) as { hash: string; records: number; names: string[] };
    manifest[place] = { ...era, hash: made.hash };
    for (const name of made.names) names.add(name);
    total += made.records;
    progress?.tick();
  }
}

await Promise.all(Array.from({ length: Math.max(1, Number(options.processes)) }, worker));
progress?.stop();
for (const [file, list] of nameFiles(names)) writeFile(join(dist, NAMES_ROOT, file), JSON.stringify(list));
writeFile(join(dist, SEARCH_ROOT, LABELS), JSON.stringify(facetLabels(statutesOf(content))));
writeFile(join(dist, SEARCH_ROOT, MANIFEST_FILE), JSON.stringify(manifest));
if (!options.ahead) putManifest(dist);
process.stdout.write(`${total} records in ${manifest.length} search indexes below ${join(dist, SEARCH_ROOT)}\n`);
