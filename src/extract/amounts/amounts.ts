import { spanOf } from '../../domain/evidence.ts';
import type { Amount, Facts } from '../../domain/facts.ts';
import { type Document, derived } from '../document.ts';
import type { Finding } from '../rule.ts';
import { statementsOf } from './reading.ts';
import type { Statement } from './statements.ts';

/** An amount with the statements that told it. */
export interface Told {
  value: Amount;
  statements: Statement[];
}

const STANDING: Record<Amount['status'], number> = { 'not-imposed': 4, satisfied: 3, ordered: 2, agreed: 1, sought: 0 };

const shares = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.every((name) => b.includes(name)) || b.every((name) => a.includes(name));

/** Whether a figure only rounds another one: `more than $8 million` of 8,034,355.19. */
function rounds(rough: Statement, exact: Statement): boolean {
  const { usd, unit, rounded } = rough;
  if (usd === exact.usd) return true;
  if (!rounded || unit <= exact.unit) return false;
  const over = exact.usd - usd;
  // A figure in millions is as often cut as it is rounded, at times to the half: "$8.5 million" of 8.65.
  const little = usd * 0.02;
  if (rounded === 'near')
    return over >= -Math.min(unit / 2, usd * 0.06) && over < Math.max(Math.min(unit, usd * 0.06), little);
  // "almost $2 million" is nearer to it than "over $2 million" is.
  const most = Math.max(Math.min(unit, usd * (rounded === 'less' ? 0.15 : 0.35)), little);
  return rounded === 'more' ? over >= 0 && over < most : over <= 0 && -over < most;
}

/** Whether a statement tells again what another one tells more exactly. */
function restates(rough: Statement, exact: Statement, all: readonly Statement[]): boolean {
  if (rough === exact || !shares(rough.payers, exact.payers) || !rounds(rough, exact)) return false;
  if (exact.foreign) return rough.bare;
  if (rough.kind === exact.kind) return rough.usd !== exact.usd;
  // "$5 in disgorgement" of a heading, and "$5 in disgorgement and interest" below.
  if (rough.kind === 'disgorgement' && exact.kind === 'disgorgement-and-interest') return rough.usd === exact.usd;
  // "penalties, interest and a penalty of $5" may read as the penalty's sum where a list says that it is all of them.
  // "$2.8 million in disgorgement and interest" of both told apart, with their total.
  if (exact.kind === 'total' && rough.kind === 'disgorgement-and-interest' && rough.rounded && isOfBoth(exact, all))
    return true;
  // A penalty is none of a total of disgorgement and interest that it equals.
  if (exact.kind === 'total' && !exact.bare)
    return rough.usd === exact.usd && !(rough.kind === 'civil-penalty' && isOfBoth(exact, all));
  return rough.kind === 'total' && rough.bare && !(rough.usd !== exact.usd && sumsUp(rough, all));
}

/** Whether a total is that of disgorgement and interest which are told apart. */
function isOfBoth(total: Statement, all: readonly Statement[]): boolean {
  const same = all.filter(({ payers }) => shares(total.payers, payers));
  return same.some(
    (a) =>
      a.kind === 'disgorgement' &&
      same.some((b) => b.kind === 'prejudgment-interest' && cents(a.usd + b.usd) === cents(total.usd)),
  );
}

/** Whether a total is that of at least two other figures, rather than one of them rounded. */
function sumsUp(total: Statement, all: readonly Statement[]): boolean {
  const parts = new Map(
    all
      .filter(({ kind, payers }) => kind !== 'total' && shares(total.payers, payers))
      .map((part) => [`${part.kind} ${part.usd} ${part.payers.join()}`, part.usd]),
  );
  const sum = [...parts.values()].reduce((a, b) => a + b, 0);
  return parts.size > 1 && Math.abs(sum - total.usd) < total.unit;
}

/** Whether what is called disgorgement is the sum of disgorgement and interest that are told apart. */
const holdsBoth = (whole: Statement, all: readonly Statement[]): boolean =>
  whole.kind === 'disgorgement' && isOfBoth(whole, all);

/** Whether a figure that was told of others too is one figure: an exact one is, if some of them are the same. */
const isSame = ({ payers, usd }: Statement, others: readonly string[]): boolean =>
  shares(payers, others) || (usd % 1000 !== 0 && payers.some((name) => others.includes(name)));

const cents = (usd: number): number => Math.round(usd * 100);

/** The amounts of a release, in the order of their first mention: each figure once, as exactly as it is told. */
function amounts(statements: readonly Statement[]): Told[] {
  const kept = statements.filter(
    (statement) => !statement.foreign && !statements.some((other) => restates(statement, other, statements)),
  );
  const told: (Told & { weight: number })[] = [];
  for (const statement of kept) {
    const { usd, status, payers, weight, mere } = statement;
    const kind = holdsBoth(statement, kept) ? 'total' : statement.kind;
    const known = told.find(
      ({ value }) => value.kind === kind && value.usd === usd && isSame(statement, value.parties),
    );
    if (!known) {
      told.push({ value: { kind, usd, parties: payers, status }, statements: [statement], weight });
      continue;
    }
    const sure = known.statements.some((one) => !one.mere);
    known.statements.push(statement);
    const surer = payers.length > 0 && (weight > known.weight || known.value.parties.length === 0);
    if (!shares(payers, known.value.parties)) known.value.parties = [...new Set([...known.value.parties, ...payers])];
    else if (surer || (weight === known.weight && payers.length > known.value.parties.length)) {
      known.value.parties = payers;
      known.weight = weight;
    }
    if (!mere && (!sure || STANDING[status] > STANDING[known.value.status])) known.value.status = status;
  }
  layOnOwers(told);
  for (const whole of told) layOnAll(whole, told);
  for (const whole of told) agreeAsParts(whole, told);
  return told.filter((one) => !isMislaid(one, told));
}

