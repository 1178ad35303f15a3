import { describe, expect, it } from 'vitest';
import { bodyBlocks, inlineHtml, tableHtml } from './text.ts';

describe('the blocks of a body', () => {
  it('are numbered in order, list items and tables one by one', () => {
    const body =
      '## I.\n\nOne \\<b> & “two”.\n\n* first\n* [second](https://www.sec.gov/x)\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n```\nx   1\ny   2\n```\n';
    expect(bodyBlocks(body)).toEqual([
      { kind: 'heading', text: 'I.', links: [] },
      { kind: 'paragraph', text: 'One <b> & “two”.', links: [] },
      { kind: 'list-item', text: 'first', links: [] },
      { kind: 'list-item', text: 'second', links: [{ start: 0, end: 6, url: 'https://www.sec.gov/x' }] },
      { kind: 'table', text: 'a\tb\n1\t2', links: [] },
      { kind: 'preformatted', text: 'x   1\ny   2', links: [] },
    ]);
  });
  it.each([
    ['raw HTML is text', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['punctuation stays', `"Rule 10b-5" -- it's (c) 2004...`, `"Rule 10b-5" -- it's (c) 2004...`],
    ['addresses are no links', 'see www.sec.gov/x', 'see www.sec.gov/x'],
    ['a link to a script is text', '[x](javascript:alert(1))', '[x](javascript:alert(1))'],
  ])('%s', (_, body, text) => {
    expect(bodyBlocks(body)).toEqual([{ kind: 'paragraph', text, links: [] }]);
  });
});

describe('text in HTML', () => {
  const link = { start: 4, end: 10, url: 'https://www.sec.gov/?a=1&b=2' };
  it.each([
    ['is escaped', { text: 'a < b & "c"', links: [] }, [], 'a &lt; b &amp; &quot;c&quot;'],
    ['marks evidence', { text: 'one two three', links: [] }, [[4, 7]], 'one <mark>two</mark> three'],
    [
      'marks inside a link',
      { text: 'the second one', links: [link] },
      [[6, 8]],
      'the <a href="https://www.sec.gov/?a=1&amp;b=2">se<mark>co</mark>nd</a> one',
    ],
    [
      'marks across a link',
      { text: 'the second one', links: [link] },
      [[0, 14]],
      '<mark>the </mark><a href="https://www.sec.gov/?a=1&amp;b=2"><mark>second</mark></a><mark> one</mark>',
    ],
  ] as const)('%s', (_, block, marks, html) => {
    expect(inlineHtml({ text: block.text, links: [...block.links] }, marks)).toBe(html);
  });
  it('puts marks and links of a table into its cells', () => {
    const table = {
      kind: 'table' as const,
      text: 'a\tb\ncc\tdd',
      links: [{ start: 7, end: 9, url: 'https://x.test/' }],
    };
    expect(tableHtml(table, [[4, 6]])).toBe(
      '<table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><td><mark>cc</mark></td><td><a href="https://x.test/">dd</a></td></tr></tbody></table>',
    );
  });
  it('names a mark where it begins, and in a table by its place in the whole of it', () => {
    const idOf = (start: number) => `m${start}`;
    expect(inlineHtml({ text: 'the second one', links: [link] }, [[0, 14]], idOf)).toMatch(
      /^<mark id="m0">the <\/mark><a [^>]*><mark>second<\/mark><\/a><mark> one<\/mark>$/,
    );
    expect(tableHtml({ kind: 'table', text: 'a\tb\ncc\tdd', links: [] }, [[4, 6]], idOf)).toContain(
      '<mark id="m4">cc</mark>',
    );
  });
});
