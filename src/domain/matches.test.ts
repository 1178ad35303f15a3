import { expect, it } from 'vitest';
import { matchesIn } from './matches.ts';

it('gives what matchAll gives, however often it is asked', () => {
  const pattern = /(\d+)(?: dollars)?/g;
  for (const text of ['5 and 10 dollars', 'nothing', '5', '']) {
    expect([...matchesIn(text, pattern)], text).toEqual([...text.matchAll(pattern)]);
  }
});
