import { rule } from '../rule.ts';
import { amountsWhere } from './amounts.ts';
import { amount, HARROW, NORTHCOTE, VANE } from './cast.ts';

export const sought = rule({
  name: 'amounts/sought',
  field: 'amounts',
  reads: 'Sums that the SEC asks for and that have not been granted.',
  find: amountsWhere(({ status }) => status === 'sought'),
  examples: [
    {
      why: 'the complaint seeks an order to pay a sum',
      text: 'The Commission seeks an order requiring Vane to disgorge $45,673, representing the losses that he avoided.',
      given: { parties: [VANE] },
      expect: [amount('disgorgement', 45_673, [VANE], 'sought')],
    },
    {
      why: 'interest, and a penalty whose sum is not told',
      text: 'The SEC seeks an order requiring Vane to pay $14,809.53 in prejudgment interest, and a civil penalty equal to his gains.',
      given: { parties: [VANE] },
      expect: [amount('prejudgment-interest', 14_809.53, [VANE], 'sought')],
    },
    {
      why: 'a motion that was granted',
      text: 'The SEC made a motion for $7,760,415 in disgorgement by Northcote, which the court granted.',
      given: { parties: [NORTHCOTE] },
      expect: [],
    },
    {
      why: 'sought and received',
      text: 'The Commission sought and received disgorgement of $800,400, plus $96,200 in prejudgment interest.',
      given: { parties: [VANE] },
      expect: [],
    },
    {
      why: 'the relief requested, to which the defendants agreed',
      text: 'The defendants agreed to the entry of the relief requested in the complaint, including disgorgement totaling $836,400.',
      given: { parties: [VANE] },
      expect: [],
    },
    {
      why: 'requests for the reimbursement of expenses',
      text: 'The complaint alleges that Vane approved requests for reimbursement of non-business expenses of $849,000, which were compensation.',
      given: { parties: [VANE] },
      expect: [],
    },
    {
      why: 'requests that were approved',
      text: 'The complaint, which seeks penalties, alleges that Vane approved requests for reimbursement of a wide variety of personal and non-business expenses resulting in undisclosed compensation to Harrow of $849,000.',
      given: { parties: [VANE] },
      expect: [],
    },
    {
      why: 'what a complaint alleges that somebody owes',
      text: 'The Commission has alleged that Vane owes $513,200 in disgorgement.',
      given: { parties: [VANE] },
      expect: [amount('disgorgement', 513_200, [VANE], 'sought')],
    },
    {
      why: 'numbered penalties',
      text: 'The Commission requested the court to impose civil penalties of (1) $20,000 against Vane, and (2) $10,000 each against Northcote and Harrow.',
      given: { parties: [VANE, NORTHCOTE, HARROW] },
      expect: [
        amount('civil-penalty', 20_000, [VANE], 'sought'),
        amount('civil-penalty', 10_000, [NORTHCOTE], 'sought'),
        amount('civil-penalty', 10_000, [HARROW], 'sought'),
      ],
    },
    {
      why: 'of each of four, where three are known',
      text: 'The Commission requested the court to impose civil penalties of $15,000 against each defendant, for a total of $60,000.',
      given: { parties: [VANE, NORTHCOTE, HARROW] },
      expect: [amount('civil-penalty', 15_000, [], 'sought'), amount('total', 60_000, [], 'sought')],
    },
  ],
});
