import { type ActMention, type ActsOfText, findActs } from './citation-acts.ts';
import { sectionOfCode } from './citation-codes.ts';
import { closesWell } from './citation-levels.ts';
import { readList, skipAsides } from './citation-list.ts';
import type { CitedNumber } from './citation-number.ts';
import { RULEBOOKS } from './rulebooks.ts';

/** Where the numbers of a list belong, as the words beside them say. */
export type Book =
  | { act: string; byYear?: string }
  | { regulation: string }
  | { rulebook: string }
  | { part: number }
  /** A law or rulebook that has no provisions here. */
  | { other: true };

/** One list as printed: head word, numbers, and the act if it stands before or after them. */
export interface CitedList {
  kind: CitedNumber['kind'] | 'regulation';
  numbers: CitedNumber[];
  /** `[start, end)` of the list with its head word and its act. */
  start: number;
  end: number;
  /** Where the head word begins, and where the last number ends. */
  head: number;
  numbersEnd: number;
  book?: Book | undefined;
  /** `thereof`, `thereunder`: of the act named before. */
  there?: true | undefined;
  /** Cited by the United States Code or the Code of Federal Regulations. */
  code?: true;
  /** Number of act mentions before the list. */
  actsBefore: number;
}

/** `Sections `, `Rule`, `§§ `, `15 U.S.C. § `, `17 C.F.R. `, `Title 15, United States Code, Section `; `andRule10b-5` has lost a space. */
const HEAD =
  /(\d{1,2})\s?(?:U\.?\s?S\.?\s?C\.?(?:A\.)?|C\.?\s?F\.?\s?R\.?)\s?(?:(?:Part|Sections?|Secs?\.?|[8Â]?§+)\s?)*|Title\s(\d{1,2}),?\s(?:of\s(?:the\s)?)?(?:United States|U\.S\.) Code,?\s(?:Sections?\s)?|(?:\b|(?<=[a-z]))(?:Sections?|Sec-\s?tions?|SECTIONS?|Secs?\.|Rules?|Rues|RULES?|Regulations?|REGULATION|Reg\.?(?=\s(?:FD|SHO|BI|S-P|AC|M)\b))(?=,?[\s\d(§Â])|\b(?:sections?|rules?)(?=\s[\dG(§])|§+|(?=\d{1,3}[A-Z]?\([a-z\d]\))(?<=\bAct\s|\bviolat(?:e|ed|es|ing|ions? of)\s)/g;

const REGULATION =
  /(?:Reg(?:ulation|\.)?|REGULATION)\s(S-[A-Z]{1,3}|Best Interest|BI|SHO|FD|F-D|Fair Disclosure|NMS|ATS|SCI|AC|Crowdfunding|CF|[ADEGMSTUX])(?![A-Za-z-])/y;
const REGULATION_NAMES: Record<string, string> = {
  bi: 'best-interest',
  'fair-disclosure': 'fd',
  'f-d': 'fd',
  cf: 'crowdfunding',
};

/** Between the last number and the act: ` of the `, `) promulgated under the `, `, `. */
const LINK =
  /\s*[)\]]{0,2}\s*,?\s*(?:(?:as\s)?(?:promulgated|adopted|issued|enacted)\s*)?(?:(?:pursuant\sto|of|under|in|to|from|by|within|for)\s*)?(?:both\s|each\sof\s|(?:the\s)?of\s)?(?:the\s*|that\s|its\s|such\s|said\s)?(?:federal\s|U\.S\.\s|Federal Reserve Board(?:['’]?s)?\s|Commission['’]?s\s|SEC['’]?s\s)?["“'\s]?/y;
const THERE =
  /\s*[)\]]{0,2},?\s*(?:(?:as\s)?(?:promulgated|adopted|issued)\s*,?\s*)*(?:there\s?(?:under|of|to|in)\b|(?:of|under)\s(?:that|the same|such|said)\sAct\b)/y;
