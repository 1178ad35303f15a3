import { z } from 'zod';

const EDTF = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether the text is an EDTF level 0 date of a day, month or year that the calendar has. https://www.loc.gov/standards/datetime/ */
export function isEdtf(text: string): boolean {
  const match = EDTF.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  return !day || new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
}

/** `2013`, `2013-05` or `2013-05-09`. */
export const edtf = z.string().refine(isEdtf, { error: 'is not a date of the form 2013, 2013-05 or 2013-05-09' });
export type Edtf = z.infer<typeof edtf>;

/** The year of an EDTF date, as a number. */
export const yearOf = (date: Edtf): number => Number(date.slice(0, 4));
