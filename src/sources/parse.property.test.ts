import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../domain/block.ts';
import { type ParseResult, parseRelease } from './registry.ts';
import { problemsOf } from './well-formed.ts';

const ROOT = new URL('../../tests/fixtures/sources/', import.meta.url);
const PAGES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:html|txt)$/.test(file))
  .map((file) => readFileSync(new URL(file, ROOT), 'utf8'));

const parse = (text: string): ParseResult => parseRelease({ file: 'lr-99001.txt', mediaType: 'text/plain', text });

const blocksOf = (text: string): Block[] => {
  const result = parse(text);
  if (!result.ok) throw new Error(result.issue.message);
  return result.release.blocks;
};

/** A page of a fixture, cut and stuck together elsewhere, with other text in between. */
const damaged = fc
  .tuple(fc.constantFrom(...PAGES), fc.constantFrom(...PAGES), fc.nat(), fc.nat(), fc.string({ unit: 'binary' }))
  .map(([a, b, i, j, noise]) => a.slice(0, i % (a.length + 1)) + noise + b.slice(j % (b.length + 1)));

describe('whatever a file holds', () => {
  it('parsing answers with a release whose blocks are well formed, or with an issue', () => {
    const holds = fc.property(fc.oneof(fc.string({ unit: 'binary' }), damaged), (text) => {
      const result = parse(text);
      if (result.ok) expect(problemsOf(result.release.blocks)).toEqual([]);
      else
        expect(result.issue).toEqual({
          code: expect.any(String),
          message: expect.any(String),
          hint: expect.any(String),
        });
    });
    fc.assert(holds, { numRuns: 500 });
  });
});

const word = fc.stringMatching(/^[a-z]{2,9}$/);
const name = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
const sentence = fc
  .tuple(name, fc.array(fc.oneof({ weight: 4, arbitrary: word }, name), { minLength: 12, maxLength: 60 }))
  .map(([first, rest]) => `The ${first} ${rest.join(' ')}.`);
const paragraphs = fc.array(sentence, { minLength: 1, maxLength: 5 });

/** Wraps a paragraph as a typewriter does. */
function wrap(text: string, column: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= column) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const bodyOf = (blocks: readonly Block[]): string[] =>
  blocks.filter(({ role }) => role === 'body').map(({ text }) => text);

describe('every word of a body comes back', () => {
  it('from a static page, paragraph by paragraph', () => {
    const holds = fc.property(paragraphs, (texts) => {
      const inner = texts.map((text) => `<p>${text.replaceAll(' ', '\n ')}</p>`).join('\n');
      const page = `<html><body><h2>Litigation Release No. 99001 / May 3, 2004</h2>${inner}</body></html>`;
      expect(bodyOf(blocksOf(page))).toEqual(texts);
    });
    fc.assert(holds, { numRuns: 200 });
  });

  it('from hard-wrapped pages of plain text, paragraph by paragraph', () => {
    const holds = fc.property(paragraphs, fc.integer({ min: 55, max: 80 }), (texts, column) => {
      const lines = texts.flatMap((text) => ['', ...wrap(text, column)]);
      const page = [
        'SECURITIES AND EXCHANGE COMMISSION',
        '',
        'LITIGATION RELEASE NO. 99001 / May 3, 1996',
        ...lines,
        '',
      ];
      expect(bodyOf(blocksOf(page.join('\\r')))).toEqual(texts);
    });
    fc.assert(holds, { numRuns: 200 });
  });

  it('from plain text that lost its line ends, word by word', () => {
    const holds = fc.property(paragraphs, fc.integer({ min: 4, max: 14 }), (texts, margin) => {
      const lines = ['LITIGATION RELEASE NO. 99001 / May 3, 1998', ...texts.flatMap((text) => wrap(text, 66))];
      fc.pre(lines.length > 6);
      const page = lines.map((line) => ' '.repeat(margin) + line).join('');
      expect(bodyOf(blocksOf(page)).join(' ')).toBe(texts.join(' '));
    });
    fc.assert(holds, { numRuns: 200 });
  });

  it('from a printed press release, whatever box stands in a sentence', () => {
    const holds = fc.property(sentence, fc.nat(), (text, at) => {
      const words = `${text} SEC charges alleged fraud.`.split(' ');
      const cut = 8 + (at % (words.length - 10));
      const box = '\n\nAdditional Materials\n\n» SEC Complaint\n\n';
      const body = `${words.slice(0, cut).join(' ')}${box}${words.slice(cut).join(' ')}`;
      const page = `Press Release\n\nSEC Charges Northcote\n\nFOR IMMEDIATE RELEASE\n2012-901\n\n${body}\n\nHH\n`;
      expect(bodyOf(blocksOf(page)).join(' ')).toBe(words.join(' '));
    });
    // a word that looks like a bullet that a scanner misread
    const examples: [string, number][] = [['The Aaa Aaa Aaa aa aa aa Aaa aa ee aa aa Aaa aa aa aa.', 1]];
    fc.assert(holds, { numRuns: 200, examples });
  });
});
