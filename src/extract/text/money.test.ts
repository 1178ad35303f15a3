import { describe, expect, it } from 'vitest';
import { moneyIn } from './money.ts';

/** Each row: a text, and the figures that must be read in it, with their words. */
const ROWS: [why: string, text: string, found: [words: string, usd: number][]][] = [
  [
    'plain and with cents',
    'pay $300,000.00 and $8,034,355.19.',
    [
      ['$300,000.00', 300_000],
      ['$8,034,355.19', 8_034_355.19],
    ],
  ],
  [
    'a space before cents, and a comma lost',
    'interest of $4,053. 86, but $7,015. 12 others owe $12,021500.',
    [
      ['$4,053. 86', 4_053.86],
      ['$7,015', 7_015],
      ['$12,021500', 12_021_500],
    ],
  ],
  [
    'scales',
    '$1.2 million, $3 Billion, $450 thousand, $5M',
    [
      ['$1.2 million', 1_200_000],
      ['$3 Billion', 3e9],
      ['$450 thousand', 450_000],
      ['$5M', 5e6],
    ],
  ],
  [
    'a number in full with a scale word',
    'a $4,231,907 million penalty, $45,000 million and $1,200 million',
    [
      ['$4,231,907 million', 4_231_907],
      ['$1,200 million', 1.2e9],
    ],
  ],
  [
    'points for the commas between groups',
    'of $346.785.00, of $4,135.479.31. The sum of $346.785 is no more than $1,346.785 or $12.50.',
    [
      ['$346.785.00', 346_785],
      ['$4,135.479.31', 4_135_479.31],
      ['$12.50', 12.5],
    ],
  ],
  [
    'hyphen and lost spaces',
    'a $20-million fund; disgorge$121,654; $9.9million; $25,000civil',
    [
      ['$20-million', 20e6],
      ['$121,654', 121_654],
      ['$9.9million', 9_900_000],
      ['$25,000', 25_000],
    ],
  ],
  [
    'the sign of the country, a space after it',
    'US$ 500 and US$3.3 million',
    [
      ['US$ 500', 500],
      ['US$3.3 million', 3_300_000],
    ],
  ],
  [
    'the word for the sign',
    '2.5 million dollars or 500,000 dollars, even one million dollars',
    [
      ['2.5 million dollars', 2_500_000],
      ['500,000 dollars', 500_000],
      ['one million dollars', 1e6],
    ],
  ],
  ['in words and figures', 'two hundred thousand dollars ($200,000)', [['$200,000', 200_000]]],
  [
    'a comma of the sentence',
    'of $110,000, plus $5.',
    [
      ['$110,000', 110_000],
      ['$5', 5],
    ],
  ],
  ['a lost sign before cents', 'in the amount of 64,466.90.', [['64,466.90', 64_466.9]]],
  ['no sum: numbers, shares, percents', '500,000 shares, 12.5%, 1,234,567 units', []],
  ['ranges', 'between $5 and $10 million; $16 million to $19 million; $1-$2 million; from $3 to $4', []],
  [
    'two sums',
    'paid $5 and $10; $50,000 to 12 investors',
    [
      ['$5', 5],
      ['$10', 10],
      ['$50,000', 50_000],
    ],
  ],
  ['prices and rates', '$1.25 per share, $2,000 a month, $10/hour', []],
  ['other currencies', 'HK$500, C$1,000, $5 million Canadian', []],
  ['broken figures', '$1,23,456 and $200.000 and $785, 000 shares', []],
  [
    'a space in a figure, as what follows shows',
    'a penalty of $61, 663, and $271, 921.53 in interest',
    [
      ['$61, 663', 61_663],
      ['$271, 921.53', 271_921.53],
    ],
  ],
];

describe('moneyIn', () => {
  it.each(ROWS)('%s', (_why, text, found) => {
    expect(moneyIn(text).map(({ start, end, usd }) => [text.slice(start, end), usd])).toEqual(found);
  });

  it.each([
    ['$1.2 million', 100_000],
    ['$110,000', 10_000],
    ['$8 million', 1_000_000],
    ['$300.50', 0.01],
    ['$7', 1],
  ])('states %s to the nearest %d', (text, unit) => expect(moneyIn(text)[0]!.unit).toBeCloseTo(unit));

  it.each([
    ['more than $5 million', 'more'],
    ['nearly $5,000', 'less'],
    ['approximately $6', 'near'],
    ['$1.2 million', 'near'],
    ['exactly $7', undefined],
  ])('knows on which side of %s the true figure lies', (text, side) => {
    expect(moneyIn(text).map(({ rounded }) => rounded)).toEqual([side]);
  });
});
