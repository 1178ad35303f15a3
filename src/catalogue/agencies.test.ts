import { describe, expect, it } from 'vitest';
import { AGENCIES, agencyNames } from './agencies.ts';

describe('the catalogue of agencies', () => {
  it('has an example for each pattern', () => {
    for (const { pattern, examples } of AGENCIES) expect(examples.length, String(pattern)).toBeGreaterThan(0);
  });
  it.each(AGENCIES.flatMap(({ examples }) => examples))('reads %s', (text, name) => {
    expect(agencyNames(text).map((found) => found.name)).toEqual([name]);
  });
  it.each([
    ['the Commission’s attorneys', 'the SEC’s own'],
    ['the District of New Jersey', 'a district alone'],
    ['a former general attorney', 'a person'],
  ])('reads nothing in %s: %s', (text) => {
    expect(agencyNames(text)).toEqual([]);
  });
});
