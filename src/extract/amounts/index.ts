import { civilPenalty } from './civil-penalty.ts';
import { disgorgement } from './disgorgement.ts';
import { notImposed } from './not-imposed.ts';
import { other } from './other.ts';
import { prejudgmentInterest } from './prejudgment-interest.ts';
import { reimbursement } from './reimbursement.ts';
import { sought } from './sought.ts';
import { total } from './total.ts';

/** The rules for amounts, by what became of the sum and what it is for. */
export const AMOUNTS = [
  total,
  disgorgement,
  prejudgmentInterest,
  civilPenalty,
  reimbursement,
  other,
  notImposed,
  sought,
];
