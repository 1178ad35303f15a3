import { describe, expect, it } from 'vitest';
import { provisionDocument } from './document.ts';
import { moneyBand } from './facets.ts';

describe('provisionDocument', () => {
  it('is found by its name with and without its act', () => {
    const { card, names } = provisionDocument('exchange-act/rule-10b-5', '');
    expect(names).toEqual(expect.arrayContaining(['Exchange Act Rule 10b-5', 'Rule 10b-5']));
    expect(card.url).toBe('/statutes/exchange-act/rule-10b-5/');
  });
});

describe('moneyBand', () => {
  it.each([
    [undefined, 'none'],
    [0, 'none'],
    [99_999, 'less'],
    [100_000, '100k'],
    [5e6, '1m'],
    [2e9, '1b'],
  ])('%s: %s', (usd, band) => {
    expect(moneyBand(usd)).toBe(band);
  });
});
