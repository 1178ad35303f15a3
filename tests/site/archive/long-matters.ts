import type { Story } from './story.ts';

const NAMES = [
  'Bram Oakhanger',
  'Hollis Quay',
  'Paulo Westerham',
  'Ines Calloway',
  'Theodor Vance III',
  'Marisol Kettering',
  'Dunstan Pryor',
  'Lena Abernathy-Holt',
  'Quillfeather Capital Management, LLC',
  'Quillfeather Partners, L.P.',
  'Quillfeather Offshore Fund, Ltd.',
  'Oakhanger Family Trust',
  'Blue Heron Brokerage, Inc.',
  'Westerham & Sons',
];
const isPerson = (name: string): boolean => NAMES.indexOf(name) < 8;
const FILED = [
  'exchange-act/10-b',
  'exchange-act/rule-10b-5',
  'securities-act/17-a',
  'advisers-act/206-1',
  'advisers-act/206-2',
  'advisers-act/rule-206-4-8',
];
const CAPTION = 'Securities and Exchange Commission v. Quillfeather Capital Management, LLC, et al.';
const DOCKET = '03-80612-CIV';

type Step = [
  number: number,
  date: string,
  printed: string,
  stage: NonNullable<Story['facts']['stages']>[number],
  text: string,
  facts?: Story['facts'],
];

/** A matter of twelve years, with fourteen parties: what each release reports. */
const STEPS: Step[] = [
  [
    18301,
    '2003-08-21',
    'August 21, 2003',
    ['charged', 'filed a complaint'],
    'The Commission filed a complaint against fourteen defendants and obtained emergency relief: a temporary restraining order, a freeze of assets and the appointment of a receiver.',
    {
      relief: [
        ['asset-freeze', 'freeze of assets'],
        ['receiver', 'a receiver'],
      ],
    },
  ],
  [
    18455,
    '2003-11-12',
    'November 12, 2003',
    ['emergency-relief', 'preliminary injunction'],
    'The court entered a preliminary injunction against Bram Oakhanger and continued the freeze.',
    { relief: [['injunction', 'preliminary injunction']] },
  ],
  [
    18702,
    '2004-05-10',
    'May 10, 2004',
    ['settled', 'consented'],
    'Blue Heron Brokerage, Inc. consented, without admitting or denying the allegations, to a permanent injunction and agreed to pay a civil penalty of $250,000.',
    {
      amounts: [
        [{ kind: 'civil-penalty', usd: 250000, parties: ['Blue Heron Brokerage, Inc.'], status: 'agreed' }, '$250,000'],
      ],
      admission: [['neither', 'without admitting or denying']],
      relief: [['injunction', 'permanent injunction']],
    },
  ],
  [
    18799,
    '2004-07-27',
    'July 27, 2004',
    ['judgment', 'entered a final judgment'],
    'The court entered a final judgment against Blue Heron Brokerage, Inc. that orders it to pay a civil penalty of $250,000.',
    {
      amounts: [
        [
          { kind: 'civil-penalty', usd: 250000, parties: ['Blue Heron Brokerage, Inc.'], status: 'ordered' },
          '$250,000',
        ],
      ],
    },
  ],
  [
    19104,
    '2005-02-24',
    'February 24, 2005',
    ['criminal', 'indicted'],
    'A grand jury indicted Bram Oakhanger on counts of wire fraud that rest on the same conduct.',
  ],
  [
    19322,
    '2005-08-03',
    'August 3, 2005',
    ['default', 'by default'],
    'The court entered judgment by default against Quillfeather Offshore Fund, Ltd. and ordered it to disgorge $18,200,000.',
    {
      amounts: [
        [
          { kind: 'disgorgement', usd: 18200000, parties: ['Quillfeather Offshore Fund, Ltd.'], status: 'ordered' },
          '$18,200,000',
        ],
      ],
    },
  ],
  [
    19811,
    '2006-08-21',
    'August 21, 2006',
    ['contempt', 'in contempt'],
    'The court held Bram Oakhanger in contempt of its freeze order.',
  ],
  [
    20302,
    '2007-09-26',
    'September 26, 2007',
    ['settled', 'agreed to settle'],
    'Hollis Quay and Paulo Westerham agreed to settle; each is to pay $75,000 as a civil penalty.',
    {
      amounts: [
        [{ kind: 'civil-penalty', usd: 75000, parties: ['Hollis Quay'], status: 'agreed' }, '$75,000'],
        [{ kind: 'civil-penalty', usd: 75000, parties: ['Paulo Westerham'], status: 'agreed' }, '$75,000'],
      ],
    },
  ],
  [
    20780,
    '2008-10-17',
    'October 17, 2008',
    ['summary-judgment', 'granted summary judgment'],
    'The court granted summary judgment for the Commission against Bram Oakhanger and Quillfeather Capital Management, LLC.',
  ],
  [
    21046,
    '2009-05-15',
    'May 15, 2009',
    ['judgment', 'final judgment'],
    'The court entered a final judgment that orders Bram Oakhanger and Quillfeather Capital Management, LLC, jointly and severally, to disgorge $43,650,000 with prejudgment interest of $18,899,000, and Oakhanger to pay a civil penalty of $500,000.',
    {
      amounts: [
        [
          {
            kind: 'disgorgement',
            usd: 43650000,
            parties: ['Bram Oakhanger', 'Quillfeather Capital Management, LLC'],
            status: 'ordered',
          },
          '$43,650,000',
        ],
        [
          {
            kind: 'prejudgment-interest',
            usd: 18899000,
            parties: ['Bram Oakhanger', 'Quillfeather Capital Management, LLC'],
            status: 'ordered',
          },
          '$18,899,000',
        ],
        [{ kind: 'civil-penalty', usd: 500000, parties: ['Bram Oakhanger'], status: 'ordered' }, '$500,000'],
      ],
    },
  ],
  [
    22187,
    '2011-12-05',
    'December 5, 2011',
    ['appeal', 'affirmed'],
    'The court of appeals affirmed the judgment against Bram Oakhanger.',
  ],
  [
    23391,
    '2015-10-22',
    'October 22, 2015',
    ['distribution', 'distribution'],
    'The court approved a distribution of $27 million to investors.',
  ],
];

