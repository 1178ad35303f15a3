import type { Case } from './archive.ts';

/** A bar of a chart by year; years without a case have one of height nought. */
export interface YearBar {
  year: number;
  count: number;
}

const counted = new WeakMap<readonly Case[], YearBar[]>();

/**
 * Cases by the year in which they begin, from the first year to the last with none left out. Undated cases have no bar. Every page
 * of a list asks for the bars of all of it, so that they are counted once a list.
 */
export function barsByYear(cases: readonly Case[]): YearBar[] {
  const known = counted.get(cases);
  if (known) return known;
  const bars = countByYear(cases);
  counted.set(cases, bars);
  return bars;
}

function countByYear(cases: readonly Case[]): YearBar[] {
  const counts = new Map<number, number>();
  for (const { year } of cases) if (year !== 'undated') counts.set(year, (counts.get(year) ?? 0) + 1);
  if (counts.size === 0) return [];
  const years = [...counts.keys()];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => ({
    year: first + i,
    count: counts.get(first + i) ?? 0,
  }));
}

/** Bars over the years of others, to stand beside them. */
export function barsOver(bars: readonly YearBar[], years: readonly YearBar[]): YearBar[] {
  const counts = new Map(bars.map(({ year, count }) => [year, count]));
  return years.map(({ year }) => ({ year, count: counts.get(year) ?? 0 }));
}

const HEIGHT = 100;
const STEP = 10;
const BAR = 8;

/** The bars as one SVG path in a box `width` by 100, the highest filling it. */
export function barPath(bars: readonly YearBar[]): { path: string; width: number; height: number } {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const path = bars
    .map(({ count }, i) => {
      const height = Math.round((count / most) * HEIGHT * 10) / 10;
      return count === 0 ? '' : `M${i * STEP + 1} ${HEIGHT}v${-height}h${BAR}v${height}z`;
    })
    .join('');
  return { path, width: bars.length * STEP, height: HEIGHT };
}
