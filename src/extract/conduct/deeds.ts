import type { Document } from '../document.ts';
import { rule } from '../rule.ts';
import { MONTH } from '../text/dates.ts';
import { covering } from './overall.ts';
import type { PeriodMention } from './periods.ts';
import { statementsOf } from './statements.ts';
import { isOther, OTHER_CASE, SAID, type Stated, TELLS } from './telling.ts';

/** Deeds that are done in a month or on a day. */
const DONE =
  '(?:misappropriated|violated|used (?:that|this|the|such) information to (?:buy|purchase|sell|trade)|selectively disclosed|(?:purchased|bought|sold)(?! (?:an )?additional)|shorted|tipped|made (?:a |several |materially )*(?:false|misleading)|issued(?! a restate)|engaged|misled|defrauded|falsified|authored|raised|orchestrated|manipulated|fabricated|stole|traded|offered|operated|conducted|perpetrated|inflated|disseminated|distributed|published|posted|embezzled|forged|lied|bribed|backdated|overstated|recorded (?:false|fictitious|fraudulent)|solicited|concealed|diverted|induced|schemed|facilitated|misrepresented|failed to disclose|created (?:false|fake|fictitious|phony)|authorized (?:improper |illegal )?payments|paid (?:bribes|kickbacks))\\b';
/** What a wrongdoer knew or broke, told between the date and the deed; what is after the news is another matter. */
const LEAD =
  '(?:(?:based on|on the basis of|using|while (?:aware|in possession) of|in (?:possession|violation|breach) of|knowing of|despite|(?:shortly )?after(?! [^.;,]{0,80}announc)) [^.;,]{5,120}, )';
/** Posts by which someone of a company is told, before or instead of a name. */
const POST =
  '(?:president|chairman|owner|founder|principal|chief (?:executive|financial) officer|officer|director|executive|employee|insider|trader|analyst|broker|attorney)';
