import { rule } from '../rule.ts';
import { roster } from './roster.ts';

/** Those of whom the text says that the SEC charged, sued or sanctioned them. */
export const charged = rule({
  name: 'parties/charged',
  field: 'parties',
  reads:
    'Names of whom the text says that the SEC charged or sued them, that they are defendants, or that they settled, consented or were enjoined.',
  *find(doc) {
    for (const { by, party, at, refused } of roster(doc)) {
      if (by === 'text') yield refused ? { refused, at } : { value: party, at };
    }
  },
  examples: [
    {
      why: 'a co-defendant, and what is announced separately',
      text: 'The complaint, filed in federal court, charges Avery Northcote with fraud. Northcote, along with his co-defendant, Morgan Vane acquired shares.\n\nThe SEC separately announced settled administrative proceedings against Dana Quill and Robin Tarn.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Morgan Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Quill', kind: 'person', role: 'respondent', aliases: [] },
        { name: 'Robin Tarn', kind: 'person', role: 'respondent', aliases: [] },
      ],
    },
    {
      why: 'whom a state’s order is against',
      text: 'The complaint, filed in federal court, charges Avery Northcote with fraud. Concurrently with the settlement of the Commission’s civil action, the Vermont Department of Banking, Insurance and Securities entered an Order Imposing Sanctions against Avery Northcote and Larkspur Ridge, Inc.',
      expect: [{ name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'who were charged years before, and in a criminal case',
      text: [
        { role: 'number', text: 'Litigation Release No. 10001 / March 3, 2014' },
        { role: 'title', kind: 'heading', text: 'SEC Charges Avery Northcote With Insider Trading' },
        {
          text: 'The SEC today charged Avery Northcote in federal court. He had tips from Morgan Vane of Harrow Capital LLC. Vane and Harrow Capital were charged in 2012 along with several other managers. The SEC charged Robin Tarn and two others last year.',
        },
        { text: 'Other defendants charged in the criminal case include Dana Quill and Zoe Harrow.' },
      ],
      expect: [{ name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'an office of a firm, and what a firm is called now',
      text: 'The complaint, filed in federal court, charges Avery Northcote, the manager of the Larkspur, Vermont office of Harrow, and Morgan Vane, an officer of Larkspur Ridge, Inc., currently Ridge Vale, Inc., with fraud.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Morgan Vane', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'who settled before, in an order of his own',
      text: 'The complaint, filed in federal court, charges Avery Northcote with fraud. He traded with Morgan Vane. Vane previously consented, without admitting the findings, to a cease-and-desist order. In the Matter of Morgan Vane, Exchange Act Release No. 39968.',
      expect: [{ name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'a case that was brought years before against another',
      text: [
        { role: 'number', text: 'Litigation Release No. 10001 / October 6, 2005' },
        { role: 'caption', text: 'SEC v. Avery Northcote, Civil Action No. 05-1234 (D.D.C.)' },
        { text: 'The Commission today filed a complaint against Northcote in federal court.' },
        {
          text: 'In April 2002, the Commission brought an injunctive action against Larkspur Ridge, Inc. Larkspur consented to a final judgment. SEC v. Larkspur Ridge, Inc. Civil Action No. 02-2780 (D.D.C.).',
        },
      ],
      expect: [],
    },
    {
      why: 'somebody and kin who are not told by name, as relief defendants; whose organization a relief defendant is; whose assets may be frozen',
      text: 'The SEC filed an action in federal court against Larkspur Management and Dana Vane, freezing any assets of Oak Group. Rosalind Harrow and Harrows two sons and a daughter-in-law were named as relief defendants. Relief defendants Robin Sloe and the Tarn Institute, the Vanes nonprofit religious organization, were ordered to pay.',
      expect: [
        { name: 'Larkspur Management', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Dana Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Rosalind Harrow', kind: 'person', role: 'relief-defendant', aliases: [] },
        { name: 'Robin Sloe', kind: 'person', role: 'relief-defendant', aliases: [] },
        { name: 'Tarn Institute', kind: 'organization', role: 'relief-defendant', aliases: [] },
      ],
    },
    {
      why: 'who controls a relief defendant; against whom a motion is; an estate',
      text: 'The SEC sued Avery Northcote and Dana Vane in federal court. Larkspur, Inc., a Florida corporation allegedly controlled by Northcote and Vane, was named as a relief defendant. As previously announced, the SEC filed a similar motion against Cody Birch. The court entered a judgment against the Estate of Quill Harrow.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Larkspur, Inc.', kind: 'organization', role: 'relief-defendant', aliases: [] },
        { name: 'Cody Birch', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Estate of Quill Harrow', kind: 'organization', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'those whom the SEC or another authority charged in another action; whose conduct is only investigated; kin whose assets are frozen',
      text: [
        { role: 'title', text: 'SEC Charges Avery Northcote' },
        {
          text: 'The SEC charged Avery Northcote today with fraud in federal court. The complaint follows the SEC’s emergency action in May 2009 that halted the scheme and charged Dana Vane. The SEC charged Cody Birch with insider trading in October 2009. Even after the Commission charged Morgan Oak, he went on. Earlier this year, the Commission instituted and settled an administrative proceeding against Brook Elm. Simultaneously with the filing of the Commission’s complaint, the Commodity Futures Trading Commission filed an action against Dana Tarn. The SEC investigates whether Quill Harrow violated the antifraud provisions. The order freezes the assets of Defendant Northcote’s spouse, Robin Sloe.',
        },
      ],
      expect: [{ name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'relief defendants, with where they are based; one who is unjustly enriched',
      text: 'The Commission settled with relief defendants Bainbridge Island-based Larkspur PLLC (Larkspur) and Dana Vane in federal court. The complaint charges Avery Northcote with fraud and alleges that his wife, Robin Sloe, is unjustly enriched.',
      expect: [
        { name: 'Larkspur PLLC', kind: 'organization', role: 'relief-defendant', aliases: [] },
        { name: 'Dana Vane', kind: 'person', role: 'relief-defendant', aliases: [] },
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Robin Sloe', kind: 'person', role: 'relief-defendant', aliases: [] },
      ],
    },
    {
      why: 'who used an entity that is a relief defendant',
      text: 'The complaint charges that Avery Northcote violated Section 206. The Commission also named Birch LLC, an entity that Northcote used to buy the apartment, as a relief defendant.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Birch LLC', kind: 'organization', role: 'relief-defendant', aliases: [] },
      ],
    },
    {
      why: 'a district judge, though neither a court nor a complaint is named',
      text: 'On May 4, 2012, U.S. District Judge Robin Vance signed an order against Avery Northcote in the SEC’s enforcement action.',
      expect: [{ name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'one of whom no wrongdoing is alleged; friends of one whose name ends in S, with the apostrophe lost',
      text: 'The SEC charged John Vanes with fraud. The complaint also names Vanes friends Dana Tarn and Cody Birch as relief defendants. The court dismissed the action against Morgan Oak at the request of the parties. The SEC did not assert any violation of the securities laws by Morgan Oak.',
      expect: [
        { name: 'John Vanes', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Tarn', kind: 'person', role: 'relief-defendant', aliases: [] },
        { name: 'Cody Birch', kind: 'person', role: 'relief-defendant', aliases: [] },
        { name: 'Morgan Oak', kind: 'person', role: 'relief-defendant', aliases: [] },
      ],
    },
    {
      why: 'enjoined and fined beside a relief defendant, the third in a trial, and firms beside those for relief',
      text: 'The court entered judgments against defendants Avery Northcote and Dana Vane, and relief defendant Robin Vance, which enjoined Northcote and Vane from further violations. The jury found the third defendant in that trial, Morgan Tarn, not liable. The complaint also named as defendants three of his entities, Larkspur Trust and Birch LLC, as well as two entities named as relief defendants, Oak Trust and Tarn LLC.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Robin Vance', kind: 'person', role: 'relief-defendant', aliases: [] },
        { name: 'Morgan Tarn', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Larkspur Trust', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Birch LLC', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Oak Trust', kind: 'organization', role: 'relief-defendant', aliases: [] },
        { name: 'Tarn LLC', kind: 'organization', role: 'relief-defendant', aliases: [] },
      ],
    },
    {
      why: 'a firm whose initials stand behind both sides of “and”; two in the scheme of another; what notes are called; sums without a reason',
      text: 'The SEC filed a complaint in a federal court against Stock and Larkspur Services, Inc. (SLS) and Avery Northcote. The court entered judgments by consent against two other individuals involved in Northcote’s scheme, Dana Vane and Morgan Tarn. It enjoined Harrow, Inc. from sales of notes of Harrow, Inc. known as Enhanced Quill Receivables. Cody Birch, a resident of Ohio, agreed to pay approximately $253,000.',
      expect: [
        { name: 'Stock and Larkspur Services, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Morgan Tarn', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Harrow, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Cody Birch', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'several who are sued, some of whom are named, and one who is a defendant in another case',
      text: 'The SEC sued several individuals and entities in federal court. It sued several individuals and entities, including Larkspur, Inc., its president, Avery Northcote, registered representative Dana Vane, and stock promoter Morgan Tarn. Quill Oak is a defendant in two other actions filed by the SEC: Securities and Exchange Commission v. Birch and SEC v. Harrow.',
      expect: [
        { name: 'Larkspur, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Morgan Tarn', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'firms that someone controls, as relief defendants; the last for relief at a time',
      text: 'The complaint, filed in a federal court, charges Avery Northcote, Larkspur LLC and Dana Oak with fraud. It named as relief defendants companies controlled by Northcote that received funds, including: Harrow Corp. and Brook LLC. The court entered a judgment against the sole remaining relief defendant at that time, Spruce, Inc.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Larkspur LLC', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Dana Oak', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Harrow Corp.', kind: 'organization', role: 'relief-defendant', aliases: [] },
        { name: 'Brook LLC', kind: 'organization', role: 'relief-defendant', aliases: [] },
        { name: 'Spruce, Inc.', kind: 'organization', role: 'relief-defendant', aliases: [] },
      ],
    },
    {
      why: 'of whom the complaint had alleged the same as of those whom a complete caption names; a judgment of some days before',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote and Dana Vane, No. 06-1260 (D.D.C.)' },
        {
          text: 'A federal court entered a judgment against Dana Vane.',
        },
        {
          text: 'The complaint had alleged that Northcote, Vane, and Morgan Tarn, another officer, inflated revenue. The court had entered a final judgment against Tarn. A final judgment had been entered against Quill Oak.',
        },
      ],
      expect: [{ name: 'Morgan Tarn', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'a list that semicolons part, with where each lives; firms that differ in the legal form, side by side',
      text: 'The Commission filed a complaint against Avery Northcote, Larkspur’s manager, who lives in Parkland, Florida; Morgan Vane, another founder, a resident of Tampa, Florida; Tarn Oil Corp.; and Tarn Oil Company.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Morgan Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Tarn Oil Corp.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Tarn Oil Company', kind: 'organization', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'an initial that only the headline has',
      text: [
        { role: 'title', kind: 'heading', text: 'JUDGMENT ENTERED AGAINST LAWYER AVERY Q. NORTHCOTE' },
        { text: 'The court entered a final judgment against Avery Northcote.' },
      ],
      expect: [{ name: 'Avery Q. Northcote', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'staff who lead what goes on against someone',
      text: 'The SEC filed a civil action against Avery Northcote. The litigation against Morgan Tarn, which is continuing, is led by Quill Harrow and Dana Sedge.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Morgan Tarn', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'whom another action charged',
      text: [
        { role: 'title', text: 'SEC Charges Lawyer With Fraud' },
        {
          text: 'The complaint charges Avery Northcote with fraud. The scheme was halted by an action filed by the Commission in Ohio in August 2009, which charged Larkspur Group, LLC. In a lawsuit filed earlier this year, the Commission obtained injunctions against Dana Vane.',
        },
      ],
      expect: [{ name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'firms that are called defendant entities; proceedings that were settled before; whom a firm with a comma before its name employed',
      text: 'The SEC filed a complaint in a federal court against Avery Northcote, the former CEO of Ohio-based software company, Harrow Soft, Inc., for fraud, and the defendant entities that he controlled: broker-dealer Larkspur Ridge, LLC and adviser Vane Management, LLC. In previously settled related administrative proceedings, the Commission issued orders against Quill Tarn.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Larkspur Ridge, LLC', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Vane Management, LLC', kind: 'organization', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'a product of a firm; a firm with an article inside its name, a church, a department; two names of a business; a given name whose letters changed places',
      text: 'The SEC filed settled charges in a federal court against Larkspur Lending LLC for failing to register its lending product, Larkspur Earn. It sued We The Vane, Inc., a charity, Harrow Fellowship of the Church of Tarn, Inc. (Harrow Fellowship), Leonard A. Northcote and Dana Oak, doing business as Oak Partners and Elm Avenue Partners. Northcote worked in the General Accounting Department of Brook, Inc. It charged former chief executive Leanord A. Northcote.',
      expect: [
        { name: 'Larkspur Lending LLC', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'We The Vane, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Harrow Fellowship of the Church of Tarn, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Leonard A. Northcote', kind: 'person', role: 'defendant', aliases: [] },
        {
          name: 'Dana Oak',
          kind: 'person',
          role: 'defendant',
          aliases: ['Oak Partners', 'Elm Avenue Partners'],
        },
      ],
    },
    {
      why: 'two of a firm’s salesmen; whose promoter someone is; whom the same is alleged of, in a release without caption',
      text: 'The SEC charged Larkspur Corp. in a federal court. Two of Larkspur’s salesmen, Avery Quill Northcote, Jr. and Dana Vane, were charged with acting as unregistered brokers. A promoter of TarnFree, who was jailed, settled before. The litigation continues against TarnFree. The SEC’s complaint alleged that Larkspur, its CEO Morgan Tarn and its fundraiser Avery Oak orchestrated a scheme.',
      expect: [
        { name: 'Larkspur Corp.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Avery Quill Northcote, Jr.', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'TarnFree', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Morgan Tarn', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Avery Oak', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'someone sanctioned by the Commission alone, with a civil penalty; beside an action in a court',
      text: [
        { role: 'caption', text: 'SEC v. Dana Vane, et al., No. 05-1833 (E.D. Pa.)' },
        {
          text: 'The Commission filed a complaint in a federal court against Dana Vane. It also announced the institution and settlement of enforcement proceedings against Avery Northcote. Northcote agreed to pay a civil penalty of $50,000.',
        },
      ],
      expect: [{ name: 'Avery Northcote', kind: 'person', role: 'respondent', aliases: [] }],
    },
    {
      why: 'a firm that has another name since',
      text: 'The SEC charged Larkspur Corp., which has since changed its name to Tarn Global, Inc., and Avery Northcote in a federal court.',
      expect: [
        { name: 'Larkspur Corp.', kind: 'organization', role: 'defendant', aliases: ['Tarn Global, Inc.'] },
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'a relief defendant whose account somebody else used',
      text: 'The court entered a final judgment against Dana Han. Morgan Vane, a relief defendant whose account Dana Han used, consented to a judgment.',
      expect: [
        { name: 'Dana Han', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Morgan Vane', kind: 'person', role: 'relief-defendant', aliases: [] },
      ],
    },
    {
      why: 'one as a defendant, and others for relief',
      text: [
        {
          text: 'On May 4, 2010, the Commission filed an action against Larkspur Ltd., doing business as Sunrise, as a defendant and Harrow Brook S.R.O. and Vane Tarn S.R.O. as relief defendants.',
        },
      ],
      expect: [
        { name: 'Larkspur Ltd.', kind: 'organization', role: 'defendant', aliases: ['Sunrise'] },
        { name: 'Harrow Brook S.R.O.', kind: 'organization', role: 'relief-defendant', aliases: [] },
        { name: 'Vane Tarn S.R.O.', kind: 'organization', role: 'relief-defendant', aliases: [] },
      ],
    },
    {
      why: 'defendants of a criminal case, in a release about it alone',
      text: [
        { role: 'caption', text: 'UNITED STATES v. AVERY NORTHCOTE, No. 96-CR-157 (S.D. Tex.)' },
        {
          text: 'Two other defendants in this case, Quill Vane and Dana Harrow, pleaded guilty. The indictment alleges that defendant Morgan Tarn lied to the SEC. A judge sentenced the defendants to these terms:',
        },
        { kind: 'list-item', text: 'Quill Vane, 40, of Harrow, Ohio;' },
      ],
      expect: [],
    },
    {
      why: 'officers of firms that are known by a name',
      text: 'The SEC filed an action in a federal court against five former executives of the Ohio-based companies known collectively as Larkspur Clubs, for fraud. According to the complaint, Avery Northcote lied to investors.',
      expect: [{ name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'a short form before the fund of the same words is named',
      text: 'The SEC obtained a final judgment against Larkspur Ridge Management, LLC in a federal court. The complaint alleges that Larkspur Ridge told investors of Larkspur Ridge, L.P. In a later judgment, Larkspur Ridge was permanently enjoined.',
      expect: [{ name: 'Larkspur Ridge Management, LLC', kind: 'organization', role: 'defendant', aliases: [] }],
    },
    {
      why: 'a town whose firm is charged; committees, an address and an authority that are none; brothers, called by their given names',
      text: 'The SEC charged Avery Hills, Ohio-based Larkspur Corp., 7 West 82nd Street, Harrow, with fraud in a federal court. The complaint against Bovorn Tarnbrooke and his brother, Badin Tarnbrooke, a self-styled Financial Coach, says that Bovorn lied to the Audit Committee. The Office of Harrow Housing Enterprise Oversight reached a settlement with Quill Corp.',
      expect: [
        { name: 'Larkspur Corp.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Bovorn Tarnbrooke', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Badin Tarnbrooke', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Quill Corp.', kind: 'organization', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'a company that announced a deal, beside those who bought its options',
      text: 'The SEC obtained a freeze of the assets of two traders. According to the complaint, Larkspur Corp. announced that it would buy Harrow Inc. The SEC alleges that Texans Avery Northcote and Dana Vane bought Harrow call options in a federal court.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Vane', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'the subsidiary of the firm that someone led',
      text: 'The SEC announced that Avery Northcote, a former officer of Larkspur Corp. and its wholly owned subsidiary, Harrow Inc., has agreed to settle the action in a federal court.',
      expect: [{ name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'several whom a count announces, with what they did before their names; for relief',
      text: 'The SEC charged two companies with ties to a broker that were involved in the illegal trading: Larkspur Holdings Inc. and Harrow Inc. The complaint also charges three former Tarn Corp. executives for their roles in the scheme – Avery Northcote, Quill Vane and Dana Brook. The complaint named two relief defendants in order to recover assets that they hold: Morgan Oak and Oak LLC. Trading in the stock of two companies: Spruce Corp. and Birch Corp., made them rich. A federal court froze assets.',
      expect: [
        { name: 'Larkspur Holdings Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Harrow Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Brook', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Morgan Oak', kind: 'person', role: 'relief-defendant', aliases: [] },
        { name: 'Oak LLC', kind: 'organization', role: 'relief-defendant', aliases: [] },
      ],
    },
    {
      why: 'brokers, told of between the names; two who settled before the trial; an official of a firm; other names without a bracket',
      text: 'The SEC filed a complaint in a federal court against: Avery Northcote, a trader at Harrow & Co., a market-making firm; Dana Vane and Quill Tarn, both of whom were brokers associated with Larkspur, Inc., a defunct broker-dealer; and Morgan Brook, a high-ranking Larkspur official. Before trial, Dana Elm had reached a settlement with the SEC. It also sued Avery Oak, a.k.a. Ave Oak and Dana Oak.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Quill Tarn', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Morgan Brook', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Elm', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Avery Oak', kind: 'person', role: 'defendant', aliases: ['Ave Oak', 'Dana Oak'] },
      ],
    },
    {
      why: 'a director of departments; a name of three surnames; a firm whose orders are the Commission’s',
      text: 'The complaints charge Avery R. Northcote, a director of Strategic Alliances Dana K. Vane, and Nino Tarnbrooke del Valle with fraud in a federal court. Harrow LLC consented to SEC orders finding that it sold notes.',
      expect: [
        { name: 'Avery R. Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana K. Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Nino Tarnbrooke del Valle', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Harrow LLC', kind: 'organization', role: 'respondent', aliases: [] },
      ],
    },
    {
      why: 'a list of defendants and those for relief',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, et al., No. 06-1260 (D.D.C.)' },
        { text: 'The complaint named the following defendants and relief defendants:' },
        { text: 'Larkspur LLC, an Ohio company.' },
        { text: 'Relief defendant Dana Tarn, the wife of Northcote.' },
      ],
      expect: [
        { name: 'Larkspur LLC', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Dana Tarn', kind: 'person', role: 'relief-defendant', aliases: [] },
      ],
    },
    {
      why: 'those for relief, told of by who gave them the money, by what is sought, in a bracket, behind what they are',
      text: 'The complaint charges Avery Northcote with fraud in a federal court. Northcote was helped, it says, by Dana Tarn, whom it named as a relief defendant. It also charged as a relief defendant an affiliated company, Harrow Limited. The court froze the assets of the relief defendants (Vane LLC and Quill, Inc.). Two other firms were named as relief defendants based on their receipt of funds - Brook LLC and Oak LLC.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Tarn', kind: 'person', role: 'relief-defendant', aliases: [] },
        { name: 'Harrow Limited', kind: 'organization', role: 'relief-defendant', aliases: [] },
        { name: 'Vane LLC', kind: 'organization', role: 'relief-defendant', aliases: [] },
        { name: 'Quill, Inc.', kind: 'organization', role: 'relief-defendant', aliases: [] },
        { name: 'Brook LLC', kind: 'organization', role: 'relief-defendant', aliases: [] },
        { name: 'Oak LLC', kind: 'organization', role: 'relief-defendant', aliases: [] },
      ],
    },
    {
      why: 'father and son of one given name; the stop of an initial before a nickname; a surname before the state of a firm',
      text: 'The SEC sued H. Morgan Vane, his son, Avery Morgan Vane, and Dana K. (Kit) Harrow in a federal court. The complaint charges Morgan Vane and Avery Vane with fraud, and that Vane, Harrow, Florida-based Larkspur LLC and Quill LLC violated securities laws.',
      expect: [
        { name: 'H. Morgan Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Avery Morgan Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana K. Harrow', kind: 'person', role: 'defendant', aliases: ['Kit'] },
        { name: 'Larkspur LLC', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Quill LLC', kind: 'organization', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'firms of two owners; one of a series, with a dash; an office before the firm; a legal form that the headline prints',
      text: [
        { role: 'title', kind: 'heading', text: 'SEC SUES OWNERS OF HARROW RIDGE MANAGEMENT, INC.' },
        {
          text: 'The SEC charged Harrow Ridge Management in a federal court. The Commission also charged two entities controlled by Avery Northcote and Quill Vane, Larkspur IV - Secured Lending Corporation and Brook, Inc., with fraud. The complaint alleges that the Vice President of Operations of Tarn Micro, Inc. knew it. Tarn Micro consented to an injunction.',
        },
      ],
      expect: [
        { name: 'Harrow Ridge Management, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Larkspur IV - Secured Lending Corporation', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Brook, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Tarn Micro, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'clients who are defendants in another action, beside a caption that names all; the employer behind a dash',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote and Quill Vane, No. 06-1260 (D.D.C.)' },
        {
          text: 'The SEC obtained judgments against Avery Northcote and Quill Vane, the former officers, respectively, of New York–based telecommunications company Tarn Corp., for fraud. Larkspur Equity, LLC and Harrow Holding Inc., along with others, are defendants in an action the Commission previously filed.',
        },
      ],
      expect: [],
    },
    {
      why: 'who puts the surname first, and is called by it',
      text: 'The SEC charged Tan Congli Avery and Lum Wan Tung in a federal court. Lum is a Singapore resident. Tan and Lum sold shares.',
      expect: [
        { name: 'Tan Congli Avery', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Lum Wan Tung', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'one for relief, behind those whose wife she is, though his surname ends in s',
      text: 'The Commission filed an action in a federal court against Dana Larkspur, Harrow Corp. and Avery Davis wife, Morgan Davis, as a relief defendant.',
      expect: [
        { name: 'Dana Larkspur', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Harrow Corp.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Morgan Davis', kind: 'person', role: 'relief-defendant', aliases: [] },
      ],
    },
    {
      why: 'who acquires the company whose shares were traded; what several are called together; a town of a state between a firm and what it agreed to',
      text: 'The SEC charged Avery Northcote and Quill Vane (collectively the Floor Traders) in a federal court. Northcote knew that Larkspur Corp. would be acquired by Ohio-based Harrow Lines Ltd., thereby violating Section 10(b). The defendant Floor Traders sold shares. Vane Brook Incorporated, which is based in Harrow, Ill., and makes, designs and sells electronic parts, agreed to a cease-and-desist order.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Vane Brook Incorporated', kind: 'organization', role: 'respondent', aliases: [] },
      ],
    },
    {
      why: 'two companies, namely, and one by its initials',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, et al., No. 06-1260 (D.D.C.)' },
        {
          text: 'The court issued a preliminary injunction against Avery Northcote and two companies he owned and controlled, namely, Larkspur Fund, LP, a hedge fund located in Ohio, and Hidden Brook Naturals (HBN).',
        },
      ],
      expect: [
        { name: 'Larkspur Fund, LP', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Hidden Brook Naturals', kind: 'organization', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'where someone lives, without a comma before the state',
      text: [
        { role: 'caption', text: 'SEC v. Larkspur Ridge, Inc., Avery Northcote et al., No. 06-1260 (D.D.C.)' },
        {
          text: 'The court entered judgments against Larkspur Ridge and against Avery Northcote, an individual residing in Harrow County Vermont (“Northcote”). Northcote is enjoined.',
        },
      ],
      expect: [],
    },
    {
      why: 'whom the SEC charges, with what describes them between the names',
      text: 'The Securities and Exchange Commission charged Larkspur Ridge Holdings, Inc. of Harrow, Ohio, its former chief executive, Avery J. Northcote, and Quill Vane, a broker at Harrow & Co., with insider trading. Northcote sold shares.',
      expect: [
        { name: 'Larkspur Ridge Holdings, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Avery J. Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
      ].map((party) => ({ ...party, role: 'respondent' as const, kind: party.kind as 'person' })),
    },
    {
      why: 'people of whom the complaint tells along with someone of a caption that leaves others unnamed',
      text: [
        {
          role: 'caption',
          kind: 'paragraph',
          text: 'SEC v. Avery J. Northcote, et al., Civil Action No. 04-1234 (D.D.C.)',
        },
        {
          role: 'body',
          kind: 'paragraph',
          text: 'The complaint alleges that Avery J. Northcote, Morgan Vane and Dana Harrow sold shares of Larkspur Ridge Holdings, Inc. The court has enjoined Northcote.',
        },
      ],
      expect: [
        { name: 'Morgan Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Harrow', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'a surname that settles is the person of that name',
      text: 'The complaint alleges that Avery J. Northcote ran a boiler room. Without admitting or denying the allegations, Northcote consented to a judgment.',
      expect: [{ name: 'Avery J. Northcote', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'judgments that enjoin; a firm with another name and a short form in brackets',
      text: 'The final judgments permanently enjoin Larkspur Partners LLC (doing business as Vane Management) (Vane), and its chief executive, Avery J. Northcote, from violating the law. A court entered them in the Commission’s civil action.',
      expect: [
        { name: 'Larkspur Partners LLC', kind: 'organization', role: 'defendant', aliases: ['Vane Management'] },
        { name: 'Avery J. Northcote', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'a bracket that ends before the other name',
      text: 'A court entered judgments of injunction in the Commission’s civil action against Dana Vane, and Larkspur Partners, LLC (doing business as) Larkspur Partners II, LLC.',
      expect: [
        { name: 'Dana Vane', kind: 'person', role: 'defendant', aliases: [] },
        {
          name: 'Larkspur Partners, LLC',
          kind: 'organization',
          role: 'defendant',
          aliases: ['Larkspur Partners II, LLC'],
        },
      ],
    },
    {
      why: 'a person of whom only the surname is printed, whom the judgment calls “him”',
      text: 'According to the complaint, a former executive paid bribes. Northcote consented to the entry of a final judgment permanently enjoining him from violating the law.',
      expect: [{ name: 'Northcote', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'the firm that an analyst left; the role that its own words tell, beside a civil action against another',
      text: 'The SEC announced charges against a former Larkspur financial analyst. It filed a civil action against Avery Northcote, and instituted administrative proceedings against Quill Vane. Vane consented to the order.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Quill Vane', kind: 'person', role: 'respondent', aliases: [] },
      ],
    },
    {
      why: 'a person whose full name stands behind the words of an office, where it does not stand out',
      text: 'The complaint alleges that Director of Finance Avery R. Tarnbrooke kept false books. Tarnbrooke consented to a final judgment enjoining him.',
      expect: [{ name: 'Avery R. Tarnbrooke', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'a person called by the first of two surnames',
      text: 'The complaint alleges that Avery Tarnbrooke Ugedo bought shares. Tarnbrooke consented to a final judgment.',
      expect: [{ name: 'Avery Tarnbrooke Ugedo', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'a first of two surnames is nobody else',
      text: 'The SEC charged Quill Vane Northcote in a federal court. The judgments enjoin Vane from violating the law.',
      expect: [{ name: 'Quill Vane Northcote', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'employers, issuers and victims are no parties',
      text: 'The SEC charged Avery Northcote, an officer of Larkspur Ridge Holdings, Inc. The complaint alleges that Quill Harrow tipped Northcote, who bought shares of Harrow Corp.',
      expect: [{ name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'a firm of which somebody is an executive; a list that goes on with a company which somebody controls',
      text: 'The SEC filed an action in a federal court against a former executive of transfer agent Larkspur Trust Company, Avery Northcote, two firms, Harrow Ltd. and Vane Plaza L.P., and a Northcote-controlled corporation, Quill Holding Company.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Harrow Ltd.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Vane Plaza L.P.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Quill Holding Company', kind: 'organization', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'the firm of which somebody was a representative; two and their company, not who sued them',
      text: 'The Commission filed an action in a federal court against Avery Northcote, of Denver, Colorado, formerly a registered representative of Ohio-based broker-dealer Larkspur Securities, Inc., and against Cody Vane and Yolanda Vane, their investment vehicle, Quill Corp., and others. The judgment orders Vane to settle an action against him filed by Tomas Harrow.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Cody Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Yolanda Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Quill Corp.', kind: 'organization', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'who controls relief defendants is none',
      text: 'The SEC’s complaint, filed in a federal court, charges Avery Northcote with fraud, and names five entities that Northcote controlled as relief defendants.',
      expect: [{ name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'where nobody is said to be charged, they are whom the complaint’s allegations are about',
      text: 'The SEC charged two men with fraud. The SEC’s complaint alleges that Avery Northcote and Quill Vane raised money for Larkspur Ridge Holdings, Inc.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'whom the SEC charged before, beside a caption that names all parties',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, No. 24-cv-61774 (S.D. Fla. filed Sept. 24, 2024)' },
        { text: 'The SEC filed an action against Avery Northcote for his role in a fraud.' },
        {
          text: 'The SEC previously charged Larkspur Ridge, Inc. and its principal, Quill J. Vane. In 2022, Vane consented to an injunction.',
        },
      ],
      expect: [],
    },
    {
      why: 'a co-defendant of the action, wherever he stands, and those who remain in it',
      text: 'The SEC charged Avery Northcote, who had the news from Harrow Corp., according to co-defendant Quill Vane. Cody Larkspur and Yolanda Harrow remain as defendants in the Commission’s action. The complaint was filed in a federal court.',
      expect: ['Avery Northcote', 'Quill Vane', 'Cody Larkspur', 'Yolanda Harrow'].map((name) => ({
        name,
        kind: 'person' as const,
        role: 'defendant' as const,
        aliases: [],
      })),
    },
    {
      why: 'judgments of several days, a list behind each name’s; one who agreed without admitting; firms that a settlement is between the Commission and',
      text: 'A federal court entered default judgments against Dana Vane (Vane) on May 3, 2004, Morgan Tarn (Tarn) on June 4, 2004, and Avery Harrow (Harrow) on July 5 , 2004. The other trader, Quill Oak, agreed without admitting or denying the allegations to pay disgorgement of $5,000. The court approved settlements between the Securities and Exchange Commission and Larkspur Ridge, Inc. and Brook Group, Inc.',
      expect: [
        { name: 'Dana Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Morgan Tarn', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Avery Harrow', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Quill Oak', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Larkspur Ridge, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Brook Group, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'a table of what each pays, a row a block, below its head',
      text: 'The SEC filed a complaint in a federal court against Larkspur Ridge, Inc. and others. The court ordered the defendants to pay the following amounts:\n\nDefendant Name Disgorgement Amount Civil Monetary Penalty\n\nLarkspur Ridge, Inc. $25,000 $5,000\n\nAvery Northcote $26,000 $6,000',
      expect: [
        { name: 'Larkspur Ridge, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'a table of what each pays',
      text: [
        { text: 'The SEC filed a complaint in a federal court against Larkspur Ridge, Inc. and others.' },
        { text: 'The court ordered the defendants to pay civil penalties as follows:' },
        {
          kind: 'table',
          text: 'Party\tCivil Penalty\nLarkspur Ridge, Inc.\t$25,000\nAvery Northcote\t$5,000\nPaid by December\t',
        },
      ],
      expect: [
        { name: 'Larkspur Ridge, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'a list of those who pay, two of one item together',
      text: [
        {
          text: 'The SEC’s orders find violations. The following firms have agreed to pay penalties of $5 million each:',
        },
        {
          kind: 'list-item',
          text: 'Larkspur Ridge, Inc. together with Harrow Advisers LLC, which it has owned and controlled since then.',
        },
      ],
      expect: ['Larkspur Ridge, Inc.', 'Harrow Advisers LLC'].map((name) => ({
        name,
        kind: 'organization' as const,
        role: 'respondent' as const,
        aliases: [],
      })),
    },
    {
      why: 'a bare list of those who pay, a name a line; a bracket inside a firm’s name, partners parted by commas',
      text: [
        { text: 'The firms agreed to settle the SEC’s charges and to pay the following penalties:' },
        { text: 'Larkspur Securities (USA) LLC – $60,000;' },
        { text: 'Vane Harrow, Pierce, Quill & Smith Inc. – $50,000; and' },
        { text: 'Harrow and Company, LP – $40,000' },
      ],
      expect: [
        'Larkspur Securities (USA) LLC',
        'Vane Harrow, Pierce, Quill & Smith Inc.',
        'Harrow and Company, LP',
      ].map((name) => ({ name, kind: 'organization' as const, role: 'respondent' as const, aliases: [] })),
    },
    {
      why: 'those who settle, counted before they are named',
      text: 'The three firms, which have agreed to settle the charges, are: Larkspur LLC; Vane Advisers, Inc.; and Harrow Capital LP. Each was censured.',
      expect: ['Larkspur LLC', 'Vane Advisers, Inc.', 'Harrow Capital LP'].map((name) => ({
        name,
        kind: 'organization' as const,
        role: 'respondent' as const,
        aliases: [],
      })),
    },
    {
      why: 'a list of issuers whose shares were traded',
      text: [
        { text: 'The SEC charged an employee with insider trading in the securities of three issuers:' },
        { text: 'Larkspur Corporation, based in Denver, Colorado,' },
        { text: 'Vane Semiconductor, Inc., based in Oregon.' },
      ],
      expect: [],
    },
    {
      why: 'whom an order finds to have violated the law is a respondent, though it imposes a civil penalty; a word for several is nobody',
      text: 'The SEC’s order against Larkspur LLC and Avery Northcote (the Managing Members) imposes a civil penalty. The Managing Members consented to the order. The SEC’s complaint against Quill Vane was filed in a federal court.',
      expect: [
        { name: 'Larkspur LLC', kind: 'organization', role: 'respondent', aliases: [] },
        { name: 'Avery Northcote', kind: 'person', role: 'respondent', aliases: [] },
        { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'relief defendants told behind him who controls their firms; he is none',
      text: 'The SEC charged Avery Northcote in a federal court. The court froze the assets of two entities, which Northcote controlled, and the Commission charged as relief defendants, including Larkspur Ridge, L.P. and Harrow Capital plc.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Larkspur Ridge, L.P.', kind: 'organization', role: 'relief-defendant', aliases: [] },
        { name: 'Harrow Capital plc', kind: 'organization', role: 'relief-defendant', aliases: [] },
      ],
    },
    {
      why: 'a surname that is a word of organizations',
      text: 'The SEC charged Avery H. Church in a federal court. Avery Church consented to the judgment.',
      expect: [{ name: 'Avery H. Church', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'two of one name, joined by their initials',
      text: 'The SEC charged Vane and Vane (V&V) with bribery. The complaint was filed in a federal court.',
      expect: [{ name: 'Vane and Vane', kind: 'organization', role: 'defendant', aliases: [] }],
    },
    {
      why: 'against whom the litigation goes on, beside the staff that leads it',
      text: 'A federal court entered judgments against Avery Northcote. Litigation continues with respect to Tomas Vane. The SEC’s litigation against Quill Harrow is being led by Dana Larkspur.',
      expect: ['Avery Northcote', 'Tomas Vane', 'Quill Harrow'].map((name) => ({
        name,
        kind: 'person' as const,
        role: 'defendant' as const,
        aliases: [],
      })),
    },
    {
      why: 'beside a complete caption: one of the other defendants, one left out of the complaint; not a firm that settled before, nor whose own action goes on',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, No. 24-cv-61774 (S.D. Fla. filed Sept. 24, 2024)' },
        {
          text: 'The court entered a judgment against Northcote, whom Quill Vane tipped. Greenhill Corp. previously settled charges of the SEC.',
        },
        {
          text: 'Vane and the three other defendants settled their cases with the SEC. The amended complaint eliminates Dana Harrow as a defendant. The SEC’s litigation against Tomas Larkspur is ongoing.',
        },
      ],
      expect: ['Quill Vane', 'Dana Harrow'].map((name) => ({
        name,
        kind: 'person' as const,
        role: 'defendant' as const,
        aliases: [],
      })),
    },
    {
      why: 'two who share a surname, printed once; no sentence begins behind the abbreviation of a firm',
      text: 'The SEC charged Quill Vane, an officer of Larkspur Ridge, Inc. Larkspur sold notes. The complaint, filed in a federal court, names as relief defendants Avery and Dana Harrow.',
      expect: [
        { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Avery Harrow', kind: 'person', role: 'relief-defendant', aliases: [] },
        { name: 'Dana Harrow', kind: 'person', role: 'relief-defendant', aliases: [] },
      ],
    },
    {
      why: 'firms counted with their country before a list; one dismissed from the case; a lone word, whom the SEC charged',
      text: 'In 2018, the SEC charged Avery Northcote and two U.S.-based entities that he controlled, Larkspur SA Inc. and Harrow Corp., in a federal court. Quill Vane was dismissed from the case in 2019. The judgments enjoin Northcote and VaneSpark, whom the SEC had charged.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Larkspur SA Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Harrow Corp.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'VaneSpark', kind: 'organization', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'the news is of a relief defendant alone: the complaint tells who is charged',
      text: 'A federal court entered a judgment against relief defendant Quill Vane. The SEC’s complaint, filed on May 2, 2024, alleged that Avery Northcote sold shares that he did not own.',
      expect: [
        { name: 'Quill Vane', kind: 'person', role: 'relief-defendant', aliases: [] },
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'a related proceeding that the same release announces, and one that is only mentioned',
      text: 'The SEC filed a complaint against Avery Northcote in a federal court. In a related matter, the Commission also announced that it instituted an administrative proceeding against Tomas Vane. In a related matter, the Commission charged Quill Harrow.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Tomas Vane', kind: 'person', role: 'respondent', aliases: [] },
      ],
    },
    {
      why: 'another complaint of the same day; one whose own release is cited',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, No. 24-cv-61774 (S.D. Fla. filed Sept. 24, 2024)' },
        {
          text: 'The SEC sued Avery Northcote. The SEC today also filed a separate complaint against Tomas Vane. The SEC also filed a related complaint against Quill Harrow (Litigation Release No. 18796).',
        },
      ],
      expect: [{ name: 'Tomas Vane', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'whom their own word tells, in the middle of a sentence; an affiliate among several; nobody whom a genitive without its apostrophe names',
      text: 'The SEC charged Larkspur Ridge, Inc.s former chief executive, Avery Northcote, in a federal court. He sold shares to defendant Quill Vane and to the account of relief defendant Harrow Corp. In a separate order, the Commission instituted proceedings against Tarn Capital and two Tarn affiliates, Tarn One LLC and Tarn Two LLC.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Harrow Corp.', kind: 'organization', role: 'relief-defendant', aliases: [] },
        { name: 'Tarn Capital', kind: 'organization', role: 'respondent', aliases: [] },
        { name: 'Tarn One LLC', kind: 'organization', role: 'respondent', aliases: [] },
        { name: 'Tarn Two LLC', kind: 'organization', role: 'respondent', aliases: [] },
      ],
    },
    {
      why: 'what a firm owns, and who manages funds that are sued for relief, are no parties; whose wife is sued for relief is no relief defendant',
      text: 'The SEC charged Avery Northcote, a partner in Larkspur LLP’s Transaction Group, in a federal court, and names as relief defendants two funds, Harrow Fund LP and Vane Fund LP, which Quill and Dana Tarn managed. It also sued relief defendant Northcote’s wife.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Harrow Fund LP', kind: 'organization', role: 'relief-defendant', aliases: [] },
        { name: 'Vane Fund LP', kind: 'organization', role: 'relief-defendant', aliases: [] },
      ],
    },
    {
      why: 'they agree to pay jointly; a man whom his wife stands beside; another name behind a short form in brackets',
      text: 'The SEC sued Zhu Tarn and his wife in a federal court. Wen Harrow and her company Larkspur Investments Limited agreed to jointly pay disgorgement. Tarn entered consents to settle the case. The SEC also charged Quill Vane (Vane), individually, and doing business as Hidden Brook.',
      expect: [
        { name: 'Zhu Tarn', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Wen Harrow', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Larkspur Investments Limited', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: ['Hidden Brook'] },
      ],
    },
    {
      why: 'what the complaint also names; a judgment beside a date in brackets; a list between dashes; firms in a bracket behind who controls them',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, et al., No. 06-1260 (D.D.C.)' },
        {
          text: 'Also named in the complaint is Larkspur Ridge, Inc., a company of Northcote. Judgments were entered against Cody Tarn (May 4, 2004), enjoining him from fraud; Yolanda Tarn (May 5, 2004), enjoining her from fraud. The complaint alleges that Northcote and two brokers -- Quill Vane and Dana Harrow -- violated Section 10(b). The action against Northcote and two firms controlled by Vane (Hidden Brook Inc. and Vane Media Inc.) is pending.',
        },
      ],
      expect: [
        { name: 'Larkspur Ridge, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Cody Tarn', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Yolanda Tarn', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Harrow', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Hidden Brook Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Vane Media Inc.', kind: 'organization', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'a list whose items ran into each other; who lives in a town that ends like a verb, and his firms; a law firm is none',
      text: [
        { text: 'The Commission filed a complaint in a federal court. Charged were:' },
        { text: 'Avery Northcote (Northcote), of Sterling, Virginia., Quill Vane (Vane), of Denver, Colorado.' },
        {
          text: 'The action is against Dana Harrow, a resident of Sterling, Virginia, and her companies, Larkspur LLC and Hidden Brook LLC, and against Cody Tarn, an attorney associated with the law firm Tarn & Brook.',
        },
      ],
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Harrow', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Larkspur LLC', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Hidden Brook LLC', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Cody Tarn', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'a legal form, and a letter, of the caption that the text spells otherwise; a proceeding beside the caption’s action',
      text: [
        {
          role: 'caption',
          text: 'SEC v. Avery Northcote, Larkspur Partners, LLP and Harrow Investment Corp., No. 24-cv-61774 (S.D. Fla. filed Sept. 24, 2024)',
        },
        {
          text: 'The SEC charged Avery Northcote, Larkspur Partners, LLC, Harrow Investments Corp. and Hidden Brook, Inc. with fraud. The Commission also instituted administrative proceedings against Hidden Brook. Hidden Brook agreed to pay a civil penalty.',
        },
      ],
      expect: [{ name: 'Hidden Brook, Inc.', kind: 'organization', role: 'respondent', aliases: [] }],
    },
    {
      why: 'a person in capitals; a firm of words that every firm may bear',
      text: 'The complaint alleges that AVERY NORTHCOTE ran Energy International, LLC and that Northcote and Energy International violated Section 10(b).',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Energy International, LLC', kind: 'organization', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'whom a subpoena is to be enforced against; whom a jury declined to find liable',
      text: 'The Commission filed an application with a district court for an order to enforce subpoenas served on Avery Northcote and Larkspur Ridge, Inc. in care of its representative, Morgan Elm. In another action, a jury declined to find Quill Vane and his son, Dana Vane, liable.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Larkspur Ridge, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Vane', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'the news is a criminal sentence: what the SEC brought before is of the same matter',
      text: 'A court sentenced Avery Northcote to prison. The Commission previously charged Northcote and Quill Vane with fraud in a civil action filed in a federal court.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'only a surname of whom the announcing words call a broker; a full name whose possessive lost its apostrophe',
      text: 'The Commission obtained a final judgment against a former broker. It permanently enjoins Tarnbrooke from violating the law.',
      expect: [{ name: 'Tarnbrooke', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'a full name only in the genitive, which lost its apostrophe; who settles, with where he lives between',
      text: 'The SEC announced that investment adviser Avery Northcote of Harrow County, Ohio, has settled charges filed in a federal court. Dana Vanes trading was illegal. Vane bought shares, and Vane sold them. The complaint charges Vane with fraud.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Vane', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'names that are called like others are none of those named',
      text: 'The SEC’s complaint, filed in a federal court, charges Avery Northcote with fraud. The complaint alleges that he used names like Dana Harrow.',
      expect: [{ name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'what a colon and a number open; several whom one short form means; a surname misspelt; two of a family',
      text: 'The complaint, filed in a federal court, charges: (i) Avery Northcote and Larkspur Ridge, LLC with fraud. It alleges that Morgan Vanderbrook and his promoters, Cody Tarn and Dana Tarn (collectively, the Callers), sold notes, and that Northcote and the Callers violated Section 5. It charges Vanderbrooke with fraud.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Larkspur Ridge, LLC', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Cody Tarn', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Tarn', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Morgan Vanderbrook', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'a fraud that an action halts; a firm called by two words of its name, or by its last ones; a firm whose initials are a legal form too',
      text: [
        {
          role: 'caption',
          text: 'SEC v. Dillon Scott Securities, Inc., Larkspur Ridge Vane Inc., et al., No. 06-1260 (D.D.C.)',
        },
        {
          text: 'The SEC filed an action in a federal court to halt a fraud conducted by Dillon Scott Securities, Inc., its owner, Avery Northcote, and former brokers of A.B. Harrow Group, Inc. The complaint charges Dillon Scott and Ridge Vane with fraud. It also charges Dillon Scott with failing to keep records.',
        },
      ],
      expect: [{ name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'whom caption and text print with other middles; a firm whose space was lost; what somebody left',
      text: [
        { role: 'caption', text: 'SEC v. Avery Quill Northcote, IV, et al., No. 06-1260 (D.D.C.)' },
        {
          text: 'The SEC charged Avery Bucky Northcote, IV, Larkspur Therapeutics, Inc. and the Estate of Morgan Q. Vane with fraud. LarkspurTherapeutics and the Estate of Morgan Vane consented to final judgments.',
        },
      ],
      expect: [
        { name: 'Larkspur Therapeutics, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Estate of Morgan Q. Vane', kind: 'organization', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'what the SEC brought months before, and what another release tells; where defendants are; another authority’s charges',
      text: [
        { role: 'title', kind: 'heading', text: 'SEC Charges Stock Promoter' },
        {
          text: 'The SEC charged Avery Northcote in a federal court. The defendants are headquartered in Tarnbrooke Springs. On May 3, 2010, the SEC filed an action against Quill Vane. In April 2012, the SEC charged Dana Harrow with fraud. See Litigation Release No. 22319. The SEC previously has brought an action against Zoe Quill. The FSA filed civil charges against Morgan Tarn.',
        },
      ],
      index: { date: '2012-06-01' },
      expect: [{ name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'those whom a bracket calls the defendants; a comma after a blank; entities without a legal form',
      text: 'The judge ordered Avery Northcote and Dana Harrow (collectively, the Defendants) to give an account. The complaint names Larkspur Fund, LLC , Quill Vane and his entities Harrow Quest and Larkspur LLC.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Harrow', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Larkspur Fund, LLC', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Harrow Quest', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Larkspur LLC', kind: 'organization', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'somebody’s firms, named elsewhere; more than are counted are left out',
      text: 'The complaint, filed in a federal court, charges Northcote and his two firms with fraud. It alleges that Avery Northcote and his firms (Larkspur Advisors LLC and Hidden Brook LLC) sold notes. A final judgment was entered against Dana Harrow and her company. Harrow ran her company, Tarn LLC, and her company, Vane Media Inc.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Larkspur Advisors LLC', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Hidden Brook LLC', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Dana Harrow', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'a fund that is only called so; fees that are charged',
      text: 'The complaint, filed in a federal court, alleges that Avery Northcote sold shares of Larkspur Growth Fund LP (the “Fund”). It charges Northcote and the Fund with fraud. He profited by charging Tarn Trust Company excessive fees.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Larkspur Growth Fund LP', kind: 'organization', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'charges that are counted; charges settled before for a part in the scheme; settlements that someone entered into; charges that arise from a fund',
      text: [
        { role: 'title', kind: 'heading', text: 'Final Judgment Entered Against Promoter' },
        {
          text: 'A federal court entered a final judgment against Avery Northcote in the action that charges (i) Northcote with fraud; and (ii) AB Tarn with violations of Section 5. The Commission had previously settled charges against lawyer Dana Harrow for her role in the scheme. Morgan Vane entered into settlements with the SEC. All agreed to settle charges arising from Larkspur Fund LP.',
        },
      ],
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'AB Tarn', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Dana Harrow', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Morgan Vane', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'whom the SEC charged last year, where the news is of charges; a town with the letters of its state; an office of two words',
      text: [
        { role: 'title', kind: 'heading', text: 'SEC Charges Stock Promoter' },
        {
          text: 'The SEC charged Avery Northcote, Co-President of a Boston MA firm, in a federal court. Last year, the SEC charged attorney Quill Vane for his role in the scheme.',
        },
      ],
      expect: [{ name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'whom the complaint charges beside the one of the caption; a sister for relief; an order of the Commission',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, No. 24-cv-61774 (S.D. Fla. filed Sept. 24, 2024)' },
        {
          text: 'The SEC sued two executives. The SEC is charging Quill Vane with fraud. Northcote traded in the account of his sister Dana Northcote, and the complaint names her as a relief defendant. In a related matter, the Commission issued an administrative order against Larkspur Ridge, Inc.',
        },
      ],
      expect: [
        { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Northcote', kind: 'person', role: 'relief-defendant', aliases: [] },
        { name: 'Larkspur Ridge, Inc.', kind: 'organization', role: 'respondent', aliases: [] },
      ],
    },
    {
      why: 'surnames beside a firm, where the news is of executives; a firm of the same first word',
      text: 'The SEC charged Larkspur Telecom, Inc., Larkspur Panama and three former executives. The complaint against Tarnbrooke, Vanterpool and Northcote was filed in a federal court. The news is of charges against former executives.',
      expect: [
        { name: 'Larkspur Telecom, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Larkspur Panama', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Tarnbrooke', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Vanterpool', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Northcote', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'the first words of two firms that only one of them was introduced by, and of two that differ in the legal form',
      text: 'The SEC filed a complaint in a federal court. Notes were sold by Larkspur Hill Management, LP, by Tarn Brook, Inc. and by Tarn Brook, LLC. The complaint charges Larkspur Hill and Tarn Brook with fraud. The notes were those of Larkspur Hill Fund, LP.',
      expect: [
        { name: 'Larkspur Hill Management, LP', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Tarn Brook, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Tarn Brook, LLC', kind: 'organization', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'who is named behind the words of a department',
      text: 'The SEC sued its former director of Sales Operations Avery R. Northcote in a federal court. Northcote agreed to settle the charges.',
      expect: [{ name: 'Avery R. Northcote', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'as many people as the announcing words count, of whom the complaint tells; a given name that firms bear',
      text: 'The SEC charged three individuals and the firm Larkspur Ridge, Inc. with fraud. The complaint, filed in a federal court, alleges that Avery Northcote and Dana Forest Vane sold notes. Avery Tarn consented to a judgment.',
      expect: [
        { name: 'Larkspur Ridge, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Forest Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Avery Tarn', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'as many people as the title counts, whom the story names; a quoted official, and staff',
      text: [
        { role: 'title', text: 'SEC Charges Five in Insider Trading Ring' },
        {
          text: 'The complaint, filed in a federal court, alleges that Avery Northcote tipped his friends Dana Vane, who lives in Harrow, S.C. Vane tipped his brother Robin Vane, and Morgan Tarn tipped Cody Birch of Salem.',
        },
        {
          text: '“They traded on secrets,” said Jordan Elm, a director. The investigation was conducted by Robert Ash.',
        },
      ],
      expect: ['Avery Northcote', 'Dana Vane', 'Robin Vane', 'Morgan Tarn', 'Cody Birch'].map((name) => ({
        name,
        kind: 'person' as const,
        role: 'defendant' as const,
        aliases: [],
      })),
    },
    {
      why: 'more people of whom the complaint tells than are charged: witnesses and victims may be among them',
      text: 'The SEC charged two individuals with fraud. It sued Avery Northcote in a federal court. The complaint alleges that Dana Vane and Morgan Tarn bought notes from them.',
      expect: [{ name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'somebody whose firm bears his name',
      text: 'The SEC filed a complaint in a federal court. It alleges that Avery R. Northcote lured investors. The complaint charges Avery Northcote, Inc., Dana Vane and Avery Northcote with fraud.',
      expect: [
        { name: 'Avery Northcote, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Dana Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Avery R. Northcote', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'whom a receiver sued, and whom a contract obliges; who is called a relief defendant; against whom judgments were entered',
      text: 'The SEC charged Avery Northcote in a federal court. Northcote wired $5 to relief defendant Dana Tarn, and a judgment was entered against Tarn. The court ordered Cody Birch to pay to the receiver what he had gained, and the receiver filed his action against Robin Vane. The deal obligated Larkspur, Inc. to pay $7. Harrow LLC, against which default judgments were entered in May, was hers.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Tarn', kind: 'person', role: 'relief-defendant', aliases: [] },
        { name: 'Harrow LLC', kind: 'organization', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'who owns what is sued for relief is charged, not sued for relief',
      text: 'The complaint, filed in a federal court, alleges that Avery Northcote violated Section 10(b). It also names Northcote’s wife, Dana Tarn, and an entity Northcote controls — Larkspur Ridge, Inc. — as relief defendants.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Tarn', kind: 'person', role: 'relief-defendant', aliases: [] },
        { name: 'Larkspur Ridge, Inc.', kind: 'organization', role: 'relief-defendant', aliases: [] },
      ],
    },
    {
      why: 'where someone lives before the last of a list; firms that two own, in brackets, behind who owns them; another name without marks',
      text: 'The SEC filed an action in a federal court against Avery Northcote of Harrow, Ohio, Dana Vane of Salem, Oregon and Quill Tarn of Boise, Idaho, and a former agent, Morgan Elm. It also sued Larkspur, Inc. fka Spruce, Inc., and Cody Birch. Judgments were entered against Tarn and two Ohio-based firms he controlled, Harrow Brook LLC and Vane Brook LLC, and against Elm and the two companies he owns (Oak One LLC and Oak Two LLC).',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Quill Tarn', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Morgan Elm', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Larkspur, Inc.', kind: 'organization', role: 'defendant', aliases: ['Spruce, Inc.'] },
        { name: 'Cody Birch', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Harrow Brook LLC', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Vane Brook LLC', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Oak One LLC', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Oak Two LLC', kind: 'organization', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'whom a receiver sued, an indictment charges with other crimes, an earlier order or a recent judgment binds; a company that was not allowed to do so',
      text: 'The SEC sued Avery Northcote in a federal court. The court ruled for the receiver for Larkspur, Inc., in his lawsuit against Dana Vane. Quill Tarn and Morgan Elm are charged with money laundering. The Commission previously issued a settled cease-and-desist order against Larkspur, Inc. The SEC recently obtained a final judgment against Cody Birch. Northcote knew that Harrow Corp. was prohibited from doing so.',
      expect: [{ name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'violations by several; who was charged too; the initials of a firm with its legal form; of another name; defendants of whom earlier releases told',
      text: 'The complaint charges violations of Section 10(b) by Larkspur Global Trust, Inc. (LGT, Inc.) and Harrow Holdings LLC. Also charged in the scheme was Dana Vane’s associate, Morgan Tarn. The court enjoined LGT, Inc. and Avery Northcote, doing business as Quill Sound Trust (QST). Northcote, doing business as QST, consented to the judgment. See also Litigation Release No. 16415 (judgments entered against defendants Cody Birch and Oak LLC).',
      expect: [
        { name: 'Larkspur Global Trust, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Harrow Holdings LLC', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Morgan Tarn', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: ['Quill Sound Trust'] },
        { name: 'Cody Birch', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Oak LLC', kind: 'organization', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'a surname in a list of people, where the list that introduced them was lost; not beside firms; proceedings of a related matter, and those of an earlier month',
      text: 'The complaint, filed in a federal court, alleges that Avery Northcote, Dana Vanterpool, Tarnbrook, and Larkspurson violated Section 10(b). It charges Morgan Vane, Harrow Corp., Spruceham and Quill Elm with fraud. In a related matter, the Commission instituted administrative proceedings against Cody Birch. In a related matter, in May 2004, the Commission instituted administrative proceedings against Yolanda Oak.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Vanterpool', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Tarnbrook', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Larkspurson', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Morgan Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Harrow Corp.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Quill Elm', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Cody Birch', kind: 'person', role: 'respondent', aliases: [] },
      ],
    },
    {
      why: 'whose partner, principal, founder or assistant the one before is; stores of a company; whom the court appoints; other crimes; names of a business',
      text: 'The SEC filed an action in a federal court against Avery Northcote, a former partner with the law firm Harrow & Tarn LLP, and Morgan Vane, the founder and CEO of the now defunct Larkspur, Inc. It also charged Dana Elm, a manager of Spruce Corp., the parent company of retail store chains A.B. Rowanham, Maples and Hazelmart, with fraud. The judgment binds defendants Northcote and Vane; appoints Robin Brook, Esq., as temporary receiver. Cody Birch was charged with conspiracy to obstruct justice. They advertised under such names as Rowan Shop. A former Hemlock Corp. Assistant Vice President, Yolanda Oak, was sued. Morgan Vane, who did business under the names Vane Sound and Vane Ridge, consented.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Morgan Vane', kind: 'person', role: 'defendant', aliases: ['Vane Sound', 'Vane Ridge'] },
        { name: 'Dana Elm', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Yolanda Oak', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'a law firm of three partners, of whom a given name is one; initials of a firm; who lost the surname',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, et al., No. 06-1260 (D.D.C.)' },
        {
          text: 'The court enjoined TGF Ridge and Avery Northcote, a director at the law firm of Harrow, Dana & Tarn. It also enjoined defendant Morgan M.',
        },
      ],
      expect: [{ name: 'TGF Ridge', kind: 'organization', role: 'defendant', aliases: [] }],
    },
    {
      why: 'of whom the text says that they are no defendants',
      text: [
        {
          text: 'The SEC filed an action in a federal court against Avery Northcote. The complaint charges the following traders:',
        },
        { text: 'Morgan Vane bought 3,000 shares. Vane, who is now deceased, is not named as a defendant.' },
        { text: 'Dana Tarn bought options. Tarn was not a defendant in the criminal case.' },
      ],
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Tarn', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'those for relief, before whom a court appoints',
      text: 'The complaint charges Avery Northcote with fraud in a federal court. The order freezes the assets of the relief defendants (Larkspur LLC and Harrow LLC), and appoints Dana Vane as permanent receiver.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Larkspur LLC', kind: 'organization', role: 'relief-defendant', aliases: [] },
        { name: 'Harrow LLC', kind: 'organization', role: 'relief-defendant', aliases: [] },
      ],
    },
    {
      why: 'a city by its own name',
      text: 'The SEC charged the City of Larkspurton, its former manager Dana Vane, and two others in a federal court. Larkspurton, Vane, and Quill Tarn violated Section 10(b).',
      expect: [
        { name: 'City of Larkspurton', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Dana Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Quill Tarn', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'in whose securities somebody traded; at whose firm he was; funds by their number; a jury about one of two',
      text: [
        {
          text: 'The SEC charged Avery Northcote, who was an officer at Harrow Ridge LLC during that time, with insider trading in the securities of Vane Corp., Greenhill, Inc., and Larkspur Inc. in a federal court.',
        },
        {
          text: 'The complaint also charges Dana Vane, a former managing director at a New York-based hedge fund investment adviser, Larkspur Ridge LLC, Harrow Venture V, and Harrow Venture VI.',
        },
        {
          text: 'The jury declined to find defendant Dr. Tomas Larkspur, Harrows Medical Advisor, liable.',
        },
      ],
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Harrow Venture V', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Harrow Venture VI', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Tomas Larkspur', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'officers counted where the case is told behind the news, and named in what the complaint alleges',
      text: [
        { text: 'A federal court entered a judgment against Larkspur Ridge, Inc.' },
        {
          text: 'The SEC charged Larkspur Ridge, Inc. and three former officers in a complaint filed in 2016. According to the SEC’s complaint, Avery Northcote, Dana Vane, and Morgan Harrow operated a scheme.',
        },
      ],
      expect: [
        { name: 'Larkspur Ridge, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Morgan Harrow', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'who settled before in the same case; another name of one of them',
      text: [
        {
          text: 'A federal court entered a judgment against Avery Northcote, who operated under an alias, Tomas Harrow.',
        },
        {
          text: 'The SEC previously settled charges in the same case against Dana Vane by a consent judgment. The SEC previously settled charges against Quill Larkspur.',
        },
      ],
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: ['Tomas Harrow'] },
        { name: 'Dana Vane', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'more defendants than the caption names',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, No. 03-6716 (C.D. Cal.)' },
        { text: 'The complaint also charges the following four defendants.' },
        { text: 'In the SEC case, Avery Northcote will be enjoined.' },
        { text: 'In the SEC case, Dana Vane will be enjoined.' },
      ],
      expect: [{ name: 'Dana Vane', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'staff, receivers and judges are none',
      text: 'The court appointed Avery Northcote as receiver over the assets of the defendants. It keeps in place Dana Harrow as the court-appointed receiver. The investigation was conducted by Quill Vane.',
      expect: [],
    },
    {
      why: 'criminal charges are another’s',
      text: 'A federal grand jury indicted Avery Northcote. The U.S. Attorney charged Quill Vane with perjury, and Vane was sentenced to prison.',
      expect: [],
    },
  ],
});
