import { describe, expect, it } from 'vitest';
import { SIGNS, type Sign } from '../category/signs.ts';
import { RULES } from '../rules.ts';
import { openings, phraseReader } from './phrases.ts';

const OPENINGS: [why: string, pattern: RegExp, expected: string[]][] = [
  ['a word', /\bponzi\b/, ['ponzi']],
  ['alternatives', /bars?|censure/, ['bars', 'bar', 'censur']],
  [
    'a group at the start, and one that may be missing',
    /(?:the )?(?:SEC|court) orders/,
    ['the se', 'the co', 'sec or', 'court '],
  ],
  ['an optional letter', /raised? money/, ['raised', 'raise ']],
  ['two words', /to determine/, ['to det']],
  ['what must not stand before', /(?<!\bto )enjoin/, ['enjoin']],
  ['one of several letters', /w[io]ns? it/, ['wins i', 'win it', 'wons i', 'won it']],
  ['letters that are not told', /w[a-z]ns/, ['w']],
  ['a sum', /\$[\d.]+/, ['$']],
  ['signs that may stand between', /non-?public|D\.?C/, ['non-pu', 'nonpub', 'd.c', 'dc']],
  ['words that may come several times', /an?(?: old)* sum|1\d+ sums/, ['an old', 'an sum', 'a old', 'a sum', '10']],
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
  it('finds in the examples of all rules what every pattern finds that is tried at every word', () => {
    const phrases = SIGNS.map((sign) => [sign, sign.words] as const);
    const readAll = phraseReader<Sign>(phrases, { overlapping: 'always' });
    const patterns = phrases.map(
      ([tag, { source, flags }]) => [tag, new RegExp(`(?:${source})(?![a-z])`, `${flags}y`)] as const,
    );
    const texts = RULES.flatMap((rule) => rule.examples).flatMap(({ text }) =>
      typeof text === 'string' ? [text] : text.map((block) => block.text ?? ''),
    );
    for (const text of texts) {
      const tried = [...text.matchAll(/(?<![\w$])[\w$]/g)].flatMap(({ index }) =>
        patterns
          .filter(([, pattern]) => {
            pattern.lastIndex = index;
            return pattern.test(text);
          })
          .map(([tag]) => `${index} ${tag.words.source}`),
      );
      expect([...new Set(readAll(text).map(({ tag, start }) => `${start} ${tag.words.source}`))]).toEqual(tried);
    }
  });
});
