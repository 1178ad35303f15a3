import type { Amount } from '../../domain/facts.ts';
import { BESIDES } from './payers.ts';
import { type Shape, tagsAfter, tagsBefore } from './shape.ts';
import type { Sum } from './sums.ts';

/** `seek … order party to pay`, but not `in response to the motion , the court ordered`. */
const SOUGHT = / seek(?!.* (?:agree|grant)(?= |$))(?!.*(?: ,| and) ruling(?: w)* (?:order|impose))/;
const NOT_SOUGHT = / (?:not|grant)(?: (?:w|ruling|name|a|in|part))* seek(?= |$)/;
/** A sum under an agreement, or that somebody “will pay”. */
const CONSENTED = / (?:agree|settle|shall)(?= |$)(?!.* ; .*ruling order)/;

/** `alleged that Vane owe money`: what a complaint says is due. */
const OWED_ALLEGEDLY = / allege(?: w)* that(?: (?:w|party|name|and|he|they|it|defendants))+(?: (?:,|and|money))*$/;

/** `Vane must pay`, where the sentence tells of no agreement: somebody has ordered it. */
const isBidden = ({ tokens, tags }: Shape, token: number): boolean =>
  !/ (?:agree|settle)(?= |$)/.test(tags) &&
  tokens.slice(0, token).findLast(({ tag }) => tag === 'shall')?.text === 'must';

/** `sought and received`, `agreed to the relief requested in the complaint`. */
const isGranted = ({ tokens }: Shape, token: number): boolean => {
  const at = tokens.slice(0, token).findLastIndex(({ tag }) => tag === 'seek');
  const after = tokens.slice(at + 1, at + 3).map(({ text }) => text);
  return (
    /^and (?:received|obtained)\b/.test(after.join(' ')) || (tokens[at - 1]?.text === 'relief' && after[0] === 'in')
  );
};

/** Whether a sum was ordered, agreed or sought, as its sentence says; `entered` tells whether consents of the release are orders. */
export function statusOf(shape: Shape, { token }: Sum, entered: boolean): Amount['status'] {
  const before = tagsBefore(shape, token);
  if (SOUGHT.test(before) && !NOT_SOUGHT.test(before) && !/ grant(?= |$)/.test(shape.tags) && !isGranted(shape, token))
    return 'sought';
  if (isBidden(shape, token)) return 'ordered';
  if (OWED_ALLEGEDLY.test(before)) return 'sought';
  // "In addition to the $5 penalty, Vane consented to".
  const consents = CONSENTED.test(before) || (BESIDES.test(before) && CONSENTED.test(tagsAfter(shape, token)));
  return !entered && consents ? 'agreed' : 'ordered';
}

/** Words that say that a court entered the judgment, or that the Commission issued its order. */
const ENTERED =
  /\b(?:entered|issued|approved|signed|obtained|granted|rendered)\b(?! into)[^.;]{0,90}?\b(?:judgments?|judgements?|orders?|decrees?|settlement)\b|\b(?:judgments?|orders?)\b[^.;]{0,60}\b(?:was|were|been) (?:entered|issued|approved)|\bwhich the court (?:has )?entered\b|\bsettlements?,? which (?:has|have|was|were) (?:been )?approved\b|\b(?:court|judge) (?:also |further |has |previously )*(?:ordered|approved|imposed|enjoined)|\bSEC[’']?s (?:administrative )?orders?\b|\brespective (?:SEC )?orders\b|\border (?:also )?(?:finds|found|requires)|\b(?:the|these) orders (?:also )?(?:find|found|require)\b|\binstitut(?:ed|ing)\b[^.;]{0,60}\bproceedings?\b/i;
const STILL_OPEN =
  /subject to (?:the )?(?:approval|court)|subject to the court|if approved|court approval|pending (?:final )?approval|proposed (?:final )?(?:judgment|settlement|consent)/i;

/** Whether a release tells of a judgment that was entered or an order that was issued, be it against some of its parties. */
export const isIssued = (texts: readonly string[]): boolean => texts.some((text) => ENTERED.test(text));

/** Whether a release says that what was agreed may not be ordered. */
export const isOpen = (texts: readonly string[]): boolean => texts.some((text) => STILL_OPEN.test(text));
