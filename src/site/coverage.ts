import { join } from 'node:path';
import { type AbsentRelease, coverage } from '../domain/coverage.ts';
import type { ReleaseId } from '../domain/ids.ts';
import type { Case } from './archive.ts';
import { contentFolder } from './content-folder.ts';
import { readJsonFile } from './json-file.ts';

/** The releases that sec.gov no longer answered for when they were collected, from `coverage.json` of the content folder. */
export function absentReleases(folder = contentFolder()): AbsentRelease[] {
  const data = readJsonFile(join(folder, 'coverage.json'));
  return data === undefined ? [] : coverage.parse(data).absent;
}

/** Numbers from one to another, both inclusive. */
export interface Run {
  from: number;
  to: number;
}

/** How many of some numbers are held, how many sec.gov no longer has, and how many are not held for another reason. */
export interface NumberRow extends Run {
  held: number;
  absent: number;
  missing: number;
}

/** The litigation releases, whose numbers run on without a gap, so that what is missing can be told. */
export interface NumberCoverage extends NumberRow {
  rows: NumberRow[];
  /** The numbers in between that the archive neither holds nor knows to be absent. */
  gaps: Run[];
}

/** How many numbers a row has. */
const STEP = 1000;

const numberOf = (id: ReleaseId): number | undefined => {
  const number = /^lr-(\d+)/.exec(id)?.[1];
  return number === undefined ? undefined : Number(number);
};

const numbersOf = (ids: readonly ReleaseId[]): Set<number> => new Set(ids.flatMap((id) => numberOf(id) ?? []));

/** Accounts for every number from the first litigation release that is held to the last; nothing when none is. */
export function litigationNumbers(
  cases: readonly Case[],
  absent: readonly AbsentRelease[],
): NumberCoverage | undefined {
  const held = numbersOf(cases.flatMap(({ releases }) => releases.map(({ id }) => id)));
  if (held.size === 0) return undefined;
  const gone = numbersOf(absent.map(({ id }) => id));
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const number of held) [first, last] = [Math.min(first, number), Math.max(last, number)];
  const all: NumberCoverage = { from: first, to: last, held: 0, absent: 0, missing: 0, rows: [], gaps: [] };
  for (let number = first; number <= last; number += 1) {
    const start = number - (number % STEP);
    let row = all.rows.at(-1);
    if (!row || row.to < number) {
      row = { from: Math.max(first, start), to: Math.min(last, start + STEP - 1), held: 0, absent: 0, missing: 0 };
      all.rows.push(row);
    }
    const state = held.has(number) ? 'held' : gone.has(number) ? 'absent' : 'missing';
    row[state] += 1;
    all[state] += 1;
    if (state !== 'missing') continue;
    const gap = all.gaps.at(-1);
    if (gap?.to === number - 1) gap.to = number;
    else all.gaps.push({ from: number, to: number });
  }
  return all;
}
