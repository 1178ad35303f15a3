import { globSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readFrontMatter } from '../domain/front-matter.ts';
import { type Release, release } from '../domain/release.ts';
import { type LinkKeys, linkKeys } from './link/keys.ts';
import type { Membership } from './link/link.ts';

export const LEDGER_FILE = 'permalinks.txt';

/** Where a release's file stands below the folder of content: by the year of its date. */
export const releaseFile = ({ id, facts }: Release): string =>
  `releases/${facts.date?.value.slice(0, 4) ?? 'undated'}/${id}.md`;

/** The release files of an archive, by id. */
export function listArchive(out: string): Map<string, string> {
  const files = globSync('releases/*/*.md', { cwd: out });
  return new Map(files.map((file) => [basename(file, '.md'), file]));
}

/** Removes the temporary files of a run that was cut short. */
export function removeLeftovers(out: string): void {
  for (const file of globSync('releases/*/*.md.*', { cwd: out })) rmSync(join(out, file));
}

/** What linking needs of a release that an earlier import wrote. Throws what the schema throws. */
export function readArchived(
  out: string,
  file: string,
): { keys: LinkKeys; membership: Membership; statutes: string[] } {
  const parsed = release.safeParse(readFrontMatter(readFileSync(join(out, file), 'utf8')).data);
  if (!parsed.success)
    throw new Error(`${join(out, file)} is not a release of this version. Import it again, or remove it.`);
  const { id, facts, case: caseId, links } = parsed.data;
  return { keys: linkKeys(id, facts), membership: { case: caseId, links }, statutes: citedStatutes(parsed.data) };
}

/** Ids of the provisions and groups that a release cites. */
export const citedStatutes = ({ facts }: Release): string[] =>
  [...facts.provisions, ...facts.groups].map((fact) => fact.value);
