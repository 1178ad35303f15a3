import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCitations } from './citation.ts';

/** Every citation of a text: its id, or the ids it may have. */
const idsOf = (text: string): string[] => readCitations(text).map(({ ids }) => ids.join(' or '));

/** Each row: why it is there, a text, and the ids in it. */
const ROWS: [why: string, text: string, ids: string][] = [
  ['act in full', 'Section 17(a) of the Securities Act of 1933', 'securities-act/17-a'],
  [
    'sections, then rules under the same act',
    'Sections 10(b) and 13(a) of the Securities Exchange Act of 1934 and Rules 10b-5, 12b-20, and 13a-1 thereunder',
    'exchange-act/10-b exchange-act/13-a exchange-act/rule-10b-5 exchange-act/rule-12b-20 exchange-act/rule-13a-1',
  ],
  [
    'rules in brackets behind their sections; a hyphen too many',
    'Exchange Act Sections 10(b) (and Rule 10b-5 thereunder) and 17A(d)(1) (and Rules 17Ac2-1(c) and 17Ac-2-2 thereunder)',
    'exchange-act/10-b exchange-act/17a-d-1 exchange-act/rule-10b-5 exchange-act/rule-17ac2-1-c exchange-act/rule-17ac2-2',
  ],
  ['act before', 'Exchange Act Sections 10(b) and 15(a)', 'exchange-act/10-b exchange-act/15-a'],
  ['act before, in brackets', 'the Investment Company Act (Section 34(b))', 'investment-company-act/34-b'],
  ['act before a rule', 'Exchange Act Rules 10b-5(a) and (c)', 'exchange-act/rule-10b-5-a exchange-act/rule-10b-5-c'],
  ['short forms', 'Section 17(a)(1) and (3) of the Securities Act', 'securities-act/17-a-1 securities-act/17-a-3'],
  [
    'short forms of two levels',
    'Section 13(b)(2)(A), (B) and (5) of the Exchange Act',
    'exchange-act/13-b-2-a exchange-act/13-b-2-b exchange-act/13-b-5',
  ],
  [
    'short form of the first level',
    'Sections 5(a) and (c) of the Securities Act',
    'securities-act/5-a securities-act/5-c',
  ],
  ['levels side by side', 'Section 17(a)(1)(2) of the Securities Act', 'securities-act/17-a-1 securities-act/17-a-2'],
  [
    'range',
    'Sections 17(a)(1)-(3) of the Securities Act',
    'securities-act/17-a-1 securities-act/17-a-2 securities-act/17-a-3',
  ],
  [
    'range in brackets',
    'Rules 10b-5(a-c) thereunder',
    'exchange-act/rule-10b-5-a exchange-act/rule-10b-5-b exchange-act/rule-10b-5-c',
  ],
  [
    'range in words',
    'Sections 206(1) through 206(3) of the Advisers Act',
    'advisers-act/206-1 advisers-act/206-2 advisers-act/206-3',
  ],
  [
    'repeated head word',
    'Section 5(a) and Section 5(c) of the Securities Act',
    'securities-act/5-a securities-act/5-c',
  ],
  [
    'section and rule of one act',
    'Section 10(b) and Rule 10b-5 of the Securities Exchange Act of 1934',
    'exchange-act/10-b exchange-act/rule-10b-5',
  ],
  [
    'rules under the Advisers Act',
    'Section 206(4) of the Investment Advisers Act of 1940 and Rules 206(4)-2 and 206(4)-7',
    'advisers-act/206-4 advisers-act/rule-206-4-2 advisers-act/rule-206-4-7',
  ],
  ['rule with a dash of its own after it', 'Rule 204-2(a)(3) of the Advisers Act', 'advisers-act/rule-204-2-a-3'],
  ['regulation', 'Rules 101 and 102 of Regulation M', 'regulation-m/101 regulation-m/102'],
  ['regulation before', 'Regulation S-X Rule 2-02(b)', 'regulation-s-x/2-02-b'],
  ['regulation as a whole', 'Regulation FD and Regulation Best Interest', 'regulation-fd regulation-best-interest'],
  [
    'a rule of a regulation that is named once',
    'Rule 200 of Regulation SHO. He broke Rule 200.',
    'regulation-sho/200 regulation-sho/200',
  ],
  ['self-regulatory organizations', 'MSRB Rules G-17 and G-27 and NASD Rule 2110', 'msrb/g-17 msrb/g-27 nasd/2110'],
  [
    'misspelt Advisers Act',
    "Section 206 of the Adviser's Act and Section 207 of the Investment Advisors Act",
    'advisers-act/206 advisers-act/207',
  ],
  [
    'defined short form',
    'the Securities Act of 1933 (the "Act"). Sections 5(a) and 5(c) of the Act',
    'securities-act/5-a securities-act/5-c',
  ],
  ['the FCPA amends the Exchange Act', 'Section 30A of the FCPA', 'exchange-act/30a'],
  [
    'thereof',
    'the Securities Exchange Act of 1934 and Sections 13(a) and 15(d) thereof',
    'exchange-act/13-a exchange-act/15-d',
  ],
  ['place in the code beside it', 'Section 17(a) of the Securities Act [15 U.S.C. § 77q(a)]', 'securities-act/17-a'],
  [
    'place in the code between the numbers and the act',
    'Sections 10(b) [15 U.S.C. § 78j(b)] and 13(a) of the Exchange Act',
    'exchange-act/10-b exchange-act/13-a',
  ],
  [
    'the code alone',
    '15 U.S.C. §§ 78j(b) and 78m(a), and 15 U.S.C. § 80a-33(b)',
    'exchange-act/10-b exchange-act/13-a investment-company-act/34-b',
  ],
  ['regulations alone', '17 CFR 240.10b-5 and 17 C.F.R. § 242.105', 'exchange-act/rule-10b-5 regulation-m/105'],
  ['lost spaces', 'Sections5(a) and 17(a)of theSecurities Actof 1933', 'securities-act/5-a securities-act/17-a'],
  [
    'broken hyphens',
    'Rules 10b- 5, 12b‑20, 13a1 and 13a-l under the Exchange Act',
    'exchange-act/rule-10b-5 exchange-act/rule-12b-20 exchange-act/rule-13a-1 exchange-act/rule-13a-1',
  ],
  [
    'misplaced hyphens',
    'Rules 10(b)-5, 13b-2-1 and 206-4(8)',
    'exchange-act/rule-10b-5 exchange-act/rule-13b2-1 advisers-act/rule-206-4-8',
  ],
  ['a nought read as a letter', 'Section 1O(b) of the Exchange Act', 'exchange-act/10-b'],
  ['lost brackets', 'Sections 13(b)2)(B) and 10b of the Exchange Act', 'exchange-act/13-b-2-b exchange-act/10-b'],
  [
    'lost head word',
    'Section 17(a) of the Securities Act and 10(b) of the Exchange Act',
    'securities-act/17-a exchange-act/10-b',
  ],
  [
    'lost comma',
    'Rules 12b-20 13a-1 and 13a-13 thereunder',
    'exchange-act/rule-12b-20 exchange-act/rule-13a-1 exchange-act/rule-13a-13',
  ],
  [
    'an aside in the list',
    'Rules 15c3-1 (net capital) and 15c3-3 thereunder',
    'exchange-act/rule-15c3-1 exchange-act/rule-15c3-3',
  ],
  [
    'the number for some only',
    'Sections 13(b)(2)(A) and, as to the officers, 13(b)(5) of the Exchange Act',
    'exchange-act/13-b-2-a exchange-act/13-b-5',
  ],
  [
    'an act by the same number elsewhere',
    'Section 17(a) of the Securities Act. He violated Section 17(a).',
    'securities-act/17-a securities-act/17-a',
  ],
  [
    'a number that one act has',
    'They violated Section 10(b) and Section 206(1).',
    'exchange-act/10-b advisers-act/206-1',
  ],
  [
    'an act in the same sentence',
    'the anti-touting provision of the Securities Act, specifically Section 17(b)',
    'securities-act/17-b',
  ],
  [
    'an open act',
    'They violated Section 17(a).',
    'securities-act/17-a or exchange-act/17-a or investment-company-act/17-a',
  ],
  ['a year that contradicts the name', 'Section 10(b) of the Securities Act of 1934', 'exchange-act/10-b'],
  [
    'a short form that settles the contradiction',
    'Section 17(a) of the Securities Exchange Act of 1933 (Securities Act)',
    'securities-act/17-a',
  ],
  [
    'an act that has no such section',
    'Sections 17(a) and 13(a) of the Securities Act',
    'securities-act/17-a exchange-act/13-a',
  ],
  ['a count after a list', 'Sections 5, 17(a), 12 investors', 'securities-act/5 securities-act/17-a'],
  [
    'an enumeration after a list',
    'violating Section 5 of the Securities Act, (2) ordering him to pay',
    'securities-act/5',
  ],
  [
    'laws of others',
    'Section 523(a) of the Bankruptcy Code, Section 4b(a) of the Commodity Exchange Act, 18 U.S.C. § 1343',
    '',
  ],
  ['rules of procedure', "Rule 102(e) of the Commission's Rules of Practice and Rule 26 of the Federal Rules", ''],
  ['a release series', 'Securities Exchange Act Release No. 34567', ''],
  ['parts of other documents', 'Section IV of the order, Section 7.B.23 of the form, and this section', ''],
];

