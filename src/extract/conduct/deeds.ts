import type { Document } from '../document.ts';
import { rule } from '../rule.ts';
import { MONTH } from '../text/dates.ts';
import { readingOf } from './clause.ts';
import { covering } from './overall.ts';
import type { Kind } from './periods.ts';
import { statementsOf } from './statements.ts';
import { EARLIER, OTHER_CASE, type Stated } from './telling.ts';

/** Words of insider trading. */
const INSIDER = /\binsider trad|\binside information\b|\bnon-?public\b/i;
const BOUGHT = /\b(?:purchase[ds]?|bought|buy)\b/;
/** Whether some paragraph has such words; read when it is asked for, and once. */
function paragraphsHave({ blocks }: Document, words: RegExp): () => boolean {
  let known: boolean | undefined;
  return () => (known ??= blocks.some(({ text }) => words.test(text)));
}

/** `, and December 4, 2003`: a second day, which is not read. */
const ANOTHER_DATE = new RegExp(`^,? (?:and|through|to) (?:on )?${MONTH}\\b`, 'i');
/** `over the next three days Vane purchased`: trades on days that are not read. */
const LATER =
  /\b(?:next|following) (?:\w+ )?(?:days?|morning|weeks?)\b.*\b(?:purchased|bought)\b|\b(?:purchased|bought)\b.*\b(?:next|following) (?:\w+ )?(?:days?|morning|weeks?)\b/;
/** `began selling memberships in`, `, Vane began to divert money`: a beginning. */
const BEGAN = /\b(?:began|started) (?:raising|selling|offering|soliciting)\b[^.;,]*$/;
const BEGAN_BEHIND = /^[^.;]{2,90}\bbegan (?!purchasing|buying)(?:to )?\w+/;
/** `The complaint also alleges that, in`, `In August, Vane also purchased`: beside what has no time that is read. */
const ALSO = /\b(?:also|further(?:more)?|additionally|in addition|moreover|second)\b/i;
const DATES: ReadonlySet<Kind> = new Set(['one', 'days', 'two']);
const isDay = (date: string): boolean => date.length > 'YYYY-MM'.length;

/** The months and days in which it happened; no days if the release tells of further trades whose dates may be others. */
export function deedsIn(doc: Document): Stated[] {
  const found: Stated[] = [];
  const unread = new Set<string>();
  const insider = paragraphsHave(doc, INSIDER);
  const bought = paragraphsHave(doc, BOUGHT);
  for (const { place, start, text, periods, next } of statementsOf(doc).all) {
    if (OTHER_CASE.test(text) || EARLIER.test(text)) continue;
    if (LATER.test(text)) unread.add('later');
    for (const period of periods) {
      if (!DATES.has(period.kind)) continue;
      const day = isDay(period.from);
      const during = /^(?:during|throughout)\b/i.test(text.slice(period.start, period.end));
      const before = text.slice(0, period.start);
      const after = text.slice(period.end);
      const reading = readingOf({ before, after, next, day, during, insider, bought });
      if (reading === 'deed') {
        found.push({
          ...period,
          place,
          start: start + period.start,
          end: start + period.end,
          ...((BEGAN.test(before) || (!day && BEGAN_BEHIND.test(after))) && { begins: true }),
          ...(ALSO.test(before + after.slice(0, 60)) && { also: true }),
        });
        if (day && ANOTHER_DATE.test(after)) unread.add('another');
      } else if (reading === 'unread' && period.kind !== 'two') unread.add(period.from);
    }
  }
  // What lies between those that are read changes nothing.
  const days = found.flatMap(({ from, to }) => [from, to ?? from]).sort();
  for (const day of unread)
    if (found.length && isDay(day) && days[0]! <= day && day <= days.at(-1)!) unread.delete(day);
  for (const { from } of found) unread.delete(from);
  if (unread.size && found.some(({ from }) => isDay(from))) return [];
  // a day tells more than its month
  return found.sort((a, b) => Number(isDay(b.from)) - Number(isDay(a.from)));
}

