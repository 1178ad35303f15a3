import type { Case } from '../archive.ts';

/** Cases whose first and last release are so far apart. */
export interface SpanBar {
  label: string;
  cases: number;
}

const DAY = 86_400_000;
const MONTH = 30.44;
const YEAR = 365.25;
/** Upper ends in days, each but the last. */
const BINS: readonly (readonly [label: string, days: number])[] = [
  ['under a month', MONTH],
  ['1 to 6 months', 6 * MONTH],
  ['6 to 12 months', YEAR],
  ['1 to 2 years', 2 * YEAR],
  ['2 to 3 years', 3 * YEAR],
  ['3 to 5 years', 5 * YEAR],
  ['5 to 10 years', 10 * YEAR],
  ['10 years and more', Number.POSITIVE_INFINITY],
];
const FULL = 'YYYY-MM-DD'.length;

/** Days from the first to the last release of a case; nothing for a single release, or where a date lacks its day. */
export function spanOfCase({ releases, from, to }: Pick<Case, 'releases' | 'from' | 'to'>): number | undefined {
  if (releases.length < 2 || from?.length !== FULL || to?.length !== FULL) return undefined;
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** Cases of several releases by the time from the first to the last of them. */
export function spans(cases: readonly Case[]): SpanBar[] {
  const bars = BINS.map(([label]) => ({ label, cases: 0 }));
  for (const entry of cases) {
    const days = spanOfCase(entry);
    if (days === undefined) continue;
    bars[BINS.findIndex(([, end]) => days < end)]!.cases += 1;
  }
  return bars;
}
