import { type Kind, kindAt } from './kinds.ts';
import type { Shape } from './shape.ts';

/** A sum of a sentence that is somebody's remedy: its token, its kind, and whether it shares a list with the sum before it. */
export interface Sum {
  token: number;
  /** Nothing where the sum is what remains to be paid of sums told before. */
  kind?: Kind;
  /** Whether nothing but payment is said of it, so that it counts only as a total. */
  bare?: true;
}

/** What parts two sums of one list: `money from party and money`, `item party to pay money`. */
const CHAIN =
  /^(?: (?:,|;|and|against|from|on|by|for|party|name|he|defendants|to|pay|shall|–|:|\(|\)|item|each|w(?= (?:,|money|pay))|a|order|being|of(?= money)))*$/;
/** The sum is what somebody pays: `pay money`, `pay total money`, `settle w for money`. */
const PAID =
  /(?: pay| giveback| liable| liable for| settle(?: (?:w|allege|with|a|ruling|name|party|against|of|plus|and)){0,6}(?: for| by pay| plus pay)| impose(?: a| w)* ruling| ruling(?: w)? against(?: (?:party|name|and|,|w|they|he|it|defendants))+(?: for| in)?)(?: (?:of|total|a|all|,|w(?= total)))*$/;
const SETTLED = /^(?:(?: w)? settle|(?: in| of)?(?: total| w)* relief)/;
const GAIN_AFTER = /^(?:(?: in| of)(?: a| w| of)*| ,? ?being(?: a| w| of| all)*) gain/;
const BEING_PARTS = /^(?: ,| \()? being/;
/** The last words before a bare sum tell what a complaint alleges, not what was ordered. */
const ALLEGED = / allege(?: w)* that(?!.* (?:agree|order|settle|impose))/;
/** Words that make a bare sum somebody else's, or no remedy. */
const NO_TOTAL = /(?: (?:criminal|elsewhere|restitution|forfeit|fine|instalment|bonus|clawback))(?= |$)/;
const SETTLEMENT = /(?: (?:settle|ruling|order|liable))(?= |$)/;
/** `all but money`: what remains to be paid. */
const REMAINS = / allbut(?: (?:of|for|w))*$/;
/** `less money`, `offset for money`, `in excess of a penalty`: sums that are taken off, or left. */
const TAKEN_OFF =
  /(?: offset(?: by| for| against| of| in| to| w){0,3}| not(?: to)? impose(?: a| w| in)* penalty(?: w| in)*(?: of)?)$/;

const before = (shape: Shape, token: number): string => shape.tags.slice(0, shape.at[token]!);
const after = (shape: Shape, token: number): string => shape.tags.slice(shape.at[token]! + ' money'.length);

/** The tags between two tokens. */
export const between = (shape: Shape, from: number, to: number): string =>
  shape.tags.slice(
    (shape.at[from] ?? shape.tags.length) + ` ${shape.tokens[from]!.tag}`.length,
    shape.at[to] ?? shape.tags.length,
  );

/** The civil sense of a penalty: whether the word “civil” stands within the words around it. */
/** What makes a reimbursement the SEC's: Section 304 of the Sarbanes-Oxley Act, bonuses, an officer's stock sales. */
const SOX = /Sarbanes|\b304\b|bonus|incentive|stock sale|clawback|compensation/i;
const NUMBER_BEFORE = /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) $/i;

const saysCivil = (text: string): boolean => /\bcivil/i.test(text);

/** The tags of a sum's own clause: from the sum or semicolon before it to the one after it. */
function clauseOf(shape: Shape, token: number): string {
  const left = before(shape, token);
  const from = Math.max(left.lastIndexOf(' ;'), left.lastIndexOf(' money'), 0);
  return `${left.slice(from)} money${after(shape, token).split(/ money| ;/)[0]}`.replace(/^ money/, '');
}

