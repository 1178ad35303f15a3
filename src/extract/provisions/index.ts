import { charged } from './charged.ts';

/** The rules for `provisions`, in their order. */
export const PROVISIONS_RULES = [charged];
