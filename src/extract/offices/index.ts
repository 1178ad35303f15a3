import { credited } from './credited.ts';

/** The rules for `offices`, in their order. */
export const OFFICES = [credited];
