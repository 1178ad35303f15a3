import { type Span, spanOf } from '../../domain/evidence.ts';
import type { Facts } from '../../domain/facts.ts';
import type { Document } from '../document.ts';
import { rule } from '../rule.ts';
import { tellingsOf } from '../text/tellings.ts';
import { PROVISION_SIGNS } from './provision-signs.ts';
import { type Category, readSigns, type Sign } from './signs.ts';

/** Words at the head say what the release is about. */
const HEAD_FACTOR = { title: 2.5, lead: 1.6, body: 1 } as const;
/** The second time a sign adds this share of its weight, the third this share of that. */
const REPEATED = 0.5;
/** A sign that adds less than this share is done. */
const LEAST_SHARE = 0.1;
/** Fewer points than these say nothing. */
const LEAST = 1.5;

/** A number among the releases on accounting and auditing speaks as loudly as a charged provision, where it is not of bribes. */
const ACCOUNTING_SERIES = 4;

/** Late reports beside a fraud are not what it is about. */
const FRAUD = /^exchange-act\/(?:10-b$|rule-10b-5)/;
/** Bribes are hidden in the books, late reports are named, and who sells an offering has no licence: the second is told of at length, and is not what it is about. */
const BESIDE: readonly { category: Category; charged: RegExp; unless?: RegExp; hides: Category; share: number }[] = [
  {
    category: 'fcpa',
    charged: /^exchange-act\/(?:30a|13-b-2|13-b-5|anti-bribery|internal-controls)/,
    hides: 'issuer-reporting',
    share: 0.5,
  },
  {
    category: 'delinquent-filings',
    charged: /^exchange-act\/(?:13-a$|rule-13a-1)/,
    unless: /^exchange-act\/(?:13-b-[25]|internal-controls|books-and-records)|^securities-act\//,
    hides: 'issuer-reporting',
    share: 0.6,
  },
  {
    category: 'securities-offering',
    charged: /^securities-act\/(?:5(?:-|$)|securities-registration)/,
    hides: 'broker-dealer',
    share: 0.6,
  },
];

/** Who is thanked, who did the work (`Market Abuse Unit`, `FCPA Unit`), and bars, which list every kind of firm. */
const CREDITS =
  /\b(?:associat(?:ion|ing) with any|(?:investigation|examination|inquiry|litigation)[^.;]{0,60}\bconducted by|supervised by|handled by|litigation (?:is|was|will)|appreciat\w+|acknowledg\w+ the|thanks?\b.{0,40}\bfor|assistance of|Regional Office|Unit staff)\b/;

interface Tally {
  points: number;
  at: { weight: number; span: Span }[];
}

export function tally(doc: Document, found: Readonly<Facts>): Map<Category, Tally> {
  const tallies = new Map<Category, Tally>();
  const add = (category: Category, points: number, span: Span): void => {
    const known = tallies.get(category) ?? { points: 0, at: [] };
    known.points += points;
    known.at.push({ weight: points, span });
    tallies.set(category, known);
  };
  const shares = new Map<Sign, number>();
  for (const { sentence, where } of tellingsOf(doc)) {
    if (where !== 'title' && CREDITS.test(sentence.text)) continue;
    for (const { tag, start, end } of readSigns(sentence.text)) {
      const share = shares.get(tag) ?? 1;
      if (share < LEAST_SHARE) continue;
      shares.set(tag, share * REPEATED);
      const at = spanOf(sentence.place, sentence.start + start, sentence.start + end);
      add(tag.category, tag.weight * share * HEAD_FACTOR[where], at);
    }
  }
  for (const { category, weight, ids } of PROVISION_SIGNS) {
    const fact = [...found.provisions, ...found.groups].find(({ value }) => ids.test(value));
    if (fact) add(category, weight, fact.at[0]!);
  }
  const accounting = found.numbers.find(({ value }) => value.series === 'AAER');
  if (accounting && !tallies.has('fcpa')) add('issuer-reporting', ACCOUNTING_SERIES, accounting.at[0]!);
  const charged = [...found.provisions, ...found.groups].map(({ value }) => value);
  if (charged.some((id) => FRAUD.test(id))) tallies.delete('delinquent-filings');
  for (const { category, charged: ids, unless, hides, share } of BESIDE) {
    const hidden = tallies.get(hides);
    if (unless && charged.some((id) => unless.test(id))) continue;
    if (hidden && tallies.has(category) && charged.some((id) => ids.test(id))) hidden.points *= share;
  }
  return tallies;
}

