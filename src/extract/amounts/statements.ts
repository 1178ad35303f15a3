import type { Amount } from '../../domain/facts.ts';
import type { Kind } from './kinds.ts';
import { type Cast, type Focus, laidOnAfter, meant, onlyParty, roleOf } from './payers.ts';
import type { Shape } from './shape.ts';
import { settleStates, statusOf } from './states.ts';
import { between, type Sum, sumsIn } from './sums.ts';
import { type Who, whoIn } from './who.ts';

/** One sum that a sentence lays on somebody, as it says it. */
export interface Statement {
  kind: Kind;
  usd: number;
  /** The size of the last digit stated, and whether words like “more than” stand before it. */
  unit: number;
  about: boolean;
  status: Amount['status'];
  payers: string[];
  /** Whether only payment is said of it. */
  bare: boolean;
  place: number;
  start: number;
  end: number;
}

interface Bound extends Sum {
  who?: Who;
  payers: string[];
  each: boolean;
}

/** A sentence that tells of a judgment, a settlement or charges: whom it names are “the defendants” of what follows. */
const TARGETS = / (?:ruling|settle|agree|order)(?= |$)/;
const RESPECTIVELY = / respectively(?= |$)/;

/** The last name before a sum that owes it, or at least is spoken of. */
function owesBefore(shape: Shape, token: number, whos: readonly Who[]): { who: Who; sure: boolean } | undefined {
  const left = whos.filter(({ to }) => to <= token);
  const owes = [...left].reverse().find((who) => roleOf(shape, who) === 'owes');
  const spoken = [...left].reverse().find((who) => roleOf(shape, who) === 'spoken');
  if (
    owes &&
    spoken &&
    spoken.from > owes.from &&
    / (?:money|;|item)(?= |$)/.test(between(shape, owes.to - 1, spoken.from))
  )
    return { who: spoken, sure: false };
  if (owes) return { who: owes, sure: true };
  return spoken && { who: spoken, sure: false };
}

/** Who else is bound “jointly and severally with” them. */
function companions(shape: Shape, from: number, to: number, whos: readonly Who[]): string[] {
  return whos
    .filter(
      (who) =>
        who.from >= from &&
        who.from < to &&
        / (?:jointly|liable)(?: ,)? plus(?: (?:w|a))*$/.test(shape.tags.slice(0, shape.at[who.from]!)),
    )
    .flatMap(({ names }) => names);
}

function bind(shape: Shape, sums: readonly Sum[], whos: readonly Who[], focus: Focus, cast: Cast): Bound[] {
  // Words that stand for a name mean the last one before them, so names count as spoken of one after another.
  const names = new Map<Who, string[]>();
  for (const who of whos) {
    const resolved = meant(who, focus, cast);
    names.set(who, resolved);
    const role = roleOf(shape, who);
    if (resolved.length === 0 || role === 'oblique') continue;
    focus.spoken.push(resolved);
    if (resolved.length > 1 && role === 'owes' && TARGETS.test(shape.tags)) focus.group = resolved;
  }
  const after = sums.map(({ token }) => laidOnAfter(shape, token, whos));
  return sums.map((sum, index) => {
    const before = owesBefore(shape, sum.token, whos);
    let bound = after[index]?.who;
    if (!bound && !before?.sure) {
      const next = after.findIndex((way, at) => at > index && way);
      if (next > 0 && !/ (?:;|item|order|agree)(?= |$)/.test(between(shape, sum.token, sums[next]!.token)))
        bound = after[next]!.who;
    }
    const nearest = bound ?? before?.who;
    // An “it” that is no company is the court or the order.
    const who = nearest?.stands === 'it' && names.get(nearest)!.length === 0 ? undefined : nearest;
    const told = who ? names.get(who)! : focus.payers;
    const stranger = who?.strangers && roleOf(shape, who) === 'owes';
    const own = told.length > 0 || stranger ? told : onlyParty(cast);
    const end = shape.tokens.findIndex(({ tag }, at) => at > sum.token && tag === 'money');
    const tail = shape.tags.slice(shape.at[sum.token]! + 6, end < 0 ? undefined : shape.at[end]);
    const between_ = who && who.to <= sum.token ? between(shape, who.to - 1, sum.token) : '';
    const more = who && who.to <= sum.token && own.length > 0 ? companions(shape, who.to, sum.token, whos) : [];
    const each =
      !!who?.each || / each(?= |$)/.test(between_) || /^(?: (?:in|of|a|penalty|disgorgement|w))* each/.test(tail);
    return { ...sum, ...(who && { who }), payers: [...new Set([...own, ...more])], each };
  });
}

