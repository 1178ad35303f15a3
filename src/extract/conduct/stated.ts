import type { Edtf } from '../../domain/dates.ts';
import { spanOf } from '../../domain/evidence.ts';
import type { Document } from '../document.ts';
import { rule } from '../rule.ts';
import { isProse } from '../text/head.ts';
import type { Sentence } from '../text/sentences.ts';
import { statementsByBlock } from '../text/statements.ts';
import { deeds } from './deeds.ts';
import { periodsIn } from './periods.ts';
import { type Dated, DEED_BETWEEN, isOther, OTHER_CASE, SAID, type Stated, TELLS } from './telling.ts';

/** What happened. */
const WRONG =
  /\b(?:schem\w*|fraud\w*|defraud\w*|misappropriat\w*|embezzl\w*|stole|brib\w*|improper\w*|illegal\w*|unlawful\w*|illicit\w*|manipulat\w*|misle\w*|mislead\w*|misrepresent\w*|false\w*|falsif\w*|fabricat\w*|overstat\w*|understat\w*|inflat\w*|insider|tipp\w*|unregistered|violat\w*|Ponzi|pump|kickbacks?|backdat\w*|late trad\w*|market timing|overcharg\w*|conceal\w*|divert\w*|fail\w* to|raised|solicit\w*|offered and sold|sold|obtained|induced|churn\w*|touting|lulled|misus\w*|deceiv\w*|engaged in|failed|failures?|purchas\w*|trade[ds]|trading|directed|received|paid|payments|recommended|operated|acted as|conducted|orchestrat\w*|retained|misconduct|wrongdoing|occurred|occasions (?:from|between)|incorrect\w*|attract\w*|took place|exchanged|bought|buying|selling|stolen|profited|offer (?:and|or) sale|sales of|transferr(?:ed|ing)|inaccurate\w*|sham|fake|misstat\w*|perpetrat\w*|participat\w*|invested|taken in|took in|rais(?:e|es|ing)|steal\w*|siphon\w*|skimm\w*|loot\w*|roles?|conduct|issued(?! subpoena)|persuad\w*|entered orders|(?:improperly|incorrectly) registered|management and control|marketed|promoted|touted|collected|accepted|recognized|recorded|executed|placed (?:\w+ )?orders|allocat\w*|charged (?:\S+ ){0,6}fees|lost money)\b/i;
/** A punishment, in whose sentence only what it is for has a period of the misconduct. */
const PUNISHED = /\b(?:sentenced|imprisonment|supervised release)\b/i;
const TOLD_BETWEEN = new RegExp(`${DEED_BETWEEN.source}|\\b(?:charged|alleged) that\\b`, 'i');

/** `, Northcote was president`: a career told in a sentence of its own. */
const CAREER =
  /^,? (?:[A-Z][\w.’'-]*,? |he |she ){1,4}(?:(?:was|were)(?! (?:involved|part |running|operating|conducting|the subject|wrongfully|unjustly|not|responsible))|served|held (?:\w+ ){0,4}(?:positions?|posts?|roles?|titles?)|worked (?:as|for|at|in)|owned|had been|acted as (?:the|an?) (?:president|officer|director|chief))\b/;

/** `, Larkspur’s shares were registered`: a time of a company's. */
const LISTED =
  /^,? (?!while\b)[^.;,]{0,60}\b(?:stock|shares|securities|bonds) (?:(?:was|were) )?(?:registered|traded|listed)\b/;

/** `, one of its customers was`, `, the Commission filed`: what no one is charged with. */
const NO_DEED =
  /^,? (?:one of (?:the|its)\b[^.;,]{0,60}\bcustomers?\b|the (?:Commission|SEC|Court|Honorable|staff)\b(?! (?:also |further )?(?:alleg|found|finds|claim|contend|say)))/;

function* inStatement({ place, start, text, periods }: Dated, wanted: (kind: string) => boolean): Generator<Stated> {
  for (const period of periods) {
    if (!wanted(period.kind)) continue;
    const before = text.slice(0, period.start);
    const after = text.slice(period.end, period.end + 80);
    if (
      OTHER_CASE.test(before) ||
      isOther(before, after) ||
      CAREER.test(after) ||
      LISTED.test(after) ||
      NO_DEED.test(after)
    )
      continue;
    if (PUNISHED.test(text) && !TOLD_BETWEEN.test(before.split(PUNISHED).at(-1)!)) continue;
    if (!WRONG.test(text) && !TELLS.test(before)) continue;
    yield { ...period, place, start: start + period.start, end: start + period.end };
  }
}

/** Which of two dates comes first, and last, as far as both go; where they agree, the one that is told first. */
const order = (a: Edtf, b: Edtf): number => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length).localeCompare(b.slice(0, length));
};
const earlier = (a: Edtf, b: Edtf): Edtf => (order(a, b) <= 0 ? a : b);
const later = (a: Edtf, b: Edtf): Edtf => (order(a, b) >= 0 ? a : b);

/** The period that covers all that are stated. */
function overall(periods: readonly Stated[]): { from: Edtf; to: Edtf | null } {
  const from = periods.map((one) => one.from).reduce(earlier);
  const ends = periods.map((one) => one.to);
  return { from, to: ends.includes(null) ? null : (ends as Edtf[]).reduce(later) };
}

const SURE = new Set(['range', 'ongoing']);
/** What makes `since 1997` a scheme's beginning where nobody is said to allege it. */
const GRAVE =
  /\b(?:schem\w*|defraud\w*|Ponzi|misappropriat\w*|bilk\w*|fraudulent\w*|raised)\b|^(?:since|beginning|starting|from (?:at least|as early))\b.*\b(?:solicited|offered|unlawfully|recommended)\b/i;

