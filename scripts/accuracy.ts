import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { accuracyReport, disagreementLines, isKeptBack, reportMarkdown, sectionTable } from '../src/accuracy/report.ts';
import { type Gold, score } from '../src/accuracy/score.ts';
import { type FactsRow, readFacts } from '../src/pipeline/facts.ts';
import { writeFile } from '../src/pipeline/write.ts';
import { commandLine } from './command-line.ts';

const options = commandLine({
  usage: `Measures the facts of annotated releases: precision, recall and F1 of each field, by part, kind and era.

npm run accuracy -- --raw DIR --gold FILE [--json] [--errors [--field F,...]] [--write]

  --raw DIR    folder of collected releases (collected)
  --gold FILE  annotations, JSON Lines in the form of the guidelines
  --json       print the report as JSON
  --errors     print the disagreements, those of releases that are kept back excepted
  --field F    only these fields, parted by commas
  --write      write docs/accuracy.md and docs/accuracy.json, which the site shows

Exit code 2 if an annotated release could not be read.`,
  options: {
    raw: { type: 'string', default: 'collected' },
    gold: { type: 'string', default: 'gold.jsonl' },
    json: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    field: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
});

const gold = readFileSync(resolve(options.gold), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Gold);
const rows = new Map<string, FactsRow>();
for (const row of readFacts(resolve(options.raw), new Set(gold.map(({ id }) => id)), ({ code, file, message }) => {
  process.stderr.write(`${code}: ${file}: ${message}\n`);
  process.exitCode = 2;
})) {
  rows.set(row.id, row);
}

/** The year of a release, from its date, whether stated or from its address. */
const yearOf = (id: string): number | undefined => {
  const date = rows.get(id)?.evidence.date?.[0]?.value;
  return typeof date === 'string' ? Number(date.slice(0, 4)) : undefined;
};
const report = accuracyReport(rows, gold, yearOf);

if (options.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
else if (options.errors) {
  const seen = gold.filter(({ id }) => !isKeptBack(id));
  const fields = options.field.split(',').filter(Boolean);
  for (const line of disagreementLines(score(rows, seen), fields)) process.stdout.write(`${line}\n`);
} else {
  for (const section of report.sections)
    process.stdout.write(`${section.name}: ${section.releases} releases\n\n${sectionTable(section)}\n\n`);
}
if (options.write) {
  const docs = fileURLToPath(new URL('../docs', import.meta.url));
  writeFile(join(docs, 'accuracy.md'), reportMarkdown(report));
  writeFile(join(docs, 'accuracy.json'), `${JSON.stringify(report)}\n`);
}
