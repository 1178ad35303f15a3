import { rule } from '../rule.ts';
import { amountsWhere, isObtained } from './amounts.ts';
import { amount, LARKSPUR, VANE } from './cast.ts';

export const other = rule({
  name: 'amounts/other',
  field: 'amounts',
  reads:
    'Sums that a settlement sets aside for a purpose, as for independent research or investor education, and sums laid on somebody who is in contempt of court.',
  find: amountsWhere((value) => value.kind === 'other' && isObtained(value)),
  examples: [
    {
      why: 'two purposes',
      text: 'Larkspur will pay, over five years, $25 million to provide its clients with independent research, and $5 million to be used for investor education.',
      given: { parties: [LARKSPUR] },
      expect: [amount('other', 25_000_000, [LARKSPUR], 'agreed'), amount('other', 5_000_000, [LARKSPUR], 'agreed')],
    },
    {
      why: 'for contempt of court',
      text: 'The court held Vane in civil contempt and ordered him to pay $187,000 to the receiver.',
      given: { parties: [VANE] },
      expect: [amount('other', 187_000, [VANE])],
    },
    {
      why: 'paid in the course of business',
      text: 'Larkspur paid another bank $375,000 to provide its clients with independent research.',
      given: { parties: [LARKSPUR] },
      expect: [],
    },
  ],
});