function isCriminal(shape: Shape, token: number, kind: Kind, text: string): boolean {
  const left = before(shape, token);
  const clause = left.slice(Math.max(left.lastIndexOf(' ;'), left.lastIndexOf(' item'), left.lastIndexOf(' money'), 0));
  const right = after(shape, token).split(' money')[0]!.split(' ;')[0]!;
  const near = right.split(' ').slice(0, 8).join(' ');
  if (/ elsewhere(?= |$)/.test(clause) && !/ elsewhere.* ruling/.test(clause)) return true;
  if (/^[^,]*(?: to| plus| in| by| from)(?: a| w| criminal)* elsewhere/.test(near) && !/satisfied|offset/.test(near))
    return true;
  if (kind !== 'civil-penalty') return false;
  if (/criminal (?:money )?penalty|money criminal/.test(`${clause.slice(-40)} money${near}`)) return true;
  if (saysCivil(text)) return false;
  return / criminal(?= |$)/.test(clause) || /^(?: penalty)?(?: w)?(?: in| plus| under)(?: a| w)* criminal/.test(near);
}

/** The remedies of a sentence that have sums, in order. `text` is the block's. */
export function sumsIn(shape: Shape, text: string): Sum[] {
  const tokens = shape.tokens.flatMap(({ tag }, index) => (tag === 'money' ? [index] : []));
  const reads = tokens.map((token) => kindAt(shape, token));
  const kinds: (Kind | undefined)[] = reads.map((read) => read?.kind);
  const bare = new Set<number>();
  // A sum without a remedy of its own takes that of its neighbour in a list.
  for (let at = 1; at < tokens.length; at += 1) {
    if (
      !kinds[at] &&
      kinds[at - 1] &&
      reads[at - 1]?.by !== 'after' &&
      CHAIN.test(between(shape, tokens[at - 1]!, tokens[at]!))
    )
      kinds[at] = kinds[at - 1];
  }
  for (let at = tokens.length - 2; at >= 0; at -= 1) {
    if (
      !kinds[at] &&
      kinds[at + 1] &&
      reads[at + 1]?.by === 'after' &&
      CHAIN.test(between(shape, tokens[at]!, tokens[at + 1]!))
    )
      kinds[at] = kinds[at + 1];
  }
  for (const [at, token] of tokens.entries()) {
    if (kinds[at]) continue;
    const left = before(shape, token);
    const right = after(shape, token);
    if (PAID.test(left) && GAIN_AFTER.test(right) && SETTLEMENT.test(left)) kinds[at] = 'disgorgement';
    else if (
      (((PAID.test(left) || SETTLED.test(right)) && SETTLEMENT.test(shape.tags)) ||
        (/ total(?: of)?$/.test(left) && kinds.some(Boolean))) &&
      !NO_TOTAL.test(clauseOf(shape, token)) &&
      !ALLEGED.test(left) &&
      !/^(?: in| of)(?: a| w)* bribe/.test(right) &&
      !(/ total(?: of)?$/.test(left) && NO_TOTAL.test(shape.tags))
    ) {
      kinds[at] = 'total';
      bare.add(at);
    } else if (BEING_PARTS.test(right) && kinds[at + 1] && !NO_TOTAL.test(shape.tags)) kinds[at] = 'total';
  }
  return tokens.flatMap((token, at): Sum[] => {
    const kind = kinds[at];
    if (!kind && REMAINS.test(before(shape, token)) && / (?:waive|pay|disgorge\w*|prejudgment)(?= |$)/.test(shape.tags))
      return [{ token }];
    if (!kind || TAKEN_OFF.test(before(shape, token))) return [];
    if (NUMBER_BEFORE.test(text.slice(shape.tokens[token]!.start - 8, shape.tokens[token]!.start))) return [];
    if (kind === 'reimbursement' && !SOX.test(text.slice(shape.tokens[0]!.start, shape.tokens.at(-1)!.end))) return [];
    if (reads[at]?.plainInterest && !/ (?:disgorge|disgorgement|penalty|prejudgment)(?= |$)/.test(shape.tags))
      return [];
    const around = text.slice(
      shape.tokens[Math.max(0, token - 4)]!.start,
      shape.tokens[Math.min(shape.tokens.length - 1, token + 4)]!.end,
    );
    if (isCriminal(shape, token, kind, around)) return [];
    return [{ token, kind, ...(bare.has(at) && { bare: true as const }) }];
  });
}
