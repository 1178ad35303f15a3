import { describe, expect, it } from 'vitest';
import { ofShelf } from './law.ts';

describe('ofShelf', () => {
  it.each([
    ['exchange-act', 'of the Exchange Act'],
    ['regulation-m', 'of Regulation M'],
    ['finra', 'of the Financial Industry Regulatory Authority'],
    ['securities-laws', 'of the federal securities laws'],
  ])('%s: %s', (shelf, words) => expect(ofShelf(shelf)).toBe(words));
});
