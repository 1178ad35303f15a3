import { describe, expect, it } from 'vitest';
import { citedAs } from './cited-as.ts';
import { lawOf } from './law.ts';

const rows = (id: string) =>
  citedAs(lawOf(id)).map(({ name, text, href }) => [name, text, href && new URL(href).hostname]);

describe('how a law is cited', () => {
  it.each([
    [
      'exchange-act/13-b-2-b',
      [
        ['Act', 'Securities Exchange Act of 1934, Section 13(b)(2)(B)', undefined],
        ['U.S. Code', '15 U.S.C. § 78m(b)(2)(B)', 'uscode.house.gov'],
      ],
    ],
    [
      'exchange-act/rule-10b-5',
      [
        ['Act', 'Securities Exchange Act of 1934, Rule 10b-5', undefined],
        ['Regulation', '17 C.F.R. § 240.10b-5', 'www.ecfr.gov'],
      ],
    ],
    [
      'securities-act',
      [
        ['Act', 'Securities Act of 1933', undefined],
        ['Enacted as', 'Pub. L. 73-22', undefined],
        ['U.S. Code', '15 U.S.C. § 77a et seq.', 'uscode.house.gov'],
      ],
    ],
    ['exchange-act/antifraud', []],
  ])('%s', (id, expected) => {
    expect(rows(id)).toEqual(expected);
  });
  it('names the rulebook of a rule that no code has', () => {
    expect(rows('msrb/g-17').map(([name]) => name)).toEqual(['Part of', 'Official text']);
  });
});