/** Hands sums that are told “respectively” to one name each; where they do not match in number, to nobody. */
function distribute(shape: Shape, bound: Bound[]): void {
  for (let first = 0; first < bound.length; ) {
    let end = first + 1;
    while (
      end < bound.length &&
      bound[end]!.who === bound[first]!.who &&
      bound[end]!.kind === bound[first]!.kind &&
      /^(?: (?:,|and|a|in|of|disgorgement|penalty))*$/.test(between(shape, bound[end - 1]!.token, bound[end]!.token))
    )
      end += 1;
    const group = bound.slice(first, end);
    const next = bound[end]?.token ?? shape.tokens.length;
    const tail =
      next < shape.tokens.length
        ? between(shape, group.at(-1)!.token, next)
        : shape.tags.slice(shape.at[group.at(-1)!.token]!);
    const lead =
      group[0]!.who && group[0]!.who.to <= group[0]!.token ? between(shape, group[0]!.who.to - 1, group[0]!.token) : '';
    if (group.length > 1 && group[0]!.payers.length > 1 && !group[0]!.each) {
      const matched =
        group[0]!.payers.length === group.length &&
        (RESPECTIVELY.test(tail.split(' ;')[0]!) || RESPECTIVELY.test(lead));
      const names = group[0]!.payers;
      group.forEach((sum, at) => {
        sum.payers = matched ? [names[at]!] : [];
      });
    }
    first = end;
  }
}

/** The sums that one sentence lays on parties. `focus` is what the text spoke of before; it is carried on. */
export function statementsIn(
  shape: Shape,
  text: string,
  place: number,
  focus: Focus,
  cast: Cast,
  previous: Statement[],
): Statement[] {
  const sums = sumsIn(shape, text);
  const whos = whoIn(shape, text);
  const bound = bind(shape, sums, whos, focus, cast);
  distribute(shape, bound);
  const laidOn = whos.filter((who) => roleOf(shape, who) === 'owes').at(-1);
  if (bound.length > 0) focus.payers = bound.at(-1)!.payers;
  else if (laidOn) focus.payers = meant(laidOn, focus, cast);
  const statements: Statement[] = [];
  for (const sum of bound) {
    const { start, end, money } = shape.tokens[sum.token]!;
    // What remains of several sums is of the kind of them all.
    const kind = sum.kind ?? kindOfAll(statements.length > 0 ? statements : previous);
    if (!kind) continue;
    const statement = {
      kind,
      usd: money!.usd,
      unit: money!.unit,
      about: money!.about,
      status: statusOf(shape, sum, cast.entered),
      bare: !!sum.bare,
      place,
      start,
      end,
    };
    const payers = sum.each && sum.payers.length > 1 ? sum.payers.map((payer) => [payer]) : [sum.payers];
    for (const names of payers) statements.push({ ...statement, payers: names });
  }
  settleStates(shape, place, statements, previous);
  return statements;
}

/** What sums that were told together are when taken as one: disgorgement and its interest are both. */
function kindOfAll(statements: readonly Statement[]): Kind | undefined {
  const payers = statements.at(-1)?.payers.join();
  const kinds = new Set(statements.filter((statement) => statement.payers.join() === payers).map(({ kind }) => kind));
  kinds.delete('civil-penalty');
  if (kinds.size === 1) return [...kinds][0];
  return kinds.has('total') ? 'total' : kinds.has('disgorgement') ? 'disgorgement-and-interest' : undefined;
}
