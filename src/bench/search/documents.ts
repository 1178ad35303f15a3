import { globSync, readFileSync } from 'node:fs';
import { readFrontMatter } from '../../domain/front-matter.ts';
import type { Release } from '../../domain/release.ts';
import { unmarked } from '../../search/meta.ts';
import { provisionRecord, releaseRecord, type SearchRecord } from '../../search/record.ts';
import { statutesOf } from '../../search/statutes.ts';
import { readRelease, releaseFiles } from '../../site/content-folder.ts';

/** A document as every engine gets it: the same texts. */
export interface Text {
  /** The page that answers with it: `lr-18226`, the case of a release, or `exchange-act/10-b`. */
  page: string;
  title: string;
  names: string;
  text: string;
}

export interface Corpus {
  releases: Release[];
  /** Records of releases, in the same order, then those of provisions. */
  records: SearchRecord[];
  texts: Text[];
  /** Ids of the provisions and groups that have a page. */
  statutes: string[];
}

const textOf = ({ content, meta }: SearchRecord): Text => ({
  page: meta.case ?? meta.id,
  title: [meta.title, meta.caption].filter(Boolean).join('. '),
  names: meta.names.replaceAll(' | ', '. '),
  text: unmarked(content),
});

/** Reads the archive that is searched: the releases of a content folder, and the provisions that they cite. */
export function readCorpus(content: string): Corpus {
  const read = releaseFiles(content).map((file) => readRelease(content, file));
  const statutes = statutesOf(content);
  const records = [
    ...read.map(({ release, body }) => releaseRecord(release, body)),
    ...statutes.map((id) => {
      const [explanation] = globSync(`content/statutes/{${id},${id}/index}.md`);
      return provisionRecord(id, explanation ? readFrontMatter(readFileSync(explanation, 'utf8')).body : '');
    }),
  ];
  return { releases: read.map(({ release }) => release), records, texts: records.map(textOf), statutes };
}
