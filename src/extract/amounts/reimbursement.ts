import { rule } from '../rule.ts';
import { amountsWhere, isObtained } from './amounts.ts';
import { amount, LARKSPUR, NORTHCOTE } from './cast.ts';

export const reimbursement = rule({
  name: 'amounts/reimbursement',
  field: 'amounts',
  reads:
    'Bonuses and stock profits that an officer must give back to the company, as under Section 304 of the Sarbanes-Oxley Act.',
  find: amountsWhere((value) => value.kind === 'reimbursement' && isObtained(value)),
  examples: [
    {
      why: 'bonuses are reimbursed',
      text: 'Northcote consented to a judgment, which the court entered, ordering him to reimburse Larkspur $470,016 in cash bonuses.',
      given: { parties: [NORTHCOTE, LARKSPUR] },
      expect: [amount('reimbursement', 470_016, [NORTHCOTE])],
    },
    {
      why: 'expenses that a company reimburses are none',
      text: 'Northcote obtained a cash reimbursement of $86,000 without authorization and was charged.',
      given: { parties: [NORTHCOTE] },
      expect: [],
    },
  ],
});
