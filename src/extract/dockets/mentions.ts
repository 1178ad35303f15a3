import { matchesIn } from '../../domain/matches.ts';
import { type Document, derived } from '../document.ts';
import { type Versus, versusBefore, versusIn } from '../text/captions.ts';
import { isHead } from '../text/head.ts';

/** A docket number in a release: its block (counted from 1), offsets, the number as printed without label and initials. */
export interface DocketMention {
  place: number;
  start: number;
  end: number;
  number: string;
  kind: 'civil' | 'criminal' | 'administrative';
  /** The part of it that ends the block above, where it was cut over two lines. */
  above?: Pick<DocketMention, 'place' | 'start' | 'end'>;
  /** The case whose number it is, where the block names one before it. */
  versus?: Versus;
}

/** `1:`, `3-` before a year; `3` right before it, as in `304 CV 1331`; `2:-`, `4.` by mistake. */
const OFFICE =
  '(?:\\d{1,2}\\s?[:;]\\s?-?|\\d\\.(?=\\d\\d\\.[Cc][Vv])|\\d\\s?-\\s?(?=\\d\\d)|\\d\\s(?=\\d\\d-[Cc][Vv]-)|\\d(?=\\d\\d[\\s-]{0,2}[Cc]))?';
const YEAR = '(?:(?:19|20)\\d{2}|\\d{2})';
const GAP = '[\\s.\\-–—]{0,3}';
/** `cv`, `Civ.`, `C.V.`, `CIVIL`; `cr`, `mj`; and letters that courts or judges use in their place: `C`, `CA`, `Z`. */
const CIVIL_TYPE =
  '(?:[Cc]\\.?\\s?[Vv]\\.?|[Cc][Ii][Vv](?:[Ii][Ll](?:\\sAction)?|\\.\\sAction)?\\.?|[Mm][Cc]|[Mm]isc\\.?)';
const CRIMINAL_TYPE = '(?:[Cc][Rr](?:[Ii][Mm])?\\.?|[Mm][Jj]|[Mm]ag\\.?|M)';
const LETTERS = '[A-Z]{1,3}\\.?';

/** Not inside a longer number, an address or a word; `No.1:09-cv-1190` and `No.:2:08-CV-179` have no space. */
const FRESH = '(?<![\\w/-]|\\d[.:])';
/** Nor after an initial: the A of `C.A. No. 05-1` is no letter of the number. */
const FRESH_LETTERS = '(?<![\\w/-]|\\d[.:]|\\b[A-Za-z]\\.)';
const ENDS = '(?!\\d|[,:]\\d)';

