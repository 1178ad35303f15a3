import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { disagreementLines, isKeptBack } from '../src/accuracy/report.ts';
import { type Gold, score } from '../src/accuracy/score.ts';
import { annotationOf } from '../src/domain/annotation.ts';
import { listCollected } from '../src/pipeline/collected.ts';
import { workOn } from '../src/pipeline/work.ts';
import { writeFile } from '../src/pipeline/write.ts';
import { type Reviewed, reviewHtml } from '../src/review/html.ts';
import { reviewText } from '../src/review/terminal.ts';
import { commandLine } from './command-line.ts';

const options = commandLine({
  usage: `Shows releases with the words that each fact was read from marked, and the rule that made it.

npm run review -- --raw DIR (--ids ID,... | --gold FILE [--field F,...]) [--html FILE]

  --raw DIR    folder of collected releases (collected)
  --ids ID     these releases, parted by commas
  --gold FILE  the releases whose facts disagree with these annotations, those that are kept back excepted
  --field F    only disagreements in these fields, parted by commas
  --html FILE  write a local page instead of printing`,
  options: {
    raw: { type: 'string', default: 'collected' },
    ids: { type: 'string', default: '' },
    gold: { type: 'string' },
    field: { type: 'string', default: '' },
    html: { type: 'string' },
  },
});

const list = (text: string): string[] => text.split(',').filter(Boolean);
const gold = options.gold
  ? readFileSync(resolve(options.gold), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Gold)
  : [];
const seen = new Map(gold.filter(({ id }) => !isKeptBack(id)).map((row) => [row.id, row]));
const ids = new Set([...list(options.ids), ...seen.keys()]);
if (!ids.size) {
  process.stderr.write('Name releases with --ids, or annotations with --gold; --help shows how.\n');
  process.exit(1);
}

const { inputs, issues } = listCollected(resolve(options.raw));
const reviewed: Reviewed[] = [];
for (const worked of workOn(inputs.filter(({ row }) => !row || ids.has(row.id)))) {
  if (!worked.ok) {
    issues.push(worked.issue);
    continue;
  }
  const { release, parsed } = worked;
  if (!ids.has(release.id)) continue;
  const want = seen.get(release.id);
  const facts = annotationOf(release.id, release.facts);
  const disagreements = want
    ? disagreementLines(score(new Map([[release.id, facts]]), [want]), list(options.field))
    : [];
  if (!want || disagreements.length) reviewed.push({ release, blocks: parsed.blocks, disagreements });
}
for (const { code, file, message } of issues) process.stderr.write(`${code}: ${file}: ${message}\n`);

if (options.html) {
  writeFile(resolve(options.html), reviewHtml(reviewed));
  process.stdout.write(`${reviewed.length} releases in ${options.html}\n`);
} else {
  for (const { release, blocks, disagreements } of reviewed) {
    process.stdout.write(`${reviewText(release, blocks)}\n${disagreements.map((line) => `${line}\n`).join('')}\n`);
  }
}
