import { describe, expect, it } from 'vitest';
import { captionList } from './caption-list.ts';

const read = (list: string): string[] =>
  captionList(list).map(({ name, role, aliases }) =>
    [name, role && `<${role}>`, ...aliases.map((alias) => `= ${alias}`)].filter(Boolean).join(' '),
  );

const ROWS: [why: string, list: string, names: string[]][] = [
  [
    'commas inside the names of firms',
    'LARKSPUR RIDGE, INC., HARROW CO., LTD. AND QUILL VANE, JR.',
    ['LARKSPUR RIDGE, INC.', 'HARROW CO., LTD.', 'QUILL VANE, JR.'],
  ],
  [
    'a second name that one does business by',
    'AVERY NORTHCOTE, doing business as LARKSPUR SECURITIES and the LARKSPUR GROUP',
    ['AVERY NORTHCOTE = LARKSPUR SECURITIES = LARKSPUR GROUP'],
  ],
  [
    'all the names in a bracket that one does business by',
    'AVERY NORTHCOTE (individually and d/b/a Harrow Club, Ltd., The Larkspur Fund and Vane Unlimited), and DANA TARN',
    ['AVERY NORTHCOTE = Harrow Club, Ltd. = The Larkspur Fund = Vane Unlimited', 'DANA TARN'],
  ],
  [
    'an and inside the name of a firm',
    'Avery Northcote and Harrow Escrow and Transfer Corp.',
    ['Avery Northcote', 'Harrow Escrow and Transfer Corp.'],
  ],
  [
    'an and behind initials, before a word that is no name alone',
    'A. B. Tarnbrook and Investments, Inc. and Avery Northcote',
    ['A. B. Tarnbrook and Investments, Inc.', 'Avery Northcote'],
  ],
  [
    'one alone is for relief; an address whose stop a space follows',
    'AVERY NORTHCOTE, LARKSPUR. COM INC., AND QUILL VANE AS RELIEF DEFENDANT',
    ['AVERY NORTHCOTE', 'LARKSPUR.COM INC.', 'QUILL VANE <relief-defendant>'],
  ],
  [
    'roles in brackets, of one and of all before',
    'QUILL VANE (Defendant), LARKSPUR, INC. and HARROW, LTD. d/b/a RIDGE, INC. (Defendants Solely for Purposes of Equitable Relief)',
    ['QUILL VANE <defendant>', 'LARKSPUR, INC. <relief-defendant>', 'HARROW, LTD. <relief-defendant> = RIDGE, INC.'],
  ],
  [
    'a role that only “and” parts from those of the next',
    'AVERY NORTHCOTE and LARKSPUR RIDGE, INC., Defendants and HARROW LIMITED PARTNERSHIP, and QUILL VANE, Relief Defendants',
    [
      'AVERY NORTHCOTE <defendant>',
      'LARKSPUR RIDGE, INC. <defendant>',
      'HARROW LIMITED PARTNERSHIP <relief-defendant>',
      'QUILL VANE <relief-defendant>',
    ],
  ],
  [
    'a role before the name, behind “and”',
    'AVERY NORTHCOTE AND RELIEF DEFENDANT, LARKSPUR RIDGE, LLC',
    ['AVERY NORTHCOTE', 'LARKSPUR RIDGE, LLC <relief-defendant>'],
  ],
  [
    'two other names of one',
    'Quill Vane (a/k/a Avery Harrow and Avery Ridge)',
    ['Quill Vane = Avery Harrow = Avery Ridge'],
  ],
  [
    'a form of two words behind a comma',
    'Larkspur Fund, Limited Partnership and Quill Vane',
    ['Larkspur Fund, Limited Partnership', 'Quill Vane'],
  ],
  [
    'lost spaces and commas',
    'HARROW CORP., andQUILL R. VANE, LARKSPUR, INC.AND AVERY VANE',
    ['HARROW CORP.', 'QUILL R. VANE', 'LARKSPUR, INC.', 'AVERY VANE'],
  ],
  ['partners parted by commas', 'Vane, Quill & Harrow, Inc.', ['Vane, Quill & Harrow, Inc.']],
  [
    'roles behind the names',
    'A. Vane and Larkspur, LLC, Defendants, and Harrow Trust, Relief Defendant',
    ['A. Vane <defendant>', 'Larkspur, LLC <defendant>', 'Harrow Trust <relief-defendant>'],
  ],
  [
    'a role before the names',
    'Avery Northcote, and Relief Defendants Quill Vane and Harrow Trust',
    ['Avery Northcote', 'Quill Vane <relief-defendant>', 'Harrow Trust <relief-defendant>'],
  ],
  [
    'other names',
    'Avery Northcote a/k/a Avery North, individually and d/b/a Larkspur Ridge',
    ['Avery Northcote = Avery North = Larkspur Ridge'],
  ],
  ['nicknames', 'Jacob (“Kobi”) Vane', ['Jacob Vane = Kobi']],
  ['titles, credentials and offices are none', 'Dr. Avery Northcote, CPA, as Trustee, et al.', ['Avery Northcote']],
  ['one nobody', 'One Unknown Purchaser of Call Options of Larkspur Limited and Quill Vane', ['Quill Vane']],
  ['nobody', 'One or More Unknown Purchasers of Call Options of Larkspur Inc. and John Does 1-10', []],
];

describe('captionList', () => {
  it.each(ROWS)('%s', (_why, list, names) => expect(read(list)).toEqual(names));
  it('tells where each name stands', () => {
    const list = 'Avery Northcote, Defendant, and Quill Vane, Relief Defendant';
    expect(captionList(list).map(({ start, end }) => list.slice(start, end))).toEqual([
      'Avery Northcote',
      'Quill Vane',
    ]);
  });
});