/** What may stand between an act (or regulation) and the head word after it: `Exchange Act Rule`, `the Act (Section`. */
const BEFORE = /^[\s,:–—-]*(?:['’]s?\s)?[([]?\s*$/;
/** ` of the Penal Law`, ` of the Commission's Rules`, ` of the order`: a book that is none of ours. */
const OTHER_BOOK =
  /(?:[A-Z][\w.&'’-]*\s(?:and\s|of\s|the\s)*){0,6}?(?:Act|Code|Laws?|Rules|Statutes?|Order|Judgment|Constitution|Guidelines|Procedure|Practice)\b|Title\s\d|(?:order|complaint|final judgment|judgment|plan|agreement|indictment)\b/y;
const RULEBOOK = new RegExp(`(?:${RULEBOOKS.flatMap(({ name, short }) => [name, short]).join('|')})`, 'y');
const RULEBOOK_BEFORE = new RegExp(
  `(?:${RULEBOOKS.flatMap(({ name, short }) => [name, short]).join('|')})(?:['’]s)?(?:\\s?\\((?:the\\s)?["“]?[A-Z]+["”]?\\))?(?:['’]s)?(?:\\sConduct|\\sMembership|\\sMarketplace)?\\s$`,
);
/** Rulebooks of other bodies that may stand before a rule's number. */
const OTHER_BEFORE =
  /(?:CBOE|CHX|AMEX|Amex|PCAOB|ISE|PHLX|BSE|CFTC|Local|Civil|Criminal|Court|FRCP|Procedure|GAAP|Commodity Exchange Act)(?:['’]s)?\s$/;

function at(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

/** The lists of a text in order, and its acts. */
export function scanLists(text: string): { lists: CitedList[]; acts: ActsOfText } {
  const acts = findActs(text);
  const lists: CitedList[] = [];
  HEAD.lastIndex = 0;
  for (let match = HEAD.exec(text); match; match = HEAD.exec(text)) {
    const previous = lists.at(-1);
    const list = /^R/i.test(match[0])
      ? (readRegulation(text, match.index) ?? listAt(text, match, acts))
      : listAt(text, match, acts);
    if (!list || (previous && list.head < previous.end)) continue;
    if (list.code && previous && !previous.code && BESIDE.test(text.slice(previous.end, list.head))) {
      // `Section 10(b) of the Exchange Act, 15 U.S.C. § 78j(b)`: the same provision again.
      previous.end = Math.max(previous.end, list.end);
      HEAD.lastIndex = list.end;
      continue;
    }
    lists.push(withBefore(text, list, acts.mentions, previous), ...continuations(text, list, acts));
    HEAD.lastIndex = Math.max(lists.at(-1)!.numbersEnd, match.index + 1);
  }
  return { lists: lists.filter((list) => list.numbers.length > 0 || list.kind === 'regulation'), acts };
}

/** After an act: ` and 10(b) of the Exchange Act`, `, and 10b-5`: a list that has lost its head word. */
const CONTINUES = /\s*,?\s*(?:(?:and|or|as wells? as)\s+)?(?=\d{1,3}[A-Z]?\([a-z\d]\)|\d{1,2}[A-Z]?[a-z]{1,2}\d?-\d)/y;

function continuations(text: string, first: CitedList, acts: ActsOfText): CitedList[] {
  const found: CitedList[] = [];
  for (let last = first; last.end > last.numbersEnd; last = found.at(-1)!) {
    const join = at(CONTINUES, text, last.end);
    const from = last.end + (join?.[0].length ?? 0);
    const numbers = join
      ? readList(text, from, /^\d{1,2}[A-Z]?[a-z]/.test(text.slice(from)) ? 'rule' : 'section')
      : undefined;
    if (!numbers || !closesWell(text, numbers.end)) break;
    const end = numbers.end;
    const kind = numbers.numbers[0]!.kind;
    found.push(
      withTail(
        text,
        {
          ...last,
          kind,
          numbers: numbers.numbers,
          start: from,
          head: from,
          end,
          numbersEnd: end,
          book: undefined,
          there: undefined,
        },
        acts,
      ),
    );
  }
  return found;
}

/** `Regulation FD`: a regulation as a whole. */
function readRegulation(text: string, start: number): CitedList | undefined {
  const match = at(REGULATION, text, start);
  if (!match) return undefined;
  const name = match[1]!.toLowerCase().replaceAll(' ', '-');
  const end = start + match[0].length;
  const book = { regulation: `regulation-${REGULATION_NAMES[name] ?? name}` };
  return { kind: 'regulation', numbers: [], start, end, head: start, numbersEnd: end, book, actsBefore: 0 };
}

/** The list whose head word `match` is. */
function listAt(text: string, match: RegExpExecArray, acts: ActsOfText): CitedList | undefined {
  const head = match.index;
  const title = match[1] ?? match[2];
  const from =
    head +
    match[0].length +
    /^[\sÂ:,]*(?:and\s)?(?:§+\s?)?/.exec(text.slice(head + match[0].length, head + match[0].length + 8))![0].length;
  const actsBefore = acts.mentions.filter(({ start }) => start < head).length;
  if (title !== undefined && /U|T/.test(match[0])) return codeList(text, head, from, title, actsBefore);
  const kind = title !== undefined || /^r/i.test(match[0]) ? 'rule' : 'section';
  const found = readList(text, from, kind);
  if (!found) return undefined;
  const list: CitedList = {
    kind,
    numbers: found.numbers,
    start: head,
    end: found.end,
    head,
    numbersEnd: found.end,
    actsBefore,
  };
  if (title !== undefined) {
    const part = Number(/^2\d\d/.exec(text.slice(from))?.[0] ?? 0);
    return { ...list, code: true, book: title === '17' ? { part } : { other: true } };
  }
  return withTail(text, list, acts);
}

/** Between a citation and its place in the codes. */
const BESIDE = /^[\s,;[(\])]*(?:and\s)?$/;
/** `15 U.S.C. §§ 78j(b) and 78m(a)`: the code tells act and section. */
const CODE_SECTION =
  /((?:7[78][a-z]{1,2}|80[ab]|7\d\d\d)(?:-\d{1,2}[a-z]?)?)((?:\s?\(\w{1,4}\))*)(?:,?\s(?:and\s)?(?:§\s?)?(?=7[78][a-z]|80[ab]))?/y;

function codeList(text: string, head: number, from: number, title: string, actsBefore: number): CitedList {
  const numbers: CitedNumber[] = [];
  let act = '';
  let end = from;
  for (let found = at(CODE_SECTION, text, from); title === '15' && found; found = at(CODE_SECTION, text, end)) {
    const section = sectionOfCode(found[1]!);
    const numberEnd = end + found[1]!.length + found[2]!.length;
    if (section && (act === '' || act === section.act)) {
      act = section.act;
      const levels = [...found[2]!.matchAll(/\((\w+)\)/g)].map((level) => level[1]!);
      numbers.push({ kind: 'section', base: section.base, levels, start: end, end: numberEnd });
    }
    end += found[0].length;
  }
  const numbersEnd = numbers.at(-1)?.end ?? from;
  return {
    kind: 'section',
    numbers,
    start: head,
    end: numbersEnd,
    head,
    numbersEnd,
    book: act ? { act } : { other: true },
    code: true,
    actsBefore,
  };
}

/** Adds the act (or regulation, or rulebook) that follows the numbers. */
function withTail(text: string, list: CitedList, acts: ActsOfText): CitedList {
  const from = skipAsides(text, list.numbersEnd);
  const there = at(THERE, text, from);
  if (there) return { ...list, there: true, end: from + there[0].length };
  const start = from + at(LINK, text, from)![0].length;
  const linked =
    /(?:of|under|to|in|from|by|for|within)\s*(?:both\s|each\sof\s|(?:the\s)?of\s)?(?:the\s*|that\s|its\s|such\s|said\s)?(?:[A-Z][\w.'’]*\s){0,3}["“'\s]?$/.test(
      text.slice(from, start),
    );
  const mention = acts.mentions.find((one) => one.start === start);
  const adjacent =
    !/,/.test(text.slice(from, start)) && !HEAD_NEXT.test(text.slice(mention?.end ?? 0, (mention?.end ?? 0) + 10));
  if (mention && (linked || adjacent)) return { ...list, book: bookOf(mention), end: mention.end };
  if (!linked) return list;
  for (const [term, act] of acts.terms)
    if (text.startsWith(term, start) && !/^\w/.test(text.slice(start + term.length)))
      return { ...list, book: { act }, end: start + term.length };
  const regulation = readRegulation(text, start);
  if (regulation) return { ...list, book: regulation.book!, end: regulation.end };
  const rulebook = at(RULEBOOK, text, start);
  if (rulebook) return { ...list, book: { rulebook: rulebookOf(rulebook[0]) }, end: start + rulebook[0].length };
  const other = at(OTHER_BOOK, text, start);
  return other && !/\band (?:the )?Rules$/.test(other[0])
    ? { ...list, book: { other: true }, end: start + other[0].length }
    : list;
}

/** After `Exchange Act`: the head word that the act belongs to. */
const HEAD_NEXT = /^\s(?:Section|Rule|§)/;
const bookOf = ({ act, byYear }: ActMention): Book =>
  act === 'other' ? { other: true } : { act, ...(byYear && { byYear }) };
const rulebookOf = (name: string): string =>
  RULEBOOKS.find((book) => name.startsWith(book.name) || name.startsWith(book.short))!.id;

/** Adds the act, regulation or rulebook that stands right before the head word, unless it belongs to the list before. */
function withBefore(
  text: string,
  list: CitedList,
  mentions: readonly ActMention[],
  previous: CitedList | undefined,
): CitedList {
  if (list.book || list.there || list.kind === 'regulation') return list;
  const mention = mentions.findLast((one) => one.end <= list.head);
  if (mention && mention.end > (previous?.end ?? 0) && BEFORE.test(text.slice(mention.end, list.head)))
    return { ...list, book: bookOf(mention), start: mention.start };
  if (previous?.kind === 'regulation' && BEFORE.test(text.slice(previous.end, list.head))) {
    // The regulation was named for its rule, so it is not cited as a whole.
    previous.kind = 'rule';
    return { ...list, book: previous.book!, start: previous.start };
  }
  if (list.kind !== 'rule') return list;
  const before = text.slice(Math.max(0, list.head - 90), list.head);
  const rulebook = RULEBOOK_BEFORE.exec(before);
  if (rulebook) return { ...list, book: { rulebook: rulebookOf(rulebook[0]) }, start: list.head - rulebook[0].length };
  return OTHER_BEFORE.test(before) ? { ...list, book: { other: true } } : list;
}