const storyOf = ([number, date, printed, stage, text, facts]: Step, index: number): Story => ({
  id: `lr-${number}`,
  case: `lr-${STEPS[0]![0]}`,
  links: index === 0 ? [] : [{ to: `lr-${STEPS[index - 1]![0]}`, reason: 'docket', on: DOCKET }],
  url: `https://www.sec.gov/litigation/litreleases/lr${number}.htm`,
  blocks: [
    ['number', `Litigation Release No. ${number} / ${printed}`],
    ['caption', `${CAPTION}, Case No. ${DOCKET} (S.D. Fla.)`],
    text,
    ...(index === 0
      ? [
          `The defendants are ${NAMES.slice(0, -1).join(', ')} and ${NAMES.at(-1)}.`,
          'The complaint alleges violations of Section 10(b) of the Exchange Act and Rule 10b-5, Section 17(a) of the Securities Act, and Sections 206(1) and 206(2) of the Advisers Act and Rule 206(4)-8.',
        ]
      : [`For further information see Litigation Release No. ${STEPS[index - 1]![0]}.`]),
  ],
  facts: {
    numbers: [[{ series: 'LR', number: String(number) }, `Litigation Release No. ${number}`]],
    date: [[date, printed]],
    caption: [[CAPTION, CAPTION]],
    forum: [['district-court', 'Case No.']],
    courts: [['flsd', 'S.D. Fla.']],
    dockets: [[DOCKET, DOCKET]],
    stages: [stage],
    category: [['investment-adviser', CAPTION]],
    ...(index === 0 && {
      parties: NAMES.map(
        (name) =>
          [
            {
              name,
              kind: isPerson(name) ? 'person' : 'organization',
              role: name === 'Oakhanger Family Trust' ? 'relief-defendant' : 'defendant',
              aliases: [],
            },
            name,
          ] as const,
      ).map(([a, b]) => [a, b] as never),
      provisions: FILED.map((id) => [id, 'The complaint alleges violations'] as [string, string]),
      charges: NAMES.filter((name) => name !== 'Oakhanger Family Trust').flatMap((party, at) =>
        FILED.filter((_, column) => at < 4 || (at + column) % 3 > 0).map(
          (provision) =>
            [
              {
                party,
                provision,
                theory: at === 6 ? 'control-person' : at % 4 === 3 ? 'aiding-and-abetting' : 'primary',
              },
              'The complaint alleges violations',
            ] as never,
        ),
      ),
    }),
    ...facts,
  },
});

/** A dozen releases of one matter. */
export const LONG_MATTER: Story[] = STEPS.map(storyOf);
