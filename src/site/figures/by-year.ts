import { yearOf } from '../../domain/dates.ts';
import { kindOf, RELEASE_KINDS, type ReleaseKind } from '../../domain/ids.ts';
import { announcedIn } from '../amounts.ts';
import { type Case, caseFigure } from '../archive.ts';

/** What one year has of each kind; every year from the first to the last is there. */
export interface YearRow<K extends string> {
  year: number;
  values: Record<K, number>;
}

/** Counts into rows by year. */
class Years<K extends string> {
  readonly #kinds: readonly K[];
  readonly #rows = new Map<number, Record<K, number>>();

  constructor(kinds: readonly K[]) {
    this.#kinds = kinds;
  }

  #none(): Record<K, number> {
    return Object.fromEntries(this.#kinds.map((kind) => [kind, 0])) as Record<K, number>;
  }

  add(year: number, kind: K, n: number): void {
    const row = this.#rows.get(year) ?? this.#none();
    row[kind] += n;
    this.#rows.set(year, row);
  }

  rows(): YearRow<K>[] {
    if (this.#rows.size === 0) return [];
    const years = [...this.#rows.keys()];
    const first = Math.min(...years);
    return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => ({
      year: first + i,
      values: this.#rows.get(first + i) ?? this.#none(),
    }));
  }
}

/** Releases by the year of their date and by publication; those without a date are left out. */
export function releasesByYear(cases: readonly Case[]): YearRow<ReleaseKind>[] {
  const years = new Years<ReleaseKind>(RELEASE_KINDS);
  for (const { releases } of cases)
    for (const { id, date } of releases) if (date) years.add(yearOf(date), kindOf(id), 1);
  return years.rows();
}

/** Kinds of money that are told apart in a chart. */
export const MONEY_KINDS = ['penalty', 'disgorgement', 'other', 'unparted'] as const;
export type MoneyKind = (typeof MONEY_KINDS)[number];

export const MONEY_KIND: Record<MoneyKind, string> = {
  penalty: 'Civil penalties',
  disgorgement: 'Disgorgement and interest',
  other: 'Other payments',
  unparted: 'Told only as a total',
};

const KIND_OF: Readonly<Record<string, MoneyKind>> = {
  'civil-penalty': 'penalty',
  disgorgement: 'disgorgement',
  'prejudgment-interest': 'disgorgement',
  'disgorgement-and-interest': 'disgorgement',
};

/**
 * Money announced as ordered or agreed, in US dollars: of each case what the one release with the most announces, in the year of that
 * release. What a total is more than its parts is told apart.
 */
export function moneyByYear(cases: readonly Case[]): YearRow<MoneyKind>[] {
  const years = new Years(MONEY_KINDS);
  for (const entry of cases) {
    const figure = caseFigure(entry);
    const release = figure && entry.releases.find(({ id }) => id === figure.by)!;
    if (!release?.date) continue;
    const year = yearOf(release.date);
    const { parts, usd } = announcedIn(release.amounts);
    let told = 0;
    for (const part of parts) {
      years.add(year, KIND_OF[part.kind] ?? 'other', part.usd);
      told += part.usd;
    }
    if (usd - told >= 1) years.add(year, 'unparted', usd - told);
  }
  return years.rows();
}
