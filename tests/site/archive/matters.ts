import type { Story } from './story.ts';

/** Civil actions, made up: one with a single release, one with two parties who settle apart, one with a relief defendant. */
export const CIVIL_ACTIONS: Story[] = [
  {
    id: 'lr-25911',
    case: 'lr-25911',
    url: 'https://www.sec.gov/enforcement-litigation/litigation-releases/lr-25911',
    blocks: [
      ['caption', 'Avery Northcote and Larkspur Ridge Holdings, Inc.'],
      ['number', 'Litigation Release No. 25911 / February 14, 2024'],
      [
        'court',
        'Securities and Exchange Commission v. Avery Northcote, et al., No. 1:24-cv-01107 (S.D.N.Y. filed February 13, 2024)',
      ],
      ['title', 'SEC Charges Founder of Larkspur Ridge with Misappropriating Investor Funds'],
      'The Securities and Exchange Commission today charged Avery Northcote, of Millbrook, New York, and Larkspur Ridge Holdings, Inc., a company that Northcote controlled, with raising approximately $6.4 million from 58 investors by means of false statements about a timber business.',
      'The SEC’s complaint, filed in the U.S. District Court for the Southern District of New York, alleges that from March 2019 through August 2022 Northcote told investors that their money would buy standing timber, when in fact he spent at least $2.1 million of it on a house & a horse farm <sold since>.',
      'The complaint charges Northcote and Larkspur Ridge with violating Section 17(a) of the Securities Act of 1933, Section 10(b) of the Securities Exchange Act of 1934 and Rule 10b-5 thereunder. It seeks permanent injunctions, disgorgement with prejudgment interest, civil penalties, and an officer and director bar against Northcote.',
      'The SEC’s investigation was conducted by Robin Ashdown and Kit Marlow of the New York Regional Office. The SEC appreciates the assistance of the U.S. Attorney’s Office for the Southern District of New York and the Federal Bureau of Investigation.',
      {
        role: 'resource',
        kind: 'list-item',
        text: 'SEC Complaint',
        links: [{ start: 0, end: 13, url: 'https://www.sec.gov/files/litigation/complaints/2024/comp25911.pdf' }],
      },
    ],
    resources: [{ title: 'SEC Complaint', url: 'https://www.sec.gov/files/litigation/complaints/2024/comp25911.pdf' }],
    facts: {
      title: [
        [
          'SEC Charges Founder of Larkspur Ridge with Misappropriating Investor Funds',
          'SEC Charges Founder of Larkspur Ridge with Misappropriating Investor Funds',
        ],
      ],
      numbers: [[{ series: 'LR', number: '25911' }, 'Litigation Release No. 25911']],
      date: [['2024-02-14', 'February 14, 2024']],
      caption: [
        [
          'Securities and Exchange Commission v. Avery Northcote, et al.',
          'Securities and Exchange Commission v. Avery Northcote, et al.',
        ],
      ],
      forum: [['district-court', 'U.S. District Court']],
      courts: [['nysd', 'S.D.N.Y.']],
      dockets: [['1:24-cv-01107', '1:24-cv-01107']],
      parties: [
        [{ name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] }, 'Avery Northcote'],
        [
          { name: 'Larkspur Ridge Holdings, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
          'Larkspur Ridge Holdings, Inc.',
        ],
      ],
      provisions: [
        ['securities-act/17-a', 'Section 17(a) of the Securities Act of 1933'],
        ['exchange-act/10-b', 'Section 10(b) of the Securities Exchange Act of 1934'],
        ['exchange-act/rule-10b-5', 'Rule 10b-5'],
      ],
      charges: ['Avery Northcote', 'Larkspur Ridge Holdings, Inc.'].flatMap((party) =>
        (['securities-act/17-a', 'exchange-act/10-b', 'exchange-act/rule-10b-5'] as const).map(
          (provision) =>
            [{ party, provision, theory: 'primary' as const }, 'charges Northcote and Larkspur Ridge'] as [
              { party: string; provision: string; theory: 'primary' },
              string,
            ],
        ),
      ),
      sought: [
        ['injunction', 'permanent injunctions'],
        ['disgorgement', 'disgorgement'],
        ['prejudgment-interest', 'prejudgment interest'],
        ['civil-penalty', 'civil penalties'],
        ['officer-director-bar', 'officer and director bar'],
      ],
      stages: [['charged', 'today charged']],
      category: [['securities-offering', 'raising approximately $6.4 million from 58 investors']],
      conduct: [[{ from: '2019-03', to: '2022-08' }, 'from March 2019 through August 2022']],
      staff: [
        ['Robin Ashdown', 'Robin Ashdown'],
        ['Kit Marlow', 'Kit Marlow'],
      ],
      offices: [['New York', 'New York Regional Office']],
      agencies: [
        [
          'U.S. Attorney’s Office for the Southern District of New York',
          'U.S. Attorney’s Office for the Southern District of New York',
        ],
        ['Federal Bureau of Investigation', 'Federal Bureau of Investigation'],
      ],
    },
  },
  {
    id: 'lr-20771',
    case: 'lr-20771',
    url: 'https://www.sec.gov/litigation/litreleases/2008/lr20771.htm',
    markup: 'litigation-releases/static-html',
    blocks: [
      ['number', 'Litigation Release No. 20771 / October 8, 2008'],
      ['number', 'Accounting and Auditing Enforcement Release No. 2893 / October 8, 2008'],
      [
        'caption',
        'Securities and Exchange Commission v. Marchbanks Instruments Corp., Delia R. Tranter, Osric Pell, Jr. and Hollis Quay, Civil Action No. 08-CV-4417 (N.D. Cal.)',
      ],
      'The Securities and Exchange Commission announced that on October 7, 2008 it filed a settled civil action against Marchbanks Instruments Corp. (Marchbanks), a maker of laboratory scales, its former chief executive Delia R. Tranter, its former controller Osric Pell, Jr. and a salesman, Hollis Quay.',
      'The complaint alleges that between 2003 and 2006 Marchbanks booked sales on goods that it had not shipped. It alleges that Marchbanks violated Sections 13(a), 13(b)(2)(A) and 13(b)(2)(B) of the Exchange Act and Rules 12b-20, 13a-1 and 13a-13, that Tranter and Pell violated Section 13(b)(5) of the Exchange Act and Rule 13b2-1, and that Quay aided and abetted the violations of Section 13(b)(2)(A) by Marchbanks.',
      'Without admitting or denying the allegations, Marchbanks agreed to pay a civil penalty of $1.5 million. Tranter agreed to disgorge $412,907.35 and to pay $96,420 in prejudgment interest and a civil penalty of $130,000, and to be barred from serving as an officer or director for ten years. Pell agreed to a permanent injunction. Quay’s penalty of $25,000 was not imposed in view of inability to pay.',
      {
        role: 'body',
        kind: 'table',
        text: 'Year\tSales as reported\tSales restated\n2004\t$41.2 million\t$36.9 million\n2005\t$48.8 million\t$40.1 million',
        links: [],
      },
      'The settlements are subject to the approval of the court.',
    ],
    resources: [{ title: 'SEC Complaint in this matter' }],
    facts: {
      numbers: [
        [{ series: 'LR', number: '20771' }, 'Litigation Release No. 20771'],
        [{ series: 'AAER', number: '2893' }, 'Accounting and Auditing Enforcement Release No. 2893'],
      ],
      date: [['2008-10-08', 'October 8, 2008']],
      caption: [
        [
          'Securities and Exchange Commission v. Marchbanks Instruments Corp., Delia R. Tranter, Osric Pell, Jr. and Hollis Quay',
          'Securities and Exchange Commission v. Marchbanks Instruments Corp., Delia R. Tranter, Osric Pell, Jr. and Hollis Quay',
        ],
      ],
      forum: [['district-court', 'Civil Action']],
      courts: [['cand', 'N.D. Cal.']],
      dockets: [['08-CV-4417', '08-CV-4417']],
      parties: [
        [
          { name: 'Marchbanks Instruments Corp.', kind: 'organization', role: 'defendant', aliases: [] },
          'Marchbanks Instruments Corp.',
        ],
        [{ name: 'Delia R. Tranter', kind: 'person', role: 'defendant', aliases: [] }, 'Delia R. Tranter'],
        [{ name: 'Osric Pell, Jr.', kind: 'person', role: 'defendant', aliases: [] }, 'Osric Pell, Jr.'],
        [{ name: 'Hollis Quay', kind: 'person', role: 'defendant', aliases: [] }, 'Hollis Quay'],
      ],
      provisions: [
        ['exchange-act/13-a', '13(a)'],
        ['exchange-act/13-b-2-a', '13(b)(2)(A)'],
        ['exchange-act/13-b-2-b', '13(b)(2)(B)'],
        ['exchange-act/rule-12b-20', '12b-20'],
        ['exchange-act/rule-13a-1', '13a-1'],
        ['exchange-act/rule-13a-13', '13a-13'],
        ['exchange-act/13-b-5', '13(b)(5)'],
        ['exchange-act/rule-13b2-1', 'Rule 13b2-1'],
      ],
      charges: [
        ...[
          'exchange-act/13-a',
          'exchange-act/13-b-2-a',
          'exchange-act/13-b-2-b',
          'exchange-act/rule-12b-20',
          'exchange-act/rule-13a-1',
          'exchange-act/rule-13a-13',
        ].map(
          (provision) =>
            [
              { party: 'Marchbanks Instruments Corp.', provision, theory: 'primary' as const },
              'Marchbanks violated',
            ] as [{ party: string; provision: string; theory: 'primary' }, string],
        ),
        ...['Delia R. Tranter', 'Osric Pell, Jr.'].flatMap((party) =>
          ['exchange-act/13-b-5', 'exchange-act/rule-13b2-1'].map(
            (provision) =>
              [{ party, provision, theory: 'primary' as const }, 'Tranter and Pell violated'] as [
                { party: string; provision: string; theory: 'primary' },
                string,
              ],
          ),
        ),
        [
          { party: 'Hollis Quay', provision: 'exchange-act/13-b-2-a', theory: 'aiding-and-abetting' },
          'Quay aided and abetted',
        ],
      ],
      amounts: [
        [
          { kind: 'civil-penalty', usd: 1500000, parties: ['Marchbanks Instruments Corp.'], status: 'agreed' },
          '$1.5 million',
        ],
        [{ kind: 'disgorgement', usd: 412907.35, parties: ['Delia R. Tranter'], status: 'agreed' }, '$412,907.35'],
        [{ kind: 'prejudgment-interest', usd: 96420, parties: ['Delia R. Tranter'], status: 'agreed' }, '$96,420'],
        [{ kind: 'civil-penalty', usd: 130000, parties: ['Delia R. Tranter'], status: 'agreed' }, '$130,000'],
        [{ kind: 'civil-penalty', usd: 25000, parties: ['Hollis Quay'], status: 'not-imposed' }, '$25,000'],
      ],
      relief: [
        ['injunction', 'permanent injunction'],
        ['officer-director-bar', 'barred from serving as an officer or director'],
      ],
      admission: [['neither', 'Without admitting or denying']],
      stages: [
        ['charged', 'filed a settled civil action'],
        ['settled', 'settled civil action'],
      ],
      category: [['issuer-reporting', 'booked sales on goods that it had not shipped']],
      conduct: [[{ from: '2003', to: '2006' }, 'between 2003 and 2006']],
    },
  },
];

