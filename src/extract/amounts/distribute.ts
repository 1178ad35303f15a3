import { between, type Shape, tagsAfter, tagsBefore } from './shape.ts';
import type { Sum } from './sums.ts';
import type { Who } from './who.ts';

/** A sum with those who owe it. */
export interface Bound extends Sum {
  who?: Who;
  payers: string[];
  /** Who else is bound “jointly and severally with” them. */
  beside: string[];
  /** Whether each of them owes it. */
  each: boolean;
  /** How sure the payers are: 3 named and bound together, 2 named, 1.5 by a word that stands for one name, 1 by one that stands for several, 0 by what was told before. */
  weight: number;
}

const IN_ONE_LIST = /^(?: (?:,|and|a|in|of|disgorgement|penalty))*$/;
const IN_ONE_CLAUSE = /^(?: (?:,|and|a|in|of|plus|disgorgement|penalty|prejudgment|interest))*$/;
const RESPECTIVELY = / respectively(?= |$)/;

/** Hands sums that are told “respectively” to one name each; where they do not match in number, to nobody. */
export function distribute(shape: Shape, bound: Bound[]): void {
  for (let first = 0; first < bound.length; ) {
    const { who, kind, token } = bound[first]!;
    const runs = (way: RegExp, sameKind: boolean): Bound[] => {
      let end = first + 1;
      while (
        end < bound.length &&
        bound[end]!.who === who &&
        (!sameKind || bound[end]!.kind === kind) &&
        way.test(between(shape, bound[end - 1]!.token, bound[end]!.token))
      )
        end += 1;
      return bound.slice(first, end);
    };
    const lead = who && who.to <= token ? between(shape, who.to - 1, token) : '';
    const isTold = (group: readonly Bound[]): boolean =>
      RESPECTIVELY.test(lead) ||
      RESPECTIVELY.test(restOfClause(group)) ||
      !!shape.tokens[token - 1]?.text.includes('respective');
    // "$1 and $2 in disgorgement and penalties of $3 and $4, respectively": one word for all lists of the same people.
    const restOfClause = (group: readonly Bound[]): string => {
      const stranger = bound.find((sum) => sum.token > group.at(-1)!.token && sum.who !== who);
      return between(shape, group.at(-1)!.token, stranger?.token ?? shape.tokens.length).split(' ;')[0]!;
    };
    const clause = runs(IN_ONE_CLAUSE, false);
    const list = runs(IN_ONE_LIST, true);
    const group = clause.length > list.length && isTold(clause) && inTurn(clause) ? clause : list;
    const each = group[0]!.each && !(isTold(group) && inTurn(group));
    if (group.length > 1 && !each) handOut(shape, group, isTold(group));
    first += group.length;
  }
}

/** Whom the sums of a list are handed to, one after another: who is no party gets nothing. */
function hands({ who, payers }: Bound): string[][] {
  const asNamed = who && !who.stands && !who.entities && who.names.join() === payers.join();
  return asNamed ? who.heads : payers.map((name) => [name]);
}

/** How often the kinds of a list repeat: twice for `$5 plus interest of $1 and $6 plus interest of $2` and two names. */
function inTurn(group: readonly Bound[]): number | undefined {
  const names = hands(group[0]!).length;
  const step = group.length / names;
  if (names < 2 || !Number.isInteger(step)) return undefined;
  return group.every(({ kind }, at) => kind === group[at % step]!.kind) ? step : undefined;
}

/** `in the amounts of $5 and $1`: one for each of two remedies. */
const IN_AMOUNTS = /\bamounts of$/;
const textBefore = ({ tokens }: Shape, { token }: Bound): string => tokens[token - 1]?.text ?? '';

/** `disgorgement and prejudgment of` before the first sum of a list. */
const REMEDIES_FIRST = /(?:interest|prejudgment)(?: (?:of|w|in|against|party|name|defendants|they|and))*$/;

/** Whether one owes sums, told “respectively” for several reasons or with others, and nobody beside it whose name was not read. */
const isAlone = (shape: Shape, who: Who | undefined): boolean =>
  who !== undefined && !who.strangers && !/^ (?:and|,|to (?:party|name))(?= |$)/.test(tagsAfter(shape, who.to - 1));

function handOut(shape: Shape, group: readonly Bound[], told: boolean): void {
  const { payers, who, kind } = group[0]!;
  const together = / jointly(?= |$)/.test(shape.tags) && REMEDIES_FIRST.test(tagsBefore(shape, group[0]!.token));
  const oneOwes = (payers.length < 2 && !who?.strangers) || together;
  // "disgorgement and interest of $5 and $1, respectively".
  const inAmounts = told || (kind === 'disgorgement-and-interest' && IN_AMOUNTS.test(textBefore(shape, group[0]!)));
  if (inAmounts && oneOwes && group.length === 2 && kind === 'disgorgement-and-interest') {
    [group[0]!.kind, group[1]!.kind] = ['disgorgement', 'prejudgment-interest'];
    return;
  }
  if (payers.length === 0 || (payers.length === 1 && (!told || isAlone(shape, who)))) return;
  const step = told ? inTurn(group) : undefined;
  const hand = hands(group[0]!);
  for (const [at, sum] of group.entries()) {
    sum.payers = step ? hand[Math.floor(at / step)]! : [];
    sum.each = false;
  }
}
