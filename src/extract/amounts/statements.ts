import type { Amount } from '../../domain/facts.ts';
import { FOR_RELIEF } from '../parties/cue.ts';
import type { Money } from '../text/money.ts';
import { followsAnother, isOfOwnAction } from '../text/other-action.ts';
import { bind, carryOn } from './binding.ts';
import type { Kind } from './kinds.ts';
import { type Cast, type Focus, onlyParty, roleOf } from './payers.ts';
import { partiesIn, type Shape, sentenceOf, tagsBefore } from './shape.ts';
import { isOfCommission, isOrdered, statusOf } from './states.ts';
import { sumsIn } from './sums.ts';
import { settleStates } from './waivers.ts';
import { type Who, whoIn } from './who.ts';

/** One sum that a sentence lays on somebody, as it says it. */
export interface Statement extends Pick<Money, 'usd' | 'unit' | 'rounded'> {
  kind: Kind;
  status: Amount['status'];
  payers: string[];
  /** How sure the payers are, 0 to 3. */
  weight: number;
  /** Whether only payment is said of it. */
  bare: boolean;
  /** Whether it holds other authorities' money. */
  foreign: boolean;
  /** Whether it is told as a total: `pay a total of $5 in penalties`. */
  grand?: boolean;
  /** Whether a heading tells it. */
  heading?: boolean;
  /** Whether its sentence says of nothing that it was ordered or agreed, “the $5 penalty shows that …”, or is a heading without an order. */
  mere?: boolean;
  place: number;
  start: number;
  end: number;
}

/** A sentence to be read, and where it stands. */
export interface Reading {
  shape: Shape;
  /** The block's text and number. */
  text: string;
  place: number;
  /** Whether the block is a heading, which goes on with nothing before it. */
  heading: boolean;
  /** Whether the block tells of a judgment that awaits a court. */
  pending: boolean;
  /** Whether the release tells of such a judgment and of none that a court has entered. */
  throughout: boolean;
}

/** What makes a sentence say that a sum was laid on somebody, agreed to or asked for. */
const SAID = / (?:order|impose|ruling|grant|agree|settle|shall|liable|seek)(?= |$)/;

/** What makes a heading say that a sum was ordered, and not only who is to pay it. */
const ORDERED = / (?:order|impose)(?= |$)/;
const OBTAINED = /\bobtain/i;

/** `pay a total of`: not of what the sentence told before. */
const TOTAL = / pay total(?: of)?$/;

/** `Larkspur and its Former President to Pay`: of whom a heading names one. */
const isPartly = ({ tokens }: Shape, { from, to }: Who): boolean =>
  tokens
    .slice(from, to)
    .map(({ tag }) => tag)
    .join(' ') === 'party and name';

/** `Relief Defendant Ordered to Pay`: a heading about one who is no other party. */
const RELIEF_DEFENDANT = new RegExp(`^[^.;]{0,40}?${FOR_RELIEF.source}(?<!s)`, 'i');

/** `This amount represents disgorgement of money`: the parts of the sum before. */
const PARTS = /^ (?:w|total) being(?= |$)/;

/**
 * The sums that one sentence lays on parties. `focus` is what the text spoke of before; it is carried on. `previous` are the sums of
 * the last sentence that told any, `block` those of its block.
 */
