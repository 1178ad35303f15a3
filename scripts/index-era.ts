import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontMatter } from '../src/domain/front-matter.ts';
import { provisionRecord, releaseRecord, type SearchRecord } from '../src/search/record.ts';
import { statutesOf } from '../src/search/statutes.ts';
import { writeIndex } from '../src/search/write-index.ts';
import { readRelease } from '../src/site/content-folder.ts';
import { commandLine } from './command-line.ts';

const options = commandLine({
  usage: `Builds one search index; npm run index runs it for each era, in a process of its own.

  --content DIR   folder of content
  --dist DIR      built site
  --name NAME     folder of the index below dist/pagefind
  --years A,B,..  folders of releases/ to index; none for the statutes`,
  options: {
    content: { type: 'string', default: 'content' },
    dist: { type: 'string', default: 'dist' },
    name: { type: 'string', default: 'statutes' },
    years: { type: 'string', default: '' },
  },
});

function* releases(years: readonly string[]): Generator<SearchRecord> {
  for (const year of years) {
    for (const file of globSync(`releases/${year}/*.md`, { cwd: options.content }).sort()) {
      const { release, body } = readRelease(options.content, file);
      yield releaseRecord(release, body);
    }
  }
}

/** The statutes are those that have a page in the built site. */
function* statutes(): Generator<SearchRecord> {
  for (const id of statutesOf(options.dist)) {
    const [explanation] = globSync(`content/statutes/{${id},${id}/index}.md`);
    yield provisionRecord(id, explanation ? readFrontMatter(readFileSync(explanation, 'utf8')).body : '');
  }
}

const years = options.years.split(',').filter(Boolean);
const count = await writeIndex(
  join(options.dist, 'pagefind', options.name),
  years.length ? releases(years) : statutes(),
);
process.stdout.write(`${count}\n`);
