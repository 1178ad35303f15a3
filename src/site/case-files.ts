import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareReleases } from '../domain/order.ts';
import { caseTitle } from './archive.ts';
import { cardOf } from './card.ts';
import { caseAsMarkdown } from './case-markdown.ts';
import { bibtex, type CslItem, caseItem, releaseItem, ris } from './cite-formats.ts';
import type { ReleaseFile } from './content-folder.ts';
import { caseUrl } from './urls.ts';

/** The files of a case beside its page, by their endings: all facts as data, its text, and citations of it and of its releases. */
export const CASE_FILES = ['json', 'md', 'bib', 'ris', 'csl.json'] as const;

/** The address of such a file. */
export const caseFileUrl = (id: string, ending: (typeof CASE_FILES)[number]): string =>
  `${caseUrl(id).slice(0, -1)}.${ending}`;

const json = (data: unknown): string => `${JSON.stringify(data, undefined, 1)}\n`;

/** Writes the files of a case below `dist`, from its releases in any order. */
export function writeCaseFiles(dist: string, id: string, files: ReleaseFile[], site: URL): void {
  const cards = new Map(files.map((file) => [file, cardOf(file.release)]));
  files.sort((a, b) => compareReleases(cards.get(a)!, cards.get(b)!));
  const releases = files.map(({ release }) => release);
  const title = caseTitle(files.map((file) => cards.get(file)!));
  const to = releases.findLast(({ facts }) => facts.date)?.facts.date?.value;
  const whole = caseItem({ id, title, ...(to && { to }) }, releases, site);
  const items: CslItem[] =
    releases.length === 1 ? [whole] : [whole, ...releases.map((release) => releaseItem(release, site))];
  const url = new URL(caseUrl(id), site).href;
  const texts: Record<(typeof CASE_FILES)[number], string> = {
    json: json({ id, title, url, releases }),
    md: caseAsMarkdown(title, url, files, site),
    bib: items.map(bibtex).join('\n'),
    ris: items.map(ris).join('\r\n'),
    'csl.json': json(items),
  };
  for (const ending of CASE_FILES) writeFileSync(join(dist, caseFileUrl(id, ending)), texts[ending]);
}
