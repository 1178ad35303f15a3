import { describe, expect, it } from 'vitest';
import type { Party } from '../../domain/facts.ts';
import type { Document } from '../document.ts';
import { partyMentions } from './mentions.ts';

const person = (name: string): Party => ({ name, kind: 'person', role: 'defendant', aliases: [] });
const organization = (name: string): Party => ({ name, kind: 'organization', role: 'defendant', aliases: [] });

function mentions(text: string, ...parties: Party[]): string[] {
  const doc: Document = {
    id: 'lr-10001',
    kind: 'litigation-release',
    blocks: text.split('\n\n').map((part) => ({ kind: 'paragraph', role: 'body', text: part, links: [] })),
  };
  const facts = parties.map((value) => ({ value, at: ['1:0-1'], rule: 'given' }));
  return partyMentions(doc, facts).flatMap((list, at) =>
    list.map(({ start, end, parties: names }) => `${doc.blocks[at]!.text.slice(start, end)} = ${names.join(' + ')}`),
  );
}

const AVERY = person('Avery J. Northcote');
const QUILL = person('Quill Northcote');
const VANE = person('Tomas de la Vane, Jr.');
const RIDGE = organization('Larkspur Ridge Holdings, Inc.');
const CAPITAL = organization('Larkspur Ridge Capital, LLC');

