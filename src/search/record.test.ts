import { describe, expect, it } from 'vitest';
import { moneyBand } from './facets.ts';
import { provisionRecord } from './record.ts';

describe('provisionRecord', () => {
  it('is found by its name', () => {
    const { url, meta } = provisionRecord('exchange-act/rule-10b-5', '');
    expect(meta.title).toMatch(/^Exchange Act Rule 10b-5/);
    expect(url).toBe('/statutes/exchange-act/rule-10b-5/');
  });
  it('marks where each block of the explanation begins', () => {
    expect(provisionRecord('exchange-act/10-b', 'One.\n\nTwo.').content).toBe('¶ One.\n¶ Two.');
  });
  it('joins what is no word to the word before', () => {
    const { content } = provisionRecord('exchange-act/10-b', 'Northcote & Vane — both.');
    expect(content).toBe('¶ Northcote\u2060& Vane\u2060— both.');
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