export function statementsIn(
  reading: Reading,
  focus: Focus,
  cast: Cast,
  previous: Statement[],
  block: Statement[],
): Statement[] {
  const { shape, text, place, heading } = reading;
  const whos = whoIn(shape, text);
  // A sentence that a page break cut goes on after it.
  const cut = /^\p{Ll}/u.test(text.slice(shape.tokens[0]?.start ?? 0));
  const carries = !heading && place - focus.place <= (cut ? 3 : 1);
  const bound = bind(shape, sumsIn(shape, text, heading), whos, focus, cast, carries);
  // Every word of a heading has a capital, so that it seems to name strangers.
  if (heading) focus.spoken = focus.spoken.filter(({ names }) => names.length > 0);
  carryOn(reading, whos, bound, focus, cast);
  const statements: Statement[] = [];
  const told = sentenceOf(shape, text);
  const ofCommission = !heading && (isOfCommission(told) || (!reading.pending && isOfCommission(text)));
  const pending = reading.pending && !ofCommission && !isOrdered(told);
  const entered = cast.entered && (!reading.throughout || ofCommission);
  const whole = PARTS.test(shape.tags) ? previous.at(-1) : undefined;
  for (const sum of bound) {
    const { start, end, money } = shape.tokens[sum.token]!;
    if (cast.complete && !heading && sum.who && isStranger(reading, sum.who, cast)) continue;
    // What remains of several sums is of the kind of them all.
    const kind = sum.kind ?? (statements.length > 0 ? kindOfAll(statements) : kindOfRest(shape, previous));
    if (!kind) continue;
    const { usd, unit } = money!;
    // Headings round without saying so.
    const rounded = money!.rounded ?? (heading ? 'near' : undefined);
    const statement = {
      // A heading tells roughly who owes what it sums up.
      ...{ kind, usd, unit, rounded, weight: heading ? Math.min(sum.weight, 1) : sum.weight, place, start, end },
      status: whole?.status ?? statusOf(shape, sum, entered, pending),
      bare: !!sum.bare,
      foreign: !!sum.foreign,
      ...(heading && { heading }),
      grand: TOTAL.test(tagsBefore(shape, sum.token)),
      mere: !SAID.test(shape.tags) || (heading && !ORDERED.test(shape.tags) && !OBTAINED.test(told)),
    };
    if (sum.remains && sum.payers.length === 0 && place - (previous.at(-1)?.place ?? 0) <= 1)
      sum.payers = ofRemainder(shape, (statements.at(-1) ?? previous.at(-1))?.payers ?? []);
    if (heading && sum.who && isPartly(shape, sum.who)) sum.payers = [];
    const forRelief = heading && RELIEF_DEFENDANT.test(text);
    if (heading && (sum.payers.length === 0 || (forRelief && sum.weight === 0)))
      sum.payers = onlyParty(cast, forRelief);
    const unnamed = sum.payers.length === 0 && !shape.tokens.some(({ parties }) => parties);
    if (!heading && ((unnamed && isOfOwnAction(told)) || followsAnother(told))) continue;
    const payers = sum.each && sum.payers.length > 1 ? sum.payers.map((payer) => [payer]) : [sum.payers];
    for (const names of payers) {
      const issued = statement.status === 'agreed' && names.length > 0 && names.every((name) => cast.issued.has(name));
      statements.push({ ...statement, payers: names, ...(issued && { status: 'ordered' }) });
    }
  }
  settleStates(shape, place, told, statements, previous, block);
  return statements;
}

/** So many first letters tell a party whose name is misspelt. */
const ALIKE = 3;
const opens = (name: string): string[] => name.split(' ').map((word) => word.slice(0, ALIKE).toLowerCase());
/** `the Larkspur entities`, `Larkspur-based`: words that are more than a name. */
const NO_NAME_ALONE = /^(?:[’'-]| (?:entities|executives|officers|companies|firms|defendants)\b)/;

/** Whether somebody owes a sum whom the text names and who is called like no party. */
function isStranger({ shape, text }: Reading, who: Who, { parties }: Cast): boolean {
  if (!who.strangers || who.names.length > 0 || who.stands || roleOf(shape, who) !== 'owes') return false;
  const known = new Set(parties.flatMap(({ name }) => opens(name)));
  const named = shape.tokens.slice(who.from, who.to).filter(({ tag }) => tag === 'name');
  return (
    named.every(
      ({ start, text: words }) => /^\p{Lu}/u.test(text.slice(start)) && !opens(words).some((word) => known.has(word)),
    ) &&
    (named.length === 0 || named.some(({ end }) => !NO_NAME_ALONE.test(text.slice(end))))
  );
}

/** Who owes what remains of sums that `payers` owe, unless the sentence speaks of somebody else: “waive all but $5 owed by Vane”. */
function ofRemainder({ tokens }: Shape, payers: string[]): string[] {
  const named = [...partiesIn(tokens)];
  if (named.length === 1) return named;
  return named.every((name) => payers.includes(name)) ? payers : [];
}

/** What remains of sums that another sentence told: of one figure for disgorgement and interest, a part of both. */
function kindOfRest(shape: Shape, previous: readonly Statement[]): Kind | undefined {
  const whole = kindOfAll(previous);
  const both = whole === 'disgorgement-and-interest' && !previous.some(({ kind }) => kind === 'disgorgement');
  return both ? whole : (kindNamed(shape) ?? whole);
}

/** What a sentence names whose sums it does not tell: `waive payment of all but $5 of the disgorgement and interest`. */
function kindNamed({ tags }: Shape): Kind | undefined {
  if (!/ disgorgement(?= |$)/.test(tags)) return undefined;
  return / (?:prejudgment|interest)(?= |$)/.test(tags) ? 'disgorgement-and-interest' : 'disgorgement';
}

/** What sums that were told together are when taken as one: disgorgement and its interest are both. */
function kindOfAll(statements: readonly Statement[]): Kind | undefined {
  const payers = statements.at(-1)?.payers.join();
  const kinds = new Set(statements.filter((statement) => statement.payers.join() === payers).map(({ kind }) => kind));
  kinds.delete('civil-penalty');
  if (kinds.size === 1) return [...kinds][0];
  return kinds.has('total') ? 'total' : kinds.has('disgorgement') ? 'disgorgement-and-interest' : undefined;
}
