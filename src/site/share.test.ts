import { describe, expect, it } from 'vitest';
import { share } from './share.ts';

describe('the share of a process', () => {
  it('is all of it when there is one', () => {
    expect(share([1, 2, 3], undefined)).toEqual([1, 2, 3]);
  });
  it('gives every item to exactly one part', () => {
    const items = [...'abcdefg'];
    expect(['1/3', '2/3', '3/3'].flatMap((part) => share(items, part)).sort()).toEqual(items);
  });
  it.each(['0/2', '3/2', 'half'])('refuses %s', (part) => {
    expect(() => share([1], part)).toThrow('must be like 2/4');
  });
});
