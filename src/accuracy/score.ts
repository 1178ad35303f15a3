import { ANNOTATED, type AnnotatedKey, type Annotation } from '../domain/annotation.ts';
import type { Amount, Party } from '../domain/facts.ts';
import { fold, matchParties } from './match.ts';

/** What is scored: the annotated fields, and apart from them the roles of matched parties and who owes which amount. */
export type ScoredField = AnnotatedKey | 'roles' | 'payers';
const APART: Partial<Record<AnnotatedKey, ScoredField>> = { parties: 'roles', amounts: 'payers' };
export const SCORED: readonly ScoredField[] = ANNOTATED.flatMap((key) => [key, ...(APART[key] ? [APART[key]] : [])]);

/** An annotation by hand, with the fields that its annotators could not settle. */
export type Gold = Annotation & { contested?: string[] };

/** Values right, wrong and missed; releases exactly right, and all. */
export interface Count {
  right: number;
  wrong: number;
  missed: number;
  exact: number;
  releases: number;
}

export interface Disagreement {
  id: string;
  field: ScoredField;
  extra: string[];
  missing: string[];
}

export interface Score {
  counts: Record<ScoredField, Count>;
  disagreements: Disagreement[];
}

const state = (status: Amount['status']): string =>
  status === 'sought' || status === 'not-imposed' ? status : 'obtained';
const cents = (usd: number): string => usd.toFixed(2);

const FOLDED = new Set<string>(['dockets', 'staff', 'offices', 'agencies']);

/** The values of a field as a set, in the form in which they are compared. */
function valuesOf(row: Partial<Annotation>, field: AnnotatedKey): Set<string> {
  const value = row[field];
  if (field === 'amounts')
    return new Set((row.amounts ?? []).map((a) => `${a.kind} ${cents(a.usd)} ${state(a.status)}`));
  if (field === 'conduct') return new Set(row.conduct ? [`${row.conduct.from} ${row.conduct.to}`] : []);
  if (field === 'groups') return new Set((row.groups ?? []).map((group) => group.split('/').at(-1)!));
  if (Array.isArray(value))
    return new Set(value.map((each) => (FOLDED.has(field) ? fold(String(each)) : String(each))));
  return new Set(value === null || value === undefined ? [] : [String(value)]);
}

/** Who owes what: kind, dollars and each party. Names of `got` are those of the matched annotation. */
function payersOf(amounts: readonly Amount[], nameOf: (name: string) => string): Set<string> {
  return new Set(amounts.flatMap((a) => a.parties.map((name) => `${a.kind} ${cents(a.usd)} ${fold(nameOf(name))}`)));
}

type Outcome = { extra: string[]; missing: string[]; right: number };

const compareSets = (got: Set<string>, want: Set<string>): Outcome => ({
  extra: [...got].filter((value) => !want.has(value)),
  missing: [...want].filter((value) => !got.has(value)),
  right: [...got].filter((value) => want.has(value)).length,
});

function compare(got: Partial<Annotation>, want: Gold, field: ScoredField, pairs: readonly [Party, Party][]): Outcome {
  const parties = got.parties ?? [];
  if (field === 'parties') {
    return {
      right: pairs.length,
      extra: parties.filter((party) => !pairs.some(([g]) => g === party)).map((party) => party.name),
      missing: want.parties.filter((party) => !pairs.some(([, w]) => w === party)).map((party) => party.name),
    };
  }
  if (field === 'roles') {
    const differ = pairs.filter(([g, w]) => g.role !== w.role);
    return {
      right: pairs.length - differ.length,
      extra: differ.map(([g]) => `${g.name}: ${g.role}`),
      missing: differ.map(([, w]) => `${w.name}: ${w.role}`),
    };
  }
  if (field === 'payers') {
    const names = new Map(
      parties.map((party) => [party.name, pairs.find(([g]) => g === party)?.[1].name ?? party.name]),
    );
    const mine = payersOf(got.amounts ?? [], (name) => names.get(name) ?? name);
    return compareSets(
      mine,
      payersOf(want.amounts, (name) => name),
    );
  }
  return compareSets(valuesOf(got, field), valuesOf(want, field));
}

const none = (): Count => ({ right: 0, wrong: 0, missed: 0, exact: 0, releases: 0 });

/**
 * Scores facts against annotations, each value once, summed over releases. A release without facts scores as if nothing had been
 * found; a contested field is left out for its release.
 */
export function score(facts: ReadonlyMap<string, Partial<Annotation>>, gold: Iterable<Gold>): Score {
  const counts = Object.fromEntries(SCORED.map((field) => [field, none()])) as Score['counts'];
  const disagreements: Disagreement[] = [];
  for (const want of gold) {
    const got = facts.get(want.id) ?? {};
    const pairs = matchParties(got.parties ?? [], want.parties);
    for (const field of SCORED) {
      if (want.contested?.includes(field)) continue;
      const { right, extra, missing } = compare(got, want, field, pairs);
      const count = counts[field];
      count.right += right;
      count.wrong += extra.length;
      count.missed += missing.length;
      count.releases += 1;
      if (extra.length || missing.length) disagreements.push({ id: want.id, field, extra, missing });
      else count.exact += 1;
    }
  }
  return { counts, disagreements };
}

/** Precision, recall and F1 of a count, 1 where there was nothing to find or nothing found. */
export function rates({ right, wrong, missed }: Count): { precision: number; recall: number; f1: number } {
  const precision = right + wrong ? right / (right + wrong) : 1;
  const recall = right + missed ? right / (right + missed) : 1;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}
