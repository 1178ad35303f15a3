import type { Archive, Case, Year } from './archive.ts';
import { courtCitation, courtShortName } from './courts.ts';
import { yearPlace } from './paging.ts';
import { courtTopicUrl, courtUrl, topicUrl } from './urls.ts';
import { CATEGORY, type Category } from './words.ts';

/** A narrower list within a list, and how many cases it has. */
export interface Facet {
  name: string;
  /** In full, where the name is short. */
  title?: string;
  href: string;
  cases: number;
}

/** Ways to narrow a list, most cases first. */
export interface FacetGroup {
  name: string;
  facets: Facet[];
}

function countBy<K>(cases: readonly Case[], keysOf: (entry: Case) => readonly K[]): [key: K, cases: number][] {
  const counts = new Map<K, number>();
  for (const entry of cases) for (const key of keysOf(entry)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

const groups = (topics: Facet[], courts: Facet[]): FacetGroup[] =>
  [
    { name: 'By topic', facets: topics },
    { name: 'By court', facets: courts },
  ].filter(({ facets }) => facets.length > 0);

const topicsOf = (cases: readonly Case[], hrefOf: (category: Category) => string): Facet[] =>
  countBy(cases, ({ category }) => (category ? [category] : [])).map(([category, n]) => ({
    name: CATEGORY[category],
    href: hrefOf(category),
    cases: n,
  }));

const courtsOf = (cases: readonly Case[], hrefOf: (court: string) => string): Facet[] =>
  countBy(cases, ({ courts }) => courts).map(([court, n]) => ({
    name: courtCitation(court),
    title: courtShortName(court),
    href: hrefOf(court),
    cases: n,
  }));

/** A year’s cases by topic and by court: each leads to the year’s place in the list of the topic or court. */
export const facetsOfYear = ({ byYear, byCategory, byCourt }: Archive, year: Year): FacetGroup[] => {
  const cases = byYear.get(year) ?? [];
  return groups(
    topicsOf(cases, (category) => yearPlace(topicUrl(category), byCategory.get(category)!, year)),
    courtsOf(cases, (court) => yearPlace(courtUrl(court), byCourt.get(court)!, year)),
  );
};

/** A court’s cases by topic. */
export const facetsOfCourt = (court: string, cases: readonly Case[]): FacetGroup[] =>
  groups(
    topicsOf(cases, (category) => courtTopicUrl(court, category)),
    [],
  );

/** A topic’s cases by court. */
export const facetsOfTopic = (category: Category, cases: readonly Case[]): FacetGroup[] =>
  groups(
    [],
    courtsOf(cases, (court) => courtTopicUrl(court, category)),
  );

/** The cases of each topic in each court. */
export const topicsInCourts = ({ byCourt }: Archive): { court: string; category: Category; cases: Case[] }[] =>
  [...byCourt].flatMap(([court, list]) =>
    [...Map.groupBy(list, ({ category }) => category)].flatMap(([category, cases]) =>
      category ? [{ court, category, cases }] : [],
    ),
  );