export const deeds = rule({
  name: 'conduct/deeds',
  field: 'conduct',
  reads: 'The months and days of the deeds, from first to last, where the release states no period for them.',
  *find(doc) {
    const found = deedsIn(doc);
    // a month or year of one deed beside others is not the time of all
    if (found.some(({ also, from }) => !also || isDay(from)))
      yield* covering(
        doc,
        found.map((one) => (one.begins ? { ...one, to: null } : one)),
      );
  },
  examples: [
    {
      why: 'a price in dollars and cents, and another purchase',
      text: 'The complaint alleges insider trading. According to it, Vane purchased 1,100 shares of Larkspur at $10.75 per share on August 20, 1992. Quill purchased 1,000 shares at $10.75 per share on September 16, 1992.',
      expect: [{ from: '1992-08-20', to: '1992-09-16' }],
    },
    {
      why: 'a purchase that somebody caused; insider trading',
      text: 'The complaint alleges insider trading. While in possession of this information, Vane directed and caused the purchase, on March 30, 1995, of 5,000 shares.',
      expect: [{ from: '1995-03-30', to: '1995-03-30' }],
    },
    {
      why: 'what someone learned while he worked, and used before the news',
      text: 'The complaint alleges that in May 2016, while working as an accountant, Dana Vane received messages about a merger. The complaint alleges that, shortly before the announcement, Vane purchased options.',
      expect: [{ from: '2016-05', to: '2016-05' }],
    },
    {
      why: 'a year of one deed, and a month of another within it',
      text: 'The complaint alleges that in 2021, Vane issued false press releases. Quill allegedly sold 2.6 million shares to an investor in May 2021.',
      expect: [{ from: '2021', to: '2021' }],
    },
    {
      why: 'two days of trades',
      text: 'The complaint alleges that Vane purchased 500 shares of Larkspur on March 3, 2004, before it announced the merger on March 9, 2004. It alleges that, on March 4, 2004, Harrow tipped Quill.',
      expect: [{ from: '2004-03-03', to: '2004-03-04' }],
    },
    {
      why: 'the morning after he learned of it',
      text: 'The complaint alleges that on March 3, 2004, the morning after learning of the merger and based upon that knowledge, defendant Vane purchased 500 shares of Larkspur.',
      expect: [{ from: '2004-03-03', to: '2004-03-03' }],
    },
    {
      why: 'the month of illegal profits',
      text: 'The complaint alleges that Vane made illegal profits of more than $50,000 in May 1994 by purchasing options before Larkspur announced its tender offer.',
      expect: [{ from: '1994-05', to: '1994-05' }],
    },
    {
      why: 'further trades whose day is not read leave the days out',
      text: 'The complaint alleges that Vane purchased 500 shares of Larkspur on March 3, 2004 and April 4.',
      expect: [],
    },
    {
      why: 'two days of one purchaser',
      text: 'The complaint alleges that, on March 3 and 5, 2004, Vane purchased 500 shares of Larkspur.',
      expect: [{ from: '2004-03-03', to: '2004-03-05' }],
    },
    {
      why: 'three days of one purchaser, in possession of what he learned',
      text: 'The complaint alleges that, on March 3, 4, and 9, 2004, Vane purchased 500 shares of Larkspur.',
      expect: [{ from: '2004-03-03', to: '2004-03-09' }],
    },
    {
      why: 'a deed by someone of whom the sentence tells more',
      text: 'The complaint alleges that, in 2010, Vane, who co-founded Larkspur, tipped six of his friends.',
      expect: [{ from: '2010', to: '2010' }],
    },
    {
      why: 'bonds and the month of their sale',
      text: 'The Commission charged Vane with fraud in the offer and sale of municipal bonds issued by Larkspur County in September 1994.',
      expect: [{ from: '1994-09', to: '1994-09' }],
    },
    {
      why: 'a scheme and its year',
      text: 'The complaint alleges that Vane promoted penny stocks in pump-and-dump schemes in 2013.',
      expect: [{ from: '2013', to: '2013' }],
    },
    {
      why: 'what a court does on a day',
      text: 'The complaint alleges a Ponzi scheme. On July 6, 2002, Judge Quill issued bench warrants.',
      expect: [],
    },
    {
      why: 'a scheme with the stock that it was about',
      text: 'The complaint alleges that Vane orchestrated the manipulation scheme involving Larkspur Ridge, Inc. stock in 2007.',
      expect: [{ from: '2007', to: '2007' }],
    },
    {
      why: 'what someone told another, and what followed',
      text: 'The complaint alleges that, in February 2002, Vane told Quill, his friend, about the impending acquisition.',
      expect: [{ from: '2002-02', to: '2002-02' }],
    },
    {
      why: 'one deed beside others',
      text: 'The complaint alleges that Vane purchased shares before the news. It also alleges that, in February 2002, Vane told Quill, his friend, about the impending acquisition.',
      expect: [],
    },
    {
      why: 'sales that began',
      text: 'The SEC alleges that Vane began selling memberships in a pyramid scheme in 2012.',
      expect: [{ from: '2012', to: null }],
    },
    {
      why: 'a business that someone began, told after its month',
      text: 'According to the complaint, in or around July 2020, Larkspur began to offer and sell notes.',
      expect: [{ from: '2020-07', to: null }],
    },
    {
      why: 'what someone of a company did with his family',
      text: 'The SEC filed an action, alleging that in October 1996 a former employee of Larkspur Corp., his father and a friend engaged in insider trading.',
      expect: [{ from: '1996-10', to: '1996-10' }],
    },
    {
      why: 'what someone did, told again after his work',
      text: 'The SEC charged that in April 1993, Vane, while he was employed as an officer of Larkspur, he tipped his mother about a merger.',
      expect: [{ from: '1993-04', to: '1993-04' }],
    },
    {
      why: 'sham transactions',
      text: 'The complaint alleges that Vane inflated revenue through a series of fraudulent round-trip transactions in 2001.',
      expect: [{ from: '2001', to: '2001' }],
    },
    {
      why: 'one day of learning and of trading',
      text: 'According to the complaint, Vane learned of the merger during a meeting on January 5, 2016, and proceeded to place an order to purchase stock.',
      expect: [{ from: '2016-01-05', to: '2016-01-05' }],
    },
    {
      why: 'a day of learning, and a trade of another',
      text: 'According to the complaint, Vane learned of the merger on January 5, 2016, and discussed an order to purchase stock.',
      expect: [],
    },
    {
      why: 'reports that were filed',
      text: 'The SEC charged Larkspur with filing an annual report that contained misleading financial statements in May 2003.',
      expect: [{ from: '2003-05', to: '2003-05' }],
    },
    {
      why: 'what two caused then',
      text: 'The complaint alleges that, in late 2005, Avery Vane and Dana Vane then caused Larkspur to issue misleading press releases.',
      expect: [{ from: '2005', to: '2005' }],
    },
    {
      why: 'money for an official',
      text: 'The complaint alleges that, in April 2004, Larkspur paid €13,500 to the director of a public hospital in Milan.',
      expect: [{ from: '2004-04', to: '2004-04' }],
    },
    {
      why: 'investors who were solicited',
      text: 'The SEC alleges that Vane and Quill solicited investors nationwide in late 2009 on behalf of Larkspur.',
      expect: [{ from: '2009', to: '2009' }],
    },
    {
      why: 'an account that was traded through, and days between those that are read',
      text: 'The complaint alleges insider trading. On March 3 and 5, 2004, through two domestic accounts, Vane, Quill, and Harrow purchased options. On March 4, 2004, an account of a bank bought shares.',
      expect: [{ from: '2004-03-03', to: '2004-03-05' }],
    },
    {
      why: 'the month of a meeting',
      text: 'The complaint alleges that, based on information that Vane learned during a May 1994 meeting, he purchased shares.',
      expect: [],
    },
    {
      why: 'one year of a scheme',
      text: 'The complaint alleges that during 2007, the defendants jointly operated a fraudulent fund.',
      expect: [{ from: '2007', to: '2007' }],
    },
    {
      why: 'the month of the filing',
      text: 'According to the complaint, filed in December 2017, Avery Northcote raised $2 million.',
      expect: [],
    },
    {
      why: 'a purchase, and the news on another day',
      text: 'The complaint alleges that, on October 16, 1995, Vane purchased 1,000 shares. According to the complaint, on October 18, 1995, Larkspur announced the purchase of Harrow.',
      expect: [{ from: '1995-10-16', to: '1995-10-16' }],
    },
    {
      why: 'insider trading in the stock of a company with an abbreviation',
      text: 'A jury found Vane liable for insider trading in the stock of Larkspur Foods, Inc. (LFI) in September 2000.',
      expect: [{ from: '2000-09', to: '2000-09' }],
    },
    {
      why: 'a scheme that occurred, and investors who were misled',
      text: 'According to the complaint, the scheme occurred in 2009. The Commission charged that Vane misled investors on multiple occasions in 2010.',
      expect: [{ from: '2009', to: '2010' }],
    },
    {
      why: 'figures of one time',
      text: 'The SEC alleged that Vane falsely represented the condition of Larkspur in the third quarter of 2000.',
      expect: [{ from: '2000', to: '2000' }],
    },
    {
      why: 'figures of two times, of which one is not read',
      text: 'The SEC alleged that Vane understated income in 2001 and materially overstated income in 2002.',
      expect: [],
    },
    {
      why: 'the purchase of a company',
      text: 'The complaint alleges that Larkspur purchased a private company on March 31, 2004.',
      expect: [],
    },
    {
      why: 'the sale of a business',
      text: 'The complaint alleges that, in June 2005, Larkspur sold its primary asset, an office building.',
      expect: [],
    },
    {
      why: 'a tip of the same month, and a day on which it was told',
      text: 'The SEC alleged insider trading. In March 2007, Vane was tipped. On July 2, 2007, Vane was tipped of a merger. Also in July 2007, Vane was tipped of results.',
      expect: [{ from: '2007-03', to: '2007-07-02' }],
    },
    {
      why: 'one trade of several',
      text: 'The complaint alleges insider trading. For example, on May 5, 2011, Vane purchased 40 shares. On May 3, 2011, he purchased 4,323 shares of Larkspur.',
      expect: [],
    },
    {
      why: 'shares that were traded, by whomever',
      text: 'The Commission alleges that, on May 9, 2012, Vane authored a false offer. On May 18, 2012, almost 700,000 shares were traded.',
      expect: [{ from: '2012-05-09', to: '2012-05-09' }],
    },
    {
      why: 'a quarter to come, which gives no day its year',
      index: { date: '1996-10-30' },
      text: 'The complaint alleges insider trading. The quarter ending March 31, 1997 would be poor. On October 21, Vane purchased 40 put options.',
      expect: [],
    },
    {
      why: 'a scheme in which someone participated, with his work told between',
      text: 'The complaint alleges that, in 1988, Vane, while associated with Larkspur & Co., a broker-dealer, participated in a scheme to defraud.',
      expect: [{ from: '1988', to: '1988' }],
    },
    {
      why: 'a tip, with what was learned between',
      text: 'The SEC alleged that, in April 2010, Avery Vane, having learned of an offer at his work, tipped his son.',
      expect: [{ from: '2010-04', to: '2010-04' }],
    },
    {
      why: 'a false press release and the day on which it was issued',
      text: 'The complaint alleges that Vane is responsible for a misleading press release that Larkspur issued on April 2, 2002.',
      expect: [{ from: '2002-04-02', to: '2002-04-02' }],
    },
    {
      why: 'a report of which nothing false is told',
      text: 'The complaint alleges that Larkspur told of it in a report filed with the Commission on April 2, 2002.',
      expect: [],
    },
    {
      why: 'two days, with the words that he knew between',
      text: 'The complaint alleges insider trading. On August 18 and 19, 2003, while in possession of this material, nonpublic information, Vane purchased 17,500 shares.',
      expect: [{ from: '2003-08-18', to: '2003-08-19' }],
    },
    {
      why: 'an allegation behind its day',
      text: 'The complaint alleges insider trading. On April 1, 2011, the Complaint alleges, Vane improperly used this material, nonpublic information to purchase options.',
      expect: [{ from: '2011-04-01', to: '2011-04-01' }],
    },
    {
      why: 'a hearing to come, which gives no day its year',
      text: 'The complaint alleges insider trading in September 2001. Sentencing is scheduled for December 16, 2003. On September 21, Vane sold shares after learning of it.',
      expect: [],
    },
    {
      why: 'a purchase while the news was no news yet',
      text: 'The complaint alleges that, on October 16, 1995, when the acquisition was still nonpublic, Vane purchased 1,000 shares.',
      expect: [{ from: '1995-10-16', to: '1995-10-16' }],
    },
    {
      why: 'information used to exercise options',
      text: 'The Commission charged that in December 1998 Vane used this information to exercise options and sell the shares.',
      expect: [{ from: '1998-12', to: '1998-12' }],
    },
    {
      why: 'a meeting on a day',
      text: 'The complaint alleges that, on March 3, 2004, Vane participated in a meeting of the board.',
      expect: [],
    },
    {
      why: 'two days, with what the purchase was based on between',
      text: 'The complaint alleges that Vane learned of the merger. On March 1 and March 2, 2007, based on this material nonpublic information, Vane purchased 8,000 shares.',
      expect: [{ from: '2007-03-01', to: '2007-03-02' }],
    },
    {
      why: 'a day of the week, and what came before the purchase',
      text: 'The complaint alleges that on Thursday, July 7, 2005, after receiving the tip, in breach of his duties, Vane purchased 450 shares.',
      expect: [{ from: '2005-07-07', to: '2005-07-07' }],
    },
    {
      why: 'a sale after the news is no trade on a tip',
      text: 'The complaint alleges insider trading. On July 7, 2005, after the merger was announced, Vane sold his shares.',
      expect: [],
    },
    {
      why: 'the month of insider trading',
      text: 'The complaint alleges that Vane engaged in insider trading in the stock of Larkspur in May 2001.',
      expect: [{ from: '2001-05', to: '2001-05' }],
    },
    {
      why: 'the day of the news that was traded on',
      text: 'The complaint alleges that Vane engaged in insider trading in the stock of Larkspur in advance of an announcement on June 5, 2006.',
      expect: [],
    },
    {
      why: 'bonds and the month in which they were issued',
      text: 'The complaint charges Vane with fraud in the offer and sale of municipal bonds issued in May 2001, by Larkspur County.',
      expect: [{ from: '2001-05', to: '2001-05' }],
    },
    {
      why: 'a company and its president, each with the name that the release goes on with',
      text: 'The Commission alleged that during 2003, Larkspur Corporation (Larkspur) and its president, Avery Q. Northcote engaged in a fraudulent offering.',
      expect: [{ from: '2003', to: '2003' }],
    },
    {
      why: 'someone of a company, who tipped',
      text: 'The Commission alleged insider trading. Specifically, in July 2008, a Larkspur executive tipped Vane about the quarter.',
      expect: [{ from: '2008-07', to: '2008-07' }],
    },
    {
      why: 'the month in which someone learned what he traded on',
      text: 'According to the complaint, in October 2023, Vane, of Larkspur, Virginia, obtained a preview of the earnings. Based on that information, Vane allegedly bought shares. It further alleges that, in January 2024, Vane learned that another bank would announce losses. Vane allegedly used the information to buy options.',
      expect: [{ from: '2023-10', to: '2024-01' }],
    },
    {
      why: 'the month in which someone learned what no trade is told of',
      text: 'The complaint alleges that, in October 2023, Vane learned that the bank would announce losses. He reported them.',
      expect: [],
    },
    {
      why: 'dates of the case',
      text: 'The complaint was filed on May 3, 2004, and the court ruled on June 4, 2005.',
      expect: [],
    },
    {
      why: 'a day whose year is told before',
      text: 'The complaint alleges insider trading. On March 3, 2004, Vane tipped Quill. On March 4 and 5, Quill purchased 700 shares. On March 9, after the news, he sold them.',
      expect: [{ from: '2004-03-03', to: '2004-03-05' }],
    },
    {
      why: 'a day whose year only the case tells',
      text: 'On August 16, 2002, the court entered a judgment against Vane for insider trading. On September 26, Quill tipped Vane.',
      expect: [],
    },
    {
      why: 'a further deed of the sentence',
      text: 'The complaint alleges insider trading. In June 2007, Vane purchased shares of Larkspur, and in May 2008, Vane purchased shares of Harrow.',
      expect: [{ from: '2007-06', to: '2008-05' }],
    },
    {
      why: 'what someone broke, told after the name',
      text: 'The complaint alleges that, in July 2009, Vane, in breach of his duty to Larkspur, tipped Quill.',
      expect: [{ from: '2009-07', to: '2009-07' }],
    },
    {
      why: 'a day of trades beside those of the news and of the case',
      text: 'The complaint alleges that, on June 21, 1999, Vane purchased shares while aware of the nonpublic offer, which was announced on June 28, 1999. On February 7, 2002, the Commission filed an action over the shares that were purchased.',
      expect: [{ from: '1999-06-21', to: '1999-06-21' }],
    },
    {
      why: 'trades of the days after, which are not read, leave the day out',
      text: 'The complaint alleges that, on April 29, 2004, Vane purchased shares, and that over the next three days he purchased call options.',
      expect: [],
    },
    {
      why: 'a month and its day',
      text: 'The complaint alleges insider trading in the stock of Larkspur in December 2001. It alleges that, on December 27, 2001, Vane tipped Quill.',
      expect: [{ from: '2001-12-27', to: '2001-12-27' }],
    },
    {
      why: 'a morning, and a sale that avoided a loss',
      text: 'The complaint alleges that Vane avoided a loss of $7,000 by selling his shares on the morning of Nov. 17, 2006, rather than on November 20, 2006.',
      expect: [{ from: '2006-11-17', to: '2006-11-17' }],
    },
    {
      why: 'the month of statements',
      text: 'The SEC charged Vane over misleading statements made in September 2020 about the results of a trial.',
      expect: [{ from: '2020-09', to: '2020-09' }],
    },
    {
      why: 'what was bought in its time is no trade of the defendants',
      text: 'The complaint alleges that Vane promised to exploit licenses purchased in 1994.',
      expect: [],
    },
    {
      why: 'a press release with what was false about it',
      text: 'The complaint alleges that Vane caused Larkspur to issue a press release on May 22, 1998, fraudulently claiming reserves of gold.',
      expect: [{ from: '1998-05-22', to: '1998-05-22' }],
    },
    {
      why: 'another press release, whose day is not read, leaves the day out',
      text: 'The complaint alleges that Larkspur issued a press release on May 22, 1998, fraudulently claiming reserves of gold. On May 10, Harrow had issued another press release.',
      expect: [],
    },
    {
      why: 'what someone obtained, and by what',
      text: 'The complaint alleges that, during 1992, Vane obtained cash by selling unregistered stock.',
      expect: [{ from: '1992', to: '1992' }],
    },
    {
      why: 'what day it was, and an order placed',
      text: 'The complaint alleges that, on April 27, 2007, the last trading day before the announcement, Vane placed an order to buy 700 shares.',
      expect: [{ from: '2007-04-27', to: '2007-04-27' }],
    },
    {
      why: 'someone who was tipped, with others',
      text: 'The complaint alleges that, in March 2007, Vane and others were tipped that Larkspur would be acquired.',
      expect: [{ from: '2007-03', to: '2007-03' }],
    },
    {
      why: 'an order that was violated, and its date',
      text: 'The complaint alleges that Vane violated the order entered in May 2002.',
      expect: [],
    },
    {
      why: 'a requirement that was violated',
      text: 'The complaint alleges that Larkspur violated the registration requirements in May 2006.',
      expect: [{ from: '2006-05', to: '2006-05' }],
    },
    {
      why: 'whatever someone did fraudulently',
      text: 'The complaint alleges that, in January 2023, Vane fraudulently made transfers from an empty account.',
      expect: [{ from: '2023-01', to: '2023-01' }],
    },
    {
      why: 'information provided, after a name with what describes it',
      text: 'The complaint alleges that on February 28, 2003, Vane, a resident of Harrow, provided Quill with confidential information about a planned tender offer.',
      expect: [{ from: '2003-02-28', to: '2003-02-28' }],
    },
    {
      why: 'a scheme devised by defendants',
      text: 'The complaint alleges that, in the spring of 1999, the individual defendants Vane and Quill devised and implemented a scheme to overstate income.',
      expect: [{ from: '1999', to: '1999' }],
    },
    {
      why: 'a secret arrangement',
      text: 'The complaint alleges that in 1992, while the Director of Public Works, Vane entered into a secret arrangement with a consultant.',
      expect: [{ from: '1992', to: '1992' }],
    },
    {
      why: 'what someone caused a company to do',
      text: 'The complaint alleges that in 1990, Vane caused Larkspur to file reports with the Commission containing false financial information.',
      expect: [{ from: '1990', to: '1990' }],
    },
    {
      why: 'what someone learned and kept to himself',
      text: 'The complaint alleges that in the summer of 2000, Vane and Quill learned of material information that they failed to disclose in the annual report.',
      expect: [{ from: '2000', to: '2000' }],
    },
    {
      why: 'violations, told after a post',
      text: 'The complaint alleges that in November 1988, Vane, then the principal of Larkspur, a broker-dealer, committed the violations incident to his participation in a scheme.',
      expect: [{ from: '1988-11', to: '1988-11' }],
    },
    {
      why: 'trades of two months, told without an allegation in their sentence',
      text: 'The complaint alleges insider trading. Based on the tip, Vane purchased 700 shares in October and December 2007.',
      expect: [{ from: '2007-10', to: '2007-12' }],
    },
  ],
});
