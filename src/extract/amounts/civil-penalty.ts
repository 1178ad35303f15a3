import { rule } from '../rule.ts';
import { amountsWhere, isObtained } from './amounts.ts';
import { amount, HARROW, LARKSPUR, NORTHCOTE, QUILL, VANE } from './cast.ts';

const penalty = (usd: number, ...parties: Parameters<typeof amount>[2][number][]) =>
  amount('civil-penalty', usd, parties);

export const civilPenalty = rule({
  name: 'amounts/civil-penalty',
  field: 'amounts',
  reads: 'Civil penalties that were ordered or agreed, with who pays them.',
  find: amountsWhere((value) => value.kind === 'civil-penalty' && isObtained(value)),
  examples: [
    {
      why: 'for one of two to pay',
      text: 'The judgment orders Larkspur Foods and Northcote jointly and severally liable to pay $8,370,000 in disgorgement, and for Northcote to pay a $130,000 civil penalty.',
      given: {
        parties: [
          { name: 'Larkspur Foods, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
          { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        ],
      },
      expect: [{ kind: 'civil-penalty', usd: 130_000, parties: ['Avery Northcote'], status: 'ordered' }],
    },
    {
      why: 'two sums of two in a heading, which the text lays on each',
      text: [
        {
          role: 'title',
          kind: 'heading',
          text: 'LARKSPUR FOODS AND AVERY NORTHCOTE SETTLE AND PAY PENALTIES OF $1.5 MILLION AND $700,000',
        },
        {
          text: 'The final judgment orders Larkspur Foods to pay a $1.5 million penalty and orders Northcote to pay a $700,000 penalty.',
        },
      ],
      given: {
        parties: [
          { name: 'Larkspur Foods, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
          { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        ],
      },
      expect: [
        { kind: 'civil-penalty', usd: 1_500_000, parties: ['Larkspur Foods, Inc.'], status: 'ordered' },
        { kind: 'civil-penalty', usd: 700_000, parties: ['Avery Northcote'], status: 'ordered' },
      ],
    },
    {
      why: 'what was hidden',
      text: 'The complaint alleges that Northcote touted his experience without disclosing that his previous company was dissolved after being assessed over $700,000 in penalties for failing to plug wells.',
      given: {
        parties: [
          { name: 'Larkspur Foods, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
          { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        ],
      },
      expect: [],
    },
    {
      why: 'a payment that is a penalty',
      text: 'Vane agreed to pay a civil monetary payment of $64,100.',
      given: { parties: [VANE] },
      expect: [amount('civil-penalty', 64_100, [VANE], 'agreed')],
    },
    {
      why: 'of one of two against whom the judgments are',
      text: 'Under the judgments entered against Northcote and Vane, Northcote is ordered to pay a penalty of $2,500.',
      given: {
        parties: [NORTHCOTE, VANE],
      },
      expect: [amount('civil-penalty', 2_500, [NORTHCOTE])],
    },
    {
      why: 'of each, said behind their names',
      text: 'Northcote and Vane consented to the entry of a judgment. The Commission named them for the purpose of obtaining against them the $5,500 civil penalty Northcote and Vane each agreed to pay.',
      given: {
        parties: [NORTHCOTE, VANE],
      },
      expect: [amount('civil-penalty', 5_500, [NORTHCOTE], 'agreed'), amount('civil-penalty', 5_500, [VANE], 'agreed')],
    },
    {
      why: 'in a judgment that was entered since',
      text: 'Vane consented to the entry of a final judgment, entered by the court on June 19, 2018, that orders him to pay a penalty of $3,300.',
      given: { parties: [VANE] },
      expect: [amount('civil-penalty', 3_300, [VANE])],
    },
    {
      why: 'of a company that is no party, where the only party is a person',
      text: 'The court entered a judgment against Larkspur as part of a settlement in which the company agreed to pay a $10 million civil penalty.',
      given: { parties: [NORTHCOTE] },
      expect: [amount('civil-penalty', 10_000_000, [])],
    },
    {
      why: 'of those who broke the law alone',
      text: 'The judgments order the defendants and relief defendants to pay a total of $7,700 in penalties.',
      given: {
        parties: [NORTHCOTE, { ...HARROW, role: 'relief-defendant' }],
      },
      expect: [amount('civil-penalty', 7_700, [NORTHCOTE])],
    },
    {
      why: 'of each of those who settled, not of a third',
      text: 'Vane and Harrow settled the charges. The final judgments, which the court entered, order each individual to pay a civil penalty of $75,000. They acted on the orders of Northcote.',
      given: { parties: [NORTHCOTE, VANE, HARROW] },
      expect: [penalty(75_000, VANE), penalty(75_000, HARROW)],
    },
    {
      why: 'of defendants who are not told by name, while the case goes on against one',
      text: 'The court ordered each defendant to pay a civil penalty of $120,000. Claims for remedies against Vane remain to be resolved.',
      given: { parties: [NORTHCOTE, HARROW, VANE] },
      expect: [penalty(120_000)],
    },
    {
      why: 'of those whom a bracket names',
      text: 'The court ordered them to pay civil penalties of $20,000 (Northcote) and $10,000 (each for Vane and Harrow).',
      given: { parties: [NORTHCOTE, VANE, HARROW] },
      expect: [penalty(20_000, NORTHCOTE), penalty(10_000, VANE), penalty(10_000, HARROW)],
    },
    {
      why: 'of one, while none was assessed against the other',
      text: 'Vane and Harrow consented to orders. Vane also agreed to pay a civil penalty of $50,000, while a civil penalty against Harrow was not assessed.',
      given: { parties: [VANE, HARROW] },
      expect: [amount('civil-penalty', 50_000, [VANE], 'agreed')],
    },
    {
      why: 'of a criminal court',
      text: 'Vane was sentenced on May 4, 2021, and received probation and was ordered to pay a $1,000 monetary penalty.',
      given: { parties: [VANE] },
      expect: [],
    },
    {
      why: 'ordered directly after a consent',
      text: 'Vane consented to the entry of a final judgment enjoining him. Vane was also ordered to pay a civil penalty of $55,000.',
      given: { parties: [VANE] },
      expect: [amount('civil-penalty', 55_000, [VANE])],
    },
    {
      why: 'assessed in an action of its own',
      text: 'The order requires Vane to pay a civil penalty of $75,000 (the balance after the payment of a $100,000 penalty assessed against him in a separate enforcement action).',
      given: { parties: [VANE] },
      expect: [penalty(75_000, VANE)],
    },
    {
      why: 'somebody whom two companies describe',
      text: 'Tomas Vane, president of Orwell from 1992 and Keltner president from 1998, was ordered to pay a civil penalty of $75,000.',
      given: { parties: [VANE, NORTHCOTE] },
      expect: [penalty(75_000, VANE)],
    },
    {
      why: 'what somebody whom the caption does not name settled before',
      text: [
        { role: 'caption', kind: 'paragraph', text: 'SEC v. Avery Northcote' },
        {
          role: 'body',
          kind: 'paragraph',
          text: 'Larkspur previously consented to a judgment ordering it to pay a $25,000 penalty.',
        },
      ],
      given: { parties: [NORTHCOTE] },
      expect: [],
    },
    {
      why: 'what another was unable to pay',
      text: 'Vane is paying the $216,000 in disgorgement that Northcote was unable to pay, plus a civil penalty of $145,000.',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [amount('civil-penalty', 145_000, [VANE])],
    },
    {
      why: 'as high as the total of disgorgement and interest',
      text: 'The court ordered Vane to pay disgorgement of $5,000 and prejudgment interest of $600, for a total of $5,600, and a civil penalty of $5,600.',
      given: { parties: [VANE] },
      expect: [amount('civil-penalty', 5_600, [VANE])],
    },
    {
      why: 'a list of penalties, each against one',
      text: 'The court imposed a civil penalty of $5,000 against Vane, a civil penalty of $6,000 against Northcote, and a civil penalty of $7,000 against Harrow.',
      given: { parties: [VANE, NORTHCOTE, HARROW] },
      expect: [
        amount('civil-penalty', 5_000, [VANE]),
        amount('civil-penalty', 6_000, [NORTHCOTE]),
        amount('civil-penalty', 7_000, [HARROW]),
      ],
    },
    {
      why: 'the firm and its owner, named behind their sums',
      text: 'The judge enjoined Vane and the firm, and imposed penalties of $55,000 and $5,500 on the firm and Vane respectively.',
      given: { parties: [LARKSPUR, VANE] },
      expect: [amount('civil-penalty', 55_000, [LARKSPUR]), amount('civil-penalty', 5_500, [VANE])],
    },
    {
      why: 'a penalty on each of two; one of him who owes other sums jointly',
      text: 'Vane and Harrow consented to judgments enjoining them and imposing a penalty on each of them in the amount of $4,000. Vane agreed to pay disgorgement of $5,000, jointly and severally with Harrow, and a civil penalty of $6,000.',
      given: { parties: [VANE, HARROW] },
      expect: [
        amount('civil-penalty', 4_000, [VANE], 'agreed'),
        amount('civil-penalty', 4_000, [HARROW], 'agreed'),
        amount('civil-penalty', 6_000, [VANE], 'agreed'),
      ],
    },
    {
      why: 'two names that only a comma parts, of which the second opens a clause',
      text: 'Based upon the financial condition of Vane, Vane was ordered to pay a civil penalty of $5,000.',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [amount('civil-penalty', 5_000, [VANE])],
    },
    {
      why: 'each of those whom the sentence before names',
      text: 'The judgments enjoin Northcote and Vane and order them to disgorge $5,000. The judgments also order each to pay a civil penalty of $6,000.',
      given: { parties: [NORTHCOTE, VANE, HARROW] },
      expect: [amount('civil-penalty', 6_000, [NORTHCOTE]), amount('civil-penalty', 6_000, [VANE])],
    },
    {
      why: 'the sum after the remedy, the payer a pronoun of the same sentence',
      text: 'The court entered a final judgment against Avery Northcote and ordered him to pay a civil penalty in the amount of $25,000.',
      given: { parties: [NORTHCOTE] },
      expect: [penalty(25_000, NORTHCOTE)],
    },
    {
      why: 'agreed, and then only spoken of',
      text: 'Vane has agreed to pay a civil penalty of $10 million. “The $10 million penalty shows that bribes are costly,” said the director.',
      given: { parties: [VANE] },
      expect: [amount('civil-penalty', 10_000_000, [VANE], 'agreed')],
    },
    {
      why: 'an order says what must be paid',
      text: 'The court adopted the recommendation of the magistrate in full. Vane must pay a civil penalty of $5,000.',
      given: { parties: [VANE] },
      expect: [penalty(5_000, VANE)],
    },
    {
      why: 'a respondent’s settlement is an order, a defendant’s waits for the court',
      text: 'The SEC instituted and settled proceedings against Northcote, who agreed to pay a civil penalty of $40,000. In a separate complaint, subject to court approval, Vane agreed to pay a civil penalty of $75,000.',
      given: { parties: [{ ...NORTHCOTE, role: 'respondent' }, VANE] },
      expect: [penalty(40_000, NORTHCOTE), amount('civil-penalty', 75_000, [VANE], 'agreed')],
    },
    {
      why: 'a surname whose particle has a capital',
      text: 'The judgment orders Di Carno to pay a civil penalty of $100,000.',
      given: { parties: [NORTHCOTE, { ...VANE, name: 'Avery Di Carno' }] },
      expect: [penalty(100_000, { ...VANE, name: 'Avery Di Carno' })],
    },
    {
      why: 'a table, a row a block, with an empty cell',
      text: 'The court ordered the following:\n\nDefendant Disgorgement Civil Penalty\n\nAvery Northcote $44,000 $25,000\n\nTomas Vane $54,000 N/A',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [penalty(25_000, NORTHCOTE)],
    },
    {
      why: 'a table with a tab between its cells, after a lead that counts individual and corporate defendants',
      text: [
        {
          text: 'The court entered judgments against two individual defendants and one corporate defendant. The court ordered the defendants to pay civil penalties and disgorgement of their ill-gotten gains as follows:',
        },
        {
          kind: 'table',
          text: 'Party\tCivil Penalty\tDisgorgement\nAvery Northcote\t$25,000\t$44,000\nTomas Vane\tn/a\t$54,000\nLarkspur Ridge Holdings, Inc.\t$35,000\t$54,000',
        },
      ],
      given: { parties: [NORTHCOTE, VANE, LARKSPUR] },
      expect: [penalty(25_000, NORTHCOTE), penalty(35_000, LARKSPUR)],
    },
    {
      why: 'of each who agreed to a judgment against them, and of each entity; of two jointly',
      text: 'Northcote and Vane each agreed to a judgment ordering them to pay a $25,000 civil penalty. The judgment against Larkspur and Quill requires each entity to pay a civil penalty of $35,000. Northcote and Vane each agreed to judgments that order them, jointly and severally, to pay a civil penalty of $45,000.',
      given: { parties: [NORTHCOTE, VANE, LARKSPUR, QUILL] },
      expect: [
        ...[NORTHCOTE, VANE].map((one) => amount('civil-penalty', 25_000, [one], 'agreed')),
        ...[LARKSPUR, QUILL].map((one) => penalty(35_000, one)),
        amount('civil-penalty', 45_000, [NORTHCOTE, VANE], 'agreed'),
      ],
    },
    {
      why: 'of all, who have each agreed',
      text: 'All three have each agreed to settle by consenting to injunctions and payment of a $25,000 penalty.',
      given: { parties: [NORTHCOTE, VANE, HARROW] },
      expect: [NORTHCOTE, VANE, HARROW].map((one) => amount('civil-penalty', 25_000, [one], 'agreed')),
    },
    {
      why: 'a table with numbers, dates, empty cells and a row that parts those for relief',
      text: [
        { text: 'The judgments provide for the following payments:' },
        {
          kind: 'table',
          text: 'Name\tJudgment Date\tDisgorgement + PJI\tThird-Tier Civil Penalty\n1. Avery Northcote\tMay 3, 2013\t—\t$25,000\n2. Tomas Vane and Quill Harrow (jointly and severally)\tMay 4, 2013\t$44,000\t$35,000\nRelief Defendants\n3. Larkspur Ridge Holdings, Inc.\tMay 4, 2013\t$54,000\t–',
        },
      ],
      given: { parties: [NORTHCOTE, VANE, HARROW, LARKSPUR] },
      expect: [penalty(25_000, NORTHCOTE), penalty(35_000, VANE, HARROW)],
    },
    {
      why: 'a table whose rows were lost, behind what announces it',
      text: 'The judgments require payment of $285,000, as follows: Defendant Disgorgement Civil Penalty Avery Northcote $44,000 $25,000 Tomas Vane $54,000 $35,000 Quill Harrow $64,000 N/A',
      given: { parties: [NORTHCOTE, VANE, HARROW] },
      expect: [penalty(25_000, NORTHCOTE), penalty(35_000, VANE)],
    },
    {
      why: 'figures of a table without a sign; sums of a story that stand close together',
      text: [
        { text: 'The court ordered the following payments:' },
        { kind: 'table', text: 'Defendant\tCivil Penalty\nAvery Northcote\t25,000.00\nTomas Vane\t35,000.50' },
        { text: 'Quill Harrow made deposits of $5,000, $6,000, $7,000, and $8,000.00 in cash.' },
      ],
      given: { parties: [NORTHCOTE, VANE, HARROW] },
      expect: [penalty(25_000, NORTHCOTE), penalty(35_000.5, VANE)],
    },
    {
      why: 'a list that tells its sums in brackets, and one in their amount',
      text: 'The court ordered civil penalties as follows: Northcote ($25,000); Vane ($35,000). The Commission imposed civil penalties as follows: Harrow in the amount of $45,000; Larkspur in the amount of $55,000.',
      given: { parties: [NORTHCOTE, VANE, HARROW, LARKSPUR] },
      expect: [penalty(25_000, NORTHCOTE), penalty(35_000, VANE), penalty(45_000, HARROW), penalty(55_000, LARKSPUR)],
    },
    {
      why: 'names that stand alone above what each was ordered',
      text: 'Avery Northcote\n\nOrdered to pay a civil penalty of $25,000.\n\nTomas Vane (Vane):\n\nOrdered to pay a civil penalty of $35,000.',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [penalty(25_000, NORTHCOTE), penalty(35_000, VANE)],
    },
    {
      why: 'names as headings over lines of remedies',
      text: 'Final judgments were entered as follows:\n\nAvery Northcote\n\nDisgorgement: $44,000\n\nCivil penalty: $25,000\n\nTomas Vane\n\nCivil penalty: $35,000',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [penalty(25_000, NORTHCOTE), penalty(35_000, VANE)],
    },
    {
      why: 'a list that tells its sums in the order of its remedies',
      text: 'They were ordered to pay the following in disgorgement and civil penalties: Northcote, $44,000 and $25,000; Vane, $54,000 and $35,000.',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [penalty(25_000, NORTHCOTE), penalty(35_000, VANE)],
    },
    {
      why: 'the sum before the remedy, the payer behind it',
      text: 'The court imposed a $110,000 third-tier civil penalty on Vane.',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [penalty(110_000, VANE)],
    },
    {
      why: 'one entry a person where each pays',
      text: 'The court ordered Northcote and Vane to pay civil penalties of $50,000 each.',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [penalty(50_000, NORTHCOTE), penalty(50_000, VANE)],
    },
    {
      why: 'a company, and each of the people',
      text: 'The court ordered Larkspur to pay a $1 million penalty and each individual defendant to pay a $20,000 civil penalty.',
      given: { parties: [LARKSPUR, NORTHCOTE, VANE] },
      expect: [penalty(1_000_000, LARKSPUR), penalty(20_000, NORTHCOTE), penalty(20_000, VANE)],
    },
    {
      why: 'one entry with all names where they owe it together',
      text: 'The court ordered Northcote and Larkspur, jointly and severally, to pay a civil penalty of $50,000.',
      given: { parties: [NORTHCOTE, LARKSPUR] },
      expect: [penalty(50_000, NORTHCOTE, LARKSPUR)],
    },
    {
      why: 'sums told respectively go to the names in order',
      text: 'Northcote, Vane and Harrow were ordered to pay civil penalties of $60,000, $25,000 and $10,000, respectively.',
      given: { parties: [NORTHCOTE, VANE, HARROW] },
      expect: [penalty(60_000, NORTHCOTE), penalty(25_000, VANE), penalty(10_000, HARROW)],
    },
    {
      why: 'what each of a list pays, and what a list says behind each name',
      text: [
        { text: 'The following firms agreed to pay penalties of $5 million each:' },
        { text: 'Larkspur Ridge Holdings, Inc.; and' },
        { text: 'Avery Northcote.' },
        { text: 'The others and their penalties are:' },
        { text: 'Tomas Vane – $60,000;' },
        { text: 'Quill Harrow ($40,000).' },
      ],
      given: { parties: [LARKSPUR, NORTHCOTE, VANE, HARROW] },
      expect: [
        amount('civil-penalty', 5_000_000, [LARKSPUR], 'agreed'),
        amount('civil-penalty', 5_000_000, [NORTHCOTE], 'agreed'),
        penalty(60_000, VANE),
        penalty(40_000, HARROW),
      ],
    },
    {
      why: 'what a list says in brackets behind each name',
      text: [
        {
          text: 'The Commission alleges that these suppliers and employees made such deals (the numbers in parentheses are the civil penalties each agreed to pay):',
        },
        {
          text: 'Larkspur Ridge Holdings, Inc. ($400,000), a supplier in Dallas, and Avery Northcote ($50,000), its officer; and',
        },
        { text: 'Tomas Vane ($25,000), a manager who was paid a bonus ($7,000).' },
      ],
      given: { parties: [LARKSPUR, NORTHCOTE, VANE] },
      expect: [
        amount('civil-penalty', 400_000, [LARKSPUR], 'agreed'),
        amount('civil-penalty', 50_000, [NORTHCOTE], 'agreed'),
        amount('civil-penalty', 25_000, [VANE], 'agreed'),
      ],
    },
    {
      why: 'a short form for several is all of them',
      text: 'Northcote and Vane (collectively, the Harbor Defendants) and Harrow were sued. The Harbor Defendants were ordered to pay a civil penalty of $50,000.',
      given: { parties: [NORTHCOTE, VANE, HARROW] },
      expect: [penalty(50_000, NORTHCOTE, VANE)],
    },
    {
      why: '“each” without a noun is each of those charged',
      text: 'Without admitting or denying the findings, each agreed to pay a $60,000 civil penalty.',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [NORTHCOTE, VANE].map((one) => amount('civil-penalty', 60_000, [one], 'agreed')),
    },
    {
      why: 'two sums for three names are laid on nobody',
      text: 'Northcote, Vane and Harrow were ordered to pay civil penalties of $60,000 and $25,000, respectively.',
      given: { parties: [NORTHCOTE, VANE, HARROW] },
      expect: [penalty(60_000), penalty(25_000)],
    },
    {
      why: 'a list by name',
      text: 'The judgment also orders the defendants to pay civil money penalties as follows: (a) Northcote to pay $100,000; (b) Vane to pay $75,000.',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [penalty(100_000, NORTHCOTE), penalty(75_000, VANE)],
    },
    {
      why: 'a list of names and sums after its remedy',
      text: 'Civil penalties were assessed against the defendants in the following amounts: Larkspur, $200,000; Northcote and Vane, jointly, $75,000; and Harrow, $5,000.',
      given: { parties: [LARKSPUR, NORTHCOTE, VANE, HARROW] },
      expect: [penalty(200_000, LARKSPUR), penalty(75_000, NORTHCOTE, VANE), penalty(5_000, HARROW)],
    },
    {
      why: 'in addition to a penalty that is told before its payer',
      text: 'In addition to the $20 million penalty, Larkspur consented to a permanent injunction.',
      given: { parties: [LARKSPUR, NORTHCOTE] },
      expect: [amount('civil-penalty', 20_000_000, [LARKSPUR], 'agreed')],
    },
    {
      why: 'a place after a name, and what interest runs on',
      text: 'Vane, of Reno, New Jersey, was ordered to pay a penalty of $5,000 and post-judgment interest on any Delinquent Amount.',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [penalty(5_000, VANE)],
    },
    {
      why: 'a sentence without a subject goes on with the one before it',
      text: 'The court ordered Vane to disgorge his profits. It also imposed a civil penalty of $5,000.',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [penalty(5_000, VANE)],
    },
    {
      why: 'criminal fines and penalties are left out',
      text: 'In the criminal case, Northcote was sentenced to a year in prison and ordered to pay a $10,000 fine. Larkspur agreed to pay a criminal penalty of $2 million under a deferred prosecution agreement.',
      given: { parties: [NORTHCOTE, LARKSPUR] },
      expect: [],
    },
    {
      why: 'criminal penalties of several, and those of another authority',
      text: 'Larkspur and Northcote agreed to pay criminal penalties of $4,400,000 and $950,000, respectively. A subsidiary will pay a $15 million penalty to settle charges brought against it today by the Department of Justice.',
      given: { parties: [LARKSPUR, NORTHCOTE] },
      expect: [],
    },
    {
      why: 'another authority’s penalty is left out',
      text: 'Larkspur must also tender $10,000 in civil penalties to the State of Vermont.',
      given: { parties: [LARKSPUR] },
      expect: [],
    },
    {
      why: 'a limit that was not reached is no penalty',
      text: 'Larkspur acknowledges that the Commission is not imposing a civil penalty in excess of $2 million based upon its cooperation.',
      given: { parties: [LARKSPUR] },
      expect: [],
    },
    {
      why: 'several firms called by one name, and then “it”',
      text: 'The court entered judgments against Tarnbrooke plc and Tarnbrooke Limited (collectively, “Tarnbrooke”) and Vane. Tarnbrooke consented to a judgment ordering it to pay a civil penalty of $5,000.',
      given: {
        parties: [{ ...LARKSPUR, name: 'Tarnbrooke plc' }, { ...LARKSPUR, name: 'Tarnbrooke Limited' }, VANE],
      },
      expect: [penalty(5_000, { ...LARKSPUR, name: 'Tarnbrooke plc' }, { ...LARKSPUR, name: 'Tarnbrooke Limited' })],
    },
    {
      why: 'three sums in the order of the names, whose remedy stands behind the last',
      text: 'Larkspur, Vane, and Northcote each consented to injunctions and to pay $2 million, $100,000, and $200,000, respectively, in civil penalties.',
      given: { parties: [LARKSPUR, VANE, NORTHCOTE] },
      expect: [
        amount('civil-penalty', 2_000_000, [LARKSPUR], 'agreed'),
        amount('civil-penalty', 100_000, [VANE], 'agreed'),
        amount('civil-penalty', 200_000, [NORTHCOTE], 'agreed'),
      ],
    },
    {
      why: 'one against a company, and one against each of two',
      text: 'The court entered an order setting penalties against Larkspur in the amount of $500,000 and against defendants Vane and Harrow in the amount of $100,000 each.',
      given: { parties: [LARKSPUR, VANE, HARROW] },
      expect: [
        amount('civil-penalty', 500_000, [LARKSPUR]),
        amount('civil-penalty', 100_000, [VANE]),
        amount('civil-penalty', 100_000, [HARROW]),
      ],
    },
    {
      why: 'a heading that tells what a company and others owe together',
      text: [
        {
          role: 'title',
          kind: 'heading',
          text: 'LARKSPUR RIDGE AND FOUR INDIVIDUALS AGREE TO PAY $7 MILLION IN PENALTIES',
        },
        { text: 'Larkspur Ridge agreed to pay a $5 million penalty.' },
      ],
      given: { parties: [LARKSPUR, VANE] },
      expect: [
        amount('civil-penalty', 7_000_000, [], 'agreed'),
        amount('civil-penalty', 5_000_000, [LARKSPUR], 'agreed'),
      ],
    },
    {
      why: 'a heading names both, the text the one who owes it',
      text: [
        {
          role: 'title',
          text: 'SEC OBTAINS $25,000 PENALTY AND INJUNCTION AGAINST TOMAS VANE AND LARKSPUR RIDGE HOLDINGS, INC.',
        },
        { role: 'body', text: 'The judgments enjoin Vane and Larkspur and order Vane to pay a penalty of $25,000.' },
      ],
      given: { parties: [VANE, LARKSPUR] },
      expect: [amount('civil-penalty', 25_000, [VANE])],
    },
    {
      why: 'equal to the disgorgement, and what a penalty is made of',
      text: 'Vane was ordered to disgorge $61,300 and to pay a civil penalty equal to disgorgement of $61,300. Harrow was ordered to pay a civil money penalty of $33,000 ($5,500 for each of six letters).',
      given: { parties: [VANE, HARROW] },
      expect: [amount('civil-penalty', 61_300, [VANE]), amount('civil-penalty', 33_000, [HARROW])],
    },
    {
      why: 'a judgment against a stranger in another action',
      text: 'In that action, Quill was permanently enjoined from violating the antifraud provisions; and ordered to pay a civil penalty of $1 million.',
      given: { parties: [NORTHCOTE] },
      expect: [],
    },
    {
      why: 'the penalty of another regulator’s order',
      text: 'Vane agreed to pay a civil penalty of $20,000. Vane also entered into a settlement with the Federal Reserve Board. Specifically, in In the Matter of Vane, Docket No. 10-001 (Mar. 2, 2011), Vane agreed to pay a civil money penalty of $90,000.',
      given: { parties: [VANE] },
      expect: [amount('civil-penalty', 20_000, [VANE], 'agreed')],
    },
    {
      why: 'the penalty of a matter that was settled before',
      text: 'The order of 2002 found that Vane broke the rule. Vane settled that matter without admitting the findings. As part of the settlement, Vane also agreed to pay a $250,000 civil penalty.',
      given: { parties: [VANE] },
      expect: [],
    },
    {
      why: 'what the text tells of an earlier action',
      text: 'In a 2002 enforcement action, the court enjoined Northcote. The court also ordered her to pay a civil penalty of $120,000.',
      given: { parties: [NORTHCOTE] },
      expect: [],
    },
    {
      why: 'a stranger’s penalty, for which another release is cited',
      text: 'Quill previously consented to a judgment ordering it to pay a $25 million civil penalty [LR-10002 (Sept. 19, 2006)].',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [],
    },
    {
      why: 'the total of two equal penalties',
      text: 'The court ordered two officers to pay a total of $2 million in civil penalties. It assessed civil penalties of $1,000,000 each against Vane and Harrow and a $130,000 civil penalty against Northcote.',
      given: { parties: [VANE, HARROW, NORTHCOTE] },
      expect: [
        amount('civil-penalty', 2_000_000, [VANE, HARROW]),
        amount('civil-penalty', 1_000_000, [VANE]),
        amount('civil-penalty', 1_000_000, [HARROW]),
        amount('civil-penalty', 130_000, [NORTHCOTE]),
      ],
    },
    {
      why: 'after what is owed jointly',
      text: 'Vane is ordered to be jointly and severally liable with Harrow for disgorgement of $30,300, and to pay a civil penalty in the amount of $20,300.',
      given: { parties: [VANE, HARROW] },
      expect: [amount('civil-penalty', 20_300, [VANE])],
    },
    {
      why: 'against each of two, and by the court',
      text: 'The judgment orders Vane and Harrow to pay disgorgement of $727,700, and imposes a civil penalty against each of $50,000. It imposes a civil penalty of $5,000 by the court against Northcote.',
      given: { parties: [VANE, HARROW, NORTHCOTE] },
      expect: [penalty(50_000, VANE), penalty(50_000, HARROW), penalty(5_000, NORTHCOTE)],
    },
    {
      why: 'equal to something, or a sum',
      text: 'Vane agreed to pay $71,600 in disgorgement and a penalty of two times his profits, or $143,200.',
      given: { parties: [VANE] },
      expect: [amount('civil-penalty', 143_200, [VANE], 'agreed')],
    },
    {
      why: 'of all defendants, of whom the release names one',
      text: 'The case against Vane was settled as to all defendants, who consented to orders requiring the payment of penalties totaling $290,000.',
      given: { parties: [VANE] },
      expect: [amount('civil-penalty', 290_000, [], 'agreed')],
    },
    {
      why: 'for each of many violations, whose total is told',
      text: 'Vane was ordered to pay $15,600,000 in penalties. The Court ordered the maximum penalty of $130,000 against Vane for each of the 120 fictitious transactions.',
      given: { parties: [VANE] },
      expect: [penalty(15_600_000, VANE)],
    },
    {
      why: 'in proceedings whose institution and settlement the Commission announces',
      text: 'The Commission announced the institution and settlement of proceedings against Larkspur. Larkspur agreed to pay a civil penalty of $71,000.',
      given: { parties: [{ ...LARKSPUR, role: 'respondent' }] },
      expect: [amount('civil-penalty', 71_000, [LARKSPUR])],
    },
  ],
});
