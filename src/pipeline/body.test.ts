import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../domain/block.ts';
import { cleanCharacters } from '../sources/characters.ts';
import { readBody, rolesOf, writeBody } from './body.ts';

const block = (part: Partial<Block>): Block => ({ kind: 'paragraph', role: 'body', text: 'x', links: [], ...part });

/** Texts as parsed blocks have them: characters cleaned, white space folded. */
const fold = (text: string): string => cleanCharacters(text).replace(/\s+/g, ' ').trim();

const MARKS =
  '# * _ - + 1. 12) > | ` ~ \\ [ ] ( ) < > & &amp; ! ::: === --- ``` <div> <!-- --> [x](y) http://a.example a@b.example'.split(
    ' ',
  );

const words = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...MARKS), fc.constantFrom('Northcote', 'SEC', 'v.', '$5')), { maxLength: 12 })
      .map((parts) => parts.join(' ')),
  },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...MARKS), { maxLength: 6 }).map((parts) => parts.join('')) },
);
const text = words.map(fold).filter((folded) => folded !== '');
const url = fc.constantFrom(
  'https://www.sec.gov/a_(b).htm',
  'https://www.sec.gov/litigation/x?y=1&amp;z=[2]',
  'mailto:a@b.example',
  'http://www.sec.gov/a*b_c_d',
);

const running = fc
  .tuple(
    fc.constantFrom('paragraph', 'heading', 'list-item'),
    text,
    fc.array(fc.tuple(fc.nat(200), fc.nat(30), url), { maxLength: 2 }),
  )
  .map(([kind, words, spans]): Block => {
    const links: Block['links'] = [];
    for (const [from, length, url] of spans) {
      const start = from % words.length;
      const end = Math.min(start + length + 1, words.length);
      const linked = words.slice(start, end);
      const free = start >= (links.at(-1)?.end ?? 0);
      if (free && linked === linked.trim() && linked !== '' && linked.isWellFormed()) links.push({ start, end, url });
    }
    return block({ kind: kind as Block['kind'], text: words, links });
  });

const preformatted = fc
  .array(
    fc.string({ maxLength: 20 }).map((line) => cleanCharacters(line).replace(/\s/g, ' ').trimEnd()),
    { minLength: 1, maxLength: 4 },
  )
  .map((lines) => lines.join('\n').replace(/^\n+|\s+$/g, ''))
  .filter((lines) => lines !== '')
  .map((lines) => block({ kind: 'preformatted', text: lines }));

const table = fc
  .array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 3 })
  .map((rows) => block({ kind: 'table', text: rows.map((row) => row.join('\t')).join('\n') }));

const bodies = fc.array(fc.oneof({ weight: 6, arbitrary: running }, preformatted, table), { maxLength: 6 });

describe('the body of a release', () => {
  it('reads back as it was written', () => {
    const holds = fc.property(bodies, (blocks) => {
      expect(readBody(writeBody(blocks))).toEqual(blocks);
    });
    fc.assert(holds, { numRuns: 600 });
  });

  it('gives roles back from the numbers of blocks', () => {
    const blocks = [
      block({ kind: 'heading', role: 'title' }),
      block({}),
      block({ role: 'footnote' }),
      block({ role: 'footnote' }),
    ];
    expect(rolesOf(blocks)).toEqual({ title: [1], footnote: [3, 4] });
    expect(readBody(writeBody(blocks), rolesOf(blocks))).toEqual(blocks);
  });

  it.each([
    [
      'a list of items is one list',
      [block({ kind: 'list-item', text: 'one' }), block({ kind: 'list-item', text: 'two' })],
      '- one\n- two\n',
    ],
    [
      'words that look like Markdown stay words',
      [block({ text: '1. SEC *v.* <b>Northcote</b>' })],
      '1\\. SEC \\*v.\\* \\<b>Northcote\\</b>\n',
    ],
    [
      'a link keeps its words',
      [block({ text: 'See LR-1.', links: [{ start: 4, end: 8, url: 'https://www.sec.gov/a' }] })],
      'See [LR-1](https://www.sec.gov/a).\n',
    ],
    [
      'a table keeps its cells',
      [block({ kind: 'table', text: 'Name\tSum\nNorthcote\t$5' })],
      '| Name | Sum |\n| - | - |\n| Northcote | $5 |\n',
    ],
  ])('%s', (_, blocks, markdown) => expect(writeBody(blocks)).toBe(markdown));
});
