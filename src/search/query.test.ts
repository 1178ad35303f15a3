import { describe, expect, it } from 'vitest';
import { longestRun, readQuery, respelled } from './query.ts';
import { wordsOf } from './words.ts';

const slots = (text: string): string[] => readQuery(text).slots.map(({ exact }) => exact);

describe('readQuery', () => {
  it.each<[string, string[], string]>([
    ['SEC v. Marlowe', ['marlowe'], 'the plaintiff is the same everywhere'],
    ['Securities and Exchange Commission v. Marlowe, et al.', ['marlowe'], 'in full, and the others left out'],
    ['In the Matter of Larkspur Ridge', ['larkspur', 'ridge'], 'a proceeding'],
    ['the fraud of the fund', ['fraud', 'fund'], 'words that stand everywhere are left out'],
    ['who was it', ['who', 'was', 'it'], 'unless there is nothing else'],
    ['$1.25 million', ['1250000'], 'an amount as the index holds it'],
    ['', [], 'nothing'],
  ])('%s', (text, expected) => {
    expect(slots(text)).toEqual(expected);
  });
  it('keeps every word of a phrase', () => {
    expect(readQuery('he “ran off with” the money').phrases).toEqual([['ran', 'off', 'with']]);
  });
  it('takes the last word for one that is still typed', () => {
    expect(readQuery('larkspur rid').slots.map(({ open }) => open)).toEqual([false, true]);
    expect(readQuery('larkspur ridge ').slots.map(({ open }) => open)).toEqual([false, false]);
    expect(readQuery('2024-1').slots.map(({ open }) => open)).toEqual([false]);
  });
  it('puts other words in their places', () => {
    const query = readQuery('SEC v. Quentn Marlow');
    const [first, last] = query.slots;
    expect(
      respelled(
        query,
        new Map([
          [first!, 'quentin'],
          [last!, 'marlowe'],
        ]),
      ),
    ).toBe('SEC v. quentin marlowe');
  });
});

describe('longestRun', () => {
  const text = [...wordsOf('He ran off with the money of the fund.')];
  it.each<[string[], number, string]>([
    [['ran', 'off', 'with'], 3, 'all in a row'],
    [['off', 'with', 'money'], 2, 'a part'],
    [['fund', 'the'], 1, 'in another order'],
    [['cedar'], 0, 'none'],
  ])('%s: %s', (wanted, run) => {
    expect(longestRun(wanted, text)).toBe(run);
  });
});
