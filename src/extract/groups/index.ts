import { byKind } from './by-kind.ts';
import { securitiesFraud } from './securities-fraud.ts';

/** The rules for `groups`, in their order. */
export const GROUPS_RULES = [byKind, securitiesFraud];
