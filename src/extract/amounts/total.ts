import { rule } from '../rule.ts';
import { amountsWhere, isObtained } from './amounts.ts';
import { amount, HARROW, LARKSPUR, NORTHCOTE, VANE } from './cast.ts';

export const total = rule({
  name: 'amounts/total',
  field: 'amounts',
  reads: 'One figure for a settlement or judgment that has no split, or the stated sum of its parts.',
  find: amountsWhere((value) => value.kind === 'total' && isObtained(value)),
  examples: [
    {
      why: 'others whom the Commission charged before',
      text: 'The charges against Vane follow those announced in December by the SEC against three firms that agreed to pay more than $107 million to settle the matter.',
      given: { parties: [VANE] },
      expect: [],
    },
    {
      why: 'a judgment of a bankruptcy court',
      text: 'As a result of that offering, the federal bankruptcy court in Ohio entered a $60 million judgment against Larkspur.',
      given: { parties: [LARKSPUR] },
      expect: [],
    },
    {
      why: 'more defendants than are known',
      text: 'The Commission filed suit against a total of eighteen defendants, and obtained judgments against each of them, collectively ordering $4 million in disgorgement and penalties.',
      given: { parties: [VANE, NORTHCOTE, HARROW] },
      expect: [amount('total', 4_000_000, [])],
    },
    {
      why: 'the other defendants, who are told by their number',
      text: 'The court entered judgment against Tomas Vane, the last of three defendants. The two other defendants consented to injunctions against them and agreed to pay a total of $88,000 in disgorgement and penalties.',
      given: { parties: [VANE, NORTHCOTE, HARROW] },
      expect: [amount('total', 88_000, [NORTHCOTE, HARROW])],
    },
    {
      why: 'disgorgement with its interest, for which only the total is told',
      text: 'The judgment orders Vane to disgorge his gains of $76,300, plus prejudgment interest for a total of $122,700.',
      given: { parties: [VANE] },
      expect: [amount('total', 122_700, [VANE])],
    },
    {
      why: 'what a fraud sold',
      text: 'Investors bought a purported $20 million settlement from Vane.',
      given: { parties: [VANE] },
      expect: [],
    },
    {
      why: 'what settles the SEC’s action, beside a plea',
      text: 'Vane has agreed to plead guilty to criminal charges and, in settlement of the SEC’s action, to pay over $1.2 million.',
      given: { parties: [VANE] },
      expect: [amount('total', 1_200_000, [VANE], 'agreed')],
    },
    {
      why: 'what each of several agreed to, at the end of a sentence; what the text tells of a deal',
      text: 'All defendants settled the action. Northcote, a resident of Denver, agreed to pay approximately $631,000. Vane consented to pay a total of $22,000. Harrow agreed to pay $300,000 for the shares.',
      given: { parties: [NORTHCOTE, VANE, HARROW] },
      expect: [amount('total', 631_000, [NORTHCOTE], 'agreed'), amount('total', 22_000, [VANE], 'agreed')],
    },
    {
      why: 'a settlement without a split',
      text: 'Larkspur agreed to pay $12 million to settle the SEC’s charges, subject to court approval.',
      given: { parties: [LARKSPUR] },
      expect: [amount('total', 12_000_000, [LARKSPUR], 'agreed')],
    },
    {
      why: 'a total beside its parts',
      text: 'The judgment orders Vane to pay $85,965 in disgorgement plus prejudgment interest of $6,430, for a total of $92,395.',
      given: { parties: [VANE] },
      expect: [amount('total', 92_395, [VANE])],
    },
    {
      why: 'one figure for all remedies',
      text: 'The court ordered Vane to pay more than $11 million in disgorgement, prejudgment interest, and civil penalties.',
      given: { parties: [VANE] },
      expect: [amount('total', 11_000_000, [VANE])],
    },
    {
      why: 'the total of what several owe; residents of a state, whom the judgments of the release are against',
      text: 'The court entered judgments against Utah resident Tomas Vane and Ohio residents Avery Northcote and Quill Harrow. It ordered Vane to pay a penalty of $5,000 and Northcote to pay a penalty of $4,000, for a total of $9,000.',
      given: { parties: [LARKSPUR, VANE, NORTHCOTE, HARROW] },
      expect: [amount('total', 9_000, [VANE, NORTHCOTE])],
    },
    {
      why: 'a heading that names nobody tells the sum of what is told below',
      text: [
        { role: 'title', text: 'Court Orders Former Executives to Pay More Than $1.1 Million', kind: 'heading' },
        {
          text: 'The court ordered Northcote to pay a civil penalty of $800,000 and Vane to pay disgorgement of $350,000.',
          kind: 'paragraph',
          role: 'body',
        },
      ],
      given: { parties: [NORTHCOTE, VANE] },
      expect: [amount('total', 1_100_000, [NORTHCOTE, VANE])],
    },
    {
      why: 'a company and its officer, where the case has no others',
      text: 'A Reno, Nevada company and its president agreed to pay over $2 million to settle the charges.',
      given: { parties: [LARKSPUR, VANE] },
      expect: [amount('total', 2_000_000, [LARKSPUR, VANE], 'agreed')],
    },
    {
      why: 'an order without a verb',
      text: 'The Commission obtained an order that the defendants pay a total of $890,000.',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [amount('total', 890_000, [NORTHCOTE, VANE])],
    },
    {
      why: 'two companies that are named after they are counted',
      text: 'The court ordered the promoters - Vane and his two companies, Larkspur and Ridgeback - to pay a total of $15.5 million.',
      given: { parties: [VANE, LARKSPUR, { ...LARKSPUR, name: 'Ridgeback LLC' }] },
      expect: [amount('total', 15_500_000, [VANE, LARKSPUR, { ...LARKSPUR, name: 'Ridgeback LLC' }])],
    },
    {
      why: 'what a company had to pay to others',
      text: 'Larkspur’s broker was required to pay $18 million to cover the short position.',
      given: { parties: [LARKSPUR, VANE] },
      expect: [],
    },
    {
      why: 'a sum in words and figures, for all remedies',
      text: 'Vane agreed to pay the sum of two hundred and fifty thousand dollars ($250,000), representing full payment of losses avoided, prejudgment interest and civil penalties.',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [amount('total', 250_000, [VANE], 'agreed')],
    },
    {
      why: 'the total of what each owes is owed once',
      text: 'The court imposed penalties of $15,000 against each defendant, for a total of $30,000.',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [amount('total', 30_000, [NORTHCOTE, VANE])],
    },
    {
      why: 'a sum that is to the cent what those after it make',
      text: 'The judgment as to Vane orders $93,000 (disgorgement of $44,000, prejudgment interest of $5,000, and a penalty of $44,000).',
      given: { parties: [VANE] },
      expect: [amount('total', 93_000, [VANE])],
    },
    {
      why: 'a judgment from somebody',
      text: 'A court ordered a nearly $2 million judgment from Vane, an attorney. It orders him to disgorge $1,125,000 and to pay a civil penalty of $800,000.',
      given: { parties: [VANE] },
      expect: [amount('total', 2_000_000, [VANE])],
    },
    {
      why: 'the last column of a table',
      text: 'The court ordered the defendants to pay:\n\nDefendant\n\nDisgorgement\n\nTotal\n\nAvery Northcote\n\n$44,000\n\n$93,000',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [amount('total', 93_000, [NORTHCOTE])],
    },
    {
      why: 'a table with a row that lacks a column',
      text: 'The court ordered them to pay:\n\nDefendant Disgorgement Total\n\nAvery Northcote $44,000 $93,000\n\nTomas Vane $54,000',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [],
    },
    {
      why: 'a total that holds criminal fines',
      text: 'Criminal Fines, Civil Penalties and Disgorgement of Illicit Profits Total More Than $44 Million.',
      given: { parties: [LARKSPUR] },
      expect: [],
    },
    {
      why: 'how much an offering raised',
      text: 'SEC Obtains Judgments Against Father and Son for $25 Million Unregistered Securities Offering.',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [],
    },
    {
      why: 'a rounded figure of the one penalty is told already',
      text: 'Vane to Pay More Than $700,000.\n\nThe court ordered Vane to pay a $745,000 civil penalty.',
      given: { parties: [VANE] },
      expect: [],
    },
    {
      why: 'what somebody else agreed to, where the caption names all parties',
      text: [
        { role: 'caption', text: 'SEC v. Tomas Vane, No. 21-cv-4110 (E.D.N.Y. filed July 22, 2021)' },
        { text: 'The action follows a settlement in May in which Greenhill Corp. agreed to pay $208 million.' },
      ],
      given: { parties: [VANE] },
      expect: [],
    },
    {
      why: 'a total with another authority’s money is left out',
      text: 'Larkspur agreed to pay a total of $135 million to settle the SEC’s charges and a parallel criminal case.',
      given: { parties: [LARKSPUR] },
      expect: [],
    },
    {
      why: 'what a complaint says was paid is no settlement',
      text: 'The complaint alleges that Northcote agreed to pay $300,000 to a consultant.',
      given: { parties: [NORTHCOTE] },
      expect: [],
    },
    {
      why: 'the total payments of all',
      text: 'Vane and Harrow agreed to settle. The total payments of the defendants will be $1,118,240.30.',
      given: { parties: [VANE, HARROW] },
      expect: [amount('total', 1_118_240.3, [VANE, HARROW], 'agreed')],
    },
    {
      why: 'what settlements amount to',
      text: 'Vane agreed to settle. Total monetary settlements amount to approximately $250,000.',
      given: { parties: [VANE] },
      expect: [amount('total', 250_000, [VANE], 'agreed')],
    },
    {
      why: 'somebody and a trust that somebody controlled',
      text: 'The court ordered Vane and Larkspur, a trust Vane controlled, to pay a total of $49,400,000 in disgorgement, interest and penalties.',
      given: { parties: [VANE, LARKSPUR] },
      expect: [amount('total', 49_400_000, [VANE, LARKSPUR])],
    },
    {
      why: 'profits and a penalty of twice the amount',
      text: 'Vane agreed to settle by repaying his trading profits and paying a penalty twice the amount, for a total of approximately $108,800.',
      given: { parties: [VANE] },
      expect: [amount('total', 108_800, [VANE], 'agreed')],
    },
    {
      why: 'instalments',
      text: 'Vane is required by the judgment to pay $43,500 within 14 days of its entry and the remaining $114,700 within a year.',
      given: { parties: [VANE] },
      expect: [],
    },
    {
      why: 'what was stolen to settle something else',
      text: 'Vane allegedly stole at least $3 million, including over $1 million to settle litigation brought by his employer.',
      given: { parties: [VANE] },
      expect: [],
    },
    {
      why: 'a judgment of a sum against two, and a sum before another judgment',
      text: 'The SEC obtained an $11 million final judgment against Vane and Larkspur. The judgment requires that Harrow pay $250,000 and the judgment against Northcote is stayed.',
      given: { parties: [VANE, LARKSPUR, HARROW, NORTHCOTE] },
      expect: [amount('total', 11_000_000, [VANE, LARKSPUR]), amount('total', 250_000, [HARROW])],
    },
    {
      why: 'somebody and a company that is told by its city',
      text: 'The court ordered Vane and his Dallas-based company, Larkspur, to pay disgorgement and civil penalties totaling $15.5 million.',
      given: { parties: [VANE, LARKSPUR] },
      expect: [amount('total', 15_500_000, [VANE, LARKSPUR])],
    },
    {
      why: 'what strangers pay, and what other authorities get',
      text: 'Quill Larch and Avery Birch have all agreed to collectively pay almost $5 million in disgorgement and penalties. Northcote agreed to pay $113 million to other federal and state authorities to settle parallel charges.',
      given: { parties: [NORTHCOTE] },
      expect: [amount('total', 5_000_000, [], 'agreed')],
    },
    {
      why: 'headings about a judgment, and one about a fraud',
      text: [
        {
          role: 'title',
          kind: 'heading',
          text: 'SEC Obtains Over $10 Million Judgment Against Vane in $45 Million Fraud',
        },
        { text: 'The court held that Vane is liable.' },
      ],
      given: { parties: [VANE] },
      expect: [amount('total', 10_000_000, [VANE])],
    },
    {
      why: 'a heading that names one of two, and a total whose parts two owe',
      text: [
        {
          role: 'title',
          kind: 'heading',
          text: 'Court Orders Larkspur Ridge and its Former President to Pay More Than $800,000',
        },
        {
          text: 'Larkspur’s president, and Larkspur, agreed to pay a total of $910,000. Larkspur was ordered to pay a civil penalty of $500,000. Vane was ordered to pay a civil penalty of $410,000.',
        },
      ],
      given: { parties: [LARKSPUR, VANE] },
      expect: [amount('total', 800_000, []), amount('total', 910_000, [LARKSPUR, VANE], 'agreed')],
    },
    {
      why: 'a heading that says what the company agreed to',
      text: [
        { role: 'title', kind: 'heading', text: 'Company Agrees to Pay Over $3.5 Million and to Make Undertakings' },
        { text: 'The SEC filed a complaint against Larkspur.' },
      ],
      given: { parties: [LARKSPUR] },
      expect: [amount('total', 3_500_000, [LARKSPUR], 'agreed')],
    },
    {
      why: 'judgments in the amount of a sum, and one that was not paid',
      text: 'Vane agreed to the entry of a judgment against him in the amount of $65,800. A judgment in the amount of $209,200 was entered against Harrow, who is in contempt for not paying a judgment of $40,000, entered in May.',
      given: { parties: [VANE, HARROW] },
      expect: [amount('total', 65_800, [VANE]), amount('total', 209_200, [HARROW])],
    },
    {
      why: 'a sum of monetary relief, for which the sentence names no remedy',
      text: 'The SEC sued Vane and Harrow. The defendants have agreed to pay a total of $1.5 million in monetary relief.',
      given: { parties: [VANE, HARROW] },
      expect: [amount('total', 1_500_000, [VANE, HARROW], 'agreed')],
    },
    {
      why: 'what another authority’s investigation was settled for',
      text: 'In its settlement of the Justice Department’s parallel investigation, Larkspur has agreed to pay $2 million to a fund.',
      given: { parties: [LARKSPUR] },
      expect: [],
    },
    {
      why: 'a manager and his firms, whom the sentence does not name',
      text: 'Vane and Harrow were sued. The court has ordered a fund manager and his businesses to pay nearly $13 million.',
      given: { parties: [VANE, HARROW] },
      expect: [amount('total', 13_000_000, [])],
    },
    {
      why: 'the profits, interest and penalty of which a payment consists',
      text: 'Vane agreed to pay a total of $76,000, consisting of illegal trading profits of $50,000 plus prejudgment interest of $1,000 and a penalty of $25,000.',
      given: { parties: [VANE] },
      expect: [amount('total', 76_000, [VANE], 'agreed')],
    },
    {
      why: 'a heading whose first line was lost, and what shares were worth',
      text: [
        { role: 'title', kind: 'heading', text: 'TO PAY $305,900 IN INSIDER TRADING CASE' },
        { text: 'The settlement shares of Larkspur had a total value of $9,230,000 as of the settlement dates.' },
      ],
      given: { parties: [VANE] },
      expect: [amount('total', 305_900, [VANE])],
    },
    {
      why: 'what others than the only party settled for',
      text: 'Quill Larch and Birch Investments entered into a related settlement that required payment of over $118 million in disgorgement and penalty. In May, Morgan Birch settled related charges by paying penalties and interest totaling $5 million. The physicians agreed to pay a combined total of $1.9 million to settle.',
      given: { parties: [VANE] },
      expect: [
        amount('total', 118_000_000, [], 'agreed'),
        amount('total', 5_000_000, [], 'agreed'),
        amount('total', 1_900_000, [], 'agreed'),
      ],
    },
    {
      why: 'a heading about somebody of a company',
      text: [
        { role: 'title', kind: 'heading', text: 'COURT ORDERS LARKSPUR RIDGE PROMOTER TO PAY $179,000' },
        { text: 'The court entered a judgment against Vane.' },
      ],
      given: { parties: [LARKSPUR, VANE] },
      expect: [amount('total', 179_000, [])],
    },
    {
      why: 'to settle charges about quarterly earnings, and a money judgment of the criminal case',
      text: 'Larkspur agreed to pay nearly $14 million to settle charges that it traded before quarterly earnings. Vane pleaded guilty and was required to pay a money judgment of $4.8 million.',
      given: { parties: [LARKSPUR, VANE] },
      expect: [amount('total', 14_000_000, [LARKSPUR], 'agreed')],
    },
    {
      why: 'almost as much of others as another total is over, and what strangers owe',
      text: [
        { role: 'title', kind: 'heading', text: 'Court Orders Vane to Pay More Than $1.5 Million' },
        { text: 'Harrow settled by consenting to a judgment requiring payment of almost $2 million.' },
      ],
      given: { parties: [VANE, HARROW] },
      expect: [amount('total', 1_500_000, [VANE]), amount('total', 2_000_000, [HARROW], 'agreed')],
    },
    {
      why: 'what somebody and entities owe who are no parties',
      text: [
        { role: 'caption', kind: 'paragraph', text: 'SEC v. Tomas Vane' },
        {
          role: 'body',
          kind: 'paragraph',
          text: 'The SEC charged Vane with aiding Birch. The SEC recently obtained a $250 million judgment against Birch and the Alder entities.',
        },
      ],
      given: { parties: [VANE] },
      expect: [],
    },
  ],
});
