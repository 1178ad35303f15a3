import { z } from 'zod';
import { isEdtf } from './calendar.ts';

export { isEdtf } from './calendar.ts';

/** `2013`, `2013-05` or `2013-05-09`. */
export const edtf = z.string().refine(isEdtf, { error: 'is not a date of the form 2013, 2013-05 or 2013-05-09' });
export type Edtf = z.infer<typeof edtf>;

/** The year of an EDTF date, as a number. */
export const yearOf = (date: Edtf): number => Number(date.slice(0, 4));
