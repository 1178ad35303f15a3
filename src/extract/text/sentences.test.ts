import { describe, expect, it } from 'vitest';
import type { Block } from '../../domain/block.ts';
import type { Document } from '../document.ts';
import { sentenceSpans, sentencesByBlock } from './sentences.ts';

/** Each row: the sentences that must come apart, and why. */
const ROWS: [why: string, sentences: string[]][] = [
  ['plain', ['The court entered a judgment.', 'It is final.']],
  ['company suffix inside a sentence', ['Larkspur Ridge, Inc. Chief Executive Avery Northcote sold shares.']],
  ['company suffix at the end', ['He ran Larkspur Ridge, Inc.', 'The complaint alleges fraud.']],
  ['a surname and its verb after a company suffix', ['He ran Larkspur Corp.', 'Vane, who led it, was sued.']],
  ['a second company suffix', ['Larkspur Co. Ltd. was sued.']],
  ['company suffix in brackets', ['He led Larkspur Corp. (Larkspur) and Ridge Co. until May.', 'She left.']],
  ['versus, number, initials', ['SEC v. Avery J. Northcote, Civil Action No. 12-345 (D.D.C.), was filed.']],
  [
    'initials at both ends',
    ['On Jan. 5, J.P. Harrow Jr. met Dr. Q. Vane at St. Clair Ave. in Washington, D.C.', 'On May 6, he left.'],
  ],
  ['the country', ['The U.S. District Court ruled.', 'He left the U.S.', 'In May he returned.']],
  ['rule numbers and money', ['They violated Rule 10b-5.', '$2.5 million was lost.', '17(a) was not charged.']],
  ['a space before cents', ['He owes interest of $4,053. 86, and a fine.', '12 others left.']],
  ['closing quote', ['“We acted,” she said, “at once.”', 'The case goes on.']],
  ['no apostrophes', ['The Commissions complaint (Larkspur) names Vane.', 'Vane consented.']],
  ['et al.', ['SEC v. Northcote, et al. Civil Action No. 3 was filed.']],
  ['the agency is no section', ['He misled the SEC.', 'The order cites Sec. 5 and No. 7.']],
  ['a name that begins small', ['The SEC sued Vane, of Austin, Texas.', 'eLarkspur, a firm, sold notes.']],
  ['a short answer', ['Did he say no?', 'He did.']],
];

describe('sentenceSpans', () => {
  it.each(ROWS)('%s', (_why, sentences) => {
    const text = sentences.join(' ');
    expect(sentenceSpans(text).map(([start, end]) => text.slice(start, end))).toEqual(sentences);
  });
  it('parts sentences whose space was lost, but not an address', () => {
    const text = 'It will be decided at a later date.Vane consented to an injunction of Larkspur.Com, Inc. of Reno.';
    expect(sentenceSpans(text).map(([start, end]) => text.slice(start, end))).toEqual([
      'It will be decided at a later date.',
      'Vane consented to an injunction of Larkspur.Com, Inc. of Reno.',
    ]);
  });
  it('parts sentences whose space was lost before a word that opens them, but not letters with stops', () => {
    const text = 'It violated Rule 10b-5.The SEC charged Larkspur S.p.A. of Reno (“Larkspur”).It lied.';
    expect(sentenceSpans(text).map(([start, end]) => text.slice(start, end))).toEqual([
      'It violated Rule 10b-5.',
      'The SEC charged Larkspur S.p.A. of Reno (“Larkspur”).',
      'It lied.',
    ]);
  });
  it('finds nothing in an empty text', () => expect(sentenceSpans('  ')).toEqual([]));
});

it('reads table rows and preformatted paragraphs one by one, with offsets into the block', () => {
  const block = (kind: Block['kind'], text: string): Block => ({ kind, role: 'body', text, links: [] });
  const doc: Document = {
    id: 'lr-10001',
    kind: 'litigation-release',
    blocks: [
      block('table', 'Avery Northcote\t$5\nQuill Vane\t$6'),
      block('preformatted', 'One line\nruns on.\n\nAnother.'),
      block('paragraph', ''),
    ],
  };
  const sentences = sentencesByBlock(doc);
  expect(sentences.map((list) => list.map(({ text }) => text))).toEqual([
    ['Avery Northcote\t$5', 'Quill Vane\t$6'],
    ['One line\nruns on.', 'Another.'],
    [],
  ]);
  for (const { place, start, end, text } of sentences.flat())
    expect(doc.blocks[place - 1]!.text.slice(start, end)).toBe(text);
  expect(sentencesByBlock(doc)).toBe(sentences);
});
