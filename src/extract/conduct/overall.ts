import type { Edtf } from '../../domain/dates.ts';
import { spanOf } from '../../domain/evidence.ts';
import type { ValueOf } from '../../domain/facts.ts';
import type { Finding } from '../rule.ts';
import type { Stated } from './telling.ts';

/** Which of two dates comes first, and last, as far as both go; where they agree, the one that is told first. */
const order = (a: Edtf, b: Edtf): number => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length).localeCompare(b.slice(0, length));
};
const earlier = (a: Edtf, b: Edtf): Edtf => (order(a, b) <= 0 ? a : b);
const later = (a: Edtf, b: Edtf): Edtf => (order(a, b) >= 0 ? a : b);

function overall(periods: readonly Stated[]): { from: Edtf; to: Edtf | null } {
  const from = periods.map((one) => one.from).reduce(earlier);
  const ends = periods.map((one) => one.to);
  return { from, to: ends.includes(null) ? null : (ends as Edtf[]).reduce(later) };
}

/** The period that covers all that are stated, if any is. */
export function* covering(periods: readonly Stated[]): Generator<Finding<ValueOf<'conduct'>>> {
  if (!periods.length) return;
  yield { value: overall(periods), at: periods.map(({ place, start, end }) => spanOf(place, start, end)) };
}

/** Those of further periods that begin before or end after what is known. */
export function beyond(known: readonly Stated[], further: readonly Stated[]): Stated[] {
  const { from, to } = overall(known);
  return further.filter(
    (one) => order(one.from, from) < 0 || (to !== null && (one.to === null || order(one.to, to) > 0)),
  );
}
