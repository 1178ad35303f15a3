import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readFacts } from '../src/pipeline/facts.ts';
import { commandLine } from './command-line.ts';

const options = commandLine({
  usage: `Prints the facts of collected releases as JSON Lines, one object a release, to standard output and nothing else there.

npm run --silent facts -- [--raw DIR|FILE] [--ids FILE]

  --raw DIR   folder with an index.jsonl, folder of .html, .txt and .md files, or one file (collected)
  --ids FILE  only the releases of this file: ids, or JSON objects with an id, one a line

Exit code 2 if a release could not be read; that and warnings, such as of a page that sec.gov no longer has, go to standard error.`,
  options: { raw: { type: 'string', default: 'collected' }, ids: { type: 'string' } },
});

const idOf = (line: string): string => (line.startsWith('{') ? (JSON.parse(line) as { id: string }).id : line);
const ids = options.ids
  ? new Set(
      readFileSync(options.ids, 'utf8')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .map(idOf),
    )
  : null;
for (const row of readFacts(resolve(options.raw), ids, ({ code, severity, file, message, hint }) => {
  process.stderr.write(`${code}: ${file}\n  ${message}\n  ${hint}\n`);
  if (severity === 'error') process.exitCode = 2;
})) {
  process.stdout.write(`${JSON.stringify(row)}\n`);
}
