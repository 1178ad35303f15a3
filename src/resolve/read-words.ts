import { readCitations } from '../catalogue/citation.ts';
import { capitalised, readCitationQuery } from '../catalogue/citation-query.ts';
import { isEdtf } from '../domain/calendar.ts';
import { firstParty } from '../domain/caption.ts';
import type { Found } from './citation.ts';

const span = ({ 0: text, index }: RegExpMatchArray) => ({ start: index!, end: index! + text.length });

/** Provisions that a line cites as running text does; the words of a list, its act among them, go to its first and its last. */
export function* readProvisions(line: string): Generator<Found> {
  const read = readCitations(capitalised(line)).filter(({ ids }) => ids.length > 0);
  for (const [at, { ids, start, end, list }] of read.entries())
    yield {
      cited: { kind: 'provision', ids },
      start: read[at - 1]?.list === list ? start : Math.min(start, list.start),
      end: read[at + 1]?.list === list ? end : Math.max(end, list.end),
    };
}

/** `04-D-2628`, `3-96CV1985`, `8-07-1130`: a year, a type or initials, a serial; no section is numbered so. */
const LIKE_DOCKET = /^0|^\w{1,2}-\d\d-|\d\s?-?\s?c[av]\W?\d{3}/i;

/** A line that is a provision as people type it, without a head word: `10b-5`, `SOX 304`. */
export function* readProvisionQuery(line: string): Generator<Found> {
  if (line.length > 80 || !/\d|reg/i.test(line) || LIKE_DOCKET.test(line.trim())) return;
  for (const ids of readCitationQuery(line))
    if (ids.length > 0) yield { cited: { kind: 'provision', ids }, start: 0, end: line.length };
}

const CASE_NAME =
  /(?:\b(?:s\.?\s?e\.?\s?c\.?|(?:u\.\s?s\.\s?|united\s+states\s+)?securities\s+(?:and|&)\s+exchange\s+commission),?\s+v(?:s?\.?|ersus)\s+|\bin\s+(?:the\s+matter\s+of|re:?)\s+)([^;()[\]]+?)(?=\s*(?:[;()[\]]|,?\s*(?:(?:civil|case|no|nos|lit|litigation|admin|docket|file|rel|release)\b|\d)|$))/gi;

/** Cases by their name: `SEC v. Northcote`, `In the Matter of Northcote`. */
export function* readCaseNames(line: string): Generator<Found> {
  for (const match of line.matchAll(CASE_NAME)) {
    const party = firstParty(match[1]!);
    if (party) yield { cited: { kind: 'case', party }, ...span(match) };
  }
}

const SCALES: Record<string, number> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mm: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
};
const AMOUNT =
  /(\$|\busd\s?)?(?<![\d.,-])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s?(thousand|million|billion|mm|bn|k|m|b)\b)?(\s?dollars\b)?(?![\d,]*\d)/gi;

/** Amounts of money: `$1,250,000`, `1.25 million`. A number without sign, scale or commas is none. */
export function* readAmounts(line: string): Generator<Found> {
  for (const match of line.matchAll(AMOUNT)) {
    const [, sign, whole = '', cents = '', scale, unit] = match;
    if (!sign && !unit && !(scale && scale.length > 2) && !/,\d{3}/.test(whole)) continue;
    const usd = Number(whole.replaceAll(',', '') + cents) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1);
    // Cents as binary fractions: 1.15 million is 1,150,000 and not a hair less.
    yield { cited: { kind: 'amount', usd: Math.round(usd * 100) / 100 }, ...span(match) };
  }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATES: readonly [RegExp, (match: RegExpMatchArray) => [year: string, month: number, day: string]][] = [
  [/(?<![\w/.-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\w-])/g, (m) => [m[1]!, Number(m[2]), m[3]!]],
  [
    /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})\b/gi,
    (m) => [m[3]!, MONTHS.indexOf(m[1]!.toLowerCase()) + 1, m[2]!],
  ],
  [
    /\b(\d{1,2})(?:st|nd|rd|th)?\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s+((?:19|20)\d{2})\b/gi,
    (m) => [m[3]!, MONTHS.indexOf(m[2]!.toLowerCase()) + 1, m[1]!],
  ],
  [/(?<![\w/.-])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?![\w/])/g, (m) => [m[3]!, Number(m[1]), m[2]!]],
];

/** Dates to the day: `May 9, 2013`, `9 May 2013`, `2013-05-09`, `5/9/2013` (as Americans write it). */
export function* readDates(line: string): Generator<Found> {
  for (const [pattern, parts] of DATES)
    for (const match of line.matchAll(pattern)) {
      const [year, month, day] = parts(match);
      const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
      if (isEdtf(date)) yield { cited: { kind: 'date', date }, ...span(match) };
    }
}

/** The most words that a name has: more are a sentence. */
const MOST_WORDS = 8;

/** A line of a few words, or of numbers in no known form, in which nothing else was read. */
export function* readNames(line: string): Generator<Found> {
  const words = line.trim().replace(/^["“]|["”]$/g, '');
  if (!/\p{L}{2}|\d{2}\D+\d/u.test(words) || words.split(/\s+/).length > MOST_WORDS) return;
  const start = line.indexOf(words);
  yield { cited: { kind: 'name', words }, start, end: start + words.length };
}
