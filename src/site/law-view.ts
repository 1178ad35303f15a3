import { compareProvisions } from '../catalogue/order.ts';
import type { Edtf } from '../domain/dates.ts';
import { type Archive, type Case, caseFigure } from './archive.ts';
import { isGroup, type Law, lawOf, lawsAbove } from './law.ts';

/** A law and how many cases stand under it. */
export interface CountedLaw {
  law: Law;
  cases: number;
}

/** What the page of an act, a provision or a group shows besides its cases. */
export interface LawView {
  law: Law;
  cases: Case[];
  /** From the act down to the one directly above. */
  above: Law[];
  below: CountedLaw[];
  /** What is most often charged in the same cases, most often first; neither above nor below it. */
  together: CountedLaw[];
  from?: Edtf;
  to?: Edtf;
  /** Median and sum of the money figures of its cases, and of how many cases one is known. */
  money?: { median: number; known: number };
}

/** How many companions are named. */
const COMPANIONS = 8;
/** The fewest figures of which a median says something. */
const ENOUGH = 5;

function companions(id: string, cases: readonly Case[]): CountedLaw[] {
  const counts = new Map<string, number>();
  for (const { provisions, groups } of cases)
    for (const other of [...provisions, ...groups]) counts.set(other, (counts.get(other) ?? 0) + 1);
  counts.delete(id);
  return [...counts]
    .filter(([other]) => !lawsAbove(other).includes(id) && !lawsAbove(id).includes(other))
    .sort(([a, m], [b, n]) => n - m || compareProvisions(a, b))
    .slice(0, COMPANIONS)
    .map(([other, n]) => ({ law: lawOf(other), cases: n }));
}

function medianMoney(cases: readonly Case[]): LawView['money'] {
  const figures = cases.flatMap((entry) => caseFigure(entry) ?? []).sort((a, b) => a - b);
  if (figures.length < ENOUGH) return undefined;
  const middle = figures.length / 2;
  const median = figures.length % 2 ? figures[Math.floor(middle)]! : (figures[middle - 1]! + figures[middle]!) / 2;
  return { median, known: figures.length };
}

/** What a law’s page shows, read off the archive. The id must be one that the archive indexes. */
export function lawView({ byLaw, lawsBelow }: Pick<Archive, 'byLaw' | 'lawsBelow'>, id: string): LawView {
  const cases = byLaw.get(id) ?? [];
  const dated = cases.filter(({ from }) => from);
  const money = medianMoney(cases);
  return {
    law: lawOf(id),
    cases,
    above: lawsAbove(id).map(lawOf).toReversed(),
    below: (lawsBelow.get(id) ?? []).map((below) => ({ law: lawOf(below), cases: byLaw.get(below)!.length })),
    together: id.includes('/') ? companions(id, cases) : [],
    ...(dated.length > 0 && { from: dated.at(-1)!.from!, to: dated[0]!.from! }),
    ...(money && !isGroup(id) && { money }),
  };
}
