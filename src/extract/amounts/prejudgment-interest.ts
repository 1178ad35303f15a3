import { rule } from '../rule.ts';
import { amountsWhere, isObtained } from './amounts.ts';
import { amount, HARROW, NORTHCOTE, VANE } from './cast.ts';

export const prejudgmentInterest = rule({
  name: 'amounts/prejudgment-interest',
  field: 'amounts',
  reads: 'Prejudgment interest with a figure of its own that was ordered or agreed, with who owes it.',
  find: amountsWhere((value) => value.kind === 'prejudgment-interest' && isObtained(value)),
  examples: [
    {
      why: 'after disgorgement',
      text: 'The court ordered Vane to disgorge $30,600, which represents his profits, plus prejudgment interest of $9,601.48.',
      given: { parties: [VANE] },
      expect: [amount('prejudgment-interest', 9_601.48, [VANE])],
    },
    {
      why: 'the sum before it, “prejudgment” left out',
      text: 'Northcote was ordered to pay disgorgement of $5,000, $700 in interest, and a penalty of $5,000.',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [amount('prejudgment-interest', 700, [NORTHCOTE])],
    },
    {
      why: 'a comma between the sum and its remedy',
      text: 'The final judgment orders Vane to pay $10,000 in disgorgement and $700, in prejudgment interest, for a total of $10,700.',
      given: { parties: [VANE] },
      expect: [amount('prejudgment-interest', 700, [VANE])],
    },
    {
      why: 'interest on the disgorgement, by a group that a bracket defines',
      text: 'The court entered judgments against Tomas Vane and Quill Harrow (the Vane Defendants), and sued Avery Northcote. The Vane Defendants agreed to pay prejudgment interest on the disgorgement amount of $700.',
      given: { parties: [NORTHCOTE, VANE, HARROW] },
      expect: [amount('prejudgment-interest', 700, [VANE, HARROW])],
    },
    {
      why: 'the interest of restitution in a criminal case',
      text: 'In a related action, the judge sentenced Vane to 24 months in prison and ordered him to pay restitution of $4,759,000 plus prejudgment interest of $994,000.',
      given: { parties: [VANE] },
      expect: [],
    },
    {
      why: 'the interest of a loan is none',
      text: 'Northcote was ordered to stop. The notes paid interest of $700 a year, and investors were promised interest of $9,000.',
      given: { parties: [NORTHCOTE] },
      expect: [],
    },
    {
      why: 'interest after the judgment is not',
      text: 'The judgment orders Northcote to pay a civil penalty of $10,000 plus $2,349.47 in post-judgment interest.',
      given: { parties: [NORTHCOTE] },
      expect: [],
    },
    {
      why: 'interest that a judgment orders by itself',
      text: 'The judgment also orders Vane to pay $1,340.60 in interest.',
      given: { parties: [VANE] },
      expect: [amount('prejudgment-interest', 1_340.6, [VANE])],
    },
  ],
});
