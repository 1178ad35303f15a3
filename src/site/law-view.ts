import { compareProvisions } from '../catalogue/order.ts';
import { provisionParts } from '../catalogue/provision-id.ts';
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
  below: { name: string; laws: CountedLaw[] }[];
  /** What is most often charged in the same cases, most often first; neither above nor below it. */
  together: CountedLaw[];
  from?: Edtf;
  to?: Edtf;
  /** Median and sum of the money figures of its cases, and of how many cases one is known. */
  money?: { median: number; total: number; known: number };
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
  const figures = cases.flatMap((entry) => caseFigure(entry)?.usd ?? []).sort((a, b) => a - b);
  if (figures.length < ENOUGH) return undefined;
  const middle = figures.length / 2;
  const median = figures.length % 2 ? figures[Math.floor(middle)]! : (figures[middle - 1]! + figures[middle]!) / 2;
  return { median, total: figures.reduce((sum, usd) => sum + usd, 0), known: figures.length };
}

const KINDS = ['Sections', 'Rules', 'Regulations', 'Kinds of provision'] as const;

function kindOf({ law }: CountedLaw): (typeof KINDS)[number] {
  if (law.kind === 'group') return 'Kinds of provision';
  if (law.kind === 'shelf') return 'Regulations';
  return provisionParts(law.id).kind === 'rule' ? 'Rules' : 'Sections';
}

function byKind(laws: readonly CountedLaw[]): LawView['below'] {
  const kinds = Map.groupBy(laws, kindOf);
  return KINDS.flatMap((name) => (kinds.has(name) ? { name, laws: kinds.get(name)! } : []));
}

/** How much of a law’s cases must stand under one of its parts for the part to stand for it in a list. */
const CONTAINED = 0.8;

/**
 * What is charged most often, most often first. A section that is nearly always charged by one of its parts leaves its place to
 * the part.
 */
export function mostCharged({ cases, byLaw, lawsBelow }: Archive, most: number): CountedLaw[] {
  const charged = new Set(cases.flatMap(({ provisions, groups }) => [...provisions, ...groups]));
  const countOf = (id: string): number => byLaw.get(id)?.length ?? 0;
  return [...charged]
    .filter((id) => !lawsBelow.get(id)?.some((part) => countOf(part) > CONTAINED * countOf(id)))
    .sort((a, b) => countOf(b) - countOf(a) || compareProvisions(a, b))
    .slice(0, most)
    .map((id) => ({ law: lawOf(id), cases: countOf(id) }));
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
    below: byKind((lawsBelow.get(id) ?? []).map((below) => ({ law: lawOf(below), cases: byLaw.get(below)!.length }))),
    together: id.includes('/') ? companions(id, cases) : [],
    ...(dated.length > 0 && { from: dated.at(-1)!.from!, to: dated[0]!.from! }),
    ...(money && !isGroup(id) && { money }),
  };
}
