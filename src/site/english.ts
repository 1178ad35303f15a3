import type { Edtf } from '../domain/dates.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `May 9, 2013`, `May 2013` or `2013`. */
export function dateInWords(date: Edtf): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!month) return String(year);
  const name = MONTHS[month - 1];
  return day ? `${name} ${day}, ${year}` : `${name} ${year}`;
}

/** `on May 9, 2013`, `in May 2013`, `in 2013`. */
export const whenInWords = (date: Edtf): string => `${date.length === 10 ? 'on' : 'in'} ${dateInWords(date)}`;

/** A whole number with thousands parted: `7,774`. Written out here since the locale's formatter takes a hundred times as long. */
export const count = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** US dollars in full, cents only where there are any: `$8,034,355.19`, `$150,000`. */
export function dollars(usd: number): string {
  const [whole = '', cents = ''] = usd.toFixed(2).split('.');
  return `$${count(Number(whole))}${cents === '00' ? '' : `.${cents}`}`;
}

/** `1 case`, `7,774 cases`. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`;

/** `a`, `a and b`, `a, b and c`; with a limit, `a, b and 4 others`. */
export function listed(items: readonly string[], limit = Number.POSITIVE_INFINITY): string {
  const shown = items.length > limit ? items.slice(0, limit) : items;
  const rest = items.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${counted(rest, 'other')}`;
  if (shown.length <= 1) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** The text with its first letter a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
