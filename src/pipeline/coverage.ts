import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AbsentRelease, type Coverage, coverage } from '../domain/coverage.ts';
import type { ReleaseId } from '../domain/ids.ts';
import type { Issue } from '../domain/issue.ts';
import type { Input } from './collected.ts';
import { writeFile } from './write.ts';

export const COVERAGE_FILE = 'coverage.json';

/** What `coverage.json` of an archive says; nothing is absent from one without it. Throws if the file does not hold. */
function readCoverage(path: string): Coverage {
  return existsSync(path) ? coverage.parse(JSON.parse(readFileSync(path, 'utf8'))) : { absent: [] };
}

/**
 * Accounts for the releases that sec.gov no longer answered for when they were collected: adds those of this run, drops those that
 * the archive holds by now, keeps the others.
 */
export function writeCoverage(
  out: string,
  inputs: readonly Input[],
  issues: readonly Issue[],
  held: ReadonlyMap<ReleaseId, unknown>,
): void {
  const path = join(out, COVERAGE_FILE);
  const gone = new Set(issues.filter(({ code }) => code === 'page-not-found').map(({ file }) => file));
  const absent = new Map(readCoverage(path).absent.map((release) => [release.id, release]));
  for (const { file, row } of inputs) if (row && gone.has(file)) absent.set(row.id, absentOf(row));
  for (const id of absent.keys()) if (held.has(id)) absent.delete(id);
  const sorted = [...absent.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  writeFile(path, `${JSON.stringify({ absent: sorted } satisfies Coverage, null, 1)}\n`);
}

const absentOf = ({ id, url, date }: NonNullable<Input['row']>): AbsentRelease => ({
  id,
  ...(url && { url }),
  ...(date && { date }),
});
