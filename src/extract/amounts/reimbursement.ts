import { rule } from '../rule.ts';
import { amountsWhere, isObtained } from './amounts.ts';
import { amount, LARKSPUR, NORTHCOTE, VANE } from './cast.ts';

export const reimbursement = rule({
  name: 'amounts/reimbursement',
  field: 'amounts',
  reads:
    'Bonuses and stock profits that an officer must give back to the company, as under Section 304 of the Sarbanes-Oxley Act.',
  find: amountsWhere((value) => value.kind === 'reimbursement' && isObtained(value)),
  examples: [
    {
      why: 'a trading profit, to the issuer',
      text: 'Vane also agreed to reimburse Larkspur his trading profit of $77,000.',
      given: { parties: [VANE] },
      expect: [amount('reimbursement', 77_000, [VANE], 'agreed')],
    },
    {
      why: 'bonuses are reimbursed',
      text: 'Northcote consented to a judgment, which the court entered, ordering him to reimburse Larkspur $470,016 in cash bonuses.',
      given: { parties: [NORTHCOTE, LARKSPUR] },
      expect: [amount('reimbursement', 470_016, [NORTHCOTE])],
    },
    {
      why: 'the company told with the alleged misconduct between; what is not deemed satisfied',
      text: 'Northcote will reimburse Larkspur, or the company that bought it after the alleged misconduct, $470,016 in bonuses. All of the disgorgement and all but $50,000 of the Section 304 reimbursement shall be deemed satisfied.',
      given: { parties: [NORTHCOTE] },
      expect: [amount('reimbursement', 470_016, [NORTHCOTE], 'agreed'), amount('reimbursement', 50_000, [NORTHCOTE])],
    },
    {
      why: 'somebody who was not charged reimburses of his own accord',
      text: 'Quill, who was not charged, reimbursed the company $72,886 for cash bonuses. Northcote agreed to settle.',
      given: { parties: [NORTHCOTE] },
      expect: [],
    },
    {
      why: 'expenses that a company reimburses are none',
      text: 'Northcote obtained a cash reimbursement of $86,000 without authorization and was charged.',
      given: { parties: [NORTHCOTE] },
      expect: [],
    },
    {
      why: 'cash and restricted stock',
      text: 'Northcote agreed to reimburse Larkspur $5,120,400 in cash and 31,000 restricted stock units.',
      given: { parties: [NORTHCOTE, LARKSPUR] },
      expect: [amount('reimbursement', 5_120_400, [NORTHCOTE], 'agreed')],
    },
    {
      why: 'a company that bought the one to be paid',
      text: 'Northcote agreed to reimburse Quill Automotive, Inc., which acquired Larch, $640,400 in bonuses.',
      given: { parties: [NORTHCOTE, LARKSPUR] },
      expect: [amount('reimbursement', 640_400, [NORTHCOTE], 'agreed')],
    },
  ],
});