const isOfHeading = ({ statements }: Told): boolean => statements.every(({ heading }) => heading);

/** Whether a heading, which tells several sums of several people in short, lays one on another than the text does. */
const isMislaid = (one: Told, told: readonly Told[]): boolean =>
  isOfHeading(one) &&
  one.value.parties.length > 0 &&
  told.some(
    (other) =>
      other !== one &&
      other.value.kind === one.value.kind &&
      other.value.usd === one.value.usd &&
      other.value.parties.length > 0 &&
      !isOfHeading(other),
  );

/** The kinds whose sum a figure of a kind may be. */
const PARTS: Record<Amount['kind'], readonly Amount['kind'][]> = {
  total: ['civil-penalty', 'disgorgement', 'prejudgment-interest', 'disgorgement-and-interest', 'reimbursement'],
  'disgorgement-and-interest': ['disgorgement', 'prejudgment-interest'],
  'civil-penalty': ['civil-penalty'],
  disgorgement: [],
  'prejudgment-interest': [],
  reimbursement: [],
  other: [],
};

const isPartOf = (part: Amount, whole: Amount): boolean =>
  part !== whole &&
  part.kind !== whole.kind &&
  PARTS[whole.kind].includes(part.kind) &&
  shares(part.parties, whole.parties);

const partiesOf = (told: readonly Told[]): string[] => [...new Set(told.flatMap(({ value }) => value.parties))];

/** Whether a figure is the sum of others, exactly or as it is rounded. */
function isSumOf({ value: { usd }, statements }: Told, parts: readonly Told[]): boolean {
  const sum = parts.reduce((all, { value }) => all + value.usd, 0);
  const told = statements.some((rough) => rounds(rough, { ...rough, usd: sum, unit: 0.01, rounded: undefined }));
  return parts.length > 1 && (cents(sum) === cents(usd) || told);
}

/**
 * Lays a figure that names nobody on those who owe the figures whose sum it is, `to Pay Over $5 Million` of a heading: on all, or on
 * the only one whose figures make it.
 */
function layOnOwers(told: readonly Told[]): void {
  for (const whole of told.filter(({ value }) => value.parties.length === 0)) {
    const named = told.filter(
      ({ value }) => PARTS[whole.value.kind].includes(value.kind) && value.parties.length > 0 && isObtained(value),
    );
    // What is itself a sum of others would count them twice.
    const parts = named.filter(
      (part) =>
        !isSumOf(
          part,
          named.filter((other) => isPartOf(other.value, part.value)),
        ),
    );
    const ofOne = Map.groupBy(parts, ({ value }) => value.parties.join('\n'));
    // "$2 million in penalties" of two of a million.
    const equal = whole.value.kind === 'civil-penalty' ? Map.groupBy(parts, ({ value }) => value.usd) : new Map();
    const fits = [parts, ...ofOne.values(), ...equal.values()].filter((some) => isSumOf(whole, some)).map(partiesOf);
    if (new Set(fits.map((names) => names.join('\n'))).size === 1) whole.value.parties = fits[0]!;
  }
}

/** Lays a total that was laid on one of several on all whose figures make it: `Vane and former officers agreed to pay a total of $5`. */
function layOnAll(whole: Told, told: readonly Told[]): void {
  const { kind, parties } = whole.value;
  const ofHeading = isOfHeading(whole);
  if (parties.length !== 1 || !(ofHeading || whole.statements.some(({ grand }) => grand))) return;
  const kinds = PARTS[kind].length > 0 ? PARTS[kind] : [kind];
  const parts = told.filter((part) => part !== whole && kinds.includes(part.value.kind) && isObtained(part.value));
  const own = parts.filter(({ value }) => shares(value.parties, parties));
  const owers = partiesOf(parts);
  const isAmong = ofHeading || owers.includes(parties[0]!);
  if (isAmong && owers.length > 1 && !isSumOf(whole, own) && isSumOf(whole, parts)) whole.value.parties = owers;
}

/** Takes a total of a heading for agreed whose parts all are. */
function agreeAsParts(whole: Told, told: readonly Told[]): void {
  const { kind, status, parties } = whole.value;
  if (status !== 'ordered' || !whole.statements.every(({ mere }) => mere)) return;
  const kinds = PARTS[kind];
  const parts = told.filter(
    ({ value }) =>
      value !== whole.value && kinds.includes(value.kind) && isObtained(value) && shares(value.parties, parties),
  );
  if (parts.every(({ value }) => value.status === 'agreed') && isSumOf(whole, parts)) whole.value.status = 'agreed';
}

const cache = (): Map<string, Told[]> => new Map();

/** The amounts of a release, read once however many rules ask. */
export function amountsOf(doc: Document, found: Readonly<Facts>): Told[] {
  const known = derived(doc, cache);
  const key = found.parties.map(({ value }) => value.name).join('\n');
  const told = known.get(key) ?? amounts(statementsOf(doc, found));
  known.set(key, told);
  return told;
}

/** Finds the amounts for which `holds`, each with the words of its sum wherever it is told. */
export function amountsWhere(
  holds: (amount: Amount) => boolean,
): (doc: Document, found: Readonly<Facts>) => Finding<Amount>[] {
  return (doc, found) =>
    amountsOf(doc, found)
      .filter(({ value }) => holds(value))
      .map(({ value, statements }) => ({
        value,
        at: statements.map(({ place, start, end }) => spanOf(place, start, end)),
      }));
}

/** Whether an amount was obtained: ordered, agreed, or deemed satisfied. */
export const isObtained = ({ status }: Amount): boolean => status !== 'sought' && status !== 'not-imposed';
