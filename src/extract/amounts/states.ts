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

/** `money settle action`, `money party agree to pay`: a sum of a settlement. */
const OF_SETTLEMENT = /^(?:(?: that)? (?:party|name|he|they))? (?:settle|agree)(?= |$)/;

/**
 * Whether a sum was ordered, agreed or sought, as its sentence says; `entered` tells whether consents of the release are orders,
 * `pending` whether its block tells of a judgment to which somebody consented and which no court has entered.
 */
export function statusOf(shape: Shape, { token, kind }: Sum, entered: boolean, pending: boolean): Amount['status'] {
  const before = tagsBefore(shape, token);
  if (SOUGHT.test(before) && !NOT_SOUGHT.test(before) && !/ grant(?= |$)/.test(shape.tags) && !isGranted(shape, token))
    return 'sought';
  if (OWED_ALLEGEDLY.test(before)) return 'sought';
  if (pending && kind !== 'other') return 'agreed';
  if (isBidden(shape, token)) return 'ordered';
  const after = tagsAfter(shape, token);
  // "In addition to the $5 penalty, Vane consented to".
  const consents =
    CONSENTED.test(before) || OF_SETTLEMENT.test(after) || (BESIDES.test(before) && CONSENTED.test(after));
  return !entered && consents ? 'agreed' : 'ordered';
}

/** `The judgments against Vane and Harrow were entered`, `announced the entry of a judgment`, `the judge filed a judgment`. */
const ENTRY =
  /\bjudgments\b[^.;]{0,120}\bwere (?:entered|issued|approved)\b|\bannounced (?:today )?the (?:entry|issuance)\b[^.;]{0,60}\bjudgments?\b|\bjudge\b(?:(?!Commission|SEC)[^.;]){0,120}\bfiled an? (?:agreed |consent |final )*judgment|\bsettlements?,? which (?:has|have|was|were) (?:been )?approved\b/i;

/** Words that say that a court entered the judgment, or that the Commission issued its order. */
const ENTERED =
  /\b(?:entered|issued|approved|signed|obtained|granted|rendered)\b(?! into)[^.;]{0,90}?\b(?:judgments?|judgements?|orders?(?! to (?:buy|sell|purchase)\b)|decrees?|settlement)\b|\b(?:judgments?|orders?)\b[^.;]{0,60}\b(?:was|were|been) (?:entered|issued|approved)|\bwhich the court (?:has )?entered\b|\bjudgment, entered (?:by|on)\b|\b(?:court|judge) (?:also |further |has |previously )*(?:ordered|approved|imposed|enjoined)|\bSEC[’']?s (?:administrative )?orders?\b|\brespective (?:SEC )?orders\b|\border (?:also )?(?:finds|found|requires)|\b(?:the|these) orders (?:also )?(?:find|found|require)\b|\binstitut(?:ed|ing|ion(?= and settlement))\b[^.;]{0,60}\bproceedings?\b/i;
const STILL_OPEN =
  /subject to (?:the )?(?:approval|court)|subject to the court|if approved|court approval|pending (?:final )?approval|(?<!\b(?:entered|approved|signed|granted) (?:the|its|an?) |courts?[’']?s? entry of the )proposed (?:final )?(?:judgment|settlement|consent)/i;

/** `On May 4, 2010, the court entered the final judgment against Vane`: what was proposed before. */
const SINCE_ENTERED =
  /\bOn [A-Z][a-z]+ \d{1,2}, \d{4}, the (?:\w+ ){0,5}court entered (?:the|that) (?:final |proposed |consent )*judgments? against\b/i;
/** `The judgment against Vane, which is subject to approval by Judge Harrow, enjoins him`. */
const JUDGMENT_OPEN = /\bjudgments?\b[^.;]{0,60}, which (?:is|are|remains?) subject to (?:the )?(?:approval|court)/i;

/** Words that say that a court entered a judgment or approved a settlement, whatever the Commission ordered. */
const ADJUDGED =
  /\b(?:enter(?:ed|s)|issued|approved|signed|obtain(?:ed|s)|granted|rendered)\b(?! into)[^.;]{0,90}?\b(?:judgments?|judgements?|decrees?|settlements?|injunctions?)\b|\bjudgments?\b[^.;]{0,60}\b(?:entered|issued|approved)\b|\b(?:court|judge)\b[^.;]{0,90}\b(?:order(?:ed|s)|approved|impose[ds]|enjoin(?:ed|s)|enter(?:ed|s)|issued|grant(?:ed|s)|signed)\b|\b(?:obtain(?:ed|s)|enter(?:ed|s)|issued|signed|granted)\b[^.;]{0,60}\b(?:court|judge)\b|\borders?\b[^.;]{0,60}\b(?:was|were|been) entered\b|\bentered (?:an?|the) (?:final |consent )*order\b(?! to (?:buy|sell|purchase)\b)|\b(?:was|were|been) (?:permanently )?(?:enjoined|ordered)\b/i;
/** `consented to the entry of a judgment`, `agreed to be enjoined`. */
const CONSENTS_TO_JUDGMENT =
  /\b(?:consent|agree|stipulat)(?:ed|s)?\b[^.;]{0,120}\b(?:judgments?|injunctions?|enjoin\w*)/i;
/** `(iii) orders Vane to pay`: a block that goes on with the one before it. */
const GOES_ON = /^[(\p{Ll}]/u;

/** A sentence about an order of the Commission, which awaits no court. */
const BY_COMMISSION = /\b(?:[Aa]dministrative|[Cc]ease[- ]and[- ][Dd]esist|(?:Commission|SEC)[’']?s? order|Order)\b/;
export const isOfCommission = (sentence: string): boolean =>
  BY_COMMISSION.test(sentence) && !/judge?ment|district court/i.test(sentence);

/** `Vane was also ordered to pay`, after his consent. */
export const isOrdered = (sentence: string): boolean => /\b(?:was|were) (?:also|further) ordered\b/.test(sentence);

/**
 * For each block whether it tells of a judgment to which somebody consented and which, as far as the release says, no court has
 * entered; `throughout` tells whether the release speaks of such a judgment and of none that was entered.
 */
export function pendingIn(texts: readonly string[], open: boolean): { blocks: boolean[]; throughout: boolean } {
  const adjudged = texts.map((text) => ADJUDGED.test(text) || ENTRY.test(text));
  if (!open && adjudged.includes(true)) return { blocks: texts.map(() => false), throughout: false };
  let pending = false;
  const blocks = texts.map((text, index) => {
    const consents = CONSENTS_TO_JUDGMENT.test(text) || STILL_OPEN.test(text);
    pending = (!adjudged[index] || JUDGMENT_OPEN.test(text)) && (consents || (pending && GOES_ON.test(text)));
    return pending;
  });
  return { blocks, throughout: blocks.includes(true) && !adjudged.includes(true) };
}

/** Whether a release tells of a judgment that was entered or an order that was issued, be it against some of its parties. */
export const isIssued = (texts: readonly string[]): boolean =>
  texts.some((text) => ENTERED.test(text) || ENTRY.test(text));

/** Whether a release says that what was agreed may not be ordered. */
export const isOpen = (texts: readonly string[]): boolean =>
  texts.some((text) => STILL_OPEN.test(text) && !SINCE_ENTERED.test(text));