/** Whether more than a title is there. */
const tells = (doc: Document): boolean => tellingsOf(doc).some(({ where }) => where !== 'title');

const MOST_WORDS = 4;

export const scored = rule({
  name: 'category/scored',
  field: 'category',
  reads:
    'The category for which the words, the charged provisions and a number among the accounting releases speak most, by weights; none when two are level. A suit for documents, or news of a case, that tells nothing of the matter is `other`.',
  *find(doc, found) {
    const ranked = [...tally(doc, found)].sort(([, a], [, b]) => b.points - a.points);
    const [first, second] = ranked;
    const subpoena = found.stages.find(({ value }) => value === 'subpoena');
    if (subpoena && !found.provisions.length) {
      yield { value: 'other' as const, at: subpoena.at };
      return;
    }
    if (!first || first[1].points < LEAST) {
      const [stage] = found.stages;
      const silent = !first && !found.provisions.length && !found.groups.length && tells(doc);
      if (silent && stage) yield { value: 'other' as const, at: stage.at };
      return;
    }
    const at = first[1].at
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_WORDS)
      .map(({ span }) => span);
    if (second && second[1].points === first[1].points) {
      yield { refused: `${first[0]} and ${second[0]} are level`, at };
      return;
    }
    yield { value: first[0], at };
  },
  examples: [
    {
      why: 'its own name',
      text: 'The SEC charged Northcote with insider trading ahead of a merger announcement.',
      expect: ['insider-trading'],
    },
    {
      why: 'an offering',
      text: 'Vane raised $4 million from investors in a Ponzi scheme, through the sale of promissory notes.',
      expect: ['securities-offering'],
    },
    {
      why: 'what was sold, and to whom',
      text: 'Vane, a broker, sold viatical contracts. Her victims have been repaid in part.',
      expect: ['securities-offering'],
    },
    {
      why: 'what investors were told',
      text: 'Larkspur misled investors about a recall of its pumps.',
      expect: ['issuer-reporting'],
    },
    {
      why: 'an adviser who took from clients',
      text: 'Vane, an investment adviser, misappropriated money of advisory clients.',
      given: { provisions: ['advisers-act/206-1'] },
      expect: ['investment-adviser'],
    },
    {
      why: 'a dealer in unregistered shares and one who is unregistered',
      text: 'The SEC obtained a judgment against an unregistered penny stock dealer. Vane bought and sold shares without registering as a dealer.',
      given: { provisions: ['exchange-act/15-a'] },
      expect: ['broker-dealer'],
    },
    {
      why: 'counted among the accounting releases',
      text: 'The court entered a judgment against Vane, a former officer of Larkspur.',
      given: { numbers: [{ series: 'AAER', number: '1926' }] },
      expect: ['issuer-reporting'],
    },
    {
      why: 'late reports beside a fraud',
      text: 'The SEC charged Vane with manipulating the stock. He failed to file beneficial ownership reports on Schedule 13D.',
      given: { provisions: ['exchange-act/10-b', 'exchange-act/13-d'] },
      expect: ['market-manipulation'],
    },
    {
      why: 'disclosure to some, of information that is not public yet',
      text: 'Larkspur settled charges that it violated Regulation FD by giving material nonpublic information to a fund.',
      given: { provisions: ['regulation-fd'] },
      expect: ['issuer-reporting'],
    },
    {
      why: 'trades on what was stolen before it was printed',
      text: 'Vane traded on hacked press releases of public companies.',
      expect: ['insider-trading'],
    },
    {
      why: 'a suit for documents',
      text: 'The court ordered Vane to comply with a subpoena.',
      given: { stages: ['subpoena'] },
      expect: ['other'],
    },
    {
      why: 'bribes, and the books that hid them',
      text: 'Vane, the controller, authorized a bribe to a foreign official. The court dismissed the books and records and internal controls claims. The financial statements of Larkspur were false.',
      given: { provisions: ['exchange-act/30a', 'exchange-act/13-b-5', 'exchange-act/13-b-2-a'] },
      expect: ['fcpa'],
    },
    {
      why: 'who sells an offering without a licence',
      text: 'Vane raised $4 million in an offering of notes to customers. He acted as an unregistered broker.',
      given: { provisions: ['securities-act/5-a', 'exchange-act/15-a'] },
      expect: ['securities-offering'],
    },
    {
      why: 'a finding that every penalty needs',
      text: 'The conduct involved fraud, deceit, manipulation or deliberate disregard of a requirement. Vane defrauded investors.',
      expect: ['securities-offering'],
    },
    {
      why: 'contempt in a case of which nothing is told',
      text: 'The court held Vane in contempt.',
      given: { stages: ['contempt'] },
      expect: ['other'],
    },
    {
      why: 'lies of an issuer about what it makes',
      text: 'The complaint alleges that Vane, the former chief executive, made misleading statements about the company’s flagship drug.',
      expect: ['issuer-reporting'],
    },
    {
      why: 'an adviser, whatever it did',
      text: 'The SEC charged investment manager and adviser Larkspur with overcharging.',
      expect: ['investment-adviser'],
    },
    {
      why: 'a suit for documents, whatever is investigated',
      text: 'The SEC filed an application to enforce an investigative subpoena served on Vane in its investigation of a Ponzi scheme that raised $4 million from investors.',
      given: { stages: ['subpoena'] },
      expect: ['other'],
    },
    {
      why: 'late reports, and nothing else',
      text: 'The complaint against Larkspur alleges that it has not filed its annual report on Form 10-K and quarterly reports on Form 10-Q. It seeks to compel Larkspur to file its delinquent reports.',
      given: { provisions: ['exchange-act/13-a', 'exchange-act/rule-13a-1'] },
      expect: ['delinquent-filings'],
    },
    {
      why: 'a transfer agent',
      text: 'The SEC charged an Ohio-based transfer agent that took money of its clients, who kept their revenues there.',
      given: { provisions: ['exchange-act/17a-d'] },
      expect: ['other'],
    },
    {
      why: 'a broker who hid whose trades they were from mutual funds',
      text: 'Vane, a former registered representative of Larkspur, took part in deceptive market timing of mutual funds.',
      expect: ['broker-dealer'],
    },
    {
      why: 'shares of a new issue, given to those who promised to buy more',
      text: 'The charges relate to the allocation of stock to customers in initial public offerings. Vane tried to manipulate no price.',
      expect: ['broker-dealer'],
    },
    {
      why: 'what a charge is called, in a sentence with another use of a word of the credits',
      text: 'Vane, a hedge fund analyst, settled charges of insider trading in an offering conducted by Larkspur.',
      expect: ['insider-trading'],
    },
    {
      why: 'bonds of municipalities, which were offered and sold to investors',
      text: 'The complaint alleges that Vane fraudulently offered and sold municipal revenue bonds to members of the public. Investors lost their money.',
      expect: ['public-finance'],
    },
    {
      why: 'the books of a broker',
      text: 'The court held Vane, a registered representative who sold unsuitable notes, in contempt. His firm had violated net capital, books and records rules, and books and records requirements.',
      expect: ['broker-dealer'],
    },
    { why: 'nothing to go by', text: 'The court ordered Vane to appear.', expect: [] },
  ],
});
