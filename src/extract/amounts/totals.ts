import { type Shape, tagsAfter, tagsBefore } from './shape.ts';

/** The sum is what somebody pays: `pay money`, `liable for total money`, `settle w for money`, `ruling against party for money`. */
const PAID =
  /(?: pay| total settle of| total pay of(?: w)* (?:defendants|they|party)(?: shall)?| liable(?: jointly)?| liable for| jointly for| jointly plus(?: (?:party|name|and|,|they|he|it))+ for| settle(?: (?:w|allege|with|a|ruling|name|party|against|of|plus|and)){0,6}(?: for| by pay| plus pay)| impose(?: a| w)* ruling| ruling for(?= (?:money|of|total)|$)| ruling(?: w)? against(?: (?:party|name|and|,|w|they|he|it|defendants))+(?: for| of))(?: (?:of|total|a|all|,|relief(?= total)|w(?= total)))*$/;
const PAID_TO_SETTLE = /^ to settle(?= |$)/;
/** `a money settle`, `a money ruling from party`, `money in relief`. */
const SETTLED = /^(?:(?: w)? settle|(?: w)? ruling (?:against|from)|(?: in| of)?(?: total| w)* relief)/;
/** `ruling for money , plus interest , against party`. */
const JUDGMENT_FOR = / ruling for(?: of| total)* money(?: ,| plus| interest| prejudgment| w)* against(?= |$)/;
/** `a ruling of money w against party`: a judgment “in the amount of”. */
const JUDGMENT_OF = / ruling of(?: total)? money(?: w)? against(?= (?:party|name|he|they|it|defendants)(?: |$))/;
/** A duty in the words since the sum before: `agree to pay`, `order party to pay`. */
const DUTY =
  / (?:agree|order|shall|liable|jointly(?= (?:for|to|plus))|settle|impose|ruling(?: w)? against|ruling that(?: w)* (?:party|name|he|they|it|defendants))(?= |$)/;
/** `order party to pay money and party to pay money`: the duty is told once. */
const GAPPED = / (?:party|name) to(?: each)? pay(?: of| total| a)*$/;
/** `Vane and Harrow to pay money`: a heading, which needs no verb. */
const HEADING = /^(?: (?:party|name|defendants|and|,))+ to pay(?: of| total| a)*$/;
/** `w and w to pay money`: the same in capitals, or without its first line. */
const HEADS_TO_PAY = /^(?:.* [;–])?(?! and)(?: (?:party|name|defendants|and|,|w)){0,4} to pay(?: of| total| a)*$/;
/** `ruling name money ruling`, `ruling for money`, `order money in sanctions`: a heading about a judgment. */
const HEADS_JUDGMENT =
  /^(?!.* (?:not|criminal|restitution|elsewhere)(?= |$))(?:.*;)? ruling(?: (?:w|name|a))*(?: ruling(?: (?:for|of|total))+)?$/;
const JUDGMENT_AFTER = /^(?: (?:w|agree|name))? ruling(?! to)|^ in ruling/;
const SANCTIONS_AFTER = /^in (?:sanctions|remedies|monetary \w+)\b/;
/** The sentence is about a settlement or a judgment, and not about a deal. */
const SETTLEMENT = / (?:settle|ruling|order|liable)(?= |$)/;
/** `party agree to pay money .`: a sentence of a settlement that is told before. */
const AGREES = / party(?!.* name agree(?= |$))(?: .*)? agree to pay(?: of| total| a| w)*$/;
const ENDS = /^(?:$|(?: ,)?(?: and)? party agree to pay)/;
/** The last words before a sum tell what a complaint alleges, not what was ordered. */
const ALLEGED = / allege(?: w)* that(?!.* (?:agree|order|to settle|settle (?:with|w for)|impose))/;
/** What makes a sum somebody else's, or no remedy. */
const FOREIGN = / (?:criminal|elsewhere|restitution|forfeit|fine)(?= |$)/;
/** `for a total of money`, `total ruling of money`. */
const GRAND = / total(?: (?:ruling|pay|relief|impose|w))?(?: of)?$/;
/** What a sum is for, up to the next comma; `settle plus ruling , elsewhere` goes on. */
const NEAR = /^((?:(?! money| ;| satisfied| ,)(?: [^ ]+)|(?<= ruling) ,)*)/;
/** `in settle of ruling w , to pay`: what stands before it was agreed with others. */
const SETTLES_FIRST = / in settle of[^,;]* ,(?: w)* to pay(?: of| total| a)*$/;
const NO_TOTAL = / (?:instalment|bonus|clawback)(?= |$)/;
/** `money within 14 days , and remaining money`: instalments. */
const AND_REST = /^(?: (?:w|in|of|by|money|,|for|to|ruling))+ and offset money/;
/** `, of which party liable for money`: a part of a sum told before. */
const PART = / of who(?= |$)/;
/** `money in bribe`, `money to the consultant for w`. */
const CONDUCT = /^(?: in| of)(?: a| w)* bribe/;
const BRIBED =
  /^to cover (?:the |his |its )?(?:short|margin|overdra)|^to (?:an?|the|its|his|several|two)?\b[^,;]{0,40}\b(?:employees?|officials?|consultants?|agents?|doctors?)\b/;