/** What a wrongdoer does, right after the date: `, Northcote misappropriated`, `, he learned of the merger and bought`. */
const DEED = new RegExp(
  `^,? ${LEAD}{0,2}(?:(?:(?:[A-Z][\\w.’'&-]*|\\([^)]{2,60}\\)),? (?:and |of |the |his |her |its |${POST},? )*){1,9}|an? (?:[\\w’'-]+ ){0,3}${POST} |the [A-Z][^.,;]{2,30} account |(?:the |each )?(?:defendants?|respondents?|company|they|he|she) )(?:(?:who|while|a|an|then|the|formerly|then-|acting) [^;]{3,140}?, )?(?:\\w+ly )*(?:(?:learned|obtained|received|accessed)\\b[^.;]{0,240}? (?:and|then) (?:\\w+ly |then )*)?${DONE}`,
);
/** What one learns in a month, and trades on in the sentence behind: `, Vane obtained the results. Based on that information, he bought`. */
const LEARNED =
  /^,? (?:[A-Z][\w.’'&-]*,? (?:of |and )?){1,6}(?:\w+ly )?(?:learned|obtained|received|accessed)\b[^;]{10,300}$/;
const THEN_TRADED =
  /^(?:(?:Based on|Using|With|On the basis of|While (?:in possession|aware) of) (?:that|this|the|such)|\S+ (?:\w+ )?(?:then|allegedly|subsequently)) [^;]{0,120}\b(?:bought|purchased|sold|traded|buy|purchase|sell|trade)\b/;

/** `raised $40 million during `: a deed whose month follows. */
const DEED_BEFORE =
  /\b(?:raised|misappropriated|defrauded|sold|schemes?|fraud\w*|false and misleading|manipulat\w+|spam\w*|touting)\b[^.;]{0,90}$/i;

/** `raised at least $40 million from investors in `, `a pump-and-dump scheme in `, `the sale of municipal bonds issued in `. */
const RAISED_BEFORE =
  /\b(?:offer|sale|offering)s?\b[^.;]{0,60}\bbonds\b[^.;,]{0,60}\s$|\b(?:raised|scheme|misappropriated)\b[^.;]{0,60}\b(?:from|of)\b[^.;]{0,30}\b(?:investors|clients|customers|victims|people)\s$|\b(?:pump-and-dump|manipulation|insider trading|engaged in (?:a )?fraudulent) schemes?\s$/i;
/** `purchased 15,000 shares in his wife’s account on `: a trade whose day or month follows, and no event of the company. */
const TRADED_BEFORE =
  /\binsider trading in (?:(?!\b(?:advance|announc|before|prior|ahead|merger|acqui)\w*)[^.;,]){3,60}\s$|\b(?:purchased|bought|sold|sold short|shorted|traded|(?:sales?|purchases?) of)\b(?:(?!\b(?:announc|before|prior|ahead|advance|expire|that|which|who|when|after|merger|acqui|issued|offering|public|filed|report|earnings)\w*)[^.;]){0,100}\s$/i;

/** Events of a company or a court, whose date is no deed's. */
const EVENT =
  /\b(?:announc|before|prior|ahead|advance|after|following|merger|acqui|public|filed|report|earnings|release|judge|court|hearing|settle)\w*\b[^;]{0,60}$/i;
/** `, and December 4, 2003`: a second day, which is not read. */
const ANOTHER_DATE = new RegExp(`^,? (?:and|through|to) (?:on )?${MONTH}\\b`, 'i');
const TRADE = /\b(?:purchased|bought|sold|shorted|tipped|traded)\b/;
/** What a company announces on a day, and what a court does. */
const NOT_ON_A_DAY = /\b(?:Judge|Court|Commission|SEC|issued|operated|conducted|offered|published)\b/;
/** Words of insider trading. */
const TIP = /\b(?:insider trad\w*|non-?public|mergers?|tender offer)\b/i;
/** What one who traded on a tip takes his profit with, mostly after the news. */
const SOLD = /\bsold\b(?! short)/;
/** A sale on the tip itself. */
const AVOIDED = /\b(?:after learning|avoid\w*|possess\w*|aware|based on|(?:before|prior to|ahead of) the)\b/i;
const BOUGHT = /\b(?:purchased|bought|purchases)\b/;
const tellsOf = ({ blocks }: Document, words: RegExp): boolean => blocks.some(({ text }) => words.test(text));
const isDay = ({ from }: PeriodMention): boolean => from.length > 'YYYY-MM'.length;

/** The months and days in which it happened; none if the release tells of further trades whose dates may be others. */
export function deedsIn(doc: Document): Stated[] {
  const found: Stated[] = [];
  let open = false;
  for (const { place, start, text, periods, next } of statementsOf(doc).all) {
    if (OTHER_CASE.test(text)) continue;
    for (const period of periods) {
      if (period.kind !== 'one' && period.kind !== 'days') continue;
      const day = isDay(period);
      const during = /^(?:during|throughout)\b/i.test(text.slice(period.start, period.end));
      const before = text.slice(0, period.start);
      const after = text.slice(period.end);
      const deed = DEED.exec(after)?.[0];
      const told =
        (!day && LEARNED.test(after) && TELLS.test(before) && THEN_TRADED.test(next)) ||
        (deed && !(day && NOT_ON_A_DAY.test(deed)) && (during || TELLS.test(before))) ||
        (during ? DEED_BEFORE : RAISED_BEFORE).test(before) ||
        (SAID.test(before) && TRADED_BEFORE.test(before));
      if (SOLD.test(deed ?? before) && !AVOIDED.test(text) && tellsOf(doc, BOUGHT) && tellsOf(doc, TIP)) continue;
      if (told && !isOther(before, after)) {
        found.push({ ...period, place, start: start + period.start, end: start + period.end });
        open ||= day && ANOTHER_DATE.test(after);
      } else if (TRADE.test(text) && !EVENT.test(before)) open = true;
    }
  }
  return open && found.some(isDay) ? [] : found;
}

export const deeds = rule({
  name: 'conduct/deeds',
  field: 'conduct',
  reads: 'The months and days of the deeds, from first to last, where the release states no period for them.',
  find: (doc) => covering(deedsIn(doc)),
  examples: [
    {
      why: 'two days of trades',
      text: 'The complaint alleges that Vane purchased 500 shares of Larkspur on March 3, 2004, before it announced the merger on March 9, 2004. It alleges that, on March 4, 2004, Harrow tipped Quill.',
      expect: [{ from: '2004-03-03', to: '2004-03-04' }],
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
  ],
});