/** `1:22-cv-01933`, `22 Civ. 1933`, `06 C 3526`, `5:02CV118`, `3-09CV0407`, `02-CV-D-1234`, `4:02:CV1640`: year, type, serial. */
const TYPED = new RegExp(
  `${FRESH}${OFFICE}${YEAR}:?${GAP}(?:(${CIVIL_TYPE})(?:[\\s-]?[A-Z]{1,2}(?=-))?|(${CRIMINAL_TYPE})|(${LETTERS}))${GAP}(?:No\\.?\\s?)?\\d{1,8}${ENDS}(?!-\\d\\d)`,
  'g',
);
/** `CV-00-3800`, `SACV 02-1234`, `CV-S-02-1234`, `H-96-1629`, `C2-03-01161`, `A-02-CA-123`, `CV-03-AR-0715`, `3:CV03-1614`; an O for a zero. */
const LETTERS_FIRST = new RegExp(
  `${FRESH_LETTERS}(?:\\d:)?((?:[A-Z]{1,4}|[Cc]iv\\.?|[Cc]v|[Cc]r(?:im)?|c)\\.?(?:${GAP}[A-Z]{1,3}|-?\\d(?:-CV)?)?)(?:\\s?No\\.)?[\\s.:-]{0,3}['’]?(?:${YEAR}|O\\d)(?:\\s-\\s|[\\s:–-]{0,2})(?:(?:cv|CV|CA|CR|AR|[A-Z]{1,3})[\\s-]?|(?<=[\\s:–-]))\\d{2,6}${ENDS}(?!-\\d\\d)`,
  'g',
);
/** `C 065756`, `CV-105412`: year and serial run together, after a label only. */
const JOINED = new RegExp(`${FRESH_LETTERS}(?:SA\\s?)?(?:CV|C|CIV)[\\s-]?(?:0\\d|1\\d|9\\d)\\d{3,4}${ENDS}`, 'g');
/** `030635`, `0511805`, `04:1275`: the same without letters, right after the label of a civil action. */
const DIGITS = /(?<=\b(?:[Cc]ivil\s(?:[Aa]ction\s)?|[Cc]ase\s|C\.A\.\s)No\.\s?)(?:0\d:?|1\d|9\d)\d{3,5}(?![\d,:/-]\d)/g;
/** Letters that say of themselves that a docket number follows. */
const PLAIN_LETTERS = /^(?:SA|ED|LA)?(?:C\.?V\.?|CIV\.?|CR(?:IM)?\.?)/i;
/** `96-6887`, `03-80612-CV`, `1:09-361`, `3:03-2843-24`, whose judge has a number: after a label only, unless the type follows. */
const BARE = new RegExp(`${FRESH}(?:\\d:${YEAR}-\\d{3,5}-\\d\\d|${OFFICE}${YEAR}\\s?[-–]\\s?\\d{1,6})${ENDS}`, 'g');
/** `07 1084`: right after `No.` only. */
const SPACED = new RegExp(`(?<=\\bNos?\\.\\s?)${YEAR}\\s\\d{3,6}${ENDS}`, 'g');
/** `03-80612-CIV`, `98-2299 CIV-VANE`: the type of a number that ends in it. */
const TYPE_AFTER = /^(?:\s?-\s?|\s(?=CIV\b))(?:CIV|CV|Civ|civ|cv|Cv|CA|CR|Cr|cr)\b/;
/** `96-6041CR-Northcote`: the same without a dash. */
const CRIMINAL_AFTER = /^(?:CR|Cr|cr)\b/;
/** Words that stand before a number in the place of letters: `CASE NO. 96-0634`, `JR. 02-532`, `C.A. 94-4535`; and `Civ. `. */
const NO_LETTERS =
  /^(?:(?:et|al|civ|n[o0]|case|action|ltd|jr|inc|llc|co|corp|c\.?a|a|mbd|docket)\.?\s)+(?:n[o0]s?\.?\s?)?/i;
/** `2007 WL 4277439`: a report that is cited. */
const CITED = /\d\s?(?:WL|F|US|NY)\.?\s?\d/;

