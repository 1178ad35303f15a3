import type { Document } from '../document.ts';
import { yearInAddress } from './address.ts';
import { datesIn, monthOf } from './dates.ts';

/** The day or month of a release, from the index or its head; else the first month of the year that its address tells. */
function releasedOn({ index, blocks, url }: Document): string | undefined {
  const year = yearInAddress(url)?.year;
  const head = blocks.filter(({ role }) => role === 'number' || role === 'dateline');
  return index?.date ?? head.flatMap(({ text }) => datesIn(text))[0]?.value ?? (year && `${year}-01`);
}

/** As old as what the SEC did before the news is at least, in months. */
const MONTHS_BEFORE = 3;

/** Whether a month, or the end of a year, lies months before a release; not where the date of the release is not known. */
export function isLongBefore(doc: Document, year: string, month: string | undefined): boolean {
  const [inYear, inMonth] = releasedOn(doc)?.split('-').map(Number) ?? [];
  if (inYear === undefined) return false;
  return (inYear - Number(year)) * 12 + inMonth! - (month ? monthOf(month) : 12) >= MONTHS_BEFORE;
}
