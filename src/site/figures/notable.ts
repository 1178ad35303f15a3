import type { Case } from '../archive.ts';
import { counted, dateInWords, dollars } from '../english.ts';
import { largestCases, largestPenalties } from './largest.ts';
import { spanOfCase } from './span.ts';

/** A case to begin with, and what is most about it. */
export interface Notable {
  what: string;
  value: string;
  entry: Case;
}

const YEAR = 365.25;

function most(cases: readonly Case[], of: (entry: Case) => number): Case | undefined {
  let best: Case | undefined;
  for (const entry of cases) if (!best || of(entry) > of(best)) best = entry;
  return best;
}

/** The cases of an archive that have the most of something; none from an empty one. */
export function notable(cases: readonly Case[]): Notable[] {
  const [penalty] = largestPenalties(cases, 1);
  const [money] = largestCases(cases, 1);
  const releases = most(cases, (entry) => entry.releases.length);
  const longest = most(cases, (entry) => spanOfCase(entry) ?? 0);
  const oldest = cases.findLast(({ from }) => from);
  return [
    ...(penalty ? [{ what: 'Largest civil penalty', value: dollars(penalty.usd), entry: penalty.entry }] : []),
    ...(money ? [{ what: 'Most money in one case', value: dollars(money.usd), entry: money.entry }] : []),
    ...(releases
      ? [{ what: 'Most releases', value: counted(releases.releases.length, 'release'), entry: releases }]
      : []),
    ...(longest && spanOfCase(longest)
      ? [
          {
            what: 'Followed the longest',
            value: `over ${counted(Math.round(spanOfCase(longest)! / YEAR), 'year')}`,
            entry: longest,
          },
        ]
      : []),
    ...(oldest?.from ? [{ what: 'Oldest', value: dateInWords(oldest.from), entry: oldest }] : []),
  ];
}
