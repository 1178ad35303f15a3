import { describe, expect, it } from 'vitest';
import { counted, dateInWords, dollars, listed, whenInWords } from './english.ts';

describe('English', () => {
  it.each([
    ['2013-05-09', 'May 9, 2013', 'on May 9, 2013'],
    ['2013-05', 'May 2013', 'in May 2013'],
    ['2013', '2013', 'in 2013'],
  ])('dates to the precision that is known: %s', (date, words, when) => {
    expect(dateInWords(date)).toBe(words);
    expect(whenInWords(date)).toBe(when);
  });

  it.each([
    [150000, '$150,000', 'whole dollars without cents'],
    [8034355.19, '$8,034,355.19', 'cents as stated'],
    [412907.5, '$412,907.50', 'two places of cents'],
    [0, '$0', 'a waived sum'],
  ])('money: %d is %s', (usd, words) => {
    expect(dollars(usd)).toBe(words);
  });

  it.each([
    [['a'], undefined, 'a'],
    [['a', 'b'], undefined, 'a and b'],
    [['a', 'b', 'c'], undefined, 'a, b and c'],
    [['a', 'b', 'c', 'd'], 3, 'a, b, c and 1 other'],
    [['a', 'b', 'c', 'd', 'e'], 3, 'a, b, c and 2 others'],
    [[], undefined, ''],
  ])('lists %j with at most %s', (items, limit, words) => {
    expect(listed(items, limit)).toBe(words);
  });

  it('counts', () => {
    expect([counted(1, 'case'), counted(7774, 'case')]).toEqual(['1 case', '7,774 cases']);
  });
});
