import { resolve } from 'node:path';
import { readBuilt } from '../src/check/built.ts';
import { checkHtml, checkLedger, checkLinks, checkPages, checkReleases, samplePages } from '../src/check/checks.ts';
import { checkOldAddresses, checkRedirects } from '../src/check/redirects.ts';
import type { Issue } from '../src/domain/issue.ts';
import { terminalProgress } from '../src/pipeline/progress.ts';
import { commandLine } from './command-line.ts';

const options = commandLine({
  usage: `Tries every promise of the archive on the built site: each release on one page and in the search index, each link and
anchor, unique ids, each address ever published here or used by sec.gov, valid HTML.

npm run check -- [--content DIR] [--dist DIR] [--site ORIGIN] [--validate N]

  --content DIR   folder of content (CASELIGHT_CONTENT, or content)
  --dist DIR      built site (dist)
  --site ORIGIN   where the archive will be served (CASELIGHT_SITE, or https://caselight.example): links to it are its own
  --validate N    pages of each kind whose HTML is validated (25); every page is read for the rest

Exit code 2 if a promise is broken.`,
  options: {
    content: { type: 'string', default: process.env.CASELIGHT_CONTENT ?? 'content' },
    dist: { type: 'string', default: 'dist' },
    site: { type: 'string', default: process.env.CASELIGHT_SITE ?? 'https://caselight.example' },
    validate: { type: 'string', default: '25' },
  },
});

const content = resolve(options.content);
const progress = terminalProgress();
let started = false;
const built = readBuilt(resolve(options.dist), options.site, (total) => {
  if (!started) progress.start('Reading', total);
  started = true;
  progress.tick();
});
if (!started) {
  process.stderr.write(`There is no built site in ${options.dist}. Build it: npm run site\n`);
  process.exit(1);
}
progress.stop();

const sample = samplePages(built, Number(options.validate));
const html: Issue[] = [];
progress.start('Validating', sample.length);
for (const page of sample) {
  progress.tick();
  for await (const issue of checkHtml(built, [page])) html.push(issue);
}
progress.stop();
const issues = [
  ...checkPages(built),
  ...checkLinks(built),
  ...checkReleases(built, content),
  ...checkLedger(built, content),
  ...checkRedirects(built, Number(options.validate)),
  ...checkOldAddresses(built, content),
  ...html,
];

/** The most lines for one kind of fault. */
const MOST_LINES = 20;
for (const [code, list] of Map.groupBy(issues, (issue) => issue.code)) {
  process.stderr.write(`${code}: ${list.length}\n`);
  for (const { file, message } of list.slice(0, MOST_LINES)) process.stderr.write(`  ${file}: ${message}\n`);
  process.stderr.write(`  ${list[0]!.hint}\n`);
}
process.stdout.write(
  `${built.pages.size} pages, ${built.redirects.length} redirects, ${built.targets.length} places linked, HTML of ${sample.length} validated: ${issues.length || 'no'} faults\n`,
);
process.exitCode = issues.length ? 2 : 0;
