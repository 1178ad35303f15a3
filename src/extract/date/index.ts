import { address } from './address.ts';
import { indexDate } from './index-date.ts';
import { printed } from './printed.ts';

/** The rules for `date`, in their order. */
export const DATE = [printed, indexDate, address];
