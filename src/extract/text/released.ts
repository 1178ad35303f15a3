import type { Document } from '../document.ts';
import { yearInAddress } from './address.ts';
import { datesIn, monthOf } from './dates.ts';

/** The day or month of a release, from the index or its head; else the first month of the year that its address tells. */
function releasedOn({ index, blocks, url }: Document): string | undefined {
  const year = yearInAddress(url)?.year;
  const head = blocks.filter(({ role }) => role === 'number' || role === 'dateline');
  return index?.date ?? head.flatMap(({ text }) => datesIn(text))[0]?.value ?? (year && `${year}-01`);
}

/** How many months lie between a month, or the end of a year, and a release; undefined where its date is not known. */
export function monthsBefore(doc: Document, year: string, month: string | undefined): number | undefined {
  const [inYear, inMonth] = releasedOn(doc)?.split('-').map(Number) ?? [];
  return inYear === undefined ? undefined : (inYear - Number(year)) * 12 + inMonth! - (month ? monthOf(month) : 12);
}