describe('readCitations', () => {
  it.each(ROWS)('%s', (_why, text, ids) => expect(idsOf(text).join(' ')).toBe(ids));

  it('points at the words', () => {
    const text = 'violating Sections 5(a) and (c) of the Securities Act of 1933';
    const found = readCitations(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Sections 5(a)', '(c)']);
    expect(text.slice(found[0]!.list.start, found[0]!.list.end)).toBe(
      'Sections 5(a) and (c) of the Securities Act of 1933',
    );
  });

  it('never throws, and stays inside the text', () => {
    const piece = fc.constantFrom(
      'Section ',
      'Rules ',
      '10(b)',
      '(a)(1)',
      '-(3)',
      '10b-5',
      ' and ',
      ', ',
      'of the ',
      'Exchange Act',
      '[15 U.S.C. § 78j]',
      'thereunder',
      '\n',
      '§',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end, list } of readCitations(text)) {
          expect(start).toBeLessThan(end);
          expect(list.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

it('reads a text the same whatever was read before', () => {
  const text = 'Securities Act Section 17(a)';
  const alone = readCitations(text);
  readCitations('He violated Section 10(b) of the Securities Exchange Act of 1934 (the “Exchange Act”).');
  expect(readCitations(text)).toEqual(alone);
  expect(alone.map(({ ids }) => ids)).toEqual([['securities-act/17-a']]);
});
