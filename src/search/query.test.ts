import { describe, expect, it } from 'vitest';
import { folded, LONE_NUMBER, readQuery } from './query.ts';

describe('readQuery', () => {
  it.each([
    ['SEC v. Northcote', 'Northcote', 'what says that a name follows'],
    ['Securities and Exchange Commission v. Avery Northcote, et al.', 'Avery Northcote', 'the long form'],
    ['In the Matter of Larkspur Ridge LLC', 'Larkspur Ridge LLC', 'an administrative proceeding'],
    ['paid $1,250,000', 'paid 1,250,000', 'the index holds the digits of an amount'],
    ['  ', '', 'nothing'],
  ])('%s: %s (%s)', (typed, text) => {
    expect(readQuery(typed).text).toBe(text);
  });
  it('keeps phrases in quotes apart, and their words', () => {
    expect(readQuery('“books and records” Larkspur')).toMatchObject({
      phrases: ['books and records'],
      words: ['books', 'and', 'records', 'Larkspur'],
    });
  });
});

describe('LONE_NUMBER', () => {
  it.each(['LR-11111', ' 1:22-cv-00001', '17(a)'])('%s needs no index', (typed) => expect(typed).toMatch(LONE_NUMBER));
  it.each(['', 'Northcote', 'Larkspur 2009'])('%j is searched at once', (typed) =>
    expect(typed).not.toMatch(LONE_NUMBER),
  );
});

describe('folded', () => {
  it('has the letters that Pagefind compares', () => {
    expect(folded("Élodie O'Hara, M&A 10b-5")).toBe('elodie ohara ma 10b5');
  });
});
