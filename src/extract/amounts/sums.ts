import { isExcluded } from './exclusions.ts';
import { isFunding } from './funding.ts';
import { type Kind, type KindRead, kindAt } from './kinds.ts';
import { between, type Shape, sentenceOf, tagsAfter, tagsBefore } from './shape.ts';
import { bareTotal, isPaid } from './totals.ts';

/** A sum of a sentence that is somebody's remedy. */
export interface Sum {
  token: number;
  /** Nothing where the sum is what remains to be paid of sums told before. */
  kind?: Kind;
  /** Whether nothing but payment is said of it, so that it counts only as a total. */
  bare?: true;
  /** Whether it is what remains to be paid of sums told before: `all but $5`. */
  remains?: true;
  /** Whether it holds other authorities' money, so that it is told only to know it again. */
  foreign?: true;
}

/** What parts two sums of one list: `money from party and money`, `item party to pay money`. */
const CHAIN =
  /^(?: (?:,|;|and|against|from|on|by|for|party|name|he|defendants|to|pay|shall|–|:|\(|\)|item|each|w(?= (?:,|money|pay))|(?<=party |name )of$|jointly(?= ,)|jointly plus (?=party|name)|(?<=pay )total$|plus (?:interest|prejudgment)))*$/;
/** `disgorge money in gain , party money`: what a sum stands for, before the next of its list. */
const IN_GAIN = /^ in(?: w)? gain/;
/** `a money penalty on party , money on party and money on party`. */
const LAID_ON_EACH =
  /^(?:(?: a| w)? (?:penalty|disgorgement))?(?: impose| w)? (?:against|on)(?: (?:party|name|w))+(?: ,)?(?: and)?$/;
