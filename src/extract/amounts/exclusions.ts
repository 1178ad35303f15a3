import type { Kind } from './kinds.ts';
import { type Shape, sentenceOf, tagsAfter, tagsBefore } from './shape.ts';

/** `two $5,000 penalties`: one of several sums, told before as their total. */
const NUMBER_BEFORE = /\b(?:two|three|four|five|six|seven|eight|nine|ten) $/i;
/** `that pool currently contains $5`: money that is there. */
const HELD = /\b(?:currently|now) (?:contains|holds) (?:\w+ ){0,2}$/i;
/** `without disclosing that his previous company was dissolved after being assessed over $5`: what was hidden. */
const HIDDEN =
  /\b(?:without|not|fail\w* to) (?:disclos\w+|inform\w*|tell\w*)\b[^.;$]{3,160}\bassessed (?:(?:over|more than|about|approximately) )?$/i;
/** `a $5 penalty assessed against him in a separate enforcement action`. */
const IN_ANOTHER =
  /^[^,;.$]{0,90} in an? (?:separate|prior|earlier|previous) (?:(?:SEC|Commission|civil|enforcement) )*(?:action|lawsuit)\b/;
/** `a scheme that defrauded 250 investors of nearly $5`: what others lost. */
const DEFRAUDED_OF = /\bdefraud\w* [^.;$]{3,60} (?:out )?of (?:\w+ ){0,2}$/i;
/** `a scheme that raised over $5`, `so that it could pay him fees of $5`: what the scheme took, and what it was to pay for. */
const OF_SCHEME =
  /\b(?:that|which|scheme|offering) (?:\w+ )?raised (?:(?:over|more than|about|approximately|at least|nearly|almost) )?$|\bcould pay [^.;$]{0,40}$/i;
/** A fine that grows by the day is no sum. */
const DAILY = /\bdaily (?:civil )?(?:money )?(?:fine|penalty) of $/i;
/** `less money`, `offset by money`, `not impose a penalty of money`: sums that are taken off, or were not reached. */
const TAKEN_OFF =
  /(?: offset(?: by| for| against| of| in| to| w){0,3}| not(?: to)? impose(?: a| w| in)* penalty(?: w| in)*(?: of)?)$/;
/** `money of w disgorgement w shall satisfied`: a part of a sum told elsewhere. */
const PART_SATISFIED =
  /^(?: of| in)(?: w| a)*(?: disgorgement| prejudgment| penalty| and)+(?: w| shall| on w)* satisfied/;
/** `restitution of money plus prejudgment of money`: the interest of restitution. */
const OF_RESTITUTION =
  / restitution(?: (?:of|w|to|in|total))* money(?: ,)?(?: plus| and)(?: prejudgment| interest)(?: of)?$/;
/** `orders the trustee to pay her $5,000`: what a party gets. */
const FROM_TRUSTEE = /\b(?:trustee|receiver) to pay (?:\w+ ){0,3}$/i;
/** `a penalty of $5 against Vane for each of the 120 transactions`: what its total is made of. */
const PER_VIOLATION =
  /^ (?:against [^,;.$]{1,40} )?(?:for each|per) (?:of (?:the|his|her|its|their) )?(?:[\w-]+ ){0,3}(?:transactions?|violations?|filings?|counts?|acts?|trades?|offenses?)\b/i;
/** `disgorge the $5,000 note`: a paper, and no sum to pay. */
const PAPER = /^ (?:promissory |convertible )?notes?\b/i;
/** A sentence that tells of the criminal case. */
const IN_CRIMINAL_CASE =
  /^(?:\w+, )?(?:in|as part of|under|pursuant to) (?:an?|the|this|that|his|her|their) (?:[\w.]+ ){0,3}?(?:criminal|plea|deferred prosecution|non-prosecution)\b/i;
/** `Vane was criminally sentenced to pay`: whatever the sum is called. */
const CRIMINALLY = /\bcriminally sentenced\b/i;
/** `Vane was sentenced on May 4, and ordered to pay`: a penalty of a criminal court. */
const SENTENCED = /^[^$;]{0,60}\b(?:was|were) sentenced\b/i;
/** What makes a reimbursement the SEC's: Section 304 of the Sarbanes-Oxley Act, bonuses, an officer's stock sales. */
const SOX = /Sarbanes|trading profit|\b304\b|bonus|incentive|stock sale|restricted stock|clawback|compensation/i;
/** `requests for reimbursement of expenses of $5`. */
const EXPENSES = /\bexpenses\b|\brequests for reimbursement\b/i;
const DUTY = / (?:agree|order|shall|liable|settle|impose|seek|waive|ruling(?: w)* against)(?= |$)/;