/** Whether a heading says of a sum that a judgment is for it. */
const isJudgment = (left: string, right: string, after: string): boolean =>
  HEADS_JUDGMENT.test(left)
    ? / (?:for|of|total)$/.test(left) || JUDGMENT_AFTER.test(right)
    : / order$/.test(left) && SANCTIONS_AFTER.test(after);

/** What a sum without a remedy's name is: paid to settle or as ordered, paid to others too, or nothing that counts. */
export function bareTotal(
  shape: Shape,
  token: number,
  hasParts: boolean,
  heading: boolean,
): 'total' | 'foreign' | undefined {
  const left = tagsBefore(shape, token);
  const right = tagsAfter(shape, token);
  const clause = left.slice(Math.max(left.lastIndexOf(' money'), left.lastIndexOf(' ;'), 0));
  const grand = GRAND.test(left);
  const words = shape.tokens.slice(token + 1, token + 6).map(({ text }) => text);
  const settles =
    (heading && / (?:agree|shall)(?= |$)/.test(clause)) ||
    SETTLEMENT.test(shape.tags) ||
    / total (?:pay|settle) of/.test(clause) ||
    (AGREES.test(left) && ENDS.test(right));
  const paid =
    (PAID.test(left) &&
      (((DUTY.test(clause) || GAPPED.test(clause)) && settles) ||
        JUDGMENT_FOR.test(`${left} money${right}`) ||
        HEADING.test(left) ||
        (heading && HEADS_TO_PAY.test(left) && !FOREIGN.test(right)) ||
        PAID_TO_SETTLE.test(right))) ||
    (SETTLED.test(right) && words[0] !== 'as of') ||
    JUDGMENT_OF.test(`${left.slice(-20)} money${right}`) ||
    (heading && isJudgment(left, right, words.join(' ')));
  const toSettle = / (?:paid|including)(?: total| of| a| w)*$/.test(left) && PAID_TO_SETTLE.test(right);
  if (!paid && !toSettle && !(grand && hasParts)) return undefined;
  if (
    ALLEGED.test(left) ||
    (toSettle && / allege(?= |$)(?!.* (?:agree|order))/.test(left)) ||
    CONDUCT.test(right) ||
    BRIBED.test(words.join(' ')) ||
    PART.test(clause)
  )
    return undefined;
  if (/ satisfied(?= |$)/.test(clause)) return undefined;
  const [, near = ''] = NEAR.exec(right) ?? [];
  // "agreed to plead guilty and, in settlement of the SEC's action, to pay $5".
  const own = SETTLES_FIRST.exec(clause)?.[0] ?? clause;
  if (FOREIGN.test(own) || FOREIGN.test(near) || (grand && hasParts && FOREIGN.test(left))) return 'foreign';
  return NO_TOTAL.test(`${clause}${near}`) || AND_REST.test(right) ? undefined : 'total';
}

/** Whether a sum is what is ordered or agreed to be paid, whatever for. */
export const isPaid = (shape: Shape, token: number): boolean => {
  const left = tagsBefore(shape, token);
  return PAID.test(left) || / giveback(?: total| of| a)*$/.test(left);
};
