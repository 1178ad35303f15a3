import { describe, expect, it } from 'vitest';
import { joinFrontMatter, readFrontMatter, yamlLines } from './front-matter.ts';

describe('front matter', () => {
  it.each([
    ['a date stays text', { date: '2013-05-09' }],
    ['a docket is no number in base 60', { docket: '12:30', number: '0123' }],
    ['words that YAML 1.1 took for booleans', { answers: ['no', 'on', 'y', 'null', '~'] }],
    ['spans and punctuation', { at: ['2:10-40', 'url:3-7'], title: 'A: B # C, "D" {E} [F] \u2019' }],
  ])('%s', (_, data) => {
    expect(readFrontMatter(joinFrontMatter(yamlLines(data), '')).data).toEqual(data);
  });
  it('gives the body back, also one that looks like a fence', () => {
    const body = 'One.\n\n---\n\nTwo.\n';
    expect(readFrontMatter(joinFrontMatter('id: x\n', body)).body).toBe(body);
  });
  it('runs no JavaScript', () => {
    expect(() => readFrontMatter('---js\n{ id: 1 }\n---\n')).toThrow('must be YAML');
  });
});
