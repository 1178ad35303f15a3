import type { BlockRole } from '../domain/block.ts';

/** `Litigation Release No. 17312 / January 15, 2002`, `Accounting and Auditing Enforcement Release No. 2773`, `Release No. 34-1` */
const NUMBER =
  /^(?:u\.?s\.? securities and exchange commission,? )?(?:litigation|accounting (?:and|&) auditing(?: enforcement)?|aae|securities (?:act|exchange act)|exchange act|investment (?:advisers|company) act|administrative proceedings?)?[\w ,()]{0,40}\brel(?:eases?\b|s?\.)[ .:,]{0,3}(?:(?:no|number|#)s?\b|\d)/i;

/** `U.S. SECURITIES AND EXCHANGE COMMISSION`, with or without `Washington, D.C.`, and the latter alone */
const LETTERHEAD =
  /^(?:united states of america,? )?(?:before the )?(?:(?:u\.? ?s\.?|united states) ?)?(?:securi?ties (?:and|&) exchange commissi[o0]n,?)?(?: ?washington,? ?d\.? ?c\.?)?(?: 20549)?\.?$/i;

/** What pages of 2014 to 2018 print for want of a headline, or of what stands below it. */
const NOTHING = /^(?:none|complaints?:)$/i;

/** `CORRECTED`, `(Amended)` */
const CORRECTION = /^\(?(?:as )?(?:corrected|amended|revised)(?: version| copy)?\)?$/i;

/** `January 15, 2002`, also in brackets */
const DATE =
  /^\(?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d{1,2}, ?\d{4}\.?\)?$/i;

/** `SEC v. Northcote`, `In the Matter of Larkspur`, `Larkspur Ridge, Inc., et al., Case No. 05-21527 (S.D. Fla.)`, and `ET AL.` of one cut */
const CAPTION =
  /\b(?:v|vs|versus)\b\.? ?\S|^in (?:the matter of|re)\b|^et al\b|, (?:civil|case|civ\.|c\.a\.)[\w .]{0,12} nos?\b/i;

/** `UNITED STATES DISTRICT COURT ENTERS JUDGMENT`: a headline, though it begins with the court */
const COURT_ACTS =
  /\b(?:enter|issu|order|grant|den|find|hold|sentenc|impos|freez|appoint|enjoin|rul|dismiss|approv)(?:s|es|ed|ies|ied)\b|\bfound\b|\bheld\b/i;

/** `BOSTON, MASSACHUSETTS`: the office, below the name of the Commission */
const SEAT = /^[A-Z][A-Za-z. ]{2,20}, [A-Z][A-Za-z. ]{1,20}$/;

/** A caption that was cut at the stop of an abbreviation. */
const CUT_CAPTION = /\b(?:inc|ltd|corp|co|jr|sr|llc|l\.?p|d\.c)\.$/i;

/** `Defendants, and Avery Northcote, Relief Defendant. Civil Action No. 02-1234`: its rest, with docket or court. */
const REST_OF_CAPTION = /\bdefendants?\b.{0,240}\b(?:civil action|case no|united states district court)\b/i;

/**
 * `Civil Action No. 02-1234`, `United States District Court for the District of Columbia`, and the rest of a docket that was cut over two
 * lines: `Civ. 4092 (SAS) (S.D.N.Y.)`, `7486 (CBM)`, `U.S.D.C., E.D. Pa.`
 */
const COURT =
  /^\(?(?:civil|criminal|civ\.|case|docket|c\.a\.|cv|file|misc)[\w .]{0,16}\b(?:no|number)\b|^(?:civil action )?\(?\d{0,3} ?(?:civ|cr)[.-]? ?\d|^civ-[a-z]+ \(|^\(?u\.?s\.?d\.?c\b|^\d{3,5} \([a-z]{2,4}\)\.?$|^[a-z]{2,4} \([nsewcm]\.? ?d\.? |^\(?(?:united states|u\.s\.) (?:district )?court|^\(?\d?:?\d{2}[- ]?(?:civ|cv)\b|^[A-Z]{1,2}-\d{2}-\d{3,5}\b|^nos?\. ?[\w:-]*\d/i;

/** The role of a line at the head of a release, from its words; a title where they tell nothing else. */
export function headRole(text: string): BlockRole {
  if (LETTERHEAD.test(text) || NOTHING.test(text)) return 'letterhead';
  if (NUMBER.test(text) || DATE.test(text) || CORRECTION.test(text)) return 'number';
  if (COURT.test(text) && !COURT_ACTS.test(text)) return 'court';
  if (CAPTION.test(text)) return 'caption';
  return 'title';
}

/** The roles of the lines at the head of a release; a second title is a subtitle. */
export function headRoles(texts: readonly string[]): BlockRole[] {
  const roles = texts.map(headRole);
  for (const [index, role] of roles.entries()) {
    const continues = roles[index - 1] === 'caption' && CUT_CAPTION.test(texts[index - 1]!);
    const seat = roles[index - 1] === 'letterhead' && roles[index + 1] === 'number' && SEAT.test(texts[index]!);
    if (role === 'title' && seat) roles[index] = 'letterhead';
    const ends = roles[index + 1] === 'court' || REST_OF_CAPTION.test(texts[index]!);
    if (role === 'title' && continues && ends) roles[index] = 'caption';
  }
  const title = roles.indexOf('title');
  return roles.map((role, index) => (role === 'title' && index > title ? 'subtitle' : role));
}
