import { describe, expect, it } from 'vitest';
import type { Document } from '../document.ts';
import { namesByBlock } from './names.ts';

function names(text: string): string[] {
  const doc: Document = {
    id: 'lr-10001',
    kind: 'litigation-release',
    blocks: [{ kind: 'paragraph', role: 'body', text, links: [] }],
  };
  return namesByBlock(doc)[0]!.map(({ start, end, kind, nickname }) =>
    [text.slice(start, end), kind?.[0] ?? '?', ...(nickname ? [nickname] : [])].join(' / '),
  );
}

const ROWS: [why: string, text: string, names: string[]][] = [
  [
    'people and firms',
    'the complaint says that Avery J. Northcote, Jr. ran Larkspur Ridge Holdings, Inc. with the money',
    ['Avery J. Northcote, Jr. / p', 'Larkspur Ridge Holdings, Inc. / o'],
  ],
  [
    'partners before their short form, and accountants; a surname that is a word of firms; departments before a name',
    'it enjoins Smith, Benton & Hughes (Smith Benton), Vane & Quill, CPAs, P.C., Dana Sales and the head of General Accounting Morgan Vane',
    [
      'Smith, Benton & Hughes / o',
      'Smith Benton / ?',
      'Vane & Quill, CPAs, P.C. / o',
      'Dana Sales / p',
      'Morgan Vane / p',
    ],
  ],
  [
    'the one firm of somebody, with “and” in its name; a country in brackets; a slash; a legal form that opens a name',
    'his firm, Larkspur Stocks and Trades Advice LLC, sold notes of Harrow (USA), Inc., Gulf/Atlantic Vane, Inc. and AB Tarn, and Larkspur Stocks and Trades Advice paid',
    [
      'Larkspur Stocks and Trades Advice LLC / o',
      'Harrow (USA), Inc. / o',
      'Gulf/Atlantic Vane, Inc. / o',
      'AB Tarn / o',
      'Larkspur Stocks and Trades Advice / ?',
    ],
  ],
  [
    'a rank that opens a firm’s name, and a legal form inside one',
    'the judge enjoined Green Tarn NA Harrow, LLC and Senior Larkspur of Harrow, Inc. from fraud',
    ['Green Tarn NA Harrow, LLC / o', 'Senior Larkspur of Harrow, Inc. / o'],
  ],
  [
    'a trust of a couple; two people, one of whom has a trust',
    'it names the Jeffrey and Dana Northcote Irrevocable Trust, and says that Jeffrey and Dana Vane agreed',
    ['Jeffrey and Dana Northcote Irrevocable Trust / o', 'Jeffrey / ?', 'Dana Vane / p'],
  ],
  [
    'a docket behind a name; a law firm of three names',
    'see U.S. v. Avery Tarnbrooke CR04-12, of the law firm of Harrow, Dana & Vane',
    ['Avery Tarnbrooke / p', 'Harrow, Dana & Vane / o'],
  ],
  [
    'one of a series of firms; two given names that look like a legal form; a town before its state',
    'the judgment enjoins Larkspur Funding Corporation VI, and Morgan P.C. Tarnbrooke, an owner of a Harrow, PA company',
    ['Larkspur Funding Corporation VI / o', 'Morgan P.C. Tarnbrooke / p'],
  ],
  [
    'a long sentence that is little more than a list of names',
    `the action goes on against the defendants ${Array.from({ length: 20 }, (_, at) => `Avery ${'BCDFGHJKLMNPQRSTVWXZ'[at]}. Northcote`).join(', ')}`,
    Array.from({ length: 20 }, (_, at) => `Avery ${'BCDFGHJKLMNPQRSTVWXZ'[at]}. Northcote / p`),
  ],
  [
    'a hyphen that stands for a dash',
    'they spoke of the former director Dana R. Northcote-due to her help-and of Larkspur Corp. in this',
    ['Dana R. Northcote / p', 'Larkspur Corp. / o'],
  ],
  [
    'titles part names',
    'they say that Larkspur Corp. Chief Executive Officer Avery Northcote sold all of the notes',
    ['Larkspur Corp. / o', 'Avery Northcote / p'],
  ],
  [
    'words that every firm’s name may hold are none alone',
    'the judgment enjoins The Company, Energy Corporation and Larkspur Corp. from what they did',
    ['Larkspur Corp. / o'],
  ],
  [
    'a company with its business, a numbered venture, a town’s state before a sentence',
    'the judgment enjoins The Larkspur Company, Realtors, Inc. and Harrow Prospect #12, J.V. of Salem, S.C. Avery Northcote sold Vane Canal 28-5, LLP',
    [
      'The Larkspur Company, Realtors, Inc. / o',
      'Harrow Prospect #12, J.V. / o',
      'Avery Northcote / p',
      'Vane Canal 28-5, LLP / o',
    ],
  ],
  [
    'numbers that open the names of firms, and others that count them',
    'the judgment enjoins Vane Fund, LP, Three Oaks Vane Fund, LP and two Harrow Funds. Two Larkspur Corp. officers sold notes',
    ['Vane Fund, LP / o', 'Three Oaks Vane Fund, LP / o', 'Harrow Funds / o', 'Larkspur Corp. / o'],
  ],
  [
    'a month’s short form that is a given name, a surname that firms bear; an officer of the court',
    'it enjoins Jun Vane, David Gold and Zhao Jun Harrow, and in Jan 2004 appointed a Special Master',
    ['Jun Vane / p', 'David Gold / p', 'Zhao Jun Harrow / ?'],
  ],
  [
    'a legal form of several words; a stop that ends the sentence',
    'the judgment enjoins Larkspur Hotels, S.A. de C.V., Vane S.A. de C.V. and Harrow Corporation.',
    ['Larkspur Hotels, S.A. de C.V. / o', 'Vane S.A. de C.V. / o', 'Harrow Corporation / o'],
  ],
  [
    'a short form of words that every firm may bear',
    'it enjoins Capital Growth Northcote (Capital Growth), and says that Capital Growth and Energy Growth sold notes',
    ['Capital Growth Northcote / o', 'Capital Growth / o', 'Capital Growth / o'],
  ],
  [
    'a docket’s letters are none of a name; a word of a day and of a number that names hold too; a bank’s words; a genitive of no one',
    'they enjoin Avery Vane A.P. File No. 3-1, Dana May in May 2004, Harrow One, Vane Savings and Trust, and Monk’s Brook, LLC at the Bulletin Board',
    ['Avery Vane / p', 'Dana May / p', 'Harrow One / ?', 'Vane Savings and Trust / o', 'Monk’s Brook, LLC / o'],
  ],
  [
    'a month that is a surname, alone too, but no month',
    'the court enjoined Dana May and Avery Vane in May of 2004; on May 4, Vane and May agreed to pay the sum',
    ['Dana May / p', 'Avery Vane / p', 'Vane / ?', 'May / ?'],
  ],
  [
    'particles',
    'the order says that Juan de la Vega and Pieter van der Horst are to pay the sum',
    ['Juan de la Vega / p', 'Pieter van der Horst / p'],
  ],
  [
    'nicknames between names',
    'the order says that William “Tad” Carrow is to pay the whole of the sum',
    ['William “Tad” Carrow / p / Tad'],
  ],
  [
    'a nickname in quotation marks and a bracket, a given name with an accent',
    'the order says that William (“Tad”) Carrow and José Harrow are to pay the whole of the sum',
    ['William (“Tad”) Carrow / p / Tad', 'José Harrow / p'],
  ],
  [
    'a nickname of initials with a stop',
    'the order says that William (A.J.) Carrow is to pay the whole of the sum',
    ['William (A.J.) Carrow / p / A.J.'],
  ],
  [
    'an and inside a firm’s name',
    'the notes of Harrow Management and Consulting, LLC were sold to many of them',
    ['Harrow Management and Consulting, LLC / o'],
  ],
  [
    'a short form shows that an and is inside',
    'the notes of Harrow Ticket and Tour, Inc. (Harrow) were sold to many of them',
    ['Harrow Ticket and Tour, Inc. / o', 'Harrow / ?'],
  ],
  [
    'courts, laws, authorities and places are none',
    'filed in the District Court under the Securities Act by the Commission in Harrow, Ohio, on that day',
    [],
  ],
  [
    'a possessive that lost its apostrophe',
    'the accounts are Larkspur Ridge, Inc.s own, as all of them say',
    ['Larkspur Ridge, Inc. / o'],
  ],
  ['a headline prints no names that stand out', 'SEC Charges Avery Northcote With Fraud Against Larkspur Ridge', []],
];

describe('namesByBlock', () => {
  it.each(ROWS)('%s', (_why, text, found) => expect(names(text)).toEqual(found));
});
