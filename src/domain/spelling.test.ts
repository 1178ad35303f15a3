import { describe, expect, it } from 'vitest';
import { differsByOneLetter } from './spelling.ts';

describe('differsByOneLetter', () => {
  it.each([
    ['lark', 'larks', true, 'a letter added'],
    ['larks', 'lark', true, 'a letter missing'],
    ['lark', 'lurk', true, 'a letter changed'],
    ['lark', 'lrak', true, 'two that changed places'],
    ['lark', 'lark', false, 'the same'],
    ['lark', 'larkss', false, 'two added'],
    ['lark', 'kral', false, 'two that are far apart'],
  ])('%s, %s: %s (%s)', (a, b, is) => {
    expect(differsByOneLetter(a, b)).toBe(is);
  });
});