/** A sentence with its periods, which are read when they are asked for: mostly those of the first list suffice. */
function dated(sentence: Sentence, next: string): Dated {
  let known: Dated['periods'] | undefined;
  return {
    ...sentence,
    next,
    get periods() {
      known ??= periodsIn(sentence.text);
      return known;
    },
  };
}

/** A year that is not of an act's name. */
const YEAR = /(?<!\bAct of )\b(?:19|20)\d\d\b/;

function statedPeriods(doc: Document): Stated[] {
  const statements = statementsByBlock(doc).flatMap((list, index) =>
    isProse(doc.blocks[index]!)
      ? list.flatMap((one, at) => (YEAR.test(one.text) ? [dated(one, list[at + 1]?.text ?? '')] : []))
      : [],
  );
  const said = statements.filter(({ text }) => SAID.test(text));
  // an order tells what the Commission finds, in all its sentences
  const told = doc.kind === 'administrative-proceeding' ? statements : said;
  for (const [list, kinds] of [
    [told, SURE],
    [statements, SURE],
    [said, new Set(['two', 'since'])],
    [told, new Set(['two'])],
    [statements.filter(({ text }) => GRAVE.test(text)), new Set(['since'])],
  ] as const) {
    const found = list.flatMap((statement) => [...inStatement(statement, (kind) => kinds.has(kind))]);
    // The summary of an order tells the whole; its paragraphs tell the parts, and much else.
    if (found.length)
      return doc.kind === 'administrative-proceeding' ? found.filter(({ place }) => place === found[0]!.place) : found;
  }
  return deeds(statements);
}

export const stated = rule({
  name: 'conduct/stated',
  field: 'conduct',
  reads:
    'The period of the misconduct, from first to last of the periods that the release states for it; careers and sentences are none.',
  *find(doc) {
    const periods = statedPeriods(doc);
    if (!periods.length) return;
    yield { value: overall(periods), at: periods.map(({ place, start, end }) => spanOf(place, start, end)) };
  },
  examples: [
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
      why: 'a beginning without an end',
      text: 'The SEC alleges that Northcote conducted two unregistered offerings beginning in 2008.',
      expect: [{ from: '2008', to: null }],
    },
    {
      why: 'a deed by someone whose post is named first',
      text: 'The SEC alleges that chief executive Avery Northcote and general counsel Dana Vane perpetrated a scheme from 1998 to 2003 to backdate options.',
      expect: [{ from: '1998', to: '2003' }],
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
      why: 'a beginning told without a word of a complaint',
      text: 'Vane has defrauded investors in notes since August 2010.',
      expect: [{ from: '2010-08', to: null }],
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
      why: 'from its inception',
      text: 'The complaint alleges that the website boasted of false returns from its inception in late 2008 through December 2011.',
      expect: [{ from: '2008', to: '2011-12' }],
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
      why: 'a yield that someone boasts of',
      text: 'The complaint alleges that, beginning in June 2019, Northcote raised $7 million, and that he boasted of a 61% return for his clients from June 2020 through June 2021.',
      expect: [{ from: '2019-06', to: null }],
    },
    {
      why: 'of dates that agree, those that are told first',
      text: 'The complaint alleges that Vane misled clients from May 2019 through July 2022, and that, between 2019 and 2022, he overcharged them.',
      expect: [{ from: '2019-05', to: '2022-07' }],
    },
    {
      why: 'what an order finds',
      kind: 'administrative-proceeding',
      text: 'The violations took place during 2010 and 2011, when employees of Larkspur sought to influence officials.',
      expect: [{ from: '2010', to: '2011' }],
    },
    {
      why: 'bonds and the month of their sale',
      text: 'The Commission charged Vane with fraud in the offer and sale of municipal bonds issued by Larkspur County in September 1994.',
      expect: [{ from: '1994-09', to: '1994-09' }],
    },
    {
      why: 'as alleged, whatever the verb',
      text: 'However, as alleged, between May 2018 and November 2020, Northcote directed heirs to move their money to him.',
      expect: [{ from: '2018-05', to: '2020-11' }],
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
      why: 'a date that may be earlier',
      text: 'The complaint alleges that from 1995 or earlier, through at least February 1996, Vane misled investors.',
      expect: [{ from: '1995', to: '1996-02' }],
    },
    {
      why: 'trading that began',
      text: 'The complaint alleges that Larkspur announced the merger before trading began on November 21, 2011.',
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
      why: 'a beginning, told after the complaint is named',
      text: 'Beginning in at least 1998, Vane offered clients a fund that did not exist.',
      expect: [{ from: '1998', to: null }],
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
      why: 'a dash that is printed as a hyphen',
      text: 'The complaint alleges that-between 1990 and 1993-Avery Northcote engaged in a fraud.',
      expect: [{ from: '1990', to: '1993' }],
    },
    {
      why: 'years of which a false claim tells',
      text: 'According to the complaint, from June 2021 through April 2022, Larkspur made false statements. It falsely represented that it had earned millions in revenue from its business in 2019 to 2021.',
      expect: [{ from: '2021-06', to: '2022-04' }],
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
      why: 'an offering that started',
      text: 'The complaint alleges that Vane raised $4 million through an offering that started in January 2006.',
      expect: [{ from: '2006-01', to: null }],
    },
    {
      why: 'dates of the case',
      text: 'The complaint was filed on May 3, 2004, and the court ruled on June 4, 2005.',
      expect: [],
    },
  ],
});
