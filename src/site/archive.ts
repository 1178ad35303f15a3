import { compareProvisions } from '../catalogue/order.ts';
import { type Edtf, yearOf } from '../domain/dates.ts';
import { kindOf, type ReleaseId } from '../domain/ids.ts';
import { compareReleases } from '../domain/order.ts';
import { type Figure, figureOf } from './amounts.ts';
import { headingCaption, isNumber, shortCaption } from './caption.ts';
import type { Card } from './card.ts';
import { listed } from './english.ts';
import { lawsAbove } from './law.ts';
import { type Status, statusOf } from './status.ts';
import type { Category } from './words.ts';

/** A year, or what stands for one where no release of a case has a date. */
export type Year = number | 'undated';

/** A case as lists and indexes see it. */
export interface Case {
  id: ReleaseId;
  title: string;
  /** Its releases in order of time; at least one. */
  releases: Card[];
  /** Date of its first and of its latest release. */
  from?: Edtf;
  to?: Edtf;
  /** Year of its first dated release. */
  year: Year;
  category?: Category;
  courts: string[];
  provisions: string[];
  groups: string[];
}

/** Everything that pages look up across cases, computed once a build. All lists of cases are newest first. */
export interface Archive {
  cases: Case[];
  /** Neighbours in time are at the places before and after. */
  place: ReadonlyMap<ReleaseId, number>;
  caseOf: ReadonlyMap<ReleaseId, Case>;
  releases: number;
  byYear: ReadonlyMap<Year, Case[]>;
  byCourt: ReadonlyMap<string, Case[]>;
  byCategory: ReadonlyMap<Category, Case[]>;
  /** Provisions with what is charged below them, groups, and acts with all of theirs. */
  byLaw: ReadonlyMap<string, Case[]>;
  /** Other cases whose releases refer to one of the case’s. */
  referrers: ReadonlyMap<ReleaseId, Case[]>;
  /** What stands directly below a law, in the order of the law; only what is charged or stands above it. */
  lawsBelow: ReadonlyMap<string, string[]>;
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many names stand for a case that is called nothing else. */
const NAMED = 3;

/**
 * What a case is called: by the headline of its first release that has one, or else by its caption, or the names of its parties.
 * Orders have titles of their kind, not of their matter, so that their caption goes first.
 */
export function caseTitle(
  releases: readonly Pick<Card, 'id' | 'title' | 'caption' | 'people' | 'organizations'>[],
): string {
  const first = releases[0]!;
  const headline = releases.find(
    ({ id, title, caption }) => title !== caption && !isNumber(title) && kindOf(id) !== 'administrative-proceeding',
  );
  const caption = releases.find((release) => release.caption)?.caption;
  const names = isNumber(first.title) ? listed([...first.people, ...first.organizations], NAMED) : '';
  if (headline) return shortCaption(headline.title);
  const all = releases.flatMap(({ people, organizations }) => [...people, ...organizations]);
  return headingCaption(caption ?? (names || first.title), all);
}

function assemble(id: ReleaseId, releases: Card[]): Case {
  releases.sort(compareReleases);
  const dates = releases.flatMap(({ date }) => date ?? []);
  const category = releases.find((release) => release.category)?.category;
  return {
    id,
    title: caseTitle(releases),
    releases,
    ...(dates.length > 0 && { from: dates[0]!, to: dates.at(-1)! }),
    year: dates[0] ? yearOf(dates[0]) : 'undated',
    ...(category && { category }),
    courts: unique(releases.flatMap((release) => release.courts)),
    provisions: unique(releases.flatMap((release) => release.provisions)),
    groups: unique(releases.flatMap((release) => release.groups)),
  };
}

/** Everything that a case counts under: what is charged, and what stands above it. */
export function lawsOfCase({ provisions, groups }: Pick<Case, 'provisions' | 'groups'>): Set<string> {
  const all = new Set<string>();
  for (const id of [...provisions, ...groups]) {
    all.add(id);
    for (const above of lawsAbove(id)) all.add(above);
  }
  return all;
}

/** The other cases of the archive that a case’s releases refer to, in order of first mention. */
export const refersTo = (entry: Case, caseOf: Archive['caseOf']): Case[] =>
  unique(entry.releases.flatMap(({ related }) => related.flatMap((id) => caseOf.get(id) ?? []))).filter(
    (other) => other !== entry,
  );

/**
 * Puts the cases together, and every index over them.
 *
 * @param statutes ids that have a page in any case, since it was published before
 */
export function archiveOf(cards: readonly Card[], statutes: readonly string[] = []): Archive {
  const grouped = Map.groupBy(cards, (card) => card.case);
  const cases = [...grouped].map(([id, releases]) => assemble(id, releases));
  cases.sort((a, b) => byText(b.from ?? '', a.from ?? '') || compareReleases(b.releases[0]!, a.releases[0]!));

  const byYear = new Map<Year, Case[]>();
  const byCourt = new Map<string, Case[]>();
  const byCategory = new Map<Category, Case[]>();
  const byLaw = new Map<string, Case[]>();
  const caseOf = new Map<ReleaseId, Case>();
  const add = <K>(index: Map<K, Case[]>, key: K, entry: Case): void => {
    const list = index.get(key);
    if (list) list.push(entry);
    else index.set(key, [entry]);
  };
  for (const entry of cases) {
    add(byYear, entry.year, entry);
    for (const court of entry.courts) add(byCourt, court, entry);
    if (entry.category) add(byCategory, entry.category, entry);
    for (const law of lawsOfCase(entry)) add(byLaw, law, entry);
    for (const release of entry.releases) caseOf.set(release.id, entry);
  }
  const referrers = new Map<ReleaseId, Case[]>();
  for (const entry of cases) for (const other of refersTo(entry, caseOf)) add(referrers, other.id, entry);
  for (const id of statutes.flatMap((law) => [law, ...lawsAbove(law)])) if (!byLaw.has(id)) byLaw.set(id, []);
  const lawsBelow = new Map<string, string[]>();
  for (const id of byLaw.keys()) {
    const parent = lawsAbove(id)[0];
    if (parent) lawsBelow.set(parent, [...(lawsBelow.get(parent) ?? []), id]);
  }
  for (const ids of lawsBelow.values()) ids.sort(compareProvisions);
  return {
    cases,
    place: new Map(cases.map(({ id }, index) => [id, index])),
    caseOf,
    releases: cards.length,
    byYear,
    byCourt,
    byCategory,
    byLaw,
    referrers,
    lawsBelow,
  };
}

/** How a case stands. */
export const caseStatus = (entry: Case): Status | undefined => statusOf(entry.releases);

/** The most money that one release of the case announces as ordered or agreed. */
export const caseFigure = (entry: Case): Figure<ReleaseId> | undefined =>
  figureOf(entry.releases.map(({ id, amounts }) => ({ by: id, amounts })));
