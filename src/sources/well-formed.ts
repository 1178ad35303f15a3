import type { Block } from '../domain/block.ts';

/** What every parsed block keeps to; a check for tests, each entry says what is wrong and where. */
export const problemsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block, index) => [...problems(block)].map((problem) => `block ${index + 1} ${problem}`));

// biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\ufeff]/;

function* problems({ kind, text, links }: Block): Generator<string> {
  if (text === '') yield 'is empty';
  if (CONTROL.test(text)) yield 'holds control characters';
  if (!text.isWellFormed()) yield 'holds half a character';
  if (kind === 'table' || kind === 'preformatted') {
    if (/^\n|\s$/.test(text)) yield 'has white space at its ends';
  } else if (text !== text.replace(/\s+/g, ' ').trim()) yield 'has white space that is not folded';
  let last = 0;
  for (const { start, end, url } of links) {
    if (start < last || end <= start || end > text.length) yield `has a link out of place: ${start}-${end}`;
    if (text.slice(start, end) !== text.slice(start, end).trim()) yield 'has a link around white space';
    if (!/^(?:https?:\/\/|mailto:)/.test(url)) yield `links to ${url}`;
    last = end;
  }
}