/** The tags of a sum's own clause: before it from the last sum, semicolon or point on, and after it up to the next of them. */
function clauseOf(shape: Shape, token: number): { left: string; right: string } {
  const left = tagsBefore(shape, token);
  const from = Math.max(...[' ;', ' item', ' money', ' , and'].map((mark) => left.lastIndexOf(mark)), 0);
  return { left: left.slice(from), right: tagsAfter(shape, token).split(/ money| ;/)[0]! };
}

/** Whether a sum is laid on by another authority, or in a criminal case. */
function isElsewhere(shape: Shape, token: number, kind: Kind, around: string): boolean {
  const { left, right } = clauseOf(shape, token);
  const near = right.split(' ').slice(0, 13).join(' ');
  if (/^(?: (?:in|as|a|of|disgorgement|interest|prejudgment|penalty|and|,|w))* to(?: w)* ruling/.test(right))
    return false;
  if (/ elsewhere(?= |$)/.test(left) && !/ elsewhere.* ruling/.test(left)) return true;
  if (/^[^,]*(?: to| plus| in| by| from)(?: a| w| criminal)* elsewhere/.test(near) && !/satisfied|offset/.test(near))
    return true;
  if (kind === 'total') return / criminal (?:fine|penalty)(?: [^ ]+)* total(?: of)?$/.test(left);
  // "disgorgement and criminal fines of over $5 million", "$5 million in disgorgement and fines".
  if (/ and criminal fine(?: of| w)*$/.test(left) || /^ in(?: w)* disgorgement and(?: criminal)? fine/.test(right))
    return true;
  if (kind !== 'civil-penalty') return false;
  if (/ to settle(?: w| a)* criminal/.test(near)) return true;
  if (/ criminal penalty(?: of)?$/.test(left) || /^ criminal penalty/.test(right)) return true;
  if (/\bcivil/i.test(around)) return false;
  return / criminal(?= |$)/.test(left) || /^(?: penalty)?(?: w)?(?: in| plus| under| as)(?: a| w)* criminal/.test(near);
}

/** Whether a sum with a remedy's name is not the SEC's, or no sum of its own. `text` is the block's. */
export function isExcluded(shape: Shape, token: number, kind: Kind, text: string): boolean {
  const { tokens, tags } = shape;
  const { start, end } = tokens[token]!;
  const before = tagsBefore(shape, token);
  const words = text.slice(Math.max(0, start - 40), start);
  const ahead = text.slice(Math.max(0, start - 200), start);
  if (HIDDEN.test(ahead)) return true;
  if ([DEFRAUDED_OF, OF_SCHEME].some((told) => told.test(text.slice(Math.max(0, start - 100), start)))) return true;
  const behind = text.slice(end, end + 120);
  if (PAPER.test(behind) || PER_VIOLATION.test(behind)) return true;
  // "$33,000 ($5,500 for each of the six)": what the sum before is made of.
  if (before.endsWith(' (') && /^ (?:for|per) (?:each|every)\b/.test(behind)) return true;
  if (
    TAKEN_OFF.test(before) ||
    NUMBER_BEFORE.test(words) ||
    DAILY.test(words) ||
    HELD.test(words) ||
    FROM_TRUSTEE.test(words)
  )
    return true;
  if (kind === 'prejudgment-interest' && OF_RESTITUTION.test(before)) return true;
  if (IN_ANOTHER.test(text.slice(end, end + 150))) return true;
  if (PART_SATISFIED.test(tagsAfter(shape, token)) && !/\bliability of (?:approximately )?$/i.test(words)) return true;
  const sentence = sentenceOf(shape, text);
  // "the former CEO, who was not charged, reimbursed the company $5,000": of one's own accord.
  if (kind === 'reimbursement' && (!SOX.test(sentence) || !DUTY.test(before) || EXPENSES.test(ahead))) return true;
  // "penalties in connection with sales of $5 million in notes".
  if (/\boffers? and sales? of (?:\w+ )?$/i.test(words)) return true;
  // "the SEC has brought 30 such cases and obtained $600 million in penalties and disgorgement".
  if (kind === 'total' && !DUTY.test(tags) && /\b(?:cases|actions)\b/i.test(sentence)) return true;
  // "in an earlier case the company disgorged $5 million": nothing in the sentence lays it on anybody.
  if (/\bdisgorged $/i.test(words) && !DUTY.test(before) && !/ party(?= |$)/.test(before)) return true;
  if (CRIMINALLY.test(sentence) || (IN_CRIMINAL_CASE.test(sentence) && !/ ruling/.test(before))) return true;
  // "Vane was sentenced to probation and was ordered to pay a $5 penalty".
  if (kind === 'civil-penalty' && SENTENCED.test(sentence) && !/\bcivil|\bSEC\b|Commission/i.test(sentence))
    return true;
  const around = text.slice(tokens[Math.max(0, token - 4)]!.start, tokens[Math.min(tokens.length - 1, token + 4)]!.end);
  return isElsewhere(shape, token, kind, around);
}
