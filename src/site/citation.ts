import { kindOf } from '../domain/ids.ts';
import type { Release } from '../domain/release.ts';
import { shortCaption } from './caption.ts';
import { dateInWords } from './english.ts';
import { longNumber, shortNumber } from './words.ts';

const SHORT_MONTHS: Readonly<Record<string, string>> = {
  January: 'Jan.',
  February: 'Feb.',
  March: 'Mar.',
  April: 'Apr.',
  August: 'Aug.',
  September: 'Sept.',
  October: 'Oct.',
  November: 'Nov.',
  December: 'Dec.',
};
const shortDate = (date: string): string => dateInWords(date).replace(/^\w+/, (month) => SHORT_MONTHS[month] ?? month);

/** How to cite a release in a brief or an article, after the Bluebook’s practice for SEC documents. */
export function citationOf(release: Release): string {
  const { facts, id, title } = release;
  const date = facts.date ? ` (${shortDate(facts.date.value)})` : '';
  const address = release.url ? `, ${release.url}` : '';
  if (kindOf(id) === 'press-release')
    return `Press Release ${shortNumber(id)}, U.S. Sec. & Exch. Comm’n, ${title}${date}${address}`;
  const name = shortCaption(facts.caption?.value ?? title).replace(/,? et al\.?,?$/i, '');
  return `${name}, ${longNumber(id)}${date}${address}`;
}
