import { announcedIn } from '../amounts.ts';
import { type Case, caseFigure } from '../archive.ts';

/** A case and a sum of it, in US dollars. */
export interface Ranked {
  entry: Case;
  usd: number;
}

const largestFirst = (cases: readonly Case[], usdOf: (entry: Case) => number, most: number): Ranked[] =>
  cases
    .map((entry) => ({ entry, usd: usdOf(entry) }))
    .filter(({ usd }) => usd > 0)
    .sort((a, b) => b.usd - a.usd)
    .slice(0, most);

/** Cases by the largest single civil penalty that a release of theirs announces as ordered or agreed, the largest first. */
export const largestPenalties = (cases: readonly Case[], most: number): Ranked[] =>
  largestFirst(cases, penaltyOf, most);

function penaltyOf({ releases }: Case): number {
  const parts = releases.flatMap(({ amounts }) => announcedIn(amounts).parts);
  return Math.max(0, ...parts.filter(({ kind }) => kind === 'civil-penalty').map(({ usd }) => usd));
}

/** Cases by the most money that one release of theirs announces as ordered or agreed. */
export const largestCases = (cases: readonly Case[], most: number): Ranked[] =>
  largestFirst(cases, (entry) => caseFigure(entry)?.usd ?? 0, most);
