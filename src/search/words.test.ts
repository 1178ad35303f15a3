import { describe, expect, it } from 'vitest';
import { nameWords } from './names.ts';
import { stem } from './stem.ts';
import { wordsOf } from './words.ts';

const exact = (text: string): string[] => [...wordsOf(text)].map((word) => word.exact);

describe('wordsOf', () => {
  it.each<[string, string[], string]>([
    ['Rule 10b-5', ['rule', '10b-5'], 'a rule is one word, so that 10b5-1 is another'],
    ['Rule 10b-5(a)', ['rule', '10b-5(a)'], 'with its levels'],
    ['Section 13(b)(2)(A)', ['section', '13(b)(2)(a)'], 'a section too'],
    ['2024-2 and 2024-25', ['2024-2', 'and', '2024-25'], 'a number is whole or not there'],
    ['$1,250,000.00', ['1250000'], 'an amount without its commas'],
    ['$1.25 million', ['1250000'], 'and written out'],
    ['8,034,355.19', ['8034355.19'], 'cents are kept where there are any'],
    ['1:22-cv-01933', ['1:22-cv-01933'], 'a docket number'],
    ['O’Connell’s', ['oconnell'], 'apostrophes of either kind'],
    ["the company's", ['the', 'company'], 'a possessive is no other word'],
    ['U.S. and S.D.N.Y.', ['us', 'and', 'sdny'], 'initials'],
    ['AT&T', ['att'], 'letters joined'],
    ['Pérez', ['perez'], 'accents'],
    ['broker-dealer', ['broker', 'dealer'], 'two words in plain letters'],
  ])('%s', (text, expected) => {
    expect(exact(text)).toEqual(expected);
  });
  it('tells where words stand', () => {
    const text = 'It paid $1.25 million.';
    expect([...wordsOf(text)].map(({ start, end }) => text.slice(start, end))).toEqual(['It', 'paid', '1.25 million']);
  });
});

describe('stem', () => {
  it.each([
    [['defraud', 'defrauds', 'defrauded', 'defrauding'], 'endings of verbs'],
    [['penny', 'pennies'], 'a plural in -ies'],
    [['tip', 'tipped', 'tipping'], 'a consonant that was doubled'],
    [['trade', 'trading', 'trades'], 'a silent e'],
    [['loss', 'losses'], 'a plural in -es'],
  ])('%s are one word', (forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });
  it.each([
    ['sing', 'sing', 'too short to take anything off'],
    ['trader', 'trader', 'no inflection'],
    ['10b-5s', '10b-5s', 'no English word'],
  ])('%s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });
});

describe('nameWords', () => {
  it.each<[string, string[], string[], string]>([
    ['Quentin B. Marlowe, Jr.', ['quentin', 'marlowe'], ['b~marlowe'], 'initials and suffixes are no part of it'],
    [
      'Quentin Basil Marlowe',
      ['quentin', 'basil', 'marlowe'],
      ['b~marlowe'],
      'a middle name is as good as its initial',
    ],
    ['The Larkspur Ridge Fund, LLC', ['larkspur', 'ridge', 'fund'], ['r~fund'], 'forms of companies'],
    ['The Company', ['the', 'company'], [], 'all words where nothing else is left'],
  ])('%s', (name, words, middles) => {
    expect(nameWords(name)).toEqual({ words, middles });
  });
});
