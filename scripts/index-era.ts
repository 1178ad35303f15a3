import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontMatter } from '../src/domain/front-matter.ts';
import { SEARCH_ROOT } from '../src/search/manifest.ts';
import { provisionRecord, releaseRecord } from '../src/search/record.ts';
import { statutesOf } from '../src/search/statutes.ts';
import { writeIndex } from '../src/search/write-index.ts';
import { NotedReleases } from '../src/site/noted-releases.ts';
import { commandLine } from './command-line.ts';

const options = commandLine({
  usage: `Builds one search index and prints its hash, its number of records and its names; npm run index runs it for each era, in a
process of its own.

  --content DIR   folder of content
  --dist DIR      built site
  --name NAME     folder of the index below dist/pagefind
  --years A,B,..  folders of releases/ to index
  --statutes      index the statutes too`,
  options: {
    content: { type: 'string', default: 'content' },
    dist: { type: 'string', default: 'dist' },
    name: { type: 'string', default: '' },
    years: { type: 'string', default: '' },
    statutes: { type: 'boolean', default: false },
  },
});

const noted = new NotedReleases(options.content);
const releases = options.years
  .split(',')
  .flatMap((year) => noted.ofYear(year))
  .map(({ release, body }) => ({
    record: releaseRecord(release, body),
    names: release.facts.parties.flatMap(({ value }) => [value.name, ...value.aliases]),
  }));
const statutes = (options.statutes ? statutesOf(options.content) : []).map((id) => {
  const [explanation] = globSync(`content/statutes/{${id},${id}/index}.md`);
  return provisionRecord(id, explanation ? readFrontMatter(readFileSync(explanation, 'utf8')).body : '');
});
const records = [...releases.map(({ record }) => record), ...statutes];
const hash = await writeIndex(join(options.dist, SEARCH_ROOT, options.name), records);
const names = [...new Set(releases.flatMap((one) => one.names))];
process.stdout.write(JSON.stringify({ hash, records: records.length, names }));
