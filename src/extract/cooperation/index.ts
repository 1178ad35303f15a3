import { cooperation } from './cooperation.ts';
import { remediation } from './remediation.ts';
import { selfReport } from './self-report.ts';

/** The rules for credit given by the SEC. */
export const COOPERATION_RULES = [selfReport, cooperation, remediation];
