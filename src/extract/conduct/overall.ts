import type { Edtf } from '../../domain/dates.ts';
import { spanOf } from '../../domain/evidence.ts';
import type { ValueOf } from '../../domain/facts.ts';
import type { Document } from '../document.ts';
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

/** `beginning in 2012`, before `from July 2012`: as far as it goes no later, and told first as the beginning of all. */
function roughly(known: readonly Stated[], further: readonly Stated[]): Stated[] {
  const { from, to } = overall(known);
  const { place, start } = known[0]!;
  return further
    .filter(
      (one) =>
        one.kind === 'since' &&
        one.from !== from &&
        from.startsWith(one.from) &&
        (one.place < place || (one.place === place && one.start < start)),
    )
    .map((one) => ({ ...one, to }));
}

/** Those of further periods that begin before or end after what is known; one that only begins after it has no end that is told. */
function beyond(known: readonly Stated[], further: readonly Stated[]): Stated[] {
  const { from, to } = overall(known);
  return further
    .filter((one) => order(one.from, from) < 0 || (to !== null && (one.to === null || order(one.to, to) > 0)))
    .map((one) => (one.kind === 'since' && to !== null && order(one.from, to) > 0 ? { ...one, to: null } : one));
}

/** The periods that count: in a release also what is told beside those that were found, as far as it goes beyond them. */
function counting(doc: Document, found: readonly Stated[], further: (doc: Document) => Stated[]): readonly Stated[] {
  // the summary of an order tells the whole; its paragraphs tell the parts, and much else
  if (doc.kind === 'administrative-proceeding') return found.filter(({ place }) => place === found[0]!.place);
  const others = further(doc);
  const all = [...roughly(found, others), ...found, ...beyond(found, others)];
  const used = all.filter(({ learned, earlier }) => !learned && !earlier);
  return withoutFigures(used.length > 0 ? used : all);
}

/** What lasts, beside the years of reports on it. */
const LASTING = new Set<Stated['kind']>(['range', 'ongoing', 'since']);
const yearOf = (date: Edtf): number => Number(date.slice(0, 4));

/** The periods without those of reports and fiscal years that differ from the others by a year at most. */
function withoutFigures(periods: readonly Stated[]): readonly Stated[] {
  const deeds = periods.filter(({ figures }) => !figures);
  if (deeds.length === periods.length || !deeds.some(({ kind }) => LASTING.has(kind))) return periods;
  const { from, to } = overall(deeds);
  const far = (one: Stated): boolean =>
    Math.abs(yearOf(one.from) - yearOf(from)) > 1 ||
    (to !== null && one.to !== null && yearOf(one.to) - yearOf(to) > 1);
  return periods.filter((one) => !one.figures || far(one));
}

/** The period that covers all those that were found, and the `further` ones beside them; none where none was found. */
export function* covering(
  doc: Document,
  found: readonly Stated[],
  further: (doc: Document) => Stated[] = () => [],
): Generator<Finding<ValueOf<'conduct'>>> {
  if (!found.length) return;
  const periods = counting(doc, found, further);
  yield { value: overall(periods), at: periods.map(({ place, start, end }) => spanOf(place, start, end)) };
}
