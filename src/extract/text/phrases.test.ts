import { describe, expect, it } from 'vitest';
import { openings, phraseReader } from './phrases.ts';

const OPENINGS: [why: string, pattern: RegExp, expected: string[]][] = [
  ['a word', /\bponzi\b/, ['ponzi']],
  ['alternatives', /bars?|censure/, ['bars', 'bar', 'censur']],
  ['a group at the start, and one that may be missing', /(?:the )?(?:SEC|court) orders/, ['the', 'sec', 'court']],
  ['an optional letter', /raised? money/, ['raised', 'raise']],
  ['a short word', /to determine/, ['to']],
  ['what must not stand before', /(?<!\bto )enjoin/, ['enjoin']],
  ['a group inside the first letters', /w[io]ns?/, ['w']],
  ['a sum', /\$[\d.]+/, ['$']],
];

describe('openings', () => {
  it.each(OPENINGS)('%s', (_why, { source }, expected) => expect(openings(source)).toEqual(expected));
  it('refuses a pattern that begins with no word', () => expect(() => openings('[^a]b')).toThrow(/begin with a word/));
});

const read = (text: string, phrases: [string, RegExp][], overlapping?: 'between tags' | 'always') =>
  phraseReader(
    phrases,
    overlapping && { overlapping },
  )(text).map(({ tag, start, end }) => [tag, text.slice(start, end)]);

describe('phraseReader', () => {
  it('reads whole words only, whatever their case', () =>
    expect(read('Barred; the bars, a bartender', [['bar', /bars?|barred/i]])).toEqual([
      ['bar', 'Barred'],
      ['bar', 'bars'],
    ]));
  it('takes the first of the list at a word, and nothing inside it', () =>
    expect(
      read('an order to pay', [
        ['long', /order to pay/],
        ['short', /order/],
        ['inside', /pay/],
      ]),
    ).toEqual([['long', 'order to pay']]));
  it('takes one phrase of each tag where they may overlap', () =>
    expect(
      read(
        'an order to pay',
        [
          ['long', /order to pay/],
          ['inside', /pay/],
          ['long', /pay/],
        ],
        'between tags',
      ),
    ).toEqual([
      ['long', 'order to pay'],
      ['inside', 'pay'],
    ]));
  it('takes all of them', () =>
    expect(
      read(
        'an order to pay',
        [
          ['long', /order to pay/],
          ['long', /pay/],
        ],
        'always',
      ),
    ).toEqual([
      ['long', 'order to pay'],
      ['long', 'pay'],
    ]));
  it('begins with a digit or a dollar sign too', () =>
    expect(
      read('the 9th circuit, $5 million', [
        ['court', /\d+th circuit/],
        ['sum', /\$\d+/],
      ]),
    ).toEqual([
      ['court', '9th circuit'],
      ['sum', '$5'],
    ]));
});
