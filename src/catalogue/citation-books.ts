import type { ActMention, ActsOfText } from './citation-acts.ts';
import { skipAsides } from './citation-list.ts';
import { matchAt } from './citation-match.ts';
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

/** `Regulation FD`: a regulation as a whole. */
export function readRegulation(text: string, start: number): CitedList | undefined {
  const match = matchAt(REGULATION, text, start);
  if (!match) return undefined;
  const name = match[1]!.toLowerCase().replaceAll(' ', '-');
  const end = start + match[0].length;
  const book = { regulation: `regulation-${REGULATION_NAMES[name] ?? name}` };
  return { kind: 'regulation', numbers: [], start, end, head: start, numbersEnd: end, book, actsBefore: 0 };
}

/** Adds the act (or regulation, or rulebook) that follows the numbers. */
export function withTail(text: string, list: CitedList, acts: ActsOfText): CitedList {
  const from = skipAsides(text, list.numbersEnd);
  const there = matchAt(THERE, text, from);
  if (there) return { ...list, there: true, end: from + there[0].length };
  const start = from + matchAt(LINK, text, from)![0].length;
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
  const rulebook = matchAt(RULEBOOK, text, start);
  if (rulebook) return { ...list, book: { rulebook: rulebookOf(rulebook[0]) }, end: start + rulebook[0].length };
  const other = matchAt(OTHER_BOOK, text, start);
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
export function withBefore(
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
