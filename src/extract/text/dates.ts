import type { Edtf } from '../../domain/dates.ts';
import { matchesIn } from '../../domain/matches.ts';

/** A date in a text: offsets `[start, end)` and the day, month or year. */
export interface DateMention {
  start: number;
  end: number;
  value: Edtf;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:r?uary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|jun\\.|july?|jul\\.|aug(?:ust|\\.)?|sept?(?:e?m?e?ber|\\.)?|setpember|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';

/** `September 10, 2024`, `Sept. 9, 2024`, `August2, 2002`, `10 August 2005`, `May 3 2001`, `June 19 , 1998`, `March 2010`, `September, 1990`. */
const DATE = new RegExp(
  `\\b(?:(\\d{1,2})\\s(?=[a-z.]+,?\\s(?:19|20)\\d\\d))?(${MONTH})(?:,|\\s+of)?\\s?(?:(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[.,]{1,2}\\s*|\\s+))?((?:19|20)\\d{2})(?!\\d)`,
  'gi',
);
/** What every date in words ends with. */
const YEAR = /(?:19|20)\d\d/;
/** `1/18/1996`, `09/30/98` */
const SLASHED = /\b(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2}|\d{2})\b/g;

const two = (n: number): string => String(n).padStart(2, '0');
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function edtfOf(year: number, month: number, day: number | undefined): Edtf | undefined {
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  return day >= 1 && day <= daysIn(year, month) ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/** The number of a month from its name or short form, 1 to 12. */
export const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** The days and months that a text names, in order; a date that the calendar lacks is left out. */
export function datesIn(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const match of YEAR.test(text) ? matchesIn(text, DATE) : []) {
    const day = match[3] ?? match[1];
    const value = edtfOf(Number(match[4]), monthOf(match[2]!), day === undefined ? undefined : Number(day));
    if (value) found.push({ start: match.index, end: match.index + match[0].length, value });
  }
  for (const match of text.includes('/') ? matchesIn(text, SLASHED) : []) {
    const year = Number(match[3]);
    const value = edtfOf(year > 99 ? year : year + (year > 60 ? 1900 : 2000), Number(match[1]), Number(match[2]));
    if (value) found.push({ start: match.index, end: match.index + match[0].length, value });
  }
  return found.sort((a, b) => a.start - b.start);
}
