import type { Edtf } from '../domain/dates.ts';
import type { Amount, Party } from '../domain/facts.ts';
import type { ProvisionId, ReleaseId } from '../domain/ids.ts';
import type { Release } from '../domain/release.ts';

type Value<K extends keyof Release['facts']> =
  NonNullable<Release['facts'][K]> extends infer F
    ? F extends { value: infer V }[]
      ? V
      : F extends { value: infer V }
        ? V
        : never
    : never;

/** What lists and indexes need of a release; all releases of an archive are in memory as cards. */
export interface Card {
  id: ReleaseId;
  case: ReleaseId;
  title: string;
  caption?: string;
  date?: Edtf;
  courts: string[];
  category?: Value<'category'>;
  provisions: ProvisionId[];
  groups: string[];
  stages: Value<'stages'>[];
  amounts: Amount[];
  /** Names of the parties, as printed: persons, and all others. */
  people: string[];
  organizations: string[];
  /** Releases that it refers to, of this archive or not. */
  related: string[];
}

const values = <V>(facts: readonly { value: V }[]): V[] => facts.map((fact) => fact.value);

const namesOf = (parties: Release['facts']['parties'], kind: Party['kind']): string[] =>
  values(parties)
    .filter((party) => party.kind === kind)
    .map(({ name }) => name);

/** The card of a release. */
export function cardOf({ id, case: entry, title, facts }: Release): Card {
  return {
    id,
    case: entry,
    title,
    ...(facts.caption && { caption: facts.caption.value }),
    ...(facts.date && { date: facts.date.value }),
    courts: values(facts.courts),
    ...(facts.category && { category: facts.category.value }),
    provisions: values(facts.provisions),
    groups: values(facts.groups),
    stages: values(facts.stages),
    amounts: values(facts.amounts),
    people: namesOf(facts.parties, 'person'),
    organizations: namesOf(facts.parties, 'organization'),
    related: values(facts.related),
  };
}
