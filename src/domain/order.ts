import type { Edtf } from './dates.ts';
import type { ReleaseId } from './ids.ts';

/** What the order of releases needs. */
export interface Dated {
  id: ReleaseId;
  date?: Edtf;
}

const padded = (date: Edtf | undefined): string => `${date ?? '9999'}-99-99`.slice(0, 10);
const numberOf = (id: ReleaseId): number => Number(/(\d+)[a-z]?(?:-s)?$/.exec(id)?.[1] ?? 0);

/**
 * The order of time, for sorting. A date known to the year or month alone comes after the full dates of that year or month; within
 * a date the SEC's own numbers decide.
 */
export function compareReleases(a: Dated, b: Dated): number {
  const [x, y] = [padded(a.date), padded(b.date)];
  if (x !== y) return x < y ? -1 : 1;
  return numberOf(a.id) - numberOf(b.id) || (a.id < b.id ? -1 : Number(a.id > b.id));
}
