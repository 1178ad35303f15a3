import type { THEORIES } from '../../domain/facts.ts';
import { matchesIn } from '../../domain/matches.ts';

export type Theory = (typeof THEORIES)[number];

/** Where the words of a charge begin in the text before an enumeration of provisions, and on what theory they charge. */
export interface Charge {
  start: number;
  theory: Theory;
}

/** `violated`, `violations`, `abetting`, `caused`, `control person`: what every charge has. */
const KEYWORD = /\b(?:(violat\w*)|(abett\w*)|(caus(?:ed|ing|es?)\b)|(control(?:ling)?[- ]persons?)\b)/gi;
/** Before `violations`: `future`, `willfully`; before `abetted`: `willfully aided and`. */
const ADVERBS =
  /(?:\b(?:willfully|knowingly|recklessly|directly|also|each|further|future|thereby|any|primary|alleged|direct|in)\s+)+$/i;
const AIDED = /\b(?:(?:willfully|knowingly|recklessly|also)\s+)*aid\w*[\s,]*(?:and|or)?[\s,]*$/i;
/** `violating, or aiding and abetting`: the release leaves open which. */
const EITHER = /\bviolat\w*(?:\s+of)?[\s,]*(?:and\/)?or[\s,]+(?:(?:for|of|with|from)\s+)?$/i;
/** `committing or causing`: what every order to cease and desist says. */
const COMMITTING = /\bcommit\w*(?:[\s,]+(?:and|or|any|future|further|violations?|of))*[\s,]+$/i;
/** Between the charge and the sections: the kind of provision, not another clause. */
const CLAUSE =
  /[.;]|\b(?:by|when|because|which|who|pursuant|order\w*|pay\w*|disgorg\w*|impos\w*|barr?\w*|seek\w*|that)\b/i;

/** How far back the words of a charge stand, in characters. */
const REACH = 260;

/** Reads the charge that ends the text before an enumeration; nothing where the theory is open or no charge stands there. */
export function chargeBefore(lead: string): Charge | undefined {
  const from = Math.max(0, lead.length - REACH);
  const near = lead.slice(from);
  const words = matchesIn(near, KEYWORD);
  const last = words.at(-1);
  if (!last || CLAUSE.test(near.slice(last.index + last[0].length))) return undefined;
  const charge = last[1]
    ? ofViolation(near, words)
    : last[2]
      ? aided(near, last.index)
      : last[4]
        ? ofControl(near, last)
        : undefined;
  return charge && { ...charge, start: charge.start + from };
}

/** `aided and abetted (violations of)`. */
function aided(near: string, abetted: number): Charge | undefined {
  const aid = AIDED.exec(near.slice(0, abetted));
  const start = aid?.index ?? abetted;
  return EITHER.test(near.slice(0, start)) ? undefined : { start, theory: 'aiding-and-abetting' };
}

/** `as a control person under`: the section of control persons itself. */
const ofControl = (near: string, { 0: words, index }: RegExpExecArray): Charge | undefined =>
  /\b(?:under|pursuant to|within the meaning of|for purposes of)\s+(?:the\s+)?$/i.test(near.slice(index + words.length))
    ? { start: index, theory: 'control-person' }
    : undefined;

/** `violated`, or `violations` that were aided, caused or answered for. */
function ofViolation(near: string, words: RegExpExecArray[]): Charge | undefined {
  const last = words.at(-1)!;
  const before = words.at(-2);
  const gap = before ? near.slice(before.index + before[0].length, last.index) : '';
  const own = last.index - (ADVERBS.exec(near.slice(0, last.index))?.[0].length ?? 0);
  if (before?.[4] && gap.length < 140 && /\b(?:for|of)\b/.test(gap))
    return { start: before.index, theory: 'control-person' };
  if (!before || gap.length > 90 || /[,.;]/.test(gap.replace(/, (?:Inc|LLC|LP|Ltd|L\.L\.C|Corp)\b\.?,?/g, '')))
    return { start: own, theory: 'primary' };
  if (before[2]) return aided(near, before.index);
  if (!before[3]) return { start: own, theory: 'primary' };
  const committed = COMMITTING.exec(near.slice(0, before.index));
  return committed ? { start: committed.index, theory: 'primary' } : { start: before.index, theory: 'causing' };
}
