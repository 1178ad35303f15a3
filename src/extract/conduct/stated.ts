import type { Document } from '../document.ts';
import { rule } from '../rule.ts';
import { deedsIn } from './deeds.ts';
import { misconductIn } from './misconduct.ts';
import { covering } from './overall.ts';
import type { Kind } from './periods.ts';
import { statementsOf } from './statements.ts';
import type { Stated } from './telling.ts';

const RANGES: ReadonlySet<Kind> = new Set(['range', 'ongoing']);
const OTHERS: ReadonlySet<Kind> = new Set(['since', 'two', 'until']);

/** What is alleged beside a range, or told as grave as that. */
function beside(doc: Document): Stated[] {
  const { said, grave } = statementsOf(doc);
  return [...misconductIn(said, OTHERS, true), ...misconductIn(grave, RANGES, true), ...deedsIn(doc)];
}

export const stated = rule({
  name: 'conduct/stated',
  field: 'conduct',
  reads:
    'The period of the misconduct, from first to last of the periods that the release states for it; careers and sentences are none.',
  find(doc) {
    const { all, told } = statementsOf(doc);
    const ranges = misconductIn(told, RANGES);
    return covering(doc, ranges.length ? ranges : misconductIn(all, RANGES), beside);
  },
  examples: [
    {
      why: 'a beginning that is told first, and a period within',
      text: 'The complaint alleges that beginning in 2012, Vane arranged sham sales. It alleges that from July 2012 to April 2015, Vane signed false filings.',
      expect: [{ from: '2012', to: '2015-04' }],
    },
    {
      why: 'from and through',
      text: 'The complaint alleges that, from at least January 2000 through at least April 2006, Larkspur raised $4 million by selling unregistered shares.',
      expect: [{ from: '2000-01', to: '2006-04' }],
    },
    {
      why: 'to the present',
      text: 'The complaint alleged that from early 1990 to the present, Northcote defrauded investors.',
      expect: [{ from: '1990', to: null }],
    },
    {
      why: 'two schemes, one overall period',
      text: 'The complaint alleges that from 2017 through May 2022, Northcote misled investors. It alleges that from at least 2017 through 2023, he made false statements.',
      expect: [{ from: '2017', to: '2023' }],
    },
    {
      why: 'a career is no conduct',
      text: 'The complaint alleges that Northcote, who was the chief executive officer from 1998 to 2004, made false statements.',
      expect: [],
    },
    {
      why: 'a deed by someone whose post is named first',
      text: 'The SEC alleges that chief executive Avery Northcote and general counsel Dana Vane perpetrated a scheme from 1998 to 2003 to backdate options.',
      expect: [{ from: '1998', to: '2003' }],
    },
    {
      why: 'talks of the companies whose shares were traded',
      text: 'The complaint alleges that, from April 2008 through July 2008, Larkspur and Harrow conducted merger negotiations in secret.',
      expect: [],
    },
    {
      why: 'when someone learned what he traded on later',
      text: 'The complaint alleges that, between April 9 and 11, 2023, Vane, then a director, learned that Larkspur would be acquired. It alleges that, between April 12 and 17, 2023, Vane purchased 7,000 shares.',
      expect: [{ from: '2023-04-12', to: '2023-04-17' }],
    },
    {
      why: 'a period to date',
      text: 'The complaint alleges that Vane, during the period 1993 to date, violated the antifraud provisions.',
      expect: [{ from: '1993', to: null }],
    },
    {
      why: 'a long career',
      text: 'The complaint alleges that Vane, who worked as head of equity trading at a large investment firm from May 2021 through December 2023, traded ahead of its orders.',
      expect: [],
    },
    {
      why: 'until the action was filed, which is no date of its end',
      text: 'The complaint alleges that from at least June 2001 through the filing of the action, Larkspur raised $2 million.',
      expect: [{ from: '2001-06', to: null }],
    },
    {
      why: 'to the quarter ended',
      text: 'The complaint alleged a fraud from 1996 through the quarter ended March 31, 2000.',
      expect: [{ from: '1996', to: '2000-03-31' }],
    },
    {
      why: 'an end that is told by itself',
      text: 'The complaint alleged that from September 1997 through June 1999, Vane raised fees. It alleged that, to hide his scheme, Vane continued, until at least July 2001, to tell customers of funds.',
      expect: [{ from: '1997-09', to: '2001-07' }],
    },
    {
      why: 'a time in which those bought who may claim money',
      text: 'The complaint alleges fraud. Claimants include those who bought stock during the period April 22, 1997 through January 28, 2001.',
      expect: [],
    },
    {
      why: 'through and including',
      text: 'Larkspur was charged with fraud that occurred from at least the second quarter of 1998 through and including the third quarter of 2002.',
      expect: [{ from: '1998', to: '2002' }],
    },
    {
      why: 'days of one month',
      text: 'The complaint alleges that, between April 12 and 17, 2023, Vane purchased 7,000 shares.',
      expect: [{ from: '2023-04-12', to: '2023-04-17' }],
    },
    {
      why: 'what a sentence is for',
      text: 'The court sentenced Vane to two years in prison for operating a Ponzi scheme from 2006 to 2013.',
      expect: [{ from: '2006', to: '2013' }],
    },
    {
      why: 'a sentence itself',
      text: 'Vane was sentenced for fraud and served his imprisonment from 2006 to 2013.',
      expect: [],
    },
    {
      why: 'an end with a date that is not read leaves the period out',
      text: 'The complaint alleges that Vane, from at least May 2004 until he lost his post in June 2005, falsified records.',
      expect: [],
    },
    {
      why: 'the time of a listing',
      text: 'The complaint alleges fraud. From March 2004 to May 2006, the company’s common stock was registered with the Commission, and it failed to file reports.',
      expect: [],
    },
    {
      why: 'the summary of an order',
      kind: 'administrative-proceeding',
      text: 'From 2003 to 2008, Larkspur made improper payments.\n\nFrom 2002 to 2009, a consultant received payments.',
      expect: [{ from: '2003', to: '2008' }],
    },
    {
      why: 'from its inception',
      text: 'The complaint alleges that the website boasted of false returns from its inception in late 2008 through December 2011.',
      expect: [{ from: '2008', to: '2011-12' }],
    },
    {
      why: 'a yield that someone boasts of',
      text: 'The complaint alleges that, beginning in June 2019, Northcote raised $7 million, and that he boasted of a 61% return for his clients from June 2020 through June 2021.',
      expect: [],
    },
    {
      why: 'of dates that agree, those that are told first',
      text: 'The complaint alleges that Vane misled clients from May 2019 through July 2022, and that, between 2019 and 2022, he overcharged them.',
      expect: [{ from: '2019-05', to: '2022-07' }],
    },
    {
      why: 'as alleged, whatever the verb',
      text: 'However, as alleged, between May 2018 and November 2020, Northcote directed heirs to move their money to him.',
      expect: [{ from: '2018-05', to: '2020-11' }],
    },
    {
      why: 'a date that may be earlier',
      text: 'The complaint alleges that from 1995 or earlier, through at least February 1996, Vane misled investors.',
      expect: [{ from: '1995', to: '1996-02' }],
    },
    {
      why: 'a role in what was disclosed',
      text: 'The order resolves the Commission’s case against Vane for the role he played in Larkspur’s disclosure of its loans between December 2006 and August 2008.',
      expect: [{ from: '2006-12', to: '2008-08' }],
    },
    {
      why: 'a customer’s time, told beside the finding',
      text: 'The order finds that Larkspur paid bribes. From 1989 to 2009, one of its largest customers was a smelter in Avaria.',
      expect: [],
    },
    {
      why: 'bonds older than any conduct',
      text: 'The complaint alleges that Vane sold worthless bonds of a republic that lasted from 1912 to 1949.',
      expect: [],
    },
    {
      why: 'quarters of a company’s fiscal years',
      text: 'The complaint alleges that from the second quarter of Larkspur Ridge’s Fiscal Year (FY) 2001 through at least the fourth quarter of its FY 2003, Vane falsified invoices.',
      expect: [{ from: '2001', to: '2003' }],
    },
    {
      why: 'a dash that is printed as a hyphen',
      text: 'The complaint alleges that-between 1990 and 1993-Avery Northcote engaged in a fraud.',
      expect: [{ from: '1990', to: '1993' }],
    },
    {
      why: 'fiscal years of reports on what lasted until the year before, and reports of a year before it',
      text: 'The complaint alleges that, from 1998 through 2006, Vane backdated options. It alleges that the scheme led to false figures from fiscal year 1999 to the first quarter of fiscal year 2007, and to false Forms 10-K from 1997 to 2006.',
      expect: [{ from: '1998', to: '2006' }],
    },
    {
      why: 'losses, and talks in which someone took part',
      text: 'The complaint alleges that, since at least 2014, Vane misled investors. It alleges that he spent money on trading, which sustained heavy trading losses between 2015 and 2017. Beginning in June 2013, Vane participated in the merger negotiations.',
      expect: [],
    },
    {
      why: 'years of which a false claim tells',
      text: 'According to the complaint, from June 2021 through April 2022, Larkspur made false statements. It falsely represented that it had earned millions in revenue from its business in 2019 to 2021.',
      expect: [{ from: '2021-06', to: '2022-04' }],
    },
    {
      why: 'until an arrest',
      text: 'The complaint alleges as follows: Beginning in November 2008 through Vane’s arrest in May 2010, he had clients send him their savings. Between 2007 and the fund’s collapse in May 2011, it raised $2 million.',
      expect: [{ from: '2007', to: '2011-05' }],
    },
    {
      why: 'a career until a departure',
      text: 'The complaint alleges fraud. From 1999 until his departure in July 2000, Vane held various positions in finance, and managed its payments.',
      expect: [],
    },
    {
      why: 'a beginning before the range',
      text: 'The complaint alleges that, starting in May 2001, Vane misled clients. From July 2001 to March 2002, he transferred $4 million to himself.',
      expect: [{ from: '2001-05', to: '2002-03' }],
    },
    {
      why: 'a scheme that goes on',
      text: 'The complaint alleges that, since at least 2001, Vane has been soliciting investors. From July 2003 to March 2004, Larkspur raised $4 million from them.',
      expect: [{ from: '2001', to: null }],
    },
    {
      why: 'a second scheme that begins after the range',
      text: 'The complaint alleged that, from September 1993 through November 1998, Vane misled clients. The Commission added allegations that, beginning in March 2000, Vane took part in a scheme to allocate trades.',
      expect: [{ from: '1993-09', to: null }],
    },
    {
      why: 'the time since when someone is registered is no beginning',
      text: 'The complaint charges Larkspur, a broker-dealer registered with the Commission since 1992, with fraud. From July 2003 to March 2004, it raised $4 million.',
      expect: [{ from: '2003-07', to: '2004-03' }],
    },
    {
      why: 'a deed after the range',
      text: 'The complaint alleges that, from 2003 to 2005, Vane falsified records. It also alleges that, in February 2006, Vane tipped a friend.',
      expect: [{ from: '2003', to: '2006-02' }],
    },
    {
      why: 'two months before the range',
      text: 'The complaint alleges that, from May 2021 through March 2023, Vane misled investors. It also alleges that, in March and April 2021, he misled others.',
      expect: [{ from: '2021-03', to: '2023-03' }],
    },
    {
      why: 'a sale after the news is no part of the insider trading',
      text: 'The complaint alleges insider trading. From May 3, 2004 to May 6, 2004, Vane purchased 700 shares. On May 9, 2004, Vane sold them.',
      expect: [{ from: '2004-05-03', to: '2004-05-06' }],
    },
    {
      why: 'a graver range that is told without an allegation in its sentence',
      text: 'The complaint alleges that, from 2002 to 2006, Larkspur paid an agent. From 2003 to 2007, it also made illicit payments through its courier.',
      expect: [{ from: '2002', to: '2007' }],
    },
    {
      why: 'a time that goes on for years, beside one with an end',
      text: 'The complaint alleges that, beginning in May 1985 and continuing for a period of years, Vane paid kickbacks, and that, from March 1984 through February 1991, he charged markups.',
      expect: [{ from: '1984-03', to: '1991-02' }],
    },
    {
      why: 'an allegation with a name before its time, and what its sentence calls overstated beside it',
      text: 'The complaint alleges that Avery Vane, between September 1998 and May 1999, misled investors. From at least December 1998 through June 11, 1999, Larkspur posted a balance sheet which overstated its assets.',
      expect: [{ from: '1998-09', to: '1999-06-11' }],
    },
    {
      why: 'reports that were false',
      text: 'The complaint alleges that, from March through December 2000, Vane sold shares. Reports filed with the Commission from April 2001 through November 2002 included financial statements which falsely called commissions assets.',
      expect: [{ from: '2000-03', to: '2002-11' }],
    },
    {
      why: 'the years of false figures that an earlier order found',
      text: 'According to the complaint, from January 1995 through July 1995, Vane misled clients. The order found advertisements with misleading performance figures for the period from 1984 through 1991.',
      expect: [{ from: '1995-01', to: '1995-07' }],
    },
    {
      why: 'a merger in which the scheme began with shares',
      text: 'The complaint alleges that, in April 2003, Vane orchestrated a reverse merger. It alleges that false newsletters were sent from late May 2003 through July 2003.',
      expect: [{ from: '2003-05', to: '2003-07' }],
    },
    {
      why: 'a beginning and an ending',
      text: 'The complaint alleges that Vane manipulated shares during the period beginning July 28, 1999 and ending August 10, 1999.',
      expect: [{ from: '1999-07-28', to: '1999-08-10' }],
    },
    {
      why: 'an action that was filed before, the release’s own',
      text: 'The Commission previously filed an action, alleging that Vane had defrauded investors from 1996 through 1998.',
      expect: [{ from: '1996', to: '1998' }],
    },
    {
      why: 'charges that were settled before, beside those of this release',
      text: 'In November 2021, Vane settled SEC charges that he violated the policy of a fund between July 2017 and June 2020. The complaint alleges that he continued his fraud between November 24, 2021, and June 23, 2024.',
      expect: [{ from: '2021-11-24', to: '2024-06-23' }],
    },
    {
      why: 'an auditor from whom something was concealed',
      text: 'The complaint alleges that Vane concealed transactions from the independent auditor and the public between 2000 and 2005.',
      expect: [{ from: '2000', to: '2005' }],
    },
    {
      why: 'when someone learned it at his work',
      text: 'According to the complaint, from July 8 through July 13, 2008, in the course of his employment at Larkspur, LP, Vane learned of a loss. On July 14, 2008, Vane sold his shares after learning of it.',
      expect: [{ from: '2008-07-14', to: '2008-07-14' }],
    },
    {
      why: 'three days after the range, and an advisor who was engaged',
      text: 'The complaint alleges that, from March 2, 2012 through March 5, 2012, Vane purchased shares. It alleges that he purchased shares on April 16, 2012, May 2, 2012 and May 8, 2012. On February 10, 2012, Larkspur engaged Harrow to perform services.',
      expect: [{ from: '2012-03-02', to: '2012-05-08' }],
    },
    {
      why: 'the month in which an action was instituted',
      text: 'The complaint alleges that, from July 2009 through April 2011, Vane traded on tips. It is the fraudulent conduct for which the Commission instituted an action against him during July 2014.',
      expect: [{ from: '2009-07', to: '2011-04' }],
    },
    {
      why: 'the years of someone’s studies',
      text: 'The complaint alleges fraud. Vane falsely told investors that he had studied finance at a college from 1986 to 1989.',
      expect: [],
    },
    {
      why: 'a time of which someone boasts',
      text: 'The complaint alleges that, from 2008 to 2013, Vane misled clients. He told them that his strategy outperformed the index from April 2001 to September 2008.',
      expect: [{ from: '2008', to: '2013' }],
    },
  ],
});
