import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontMatter } from '../src/domain/front-matter.ts';
import { writeIndex } from '../src/search/build/write-index.ts';
import { provisionDocument, releaseDocument } from '../src/search/document.ts';
import { SEARCH_ROOT } from '../src/search/manifest.ts';
import { statutesOf } from '../src/search/statutes.ts';
import { readRelease } from '../src/site/content-folder.ts';
import { commandLine } from './command-line.ts';

const options = commandLine({
  usage: `Builds one search index and prints its entry in the manifest; npm run index runs it for each era, in a process of its own.

  --content DIR   folder of content
  --dist DIR      built site
  --name NAME     name of the index
  --years A,B,..  folders of releases/ to index; none for the statutes`,
  options: {
    content: { type: 'string', default: 'content' },
    dist: { type: 'string', default: 'dist' },
    name: { type: 'string', default: 'statutes' },
    years: { type: 'string', default: '' },
  },
});

const years = options.years.split(',').filter(Boolean);
const releases = years
  .flatMap((year) => globSync(`releases/${year}/*.md`, { cwd: options.content }))
  .map((file) => readRelease(options.content, file))
  .map(({ release, body }) => releaseDocument(release, body));
/** The statutes are those that have a page in the built site. */
const statutes = (years.length ? [] : statutesOf(options.dist)).map((id) => {
  const [explanation] = globSync(`content/statutes/{${id},${id}/index}.md`);
  return provisionDocument(id, explanation ? readFrontMatter(readFileSync(explanation, 'utf8')).body : '');
});
const entry = writeIndex(join(options.dist, SEARCH_ROOT), options.name, [...releases, ...statutes]);
process.stdout.write(JSON.stringify(entry));