const ON = /^(?: (?:against|on))(?: w)? (?:party|name)(?= |$)/;
/** `penalty of money for w of w and money for w`. */
const CHAIN_BY_REASON = /^ for(?: (?:w|of|,))* and$/;
/** `; and party – money`, `; item name to pay money`: the next of a list that named its remedy once. */
const NEXT_LISTED =
  / ;(?: and)?(?: item| w \))?(?: (?:party|name|and|,|w|jointly|each))+(?: –| :| ,| of|(?: order)? to pay| \()+$/;
const GRAND = / total(?: of)?$/;
/** `party to pay total money`: what one of several pays. */
const TO_PAY_IN_ALL = / (?:party|name) to pay total(?: of)?$/;
const WITH_INTEREST =
  /^(?: ,)? (?:plus(?: a)? (?:prejudgment|interest|money in prejudgment|money prejudgment)|and(?: a)? (?:prejudgment|money in prejudgment))/;
const GAIN_AFTER =
  /^(?:(?: in| of)(?: a| w| of| allege)*| ,? ?(?:being|including)(?: a| w| pay| of| all| allege)*) gain/;
const BEING_PARTS = /^(?: to| w| name| ruling| from)*(?: ,| \()? (?:being|including)(?: w| a)*(?= money)/;
/** `money , being money to settle`: the second is the SEC's, the first holds others' too. */
const PART_SETTLES = /^(?: ,| \()? (?:being|including)(?: w| a)* money to settle/;
const ORDERED = / (?:settle|order|liable|jointly(?= (?:for|to|plus))|agree|shall|ruling(?: w| name)* against)(?= |$)/;
/** `held Vane in contempt and ordered him to pay $5`: for breaking an order, unless it is what he failed to pay. */
const CONTEMPT = /\bcontempt\b/i;
const OWED_BEFORE = /\bfail(?:s|ed|ing|ure)? to (?:make|pay|satisfy|comply)|\bjudgment (?:against|of)\b|\bsettle/i;
/** Whether a sentence says so of the sum at an offset; a list of releases tells each behind its bracket. */
const isForContempt = (sentence: string, at: number): boolean =>
  CONTEMPT.test(sentence.slice(0, at).split('[').at(-1)!) && !OWED_BEFORE.test(sentence);

/** `The complaint alleges that Vane agreed to pay $5 in fees`: a deal of theirs. */
const ALLEGED_DEAL = / allege(?: w)* that(?!.* (?:order|settle|ruling)(?= |$))/;
/** `23-00213 (C.D. Cal.), requiring …` */
const DOCKET_FIRST = /^(?:CR|Crim?|Civ|CV|Case|No)?[. ]{0,2}\d[\w:-]*\d[^.;]{0,24}\(/;
/** `bought a purported $5 million settlement`: what a fraud sold. */
const PURPORTED = /\bpurported $/;
/** `$5 Million Offering Fraud`: how much was raised. */
const SCHEME =
  /^ (?:(?!(?:for|to|in|against|from|of|under|as|and|or) )[\w“”"'’-]+ ){0,5}?(?:fraud|scheme|offering|ponzi|scam)\b(?! (?:charge|action|case|claim|judgment|settle|suit|lawsuit))/i;
/** `all but money`: what remains to be paid. */
const REMAINS = / allbut(?: (?:of|for|w|,))*$/;
/** `all but money by party , and money`: what remains for the next. */
const NEXT_REMAINS = / allbut money (?:by|for|against|from) (?:party|name)(?: ,)? and$/;
/** `waives payment of money`: the part of sums told before that is not to be paid. */
const PART_WAIVED = / waive pay(?: of)?(?: w)*$/;
const REMAINS_WORDS = /(?:\bonly|\bwaiv[^.;]{0,60}(?:exceeding|in excess of|above)) $/i;
/** `ruling w order party to pay money in interest`. */
const INTEREST_ORDERED = / ruling(?: (?:w|against|party|name))* order (?:party|he|they|it|defendants) to pay(?: a)?$/;
/** `pay money and waive offset of disgorgement`. */
const REST_WAIVED =
  /^(?: (?!money|;|order|liable|disgorge|penalty|prejudgment)[^ ]+){0,14}? waive(?: pay)?(?: of)? offset/;
const OF_CLAWBACK = /^ of(?: (?:w|a|figure))* clawback/;
const OF_THAT = /^ of(?: that| w| who)/;

/** `, and a penalty of` before the next sum. */
const OWN_REMEDY = /(?: ,)?(?: and| plus)?(?: a)? (?:prejudgment|interest|penalty) of$/;

/** `representing profits , plus interest`: in addition to the sum. */
const BESIDES_IT = / , plus(?: a)? (?:prejudgment|interest)/;

/** What “pay $5, representing profits, interest and a penalty” is. */
function ofGains(after: string): Kind {
  const [said = '', more] = after.split(/ money| ;/);
  // "interest of $1": with a sum of its own.
  const shared = (more === undefined ? said : said.replace(OWN_REMEDY, '')).replace(BESIDES_IT, '');
  const parts = / (?:being|including)(?= |$)/.test(after) ? shared : '';
  if (/ penalty(?= |$)/.test(parts)) return 'total';
  return / (?:interest|prejudgment)(?= |$)/.test(parts) ? 'disgorgement-and-interest' : 'disgorgement';
}

/** `money , being`, `money , being gain of`, before the gains of which a sum consists. */
const CONSISTS_OF = /^(?: ,| \()? being(?: w| a| gain| of)*$/;

/** Whether a sum is the gains of which, with the sums after it, the sum before consists: `$7, representing $5 in profits and $2 in interest`. */
function isGainsOf(shape: Shape, tokens: readonly number[], kinds: readonly (Kind | undefined)[], at: number): boolean {
  if (kinds[at + 1] !== 'prejudgment-interest') return false;
  if (!CONSISTS_OF.test(between(shape, tokens[at - 1]!, tokens[at]!))) return false;
  const cents = tokens.map((token) => Math.round(shape.tokens[token]!.money!.usd * 100));
  let rest = cents[at - 1]! - cents[at]!;
  for (let next = at + 1; kinds[next] && rest > 0; next += 1) rest -= cents[next]!;
  return rest === 0;
}

/** `penalty of three times the profits, or $5`. */
const EQUAL_OR = / penalty of(?: (?:w|a|gain|disgorgement|he|party|each))+ ,? ?and$/;

/** `pay money , money and money`. */
const BARE_LIST = /^(?: ,)?(?: and)?$/;

/** Kinds of the sums of a list from their neighbours: `penalties of $5 and $6`, `$5 and $6 in penalties`. */
function shareKinds(
  shape: Shape,
  tokens: readonly number[],
  reads: readonly (KindRead | undefined)[],
  kinds: (Kind | undefined)[],
): void {
  const chained = (at: number): boolean => {
    const way = between(shape, tokens[at]!, tokens[at + 1]!);
    return CHAIN.test(way) || (CHAIN_BY_REASON.test(way) && / for/.test(tagsAfter(shape, tokens[at + 1]!).slice(0, 4)));
  };
  // "interest of $5 on $6": what the interest runs on is no sum of its own.
  const follows = (at: number): boolean => {
    const way = between(shape, tokens[at]!, tokens[at + 1]!).replace(IN_GAIN, '');
    return !way.endsWith(' on') && (chained(at) || CHAIN.test(way));
  };
  // "$5 in disgorgement, for a total of $6": the total of what stands before it.
  const isGrand = (at: number): boolean => {
    const before = tagsBefore(shape, tokens[at]!);
    return at > 0 && !!kinds[at - 1] && GRAND.test(before) && !TO_PAY_IN_ALL.test(before);
  };
  // "$5 plus interest of $1 and $6 plus interest of $2".
  const afterInterest = (at: number): boolean =>
    kinds[at - 1] === 'prejudgment-interest' && WITH_INTEREST.test(tagsAfter(shape, tokens[at]!));
  const listed = reads.find((read) => read?.by === 'listed')?.kind;
  for (let at = 1; at < tokens.length; at += 1)
    if (!kinds[at] && listed && NEXT_LISTED.test(tagsBefore(shape, tokens[at]!))) kinds[at] = listed;
    else if (
      !kinds[at] &&
      kinds[at - 1] &&
      LAID_ON_EACH.test(between(shape, tokens[at - 1]!, tokens[at]!)) &&
      ON.test(tagsAfter(shape, tokens[at]!))
    )
      kinds[at] = kinds[at - 1];
    else if (!kinds[at] && kinds[at - 1] && reads[at - 1]?.by !== 'after' && follows(at - 1))
      kinds[at] = afterInterest(at) ? 'disgorgement' : kinds[at - 1];
  // "$5, $6 and $7 in penalties": what is named after the last goes back to the first.
  let named = false;
  for (let at = tokens.length - 2; at >= 0; at -= 1) {
    named = reads[at + 1]?.by === 'after' || (named && !reads[at + 1]);
    if (!kinds[at] && kinds[at + 1] && named && chained(at) && !isGrand(at)) kinds[at] = kinds[at + 1];
  }
}

/** The sums that are, to the cent, what sums of two or more kinds directly after or before them make together. */
function wholes(shape: Shape, tokens: readonly number[], kinds: readonly (Kind | undefined)[]): number[] {
  const cents = tokens.map((token) => Math.round(shape.tokens[token]!.money!.usd * 100));
  const makes = (at: number, step: 1 | -1): boolean => {
    let rest = cents[at]!;
    const parts = new Set<Kind>();
    for (let next = at + step; kinds[next] && rest > 0; next += step) {
      rest -= cents[next]!;
      parts.add(kinds[next]!);
    }
    // "$7 – $5 in disgorgement and interest and $2 in penalties": what holds its own kind and another is both.
    const maybe = !kinds[at] || kinds[at] === 'disgorgement' || parts.has(kinds[at]);
    return maybe && rest === 0 && parts.size > 1;
  };
  return tokens.flatMap((_, at) => (makes(at, 1) || makes(at, -1) ? [at] : []));
}

/** Kinds of sums that a list tells in the order of its remedies, and of three that are told “respectively” after three remedies. */
function inOrder(
  shape: Shape,
  tokens: readonly number[],
  reads: readonly (KindRead | undefined)[],
  kinds: (Kind | undefined)[],
): void {
  const listed = reads.find((read) => read?.by === 'listed')?.list ?? [];
  for (const [at, token] of tokens.entries()) {
    if (listed.length < 2 || (reads[at]?.by !== 'listed' && !NEXT_LISTED.test(tagsBefore(shape, token)))) continue;
    let end = at + 1;
    while (end < tokens.length && BARE_LIST.test(between(shape, tokens[end - 1]!, tokens[end]!))) end += 1;
    // "as follows: Vane, $5, $1, and $2": a sum a remedy, or one for them all.
    if (end - at === listed.length) kinds.splice(at, listed.length, ...listed);
    else if (end - at > 1) kinds.fill(undefined, at, end);
  }
  for (const [at, read] of reads.entries()) {
    const three = tokens.slice(at, at + 3);
    if (
      read?.list?.length !== 3 ||
      read.by === 'listed' ||
      three.length < 3 ||
      !/^(?: ,)? money(?: ,)? and money/.test(tagsAfter(shape, three[0]!))
    )
      continue;
    // "penalties" of several people are told one a person.
    const penalty = shape.tokens.findLast(({ tag }, token) => tag === 'penalty' && token < three[0]!);
    if (penalty && !penalty.text.endsWith('penalty')) continue;
    const said = `${shape.tokens[three[0]! - 1]!.text} ${tagsAfter(shape, three[2]!).slice(0, 16)}`;
    if (said.includes('respective')) kinds.splice(at, 3, ...read.list);
  }
}

/** Whether a sum is what remains to be paid of sums told before, or what is waived of them. */
function remains(shape: Shape, token: number, text: string): boolean {
  const before = tagsBefore(shape, token);
  const after = tagsAfter(shape, token);
  if ((/ pay$/.test(before) && REST_WAIVED.test(after)) || PART_WAIVED.test(before) || NEXT_REMAINS.test(before))
    return true;
  const { start } = shape.tokens[token]!;
  const words = text.slice(Math.max(0, start - 120), start);
  if (REMAINS.test(before))
    return (
      / (?:waive|pay|disgorge|disgorgement|prejudgment)(?= |$)/.test(shape.tags) &&
      (/ waive(?= |$)/.test(shape.tags) || !/^[^;]* paid(?= |$)/.test(tagsAfter(shape, token)))
    );
  return REMAINS_WORDS.test(words) && (/\bwaiv/i.test(words) || OF_THAT.test(after));
}

/** The remedies of a sentence that have sums, in order. `text` is the block's; a `heading` needs no verb. */
export function sumsIn(shape: Shape, text: string, heading: boolean): Sum[] {
  const tokens = shape.tokens.flatMap(({ tag }, index) => (tag === 'money' ? [index] : []));
  if (tokens.length === 0) return [];
  const reads = tokens.map((token) => kindAt(shape, token));
  const kinds = reads.map((read) => read?.kind);
  for (const [at, token] of tokens.entries()) {
    const after = tagsAfter(shape, token);
    const before = tagsBefore(shape, token);
    if (kinds[at] || !isPaid(shape, token) || !ORDERED.test(before) || ALLEGED_DEAL.test(before)) continue;
    // "pay $5,000, plus prejudgment interest": interest runs on disgorgement only.
    if (WITH_INTEREST.test(after)) kinds[at] = 'disgorgement';
    else if (GAIN_AFTER.test(after)) kinds[at] = ofGains(after);
  }
  for (let at = 1; at < tokens.length - 1; at += 1)
    if (!kinds[at] && isGainsOf(shape, tokens, kinds, at)) kinds[at] = 'disgorgement';
  for (const [at, token] of tokens.entries())
    if (!kinds[at] && shape.tokens[token - 1]?.text === 'or' && EQUAL_OR.test(tagsBefore(shape, token)))
      kinds[at] = 'civil-penalty';
  shareKinds(shape, tokens, reads, kinds);
  inOrder(shape, tokens, reads, kinds);
  for (const at of wholes(shape, tokens, kinds)) kinds[at] = 'total';
  const hasParts = kinds.some(Boolean);
  let excluded = Number.NaN;
  let last: 'total' | 'foreign' | 'other' | undefined;
  return tokens.flatMap((token, at): Sum[] => {
    const kind = kinds[at];
    const after = tagsAfter(shape, token);
    const before = tagsBefore(shape, token);
    if (!kind && GAIN_AFTER.test(after) && ALLEGED_DEAL.test(before)) return [];
    if (!kind && remains(shape, token, text))
      return [{ token, remains: true, ...(OF_CLAWBACK.test(after) && { kind: 'reimbursement' as const }) }];
    if (!kind && isFunding(shape, token, text, last === 'other')) {
      last = 'other';
      return [{ token, kind: 'other' }];
    }
    if (!kind && PART_SETTLES.test(after)) return [{ token, kind: 'total', bare: true, foreign: true }];
    // After a docket number, the rest of a sentence that told of another case.
    const total =
      kind ||
      DOCKET_FIRST.test(text.slice(shape.tokens[0]!.start)) ||
      SCHEME.test(text.slice(shape.tokens[token]!.end)) ||
      PURPORTED.test(text.slice(0, shape.tokens[token]!.start))
        ? undefined
        : bareTotal(shape, token, hasParts, heading);
    if (total === 'total' && WITH_INTEREST.test(after)) return [{ token, kind: 'disgorgement' }];
    if (
      total === 'total' &&
      isForContempt(sentenceOf(shape, text), shape.tokens[token]!.start - shape.tokens[0]!.start)
    )
      return [{ token, kind: 'other', bare: true }];
    const listed =
      !kind && !total && at > 0 && BARE_LIST.test(between(shape, tokens[at - 1]!, token)) && last === 'total';
    last = total ?? (listed ? 'total' : undefined);
    if (listed) return [{ token, kind: 'total', bare: true }];
    if (total) return [{ token, kind: 'total', bare: true, ...(total === 'foreign' && { foreign: true as const }) }];
    if (!kind && !(BEING_PARTS.test(after) && kinds[at + 1])) return [];
    // "criminal penalties of $5 and $6, respectively": the second is what the first is.
    const next =
      kind === kinds[at - 1] && excluded === at - 1 && BARE_LIST.test(between(shape, tokens[at - 1]!, token));
    if (next || isExcluded(shape, token, kind ?? 'total', text)) {
      excluded = at;
      return [];
    }
    if (
      reads[at]?.plainInterest &&
      !/ (?:disgorge|disgorgement|penalty|prejudgment)(?= |$)/.test(shape.tags) &&
      !INTEREST_ORDERED.test(before)
    )
      return [];
    return [{ token, kind: kind ?? 'total', ...(REMAINS.test(before) && { remains: true as const }) }];
  });
}
