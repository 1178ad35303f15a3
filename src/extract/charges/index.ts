import { tied } from './tied.ts';

/** The rules for `charges`, in their order. */
export const CHARGES = [tied];