const ROWS: [why: string, text: string, parties: Party[], found: string[]][] = [
  [
    'full name, first and last, surname, possessive',
    'Avery J. Northcote lied. Avery Northcote and Northcote’s wife. Mr. Northcote paid.',
    [AVERY],
    ['Avery J. Northcote', 'Avery Northcote', 'Northcote', 'Northcote'].map((form) => `${form} = Avery J. Northcote`),
  ],
  ['possessive whose apostrophe was lost', 'Northcotes wife sold.', [AVERY], ['Northcote = Avery J. Northcote']],
  [
    'a shared surname names the first of the name, until the block speaks of another',
    'Northcote sold. Quill Northcote did not. Northcote paid.',
    [AVERY, QUILL],
    ['Northcote = Avery J. Northcote', 'Quill Northcote = Quill Northcote'],
  ],
  [
    'a shared surname is not that of a relief defendant, of an estate, of a company',
    'Northcote sold.\n\nLarkspur sold.',
    [
      { ...QUILL, role: 'relief-defendant' },
      person('Estate of Avery Northcote'),
      organization('Northcote Partners'),
      person('Tomas Northcote'),
      RIDGE,
      CAPITAL,
    ],
    ['Northcote = Tomas Northcote'],
  ],
  [
    'first names before a shared surname',
    'Avery and Quill Northcote agreed. James and Quill Northcote met.',
    [person('Avery Northcote'), QUILL],
    ['Avery = Avery Northcote', 'Quill Northcote = Quill Northcote', 'Quill Northcote = Quill Northcote'],
  ],
  [
    'initials with or without the legal form, and what stands before a hyphen',
    'QVS agreed. QVSC paid. Harrow paid.',
    [organization('Quill Vane Systems Corporation'), organization('Harrow-US Networks, Ltd.')],
    [
      'QVS = Quill Vane Systems Corporation',
      'QVSC = Quill Vane Systems Corporation',
      'Harrow = Harrow-US Networks, Ltd.',
    ],
  ],
  [
    'a shared surname of which several are meant, or perhaps the other one',
    'Messrs. Northcote agreed. Ms. Northcote paid. Northcote & Co. paid. Northcote brothers sold.',
    [AVERY, QUILL],
    [],
  ],
  [
    'two siblings',
    'The Northcote brothers sold.',
    [AVERY, QUILL],
    ['Northcote = Avery J. Northcote + Quill Northcote'],
  ],
  [
    'the family names all',
    'The Northcotes agreed.',
    [AVERY, QUILL],
    ['Northcote = Avery J. Northcote + Quill Northcote'],
  ],
  ['a namesake is no mention', 'His brother James Northcote was not charged.', [AVERY], []],
  [
    'particles and generations',
    'Tomas de la Vane, Jr. met de la Vane.',
    [VANE],
    ['Tomas de la Vane, Jr = Tomas de la Vane, Jr.', 'de la Vane = Tomas de la Vane, Jr.'],
  ],
  [
    'a defined short form, with quotation marks or without',
    'Larkspur Ridge Holdings, Inc. (LRH) sold notes. LRH paid.\n\nLarkspur Ridge Capital, LLC (“Capital Group”) too. Capital Group paid.',
    [RIDGE, CAPITAL],
    [
      'Larkspur Ridge Holdings, Inc = Larkspur Ridge Holdings, Inc.',
      'LRH = Larkspur Ridge Holdings, Inc.',
      'LRH = Larkspur Ridge Holdings, Inc.',
      'Larkspur Ridge Capital, LLC = Larkspur Ridge Capital, LLC',
      'Capital Group = Larkspur Ridge Capital, LLC',
      'Capital Group = Larkspur Ridge Capital, LLC',
    ],
  ],
  [
    'leading words, unless two share them',
    'Larkspur Ridge sold. Larkspur Ridge Capital bought.',
    [RIDGE, CAPITAL],
    ['Larkspur Ridge Capital = Larkspur Ridge Capital, LLC'],
  ],
  [
    'leading words of one',
    'Larkspur’s notes; Larkspur Ridge sold.',
    [RIDGE],
    ['Larkspur = Larkspur Ridge Holdings, Inc.', 'Larkspur Ridge = Larkspur Ridge Holdings, Inc.'],
  ],
  ['capitals of a headline', 'COURT ORDERS NORTHCOTE TO PAY', [AVERY], ['NORTHCOTE = Avery J. Northcote']],
  [
    'names by which the text was seen to call somebody, and those of an alias',
    'The SEC charged Wyatt Quill Northcote, also known as Tomas Harrow. Quill Northcote sold. Harrow paid.',
    [person('Wyatt Quill Northcote')],
    ['Wyatt Quill Northcote', 'Quill Northcote', 'Harrow'].map((form) => `${form} = Wyatt Quill Northcote`),
  ],
  [
    'a word of many firms that the text prints only as the name of one',
    'The SEC sued Alliance Harrow, Inc. The court ordered Alliance to pay. Alliance appealed.',
    [organization('Alliance Harrow, Inc.')],
    ['Alliance Harrow, Inc', 'Alliance', 'Alliance'].map((form) => `${form} = Alliance Harrow, Inc.`),
  ],
  [
    'a word of many firms that is one of the language too',
    'The SEC sued Alliance Harrow, Inc. The alliance failed. Alliance paid. Alliance appealed.',
    [organization('Alliance Harrow, Inc.')],
    ['Alliance Harrow, Inc = Alliance Harrow, Inc.'],
  ],
  [
    'a nickname and the surname',
    'The SEC charged Wyatt “Tad” Northcote. Tad Northcote sold.',
    [{ ...person('Wyatt Northcote'), aliases: ['Tad'] }],
    ['Wyatt “Tad” Northcote', 'Tad Northcote'].map((form) => `${form} = Wyatt Northcote`),
  ],
  [
    'a bare surname that throughout the text means one of two',
    'The SEC charged Quill Vane. Vane agreed. The SEC charged Avery Harrow Vane. Harrow Vane paid. Vane sold.',
    [person('Quill Vane'), person('Avery Harrow Vane')],
    [
      'Quill Vane = Quill Vane',
      'Vane = Quill Vane',
      'Avery Harrow Vane = Avery Harrow Vane',
      'Harrow Vane = Avery Harrow Vane',
      'Vane = Quill Vane',
    ],
  ],
  [
    'a person and his companies, taken together',
    'The SEC sued Tomas Vane (“Vane”) and his two Ohio-based companies, Larkspur Ridge Holdings, Inc. and Larkspur Ridge Capital, LLC (together, the Vane Group). The Vane Group paid.',
    [person('Tomas Vane'), RIDGE, CAPITAL],
    [
      'Tomas Vane = Tomas Vane',
      'Vane = Tomas Vane',
      'Larkspur Ridge Holdings, Inc = Larkspur Ridge Holdings, Inc.',
      'Larkspur Ridge Capital, LLC = Larkspur Ridge Capital, LLC',
      ...['Vane Group', 'Vane Group'].map((form) => `${form} = Tomas Vane + ${RIDGE.name} + ${CAPITAL.name}`),
    ],
  ],
  [
    'a capital inside a name, a firm without the last of its legal forms',
    'DeVane & Co. and McHarrow paid.',
    [organization('Devane & Co., Inc.'), person('Quill Mcharrow')],
    ['DeVane & Co = Devane & Co., Inc.', 'McHarrow = Quill Mcharrow'],
  ],
  ['small words are no names', 'It was a long ridge.', [person('Quill Long')], []],
];

describe('partyMentions', () => {
  it.each(ROWS)('%s', (_why, text, parties, found) => expect(mentions(text, ...parties)).toEqual(found));
});