/** Orders of the Commission and press releases, made up: groups without a section, no money, and a summary beside its order. */
export const PROCEEDINGS: Story[] = [
  {
    id: 'pr-2024-41',
    case: 'pr-2024-41',
    url: 'https://www.sec.gov/newsroom/press-releases/2024-41',
    blocks: [
      ['title', 'SEC Charges Tarnbrook Cloud Group with Accounting Fraud'],
      ['subtitle', 'Commission declines to impose a penalty because of self-reporting and remediation'],
      ['number', 'FOR IMMEDIATE RELEASE | 2024-41'],
      ['dateline', 'Washington D.C., March 22, 2024 —'],
      'The Securities and Exchange Commission today announced settled charges against Tarnbrook Cloud Group Limited, a maker of telephone software, for recognizing revenue before it was earned.',
      'The SEC’s order finds that Tarnbrook violated the antifraud provisions of the Securities Exchange Act of 1934 as well as certain reporting provisions of the federal securities laws. Without admitting or denying the SEC’s findings, Tarnbrook agreed to cease and desist from further violations.',
      'The SEC determined not to impose a civil penalty because Tarnbrook reported its accounting problems itself and dismissed the people involved.',
      'The investigation was conducted by Juno Carrow of the San Francisco Regional Office.',
      ['end', '###'],
    ],
    resources: [{ title: 'SEC Order', url: 'https://www.sec.gov/files/litigation/admin/2024/34-99901.pdf' }],
    facts: {
      title: [
        [
          'SEC Charges Tarnbrook Cloud Group with Accounting Fraud',
          'SEC Charges Tarnbrook Cloud Group with Accounting Fraud',
        ],
      ],
      subtitle: [
        [
          'Commission declines to impose a penalty because of self-reporting and remediation',
          'Commission declines to impose a penalty because of self-reporting and remediation',
        ],
      ],
      numbers: [[{ series: 'PR', number: '2024-41' }, '2024-41']],
      date: [['2024-03-22', 'March 22, 2024']],
      place: [['Washington D.C.', 'Washington D.C.']],
      forum: [['administrative', 'order finds']],
      parties: [
        [
          { name: 'Tarnbrook Cloud Group Limited', kind: 'organization', role: 'respondent', aliases: [] },
          'Tarnbrook Cloud Group Limited',
        ],
      ],
      groups: [
        ['exchange-act/antifraud', 'antifraud provisions of the Securities Exchange Act of 1934'],
        ['securities-laws/reporting', 'reporting provisions'],
      ],
      relief: [['cease-and-desist', 'cease and desist']],
      admission: [['neither', 'Without admitting or denying']],
      stages: [
        ['charged', 'announced settled charges'],
        ['settled', 'settled charges'],
        ['order', 'SEC’s order finds'],
      ],
      category: [['issuer-reporting', 'recognizing revenue before it was earned']],
      staff: [['Juno Carrow', 'Juno Carrow']],
      offices: [['San Francisco', 'San Francisco Regional Office']],
      cooperation: [
        ['self-report', 'reported its accounting problems itself'],
        ['remediation', 'dismissed the people involved'],
      ],
    },
  },
  {
    id: 'ap-34-99901',
    case: 'pr-2024-41',
    links: [{ to: 'pr-2024-41', reason: 'reference', on: '34-99901' }],
    url: 'https://www.sec.gov/files/litigation/admin/2024/34-99901.pdf',
    note: 'text of the order PDF',
    blocks: [
      ['number', 'SECURITIES EXCHANGE ACT OF 1934 Release No. 99901 / March 22, 2024'],
      ['number', 'ADMINISTRATIVE PROCEEDING File No. 3-21899'],
      ['caption', 'In the Matter of Tarnbrook Cloud Group Limited, Respondent.'],
      ['title', 'ORDER INSTITUTING CEASE-AND-DESIST PROCEEDINGS'],
      { kind: 'heading', role: 'body', text: 'I.' },
      'The Securities and Exchange Commission deems it appropriate that cease-and-desist proceedings be, and hereby are, instituted against Tarnbrook Cloud Group Limited.',
      { kind: 'heading', role: 'body', text: 'IV.' },
      'Respondent shall cease and desist from committing or causing any violations of Section 17(a)(2) of the Securities Act and Section 13(a) of the Exchange Act and Rule 13a-16.',
      {
        kind: 'preformatted',
        role: 'body',
        text: 'Quarter      Reported   Restated\n2021 Q2       $ 38.1     $ 33.0\n2021 Q3       $ 40.9     $ 34.2',
      },
      {
        role: 'footnote',
        text: '1 The findings herein are made pursuant to Respondent’s Offer of Settlement and are not binding on any other person.',
      },
    ],
    facts: {
      title: [['ORDER INSTITUTING CEASE-AND-DESIST PROCEEDINGS', 'ORDER INSTITUTING CEASE-AND-DESIST PROCEEDINGS']],
      numbers: [[{ series: '34', number: '99901' }, 'Release No. 99901']],
      date: [['2024-03-22', 'March 22, 2024']],
      caption: [['In the Matter of Tarnbrook Cloud Group Limited', 'In the Matter of Tarnbrook Cloud Group Limited']],
      forum: [['administrative', 'ADMINISTRATIVE PROCEEDING']],
      dockets: [['3-21899', '3-21899']],
      parties: [
        [
          { name: 'Tarnbrook Cloud Group Limited', kind: 'organization', role: 'respondent', aliases: [] },
          'Tarnbrook Cloud Group Limited',
        ],
      ],
      provisions: [
        ['securities-act/17-a-2', 'Section 17(a)(2) of the Securities Act'],
        ['exchange-act/13-a', 'Section 13(a) of the Exchange Act'],
        ['exchange-act/rule-13a-16', 'Rule 13a-16'],
      ],
      relief: [['cease-and-desist', 'shall cease and desist']],
      stages: [['order', 'ORDER INSTITUTING']],
      related: [],
    },
  },
  {
    id: 'pr-2013-88',
    case: 'pr-2013-88',
    url: 'https://www.sec.gov/news/press-release/2013-88',
    blocks: [
      ['title', 'SEC Halts Trading in Shell Companies'],
      ['number', '2013-88'],
      'The Securities and Exchange Commission today suspended trading in the securities of 61 dormant shell companies to keep them out of the hands of fraudsters.',
    ],
    facts: {
      title: [['SEC Halts Trading in Shell Companies', 'SEC Halts Trading in Shell Companies']],
      numbers: [[{ series: 'PR', number: '2013-88' }, '2013-88']],
      date: [['2013', '2013']],
      relief: [['trading-suspension', 'suspended trading']],
      stages: [['order', 'suspended trading']],
    },
  },
];
