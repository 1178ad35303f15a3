import { between, partiesIn, type Shape, tagsAfter, tagsBefore } from './shape.ts';
import type { Statement } from './statements.ts';

/** `waive disgorgement of money`, `waive pay of money`: the waiver names the sum itself. */
const WAIVES_SUM = / waive(?: (?:pay|of|disgorgement|gain|interest|prejudgment|and|a|w|in))* money$/;
const ONE_LIST = /^(?: ,| and)*$/;
/** Waivers of a part: `all but money`, `the remainder`. */
const PART_WAIVED =
  / waive(?= ).* (?:allbut|offset)(?= |$)| (?:allbut|offset)(?= )[^;]* waive(?= |$)| waive[^;,]*(?: w| for)+ money| pay of money of w[^;]* waive/;
/** `waives some of his disgorgement`. */
const SOME_WAIVED =
  /\bwaiv\w+ (?:the )?(?:(?:payment|collection) of )?(?:(?:some|part|parts|most|a portion|a part|portions) of|(?:any )?additional)\b|\b(?:part|some|most|a portion) of [^.;$]{3,60} (?:was|were|is|are|being) waived|\badditional (?:amounts?|disgorgement) (?:(?:by|of|from|against) [^.;$]{3,60} )?(?:\w+ )?waived|\bwaiv\w+ disgorgement of (?:any )?additional\b|\bdisgorgement of (?:his|her|their) tippees\b[^.;]{0,20}\bwaived|\bwaiv\w+ [^.;$]{0,60}\b(?:in excess of|exceeding|above) \$|\b(?:in excess of|exceeding|above) (?:\$[\d,.]+|(?:the|that|those|his|her|its|their) )[^.;$]{0,40}\bwaived/i;
