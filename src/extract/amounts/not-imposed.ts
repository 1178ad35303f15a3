import { rule } from '../rule.ts';
import { amountsWhere } from './amounts.ts';
import { amount, HARROW, NORTHCOTE, VANE } from './cast.ts';

export const notImposed = rule({
  name: 'amounts/not-imposed',
  field: 'amounts',
  reads: 'Sums that were found due and waived in full, mostly for inability to pay.',
  find: amountsWhere(({ status }) => status === 'not-imposed'),
  examples: [
    {
      why: 'a part whose payment is waived',
      text: 'The judgment orders Vane to pay disgorgement of $22,400, but waives payment of $21,800 based on his financial condition.',
      given: { parties: [VANE] },
      expect: [amount('disgorgement', 21_800, [VANE], 'not-imposed')],
    },
    {
      why: 'waived in the same sentence',
      text: 'The judgment orders Vane to pay disgorgement together with prejudgment interest in the amount of $1,057,543, but waives payment of the same based on his inability to pay.',
      given: { parties: [VANE] },
      expect: [amount('disgorgement-and-interest', 1_057_543, [VANE], 'not-imposed')],
    },
    {
      why: 'waived in one of several points, of which another has an exception',
      text: 'Vane consented to a judgment that (1) enjoins him from any offering, with the exception of listed securities; and (2) holds him liable for disgorgement of $5,000 and waives that amount.',
      given: { parties: [VANE] },
      expect: [amount('disgorgement', 5_000, [VANE], 'not-imposed')],
    },
    {
      why: 'waived in the next sentence',
      text: 'The court ordered Vane to disgorge $5,000. Payment was waived in light of his financial condition.',
      given: { parties: [VANE] },
      expect: [amount('disgorgement', 5_000, [VANE], 'not-imposed')],
    },
    {
      why: 'held liable and not ordered to pay',
      text: 'The judgment holds Northcote liable for a civil penalty of $130,000 but does not order her to pay the penalty in light of her conviction.',
      given: { parties: [NORTHCOTE] },
      expect: [amount('civil-penalty', 130_000, [NORTHCOTE], 'not-imposed')],
    },
    {
      why: 'ordered, and no payment required',
      text: 'The order requires Vane to pay $1,474,934 in disgorgement but does not require any payment of the disgorgement.',
      given: { parties: [VANE] },
      expect: [amount('disgorgement', 1_474_934, [VANE], 'not-imposed')],
    },
    {
      why: 'waived for two whom the sentence names',
      text: 'The judgments order Vane and Northcote to disgorge $5,000 and $6,000, respectively. Based on their inability to pay, the disgorgement of both Vane and Northcote was waived.',
      given: { parties: [VANE, NORTHCOTE] },
      expect: [
        amount('disgorgement', 5_000, [VANE], 'not-imposed'),
        amount('disgorgement', 6_000, [NORTHCOTE], 'not-imposed'),
      ],
    },
    {
      why: 'for each defendant',
      text: 'Vane was ordered to disgorge $10,000; Harrow was ordered to disgorge $5,000. The court waived payment of the disgorgement for each defendant.',
      given: { parties: [VANE, HARROW] },
      expect: [
        amount('disgorgement', 10_000, [VANE], 'not-imposed'),
        amount('disgorgement', 5000, [HARROW], 'not-imposed'),
      ],
    },
    {
      why: 'waived because of what each of them has',
      text: 'The court ordered Vane to disgorge $5,000 and Northcote to disgorge $6,000. However, based on each defendant’s inability to pay, the court waived the disgorgement.',
      given: { parties: [VANE, NORTHCOTE] },
      expect: [
        amount('disgorgement', 5_000, [VANE], 'not-imposed'),
        amount('disgorgement', 6_000, [NORTHCOTE], 'not-imposed'),
      ],
    },
    {
      why: 'only the penalty was waived',
      text: 'The judgment requires Vane to disgorge $450,000 and waives imposition of a civil penalty.',
      given: { parties: [VANE] },
      expect: [],
    },
    {
      why: 'only the interest was waived',
      text: 'The judgment requires Vane to disgorge $450,000 and to pay $12,000 in prejudgment interest. Based on his inability to pay, payment of the prejudgment interest was waived.',
      given: { parties: [VANE] },
      expect: [amount('prejudgment-interest', 12_000, [VANE], 'not-imposed')],
    },
    {
      why: 'an obligation of which a part was waived',
      text: 'The judgment orders Vane to disgorge $165,000. No civil penalty was imposed, and part of the disgorgement obligation was waived, in light of his financial condition.',
      given: { parties: [VANE] },
      expect: [],
    },
    {
      why: 'the payment of a part was waived',
      text: 'The order imposes $700,000 in disgorgement on Vane, with payment of $450,000 in disgorgement being waived.',
      given: { parties: [VANE] },
      expect: [amount('disgorgement', 450_000, [VANE], 'not-imposed')],
    },
    {
      why: 'waived for somebody else',
      text: 'The judgment requires Vane to pay $216,205 in disgorgement and prejudgment interest. The Commission agreed to waive disgorgement by Northcote based on her sworn financial statement.',
      given: { parties: [VANE, NORTHCOTE] },
      expect: [],
    },
    {
      why: 'all but a part is a part imposed',
      text: 'The court ordered Vane to disgorge $50,000 and waived all but $5,000.',
      given: { parties: [VANE] },
      expect: [],
    },
    {
      why: 'waived for both',
      text: 'Vane and Harrow consented to orders that Vane disgorge $10,000 plus prejudgment interest and Harrow disgorge $5,000 plus prejudgment interest, and waive payment based on their inability to pay.',
      given: { parties: [VANE, HARROW] },
      expect: [
        amount('disgorgement', 10_000, [VANE], 'not-imposed'),
        amount('disgorgement', 5_000, [HARROW], 'not-imposed'),
      ],
    },
    {
      why: 'disgorgement and interest, imposed but waived',
      text: 'Vane agreed to an order imposing but waiving disgorgement of $153,800 and prejudgment interest of $16,700.',
      given: { parties: [VANE] },
      expect: [
        amount('disgorgement', 153_800, [VANE], 'not-imposed'),
        amount('prejudgment-interest', 16_700, [VANE], 'not-imposed'),
      ],
    },
    {
      why: 'waived with their total',
      text: 'The judgment orders Vane to pay disgorgement of $180,000 and prejudgment interest of $24,500, for a total of $204,500; and waives payment of the disgorgement and prejudgment interest.',
      given: { parties: [VANE] },
      expect: [
        amount('disgorgement', 180_000, [VANE], 'not-imposed'),
        amount('prejudgment-interest', 24_500, [VANE], 'not-imposed'),
        amount('total', 204_500, [VANE], 'not-imposed'),
      ],
    },
    {
      why: 'waived for both of the sentence before',
      text: 'Vane agreed to pay disgorgement of $336,200, and Harrow agreed to pay disgorgement of $26,700. Payment is waived based on their financial condition.',
      given: { parties: [VANE, HARROW] },
      expect: [
        amount('disgorgement', 336_200, [VANE], 'not-imposed'),
        amount('disgorgement', 26_700, [HARROW], 'not-imposed'),
      ],
    },
    {
      why: 'a sum owed by the defendants, waived',
      text: 'In the Final Order, the court set the amount of disgorgement owed by the Defendants at $826,000, plus interest, but waived payment of that amount based on their inability to pay.',
      given: { parties: [VANE] },
      expect: [amount('disgorgement', 826_000, [VANE], 'not-imposed')],
    },
    {
      why: 'the interest of all, in the sentences before',
      text: 'The judgments order Vane to disgorge $188,600, plus prejudgment interest of $56,500. Northcote was ordered to disgorge $130,600, plus prejudgment interest of $39,100. The payment of prejudgment interest by each of them will be waived based on their inability to pay.',
      given: { parties: [VANE, NORTHCOTE] },
      expect: [
        amount('prejudgment-interest', 56_500, [VANE], 'not-imposed'),
        amount('prejudgment-interest', 39_100, [NORTHCOTE], 'not-imposed'),
      ],
    },
    {
      why: 'such an amount, beside other remedies that are waived',
      text: 'The final judgment orders Vane to disgorge $8,300, but waives such amount, and waives civil penalties and prejudgment interest.',
      given: { parties: [VANE] },
      expect: [amount('disgorgement', 8_300, [VANE], 'not-imposed')],
    },
    {
      why: 'of one whom the block told of before another',
      text: 'The court ordered Vane to disgorge $29,800. The court also ordered Harrow to pay a civil penalty of $10,200. In view of his condition, the court waived Vane’s payment of disgorgement and interest.',
      given: { parties: [VANE, HARROW] },
      expect: [amount('disgorgement', 29_800, [VANE], 'not-imposed')],
    },
    {
      why: 'what somebody else gained',
      text: 'Vane agreed to disgorge $40,200. Disgorgement of his tippees’ profits was waived based on their inability to pay.',
      given: { parties: [VANE] },
      expect: [],
    },
  ],
});
