import { dateline } from './dateline.ts';

/** The rules for `place`, in their order. */
export const PLACE = [dateline];
