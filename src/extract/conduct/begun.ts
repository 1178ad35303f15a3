import { rule } from '../rule.ts';
import { deedsIn } from './deeds.ts';
import { misconductIn } from './misconduct.ts';
import { covering } from './overall.ts';
import type { Kind } from './periods.ts';
import { statementsOf } from './statements.ts';

const PAIRS: ReadonlySet<Kind> = new Set(['two']);
const BOTH: ReadonlySet<Kind> = new Set(['since', 'two']);
const ENDS: ReadonlySet<Kind> = new Set(['until']);

export const begun = rule({
  name: 'conduct/begun',
  field: 'conduct',
  reads:
    'The beginning of the misconduct where the release states no period with two ends, or the first and last of the years or months that it names.',
  *find(doc) {
    const { all, said, told, grave } = statementsOf(doc);
    for (const [list, kinds] of [
      [said, BOTH],
      [told, PAIRS],
      [grave, BOTH],
    ] as const) {
      const found = misconductIn(list, kinds);
      if (!found.length) continue;
      // "began in 2010 … continued through 2013"
      const end = misconductIn(all, ENDS).at(-1);
      const ended = end ? [...found.map((one) => ({ ...one, to: one.to ?? end.to })), end] : found;
      yield* covering(doc, ended, deedsIn);
      return;
    }
  },
  examples: [
    {
      why: 'how long it was continued',
      text: 'The complaint alleges that Vane began his scheme in 2010. He continued his insider trading through 2013.',
      expect: [{ from: '2010', to: '2013' }],
    },
    {
      why: 'as recently as a month',
      text: 'The complaint alleges that since at least 2004 and continuing as recently as August 2007, Vane fraudulently induced clients to sign forms.',
      expect: [{ from: '2004', to: '2007-08' }],
    },
    {
      why: 'how far back it dates',
      text: 'The SEC’s complaint alleges that the misconduct of Larkspur dates back as far as 2001.',
      expect: [{ from: '2001', to: null }],
    },
    {
      why: 'a beginning without an end',
      text: 'The SEC alleges that Northcote conducted two unregistered offerings beginning in 2008.',
      expect: [{ from: '2008', to: null }],
    },
    {
      why: 'a scheme that was commenced',
      text: 'According to the complaint, Vane and Quill commenced their fraudulent scheme in February 1999.',
      expect: [{ from: '1999-02', to: null }],
    },
    {
      why: 'two beginnings',
      text: 'The complaint alleges that two offerings, commencing in March and October 1998, respectively, were fraudulent.',
      expect: [{ from: '1998-03', to: null }],
    },
    {
      why: 'against an order, without a word of a complaint',
      text: 'But since at least November 2015, Vane has acted as a broker, including soliciting investors.',
      expect: [{ from: '2015-11', to: null }],
    },
    {
      why: 'a beginning by how far back it lies; since when a parent owned the company',
      text: 'The order instituting settled proceedings details improper payments by employees of Larkspur as far back as 2003. The controls of Ridge, the parent company of Larkspur from 1998 to 2006, failed to detect the payments.',
      expect: [{ from: '2003', to: null }],
    },
    {
      why: 'when somebody knew, and when a lawyer spoke for him',
      text: 'The complaint charges that in November and December 1998, Vane knew of a false inventory. It alleges that during 2001 and 2002, Vane’s attorney discussed a resolution.',
      expect: [],
    },
    {
      why: 'a beginning told without a word of a complaint',
      text: 'Vane has defrauded investors in notes since August 2010.',
      expect: [{ from: '2010-08', to: null }],
    },
    {
      why: 'what an order finds',
      kind: 'administrative-proceeding',
      text: 'The violations took place during 2010 and 2011, when employees of Larkspur sought to influence officials.',
      expect: [{ from: '2010', to: '2011' }],
    },
    {
      why: 'trading that began',
      text: 'The complaint alleges that Larkspur announced the merger before trading began on November 21, 2011.',
      expect: [],
    },
    {
      why: 'a beginning, told after the complaint is named',
      text: 'Beginning in at least 1998, Vane offered clients a fund that did not exist.',
      expect: [{ from: '1998', to: null }],
    },
    {
      why: 'an offering that started',
      text: 'The complaint alleges that Vane raised $4 million through an offering that started in January 2006.',
      expect: [{ from: '2006-01', to: null }],
    },
    {
      why: 'a later deed beside two years',
      text: 'The complaint alleges that, in 1995 and 1996, Vane made false entries. It also alleges that, in January 1997, Vane sold shares while aware of them.',
      expect: [{ from: '1995', to: '1997-01' }],
    },
    {
      why: 'two months of press releases that someone called false',
      text: 'In April and May 1998, Vane issued three press releases with false and misleading statements about a mine.',
      expect: [{ from: '1998-04', to: '1998-05' }],
    },
    {
      why: 'the time since when an account is dormant',
      text: 'The complaint alleges that all of the suspicious trading occurred in an account that had been dormant since 2011.',
      expect: [],
    },
    {
      why: 'fiscal years, and quarters of another',
      text: 'The complaint alleges that Larkspur inflated its revenue for fiscal years 1996 and 1997 and for the first three quarters of 1998.',
      expect: [{ from: '1996', to: '1998' }],
    },
    {
      why: 'municipal securities and the years in which they were issued',
      text: 'The complaint concerned the fraudulent offer and sale of municipal securities issued in 1993 and 1994 by Larkspur County.',
      expect: [{ from: '1993', to: '1994' }],
    },
    {
      why: 'a business that ran out of money, and money that was lost',
      text: 'The complaint alleges that, beginning in February 2000, the homes ran out of money. It alleges that the fund had been losing money since at least 2000, and that, since 1994, Vane had attended conferences.',
      expect: [],
    },
    {
      why: 'what a court did between two days',
      text: 'Between June 9, 2008 and July 15, 2008, the United States District Court entered judgments. Larkspur overstated its revenue in fiscal years 1999 and 2000.',
      expect: [{ from: '1999', to: '2000' }],
    },
    {
      why: 'three months',
      text: 'According to the complaint, in May, June and September 2000, Vane directed a trust to purchase shares.',
      expect: [{ from: '2000-05', to: '2000-09' }],
    },
    {
      why: 'a beginning by a year at the latest',
      text: 'The complaint alleges that, beginning by at least 2003, Vane engaged in a scheme to pay bribes.',
      expect: [{ from: '2003', to: null }],
    },
    {
      why: 'a salary since',
      text: 'The complaint alleges that Vane, who has been chairman since 2004 and received salary and options since September 2005, misused money.',
      expect: [],
    },
    {
      why: 'two months, and a third that is told behind them',
      text: 'The complaint alleges that false statements were made in offerings in September and December 1997, and May 1998.',
      expect: [],
    },
    {
      why: 'what a sentence is for',
      text: 'Vane was sentenced to one year in prison for making false statements to the Commission in 1999 and 2000.',
      expect: [{ from: '1999', to: '2000' }],
    },
    {
      why: 'forms of days, with another behind them',
      text: 'The complaint alleges that Larkspur overstated its revenues in its June 30 and September 30, 1999 Forms 10-Q and December 31, 1999 Form 10-K.',
      expect: [],
    },
    {
      why: 'the months of pleas',
      text: 'Vane and Quill pleaded guilty to their roles in the scheme in September 2014 and September 2015, respectively.',
      expect: [],
    },
  ],
});
