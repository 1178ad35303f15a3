import { describe, expect, it } from 'vitest';
import { prepareQuery } from './query.ts';
import { readState, writeState } from './state.ts';

describe('the state in the address', () => {
  it('is read back as it was written', () => {
    const address = '?q=Larkspur+Ridge&year=2004&year=2005&court=nysd&sort=newest';
    expect(writeState(readState(new URLSearchParams(address)))).toBe(address);
  });
  it('leaves out what is empty or not known', () => {
    expect(writeState(readState(new URLSearchParams('?q=+&sort=loudest&x=1')))).toBe('');
  });
});

describe('prepareQuery', () => {
  it.each([
    ['$8,034,355.19', '8,034,355.19', 'the index has no dollar signs'],
    ['16-cv-63036', '16 cv 63036', 'a docket number is three words'],
    ['1:16-cv-63036', '16 cv 63036', 'the division is no part of it'],
    ['Rule 10b-5', 'Rule 10b-5', 'a rule keeps its hyphen'],
  ])('%s', (query, prepared) => {
    expect(prepareQuery(query)).toBe(prepared);
  });
});
