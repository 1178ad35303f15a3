import { administrative } from './administrative.ts';
import { civil } from './civil.ts';

/** The rules for `dockets`, in their order. */
export const DOCKETS = [civil, administrative];
