import type { Fact } from './evidence.ts';
import { FACT_KEYS, type FactKey, type Facts, LIST_KEYS, type ValueOf } from './facts.ts';
import type { ReleaseId } from './ids.ts';

/** The fields of the annotation guidelines, in their order. */
export const ANNOTATED = [
  'date',
  'forum',
  'courts',
  'dockets',
  'parties',
  'provisions',
  'groups',
  'amounts',
  'relief',
  'sought',
  'admission',
  'stages',
  'category',
  'related',
  'conduct',
  'staff',
  'offices',
  'agencies',
] as const satisfies readonly FactKey[];
export type AnnotatedKey = (typeof ANNOTATED)[number];

type ListKey = { [K in FactKey]: NonNullable<Facts[K]> extends unknown[] ? K : never }[FactKey];

/** What a release says, in the form of the annotation guidelines: values alone, null or an empty list for what it does not state. */
export type Annotation = { id: ReleaseId } & {
  [K in AnnotatedKey]: K extends ListKey ? ValueOf<K>[] : ValueOf<K> | null;
};

const factsOf = (facts: Facts, key: FactKey): Fact<unknown>[] => [facts[key] ?? []].flat() as Fact<unknown>[];

/** What the release itself states; what only its address or the index says of it is no statement of the release. */
const isStated = (fact: Fact<unknown>): boolean => fact.at.some((at) => /^\d/.test(at));

/** The facts of a release in the form of the guidelines. */
export function annotationOf(id: ReleaseId, facts: Facts): Annotation {
  const row: Record<string, unknown> = { id };
  for (const key of ANNOTATED) {
    const values = factsOf(facts, key)
      .filter(isStated)
      .map((fact) => fact.value);
    row[key] = LIST_KEYS.has(key) ? values : (values[0] ?? null);
  }
  return row as Annotation;
}

/** Where each value was read and by which rule, in the order of the values. */
export const evidenceOf = (facts: Facts): Record<string, Fact<unknown>[]> =>
  Object.fromEntries(FACT_KEYS.map((key) => [key, factsOf(facts, key)] as const).filter(([, list]) => list.length));