/** `waives payment based on their inability to pay`, `waived payment for each defendant`: of all whom the sentence names. */
const WAIVED_FOR_ALL =
  /\bwaiv[^;]*\btheir\b|\bwaiv[^;]*\b(?:for|by|from) each defendant\b|\beach (?:defendant|respondent)(?:['’]s|s)\b[^;]*\bwaiv/i;
/** `waive pay of disgorgement by party`. */
const WAIVED_FOR_ONE = / waive(?: [^,;]*)? (?:by|from|against|on) party(?= |$)/;
/** `impose penalty of money but not order he to pay`: laid on and not collected. */
const NOT_TO_PAY =
  /^[^;]* w?(?: w)? not(?: w)? order (?:(?:he|it|they|party)(?: w)? to pay|(?:w )?pay of (?:w )?(?:disgorgement|money|w)(?= |$))/;
/** `all but money satisfied`: what is not. */
const ALL_BUT = / allbut(?: of| w)*$/;
const DEEMED = / satisfied(?= |$)/;
/** `partially satisfied`, `to satisfy this judgment, he must`, `shall satisfy it through`: not known to be paid in full, unless the rest is deemed satisfied too. */
const NOT_DEEMED =
  /\b(?:partial(?:ly)?|in part)[ -](?:deem|satisf)(?!.*\b(?:balance|remainder)\b.*satisf)|\bsatisf\w+,? (?:partial|in part)|\bunsatisfied\b|\bsatisf(?:y|ies)\b[^.;$]{0,40}\b(?:requirements?|conditions?)\b|(?<!deemed )\b(?:to|shall|will|must|may) (?:partially )?satisfy\b|\b(?:until|unless|once|after) (?:he|she|it|they) (?:has |have |had )?satisf/i;
/** `of which money w shall satisfied`: only a part is. */
const PART_DEEMED =
  /(?: of who(?: w)*| that(?: (?:w|total|,))*) money(?: (?:w|shall|of|in|a|disgorgement|prejudgment))* satisfied| money (?:of|in)(?: (?:w|disgorgement|prejudgment|and|a))+(?: shall| w)* satisfied/;

/** `pay money in disgorgement and a penalty of money , who shall satisfied`: only the penalty is. */
const PENALTY_DEEMED = / (?:money penalty|penalty of money) , who(?: (?:w|shall))* satisfied/;

/** `deems his liability of $5 in disgorgement satisfied`: the whole. */
const WHOLE_DEEMED = /\bdeem\w* (?:his|her|its|their) liability of\b/i;

/** `For each, the judgment was deemed satisfied`: all whom the block told of. */
const FOR_EACH = /^for (?:each|both)\b/i;

/** `pay of money in disgorgement waive`: the sum whose payment is waived, before and behind it. */
const PAYMENT_OF = / pay of(?: (?:money|in|of|and|,|disgorgement|prejudgment|interest))*$/;
const IS_WAIVED = /^(?: (?:money|in|of|and|,|w|disgorgement|prejudgment|interest))* waive(?= |$)/;
/** `pay of prejudgment by they shall waive`, without disgorgement. */
const INTEREST_WAIVED =
  / pay of(?: (?:a|w))* (?:prejudgment|interest)(?: (?:w|shall|by|for|each|both|they|he|party|defendants|and|,))* waive$/;

/** `payment of an additional $5`: more than the sums told before. */
const IS_MORE = /\badditional \$/i;
/** `penalty and prejudgment waive`: what is waived, told before it. */
const SUBJECT = /((?: (?:disgorgement|penalty|prejudgment|interest|and|,|plus|a))+) waive$/;

/** `orders disgorgement of $5, but waives such amount`. */
const WAIVES_IT = /\bwaiv(?:es?|ed|ing) (?:the )?(?:payment of )?(?:such|that|this|said) (?:amount|sum)s?\b/i;

/** The kinds that a waiver speaks of: those that it names, or whatever is to be paid. */
function waived(tags: string): (kind: string) => boolean {
  const clause = tags.slice(Math.max(0, tags.search(/ waive(?= |$)/) - 60)).split(' ;');
  const words = clause.find((part) => / waive(?= |$)/.test(part)) ?? '';
  const after = words.slice(words.indexOf(' waive'));
  // "and waives imposition of a civil penalty": of a sum that is told before it, nothing.
  if (/^ waive(?: (?:impose|w|of|a|any))* penalty(?= |$)/.test(after)) return () => false;
  const until = `${words.slice(0, words.indexOf(' waive'))} waive`;
  const [all = '', subject = 'disgorgement'] = SUBJECT.exec(until) ?? [];
  const alone = !/ (?:disgorge|disgorgement|money)(?= |$)/.test(until.slice(0, -all.length) + subject);
  if (INTEREST_WAIVED.test(until) || (alone && / (?:prejudgment|interest)(?= |$)/.test(subject)))
    return (kind) => kind === 'prejudgment-interest';
  const named = / (?:disgorgement|prejudgment|interest)(?= |$)/.test(after) ? after : '';
  const disgorgement = !named || / disgorgement/.test(named);
  const interest = !named || / (?:prejudgment|interest)/.test(named);
  return (kind) =>
    kind === 'disgorgement' || kind === 'disgorgement-and-interest'
      ? disgorgement
      : kind === 'prejudgment-interest'
        ? interest || disgorgement
        : kind === 'total' && !named;
}

/** The sums laid on those on whom the last one was laid. */
function lastOwed(statements: readonly Statement[]): Statement[] {
  const payers = statements.at(-1)?.payers.join();
  return statements.filter((statement) => statement.payers.join() === payers);
}

/** Those of the sums before that a sentence speaks of: where it names parties up to `until`, theirs. */
function spokenOf({ tokens }: Shape, until: number, before: Statement[]): Statement[] {
  const named = partiesIn(tokens.slice(0, until));
  if (named.size === 0) return before;
  return before.filter(({ payers }) => payers.length === 0 || payers.some((name) => named.has(name)));
}

/** Those of the sums before whose waiver a sentence tells: where it names several, theirs, else those of the last who owe any. */
function owedByNamed(shape: Shape, previous: Statement[], block: Statement[]): Statement[] {
  const near = spokenOf(shape, shape.tokens.length, previous);
  const spoken = near.length > 0 ? near : spokenOf(shape, shape.tokens.length, block);
  return partiesIn(shape.tokens).size > 1 ? spoken : lastOwed(spoken);
}

/** `waive disgorgement of money and prejudgment of money`: the interest after a waived sum is waived too. */
const AND_INTEREST = /^(?: ,)? and (?:prejudgment|interest)(?: of)?$/;

function withInterest(
  shape: Shape,
  own: readonly Statement[],
  waived: readonly Statement[],
  tokenOf: (statement: Statement) => number,
): Statement[] {
  const last = waived.at(-1)!;
  const next = own[own.indexOf(last) + 1];
  return next && AND_INTEREST.test(between(shape, tokenOf(last), tokenOf(next))) ? [...waived, next] : [...waived];
}

/** Waives the total of sums that are all waived. */
function waiveTotals(own: readonly Statement[]): void {
  for (const total of own) {
    const parts = own.filter(({ kind, payers }) => kind !== 'total' && payers.join() === total.payers.join());
    const sum = parts.reduce((all, { usd }) => all + usd, 0);
    const all = parts.length > 1 && parts.every(({ status }) => status === 'not-imposed');
    if (total.kind === 'total' && all && Math.abs(sum - total.usd) < 1) total.status = 'not-imposed';
  }
}

/**
 * Marks what a sentence says was waived, or deemed satisfied. Its own sums are those of `own`; where it has none, it speaks of the
 * sums of the sentence before it, `previous`, or where it waives for all, of its block’s, `block`.
 */
export function settleStates(
  shape: Shape,
  place: number,
  text: string,
  own: Statement[],
  previous: Statement[],
  block: Statement[],
): void {
  const { tags } = shape;
  const near = previous.length > 0 && place - previous.at(-1)!.place <= 1;
  const before = near ? previous : [];
  const tokenOf = (statement: Statement): number => shape.tokens.findIndex(({ start }) => start === statement.start);
  const at = (statement: Statement): number => shape.at[tokenOf(statement)]!;
  const waive = tags.search(/ waive(?= |$)/);
  if (waive >= 0 && !PART_WAIVED.test(tags) && !SOME_WAIVED.test(text)) {
    const named = own.filter((statement) => {
      const token = tokenOf(statement);
      const paid = PAYMENT_OF.test(tagsBefore(shape, token)) && IS_WAIVED.test(tagsAfter(shape, token));
      return paid || WAIVES_SUM.test(tags.slice(0, at(statement) + ' money'.length));
    });
    const earlier = own.filter((statement) => at(statement) < waive);
    // "$700,000, but waives payment of $450,000": a part.
    if (named.length === 0 && earlier.length > 0 && / waive(?: pay)?(?: of)? money/.test(tags)) return;
    const affects = WAIVES_IT.test(text) ? () => true : waived(tags);
    // "$5, $6 and $7, respectively, payment of which is waived": all of a list.
    const listed = earlier.filter((_, index) =>
      earlier
        .slice(index + 1)
        .every((next, step) => ONE_LIST.test(between(shape, tokenOf(earlier[index + step]!), tokenOf(next)))),
    );
    const forAll = WAIVED_FOR_ALL.test(text);
    // "payment of an additional $5 was waived": of no sum told before.
    const spoken = (): Statement[] =>
      tags.includes(' money') && IS_MORE.test(text)
        ? []
        : forAll
          ? spokenOf(shape, shape.tokens.length, near && !WAIVED_FOR_ONE.test(tags) ? block : before)
          : owedByNamed(shape, before, near ? block : []);
    const meant = own.length === 0 ? spoken() : new Set([...(forAll ? earlier : lastOwed(earlier)), ...listed]);
    for (const statement of named.length > 0 ? withInterest(shape, own, named, tokenOf) : meant)
      if (named.length > 0 || affects(statement.kind)) statement.status = 'not-imposed';
    waiveTotals(own);
  }
  const deemed = tags.search(DEEMED);
  if (
    deemed >= 0 &&
    (!PART_DEEMED.test(tags) || WHOLE_DEEMED.test(text)) &&
    !NOT_DEEMED.test(text) &&
    !PENALTY_DEEMED.test(tags)
  ) {
    // "in satisfaction of what he owes, he agreed to hand over": what is only agreed must be deemed satisfied.
    const settles = (status: string): boolean => status === 'ordered' || (status === 'agreed' && /\bdeem/i.test(text));
    const told = near && FOR_EACH.test(text) ? block : before;
    const meant = own.length > 0 ? own : spokenOf(shape, shape.at.indexOf(deemed), told);
    for (const statement of meant) {
      if (!settles(statement.status) || statement.kind === 'civil-penalty') continue;
      if (own.length > 0 && ALL_BUT.test(tagsBefore(shape, tokenOf(statement)))) continue;
      if (own.length === 0 || at(statement) < deemed) statement.status = 'satisfied';
    }
  }
  for (const statement of own)
    if (NOT_TO_PAY.test(tagsAfter(shape, tokenOf(statement)))) statement.status = 'not-imposed';
}
