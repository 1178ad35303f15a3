import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runImport } from '../src/pipeline/import.ts';
import { terminalProgress } from '../src/pipeline/progress.ts';
import { issueText } from '../src/pipeline/reporters.ts';
import { WORK_FOLDER } from '../src/pipeline/state.ts';
import { writeFile } from '../src/pipeline/write.ts';
import { commandLine } from './command-line.ts';

const options = commandLine({
  usage: `Reads collected releases and writes validated Markdown.

npm run import -- [--raw DIR|FILE] [--out DIR] [--text full|none] [--only ID,...] [--force]

  --raw DIR    folder with an index.jsonl, folder of .html, .txt and .md files, or one file (collected)
  --out DIR    folder of content to write (content)
  --text WHAT  full writes the words of releases; none writes the facts alone (full)
  --only IDS   only these ids, parted by commas
  --force      work on everything, changed or not

Exit code 2 if something was rejected; all the rest is imported. A file that is sec.gov's answer "page not found" holds no release to
reject: it is listed, and coverage.json accounts for it.`,
  options: {
    raw: { type: 'string', default: 'collected' },
    out: { type: 'string', default: 'content' },
    text: { type: 'string', default: 'full', values: ['full', 'none'] },
    only: { type: 'string', default: '' },
    force: { type: 'boolean', default: false },
  },
});

// Left alone, V8 lets the heaps of the threads that read grow to nearly twice as much before it tidies up, and is no faster.
setFlagsFromString('--heap-growing-percent=20');
// The rules are much code of which little is hot: to compile a function for speed takes longer than most of them run in all.
setFlagsFromString('--invocation-count-for-maglev=1200');
setFlagsFromString('--invocation-count-for-turbofan=60000');

const out = resolve(options.out);
const { issues, ...counts } = await runImport(
  {
    raw: resolve(options.raw),
    out,
    text: options.text as 'full' | 'none',
    only: options.only.split(',').filter(Boolean),
    force: options.force,
  },
  terminalProgress(),
);
const reportPath = join(out, WORK_FOLDER, 'report.json');
writeFile(reportPath, `${JSON.stringify({ ...counts, issues }, null, 2)}\n`);
process.stderr.write(issueText(issues, reportPath));
const rejected = issues.filter(({ severity }) => severity === 'error').length;
const absent = issues.length - rejected;
process.stdout.write(
  `${counts.imported} imported, ${counts.unchanged} unchanged, ${rejected} rejected${absent ? `, ${absent} gone from sec.gov` : ''}; ` +
    `${counts.written} files written, ${counts.cases} cases in ${out}\n`,
);
process.exitCode = rejected ? 2 : 0;
