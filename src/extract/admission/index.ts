import { admitted } from './admitted.ts';
import { neither } from './neither.ts';

/** The rules for admission: an express admission by one party is told before the usual words of the others. */
export const ADMISSION_RULES = [admitted, neither];
