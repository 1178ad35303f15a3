import { credited } from './credited.ts';

/** The rules for `staff`, in their order; they build on the parties, who are not staff. */
export const STAFF = [credited];
