import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneEdit, SHORTEST, spellingFile, spellingKeys } from './spelling.ts';

describe('isOneEdit', () => {
  it.each<[string, string, boolean, string]>([
    ['marlowe', 'marlow', true, 'a letter missing'],
    ['marlowe', 'marllowe', true, 'a letter too many'],
    ['marlowe', 'marlowa', true, 'another letter'],
    ['marlowe', 'marolwe', true, 'two that changed places'],
    ['marlowe', 'marlowe', false, 'the same'],
    ['marlowe', 'morlowa', false, 'two letters'],
    ['marlowe', 'marl', false, 'too much is missing'],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(isOneEdit(a, b)).toBe(expected);
    expect(isOneEdit(b, a)).toBe(expected);
  });
});

describe('the files of names', () => {
  it('hold every word with one letter changed under a key of the word as it is typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{5,14}$/), fc.nat(), fc.stringMatching(/^[a-z]$/), (word, seed, letter) => {
        const at = seed % word.length;
        const typed = word.slice(0, at) + letter + word.slice(at + 1);
        expect(typed.length).toBeGreaterThan(SHORTEST);
        expect(spellingKeys(word).some((key) => spellingKeys(typed).includes(key))).toBe(true);
      }),
    );
  });
  it('have names that every file system takes', () => {
    expect(spellingFile('a-ça')).toBe('a-_6fa.bin');
  });
});
