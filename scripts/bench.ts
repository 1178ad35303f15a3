import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderSize, type Measure, measure } from '../src/bench/measure.ts';
import { replicate } from '../src/bench/replicate.ts';
import { WORTH_A_PROCESS } from '../src/build/pages.ts';
import { writeFile } from '../src/pipeline/write.ts';
import { SEARCH_ROOT } from '../src/search/manifest.ts';
import { commandLine } from './command-line.ts';

const options = commandLine({
  usage: `Measures import, build and index at several sizes: time, rate, processor time, peak memory, size of the output.

npm run bench -- --raw DIR [--sizes N,...] [--work DIR] [--write]

  --raw DIR    folder of collected releases; larger sets repeat them under other numbers and names (collected)
  --sizes N    numbers of releases (1000,8000,100000)
  --work DIR   folder for the sets and what is built of them; about 6 GB for 100,000 (.cache/bench)
  --write      write docs/performance.md`,
  options: {
    raw: { type: 'string', default: 'collected' },
    sizes: { type: 'string', default: '1000,8000,100000' },
    work: { type: 'string', default: '.cache/bench' },
    write: { type: 'boolean', default: false },
  },
});

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const script = (name: string): string => join(ROOT, 'scripts', name);
const work = resolve(options.work);
const MB = 1024 ** 2;

const HEAD = [
  'releases',
  'step',
  'seconds',
  'releases/s',
  'ms/release',
  'processor seconds',
  'releases/s a core',
  'peak MB, one process',
  'peak MB, all',
  'files',
  'MB written',
];
const rows: string[][] = [];
function report(
  releases: number,
  step: string,
  { seconds, processorSeconds, peakProcess, peakTotal }: Measure,
  output?: string,
): void {
  const size = output ? folderSize(output) : undefined;
  const figures = [
    seconds.toFixed(1),
    (releases / seconds).toFixed(0),
    ((1000 * seconds) / releases).toFixed(2),
    processorSeconds.toFixed(1),
    processorSeconds ? (releases / processorSeconds).toFixed(0) : '',
    (peakProcess / MB).toFixed(0),
    (peakTotal / MB).toFixed(0),
  ];
  const row = [
    String(releases),
    step,
    ...figures,
    size ? String(size.files) : '',
    size ? (size.bytes / MB).toFixed(0) : '',
  ];
  rows.push(row);
  process.stdout.write(`${HEAD.map((name, i) => `${name} ${row[i]}`).join(', ')}\n`);
}

for (const releases of options.sizes.split(',').map(Number)) {
  const folder = join(work, String(releases));
  rmSync(folder, { recursive: true, force: true });
  const [raw, content, dist] = ['raw', 'content', 'dist'].map((name) => join(folder, name)) as [string, string, string];
  mkdirSync(raw, { recursive: true });
  replicate(resolve(options.raw), raw, releases);
  const importArgs = [script('import.ts'), '--raw', raw, '--out', content];
  report(releases, 'import', await measure(importArgs, {}, [0, 2]), join(content, 'releases'));
  report(releases, 'import again, nothing changed', await measure(importArgs, {}, [0, 2]));
  const env = {
    CASELIGHT_CONTENT: content,
    CASELIGHT_OUT: dist,
    CASELIGHT_CACHE: join(folder, 'cache'),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  report(releases, 'pages', await measure([script('site.ts'), '--pages'], env), dist);
  report(
    releases,
    'search index',
    await measure([script('index.ts'), '--content', content, '--dist', dist], env),
    join(dist, SEARCH_ROOT),
  );
  if (releases <= WORTH_A_PROCESS) {
    for (const built of [dist, env.CASELIGHT_CACHE]) rmSync(built, { recursive: true, force: true });
    report(releases, 'both, as npm run site', await measure([script('site.ts')], env), dist);
  }
  rmSync(folder, { recursive: true, force: true });
}

if (options.write) {
  const [cpu] = cpus();
  const table = [HEAD, HEAD.map(() => '---:'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const machine = `${cpus().length} cores (${cpu!.model}), ${Math.round(totalmem() / 1024 ** 3)} GB of memory, Node ${process.versions.node}, ${process.platform}.`;
  const path = join(ROOT, 'docs', 'performance.md');
  const text = readFileSync(path, 'utf8').replace(
    /(<!-- bench -->\n).*?(<!-- \/bench -->)/s,
    `$1${machine}\n\n${table}\n\n$2`,
  );
  writeFile(path, text);
}
