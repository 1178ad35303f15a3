import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinFrontMatter, readFrontMatter, yamlLines } from './front-matter.ts';

describe('front matter', () => {
  it.each([
    ['a date stays text', { date: '2013-05-09' }],
    ['a docket is no number in base 60', { docket: '12:30', number: '0123' }],
    ['signs that are not printed', { title: 'a\x7f\x85\u2028\uFEFF\u0001b\\' }],
    ['words that YAML 1.1 took for booleans', { answers: ['no', 'on', 'y', 'null', '~'] }],
    ['spans and punctuation', { at: ['2:10-40', 'url:3-7'], title: 'A: B # C, "D" {E} [F] \u2019' }],
  ])('%s', (_, data) => {
    expect(readFrontMatter(joinFrontMatter(yamlLines(data), '')).data).toEqual(data);
  });
  it('reads back whatever was written', () => {
    const data = fc.dictionary(fc.stringMatching(/^[a-zA-Z]+$/), fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 5 }));
    fc.assert(
      fc.property(data, (value) => {
        // JSON, of which all facts are, has no negative zero.
        const written = JSON.parse(JSON.stringify(value));
        expect(readFrontMatter(joinFrontMatter(yamlLines(written), '')).data).toEqual(written);
      }),
    );
  });
  it('writes a fact a line, in JSON', () => {
    const title = 'Avery Northcote, Jr.: “Notes” of Larkspur';
    const data = {
      title,
      empty: [],
      left: undefined,
      numbers: { caption: [1, 3] },
      links: [{ to: 'lr-10001', on: '2:14-cv-1' }],
      facts: {
        date: { value: '2013-05-09', at: ['1:3-12'] },
        parties: [{ value: { name: 'Larkspur, Inc.', of: [title, '34'], known: true }, at: ['2:10-40'] }],
      },
    };
    expect(yamlLines(data)).toBe(
      [
        `title: "${title}"`,
        'empty: []',
        'numbers:',
        '  caption: [1,3]',
        'links:',
        '  - {"to":"lr-10001","on":"2:14-cv-1"}',
        'facts:',
        '  date: {"value":"2013-05-09","at":["1:3-12"]}',
        '  parties:',
        `    - {"value":{"name":"Larkspur, Inc.","of":["${title}","34"],"known":true},"at":["2:10-40"]}`,
        '',
      ].join('\n'),
    );
  });
  it('gives the body back, also one that looks like a fence', () => {
    const body = 'One.\n\n---\n\nTwo.\n';
    expect(readFrontMatter(joinFrontMatter('id: x\n', body)).body).toBe(body);
  });
  it('runs no JavaScript', () => {
    expect(() => readFrontMatter('---js\n{ id: 1 }\n---\n')).toThrow('must be YAML');
  });
});