/** What stands before a number to say that it is a court's docket: `Civil Action Nos. `, `(Case `, `Cause No. IP`. */
const LABEL =
  /\b(?:civ(?:il)?|cr(?:im(?:inal)?)?|adversary(?: proceeding)?|case|docket|dkt|cause|c\.\s?a|ca|cv|action|index|misc(?:ellaneous)?|mag(?:istrate)?)\b[\s.,:#()]*(?:(?:action|file|case|docket|dkt|no|nos|number|numbers|cv|ca|civ|cr|crim|original)\b[\s.,:#()]*)*$/i;
/** `Northcote, No. `: enough where no release, file or order is numbered. */
const NUMBER_LABEL =
  /(?<!\b(?:rel|release|releases|digest|file|order|series|law|section|bulletin|patent|account|form|rule|proceeding|proc)\.?,?\s)\bNos?\.:?\s?\(?$/i;
/** A block so short is a line of the head, where a bare `No.` is the case’s. */
const HEAD_LINE = 200;
/** `96-6887 (D. Mass.)`, `10-CA-11665 (USDC`: the court follows. */
const COURT_AFTER =
  /^[^;]{0,24}?[(,]\s?(?:U\.?\s?S\.?\s?D|[NSEWMC]\.?\s?D\.|D\.\s?[A-Z]|[SE]DNY|United States District)/;
/** `District of Massachusetts, 03-MBD-10284`: the court stands before. */
const COURT_BEFORE = /District of [A-Z][A-Za-z ]{2,20}[,)]+\s$/;
const CRIMINAL_LABEL =
  /\b(?:cr|crim|criminal|magistrate|mag|indictment)\b[\s.,:#()]*(?:(?:action|file|case|docket|dkt|nos?|numbers?)\b[\s.,:#()]*)*$/i;
/** `Nos. 95-1234 and `: what may stand between two numbers of one label, initials in brackets aside. */
const BETWEEN = /^(?:\s?\([^)]*\))?[\s(),;&]*(?:and|through)?[\s(]*$/;

/** `File No. 3-21844`, `Administrative Proceeding No. 3-9012`, `Admin. Proc. File Nos. 3-9012 and 3-9013`, `34-40067; 3-9619`. */
const ADMINISTRATIVE = /(?<![\w-])3\s?[-–]\s?\d{4,5}(?![\w-])/g;
const ADMINISTRATIVE_LABEL =
  /\b(?:files?|proceedings?|procedural|proc?|admin|administrative|a\.p)\b[\s.,:#()]*(?:(?:files?|rel|releases?|no|nos|number|numbers)\b[\s.,:#()]*)*(?:3-\d+[\s,and()]*)*$|\b34-\d{5}\s?[;/]\s?$/i;

/** As printed, with the spaces around dashes and colons closed. */
const tidy = (text: string): string =>
  text
    .replace(/\s*([-–—:])\s*/g, '$1')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

interface Candidate {
  start: number;
  end: number;
  criminal: boolean;
  /** Whether the number is known for what it is without a label before it. */
  plain: boolean;
}

function candidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  const add = (match: RegExpMatchArray, criminal: boolean, plain: boolean): void => {
    if (CITED.test(match[0])) return;
    const start = match.index! + (NO_LETTERS.exec(match[0])?.[0].length ?? 0);
    const after = match.index! + match[0].length;
    const tail = TYPE_AFTER.exec(text.slice(after, after + 8))?.[0] ?? '';
    const end = after + tail.length;
    if (found.some((other) => start < other.end && other.start < end)) return;
    found.push({
      start,
      end,
      criminal: criminal || /cr/i.test(tail) || CRIMINAL_AFTER.test(text.slice(end, end + 4)),
      plain: plain || tail !== '',
    });
  };
  const typed = matchesIn(text, TYPED);
  for (const match of typed) if (match[1] || match[2]) add(match, !!match[2] && !JUDGE_M.test(match[0]), true);
  for (const match of matchesIn(text, LETTERS_FIRST)) add(match, /^cr/i.test(match[1]!), PLAIN_LETTERS.test(match[1]!));
  for (const match of typed) add(match, false, false);
  for (const pattern of [JOINED, BARE, SPACED, DIGITS])
    for (const match of matchesIn(text, pattern)) add(match, false, false);
  return found.sort((a, b) => a.start - b.start);
}

/** `03-M-0121`: M between dashes is a judge of Colorado's letter; a magistrate's case has it beside `mj` or at the end. */
const JUDGE_M = /^\d\d-M-\d+$/;

/** A cheap test for a label, a type or a file. */
const HINT =
  /\bN[oO]s?\b|[Cc](?:ase|ASE|ause|AUSE)\b|[Cc][Ii]?[Vv]|\bC\.A|ocket|OCKET|[Mm]isc\b|-mc-|\d[\s-]?[A-Z]{1,3}[\s-]?\d|\d-\d/;

/** `96-8124`: in the caption of the Commission's case a number as long needs no label; one with a label has another's. */
const SERIAL = /\d{3,}$/;
const LABELLED = /\b(?:nos?\.|number):?\s?\(?$/i;

/** `AW-03-1596`, `B96-834`: Maryland prints the judge’s initials before the year. */
const JUDGE = /^(?!C)[A-Z]{1,3}[\s-]?(?=\d\d[\s-]\d)/;
const MARYLAND = /\bD\. ?M[Dd]\b|District of Maryland/;

/** How many signs of a number are the judge’s initials at its beginning. */
function judgeBefore(text: string, start: number, end: number): number {
  const judge = JUDGE.exec(text.slice(start, end))?.[0];
  return judge && MARYLAND.test(text) ? judge.length : 0;
}

/** The docket numbers of a text, in order; at the head of a release a caption's number may stand without a label. */
export function docketsIn(text: string, head = false): Omit<DocketMention, 'place'>[] {
  if (!HINT.test(text)) return [];
  const found: Omit<DocketMention, 'place'>[] = [];
  const cases = versusIn(text);
  for (const { start, end, criminal, plain } of candidates(text)) {
    const before = text.slice(Math.max(0, start - 160), start);
    const previous = found.at(-1);
    const listed = previous !== undefined && start - previous.end < 40 && BETWEEN.test(text.slice(previous.end, start));
    const versus = versusBefore(cases, start);
    const named =
      LABEL.test(before) ||
      ((versus || text.length < HEAD_LINE) && NUMBER_LABEL.test(before)) ||
      COURT_AFTER.test(text.slice(end, end + 60)) ||
      COURT_BEFORE.test(before) ||
      (head && versus?.plaintiff === 'commission' && SERIAL.test(text.slice(start, end)) && !LABELLED.test(before));
    if (!plain && !named && !listed) continue;
    const kind =
      criminal ||
      CRIMINAL_LABEL.test(before) ||
      versus?.plaintiff === 'government' ||
      (listed && !plain && previous.kind === 'criminal')
        ? 'criminal'
        : 'civil';
    const from = start + judgeBefore(text, start, end);
    found.push({ start: from, end, number: tidy(text.slice(from, end)), kind, ...(versus && { versus }) });
  }
  for (const match of matchesIn(text, ADMINISTRATIVE)) {
    const start = match.index;
    if (!ADMINISTRATIVE_LABEL.test(text.slice(Math.max(0, start - 80), start))) continue;
    const versus = versusBefore(cases, start);
    found.push({
      start,
      end: start + match[0].length,
      number: tidy(match[0]),
      kind: 'administrative',
      ...(versus && { versus }),
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `Civil Action No. 95-`, `et al., 96`, `93 Civ.` at the end of a line of the head, whose next line has the rest of the number. */
const CUT = /(?:^|[\s(,])\d{1,2}(?:\s?[-–:]|\s?[Cc](?:iv|IV)\.?)?\s*$/;
/** `Civ. 4092`, `473-Civ-J-20`, `7486`: the rest. */
const REST = /^(?:[Cc][Ii]?[Vv]\b|\d)/;

/** A number that was cut over two lines of the head; a number at the start of the second is none by itself. */
function cutNumber(doc: Document, index: number): DocketMention | undefined {
  const [first = '', second = ''] = [doc.blocks[index - 1]?.text, doc.blocks[index]!.text];
  if (index === 0 || !isHead(doc, index) || !isHead(doc, index + 1) || !CUT.test(first) || !REST.test(second))
    return undefined;
  const joined = `${first.trimEnd()}${/[-–:]\s*$/.test(first) ? '' : ' '}${second}`;
  const behind = joined.length - second.length;
  const whole = docketsIn(joined, true).find(({ start, end }) => start < behind && end > behind);
  return (
    whole && {
      ...whole,
      place: index + 1,
      start: 0,
      end: whole.end - behind,
      above: { place: index, start: whole.start, end: first.trimEnd().length },
    }
  );
}

/** The number's case: named in its own block, or in a line of the head above it. */
function readAll(doc: Document): DocketMention[] {
  let above: Versus | undefined;
  return doc.blocks.flatMap(({ text }, index) => {
    const head = isHead(doc, index + 1);
    const cut = cutNumber(doc, index);
    const own = docketsIn(text, head).filter(({ start }) => !cut || start >= cut.end);
    const found = [...(cut ? [cut] : []), ...own].map((mention) => ({
      place: index + 1,
      ...(head && above && { versus: above }),
      ...mention,
      ...(head && !mention.versus && above?.plaintiff === 'government' && { kind: 'criminal' as const }),
    }));
    if (head) above = versusIn(text).at(-1) ?? above;
    return found;
  });
}

/** Every docket number that a release prints, criminal ones included; read once a document. */
export const docketMentions = (doc: Document): readonly DocketMention[] => derived(doc, readAll);
