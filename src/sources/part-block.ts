import { matchesIn } from '../domain/matches.ts';
import type { HtmlBlock } from './html-blocks.ts';

const NO_WORDS = /^[\s,]*$/;

/** Parts a block of running text wherever a pattern matches; what a pattern matches is left out. */
export function partBlock(block: HtmlBlock, patterns: readonly RegExp[]): HtmlBlock[] {
  if (block.kind === 'table' || block.kind === 'preformatted') return [block];
  const { text } = block;
  const cuts = patterns
    .flatMap((pattern) => matchesIn(text, pattern).map(({ index, 0: found }) => [index, index + found.length] as const))
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  if (cuts.length === 0) return [block];
  const parts: HtmlBlock[] = [];
  let from = 0;
  for (const [start, end] of [...cuts, [text.length, text.length] as const]) {
    if (start < from) continue;
    const part = slice(block, from, start);
    if (!NO_WORDS.test(part.text)) parts.push(part);
    from = end;
  }
  return parts;
}

function slice(block: HtmlBlock, from: number, to: number): HtmlBlock {
  const words = block.text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  // A comma before the cut is one that strung lines together.
  const text = to < block.text.length ? words.trim().replace(/[,\s]+$/, '') : words.trim();
  const links = block.links
    .map((link) => ({
      start: Math.max(link.start - start, 0),
      end: Math.min(link.end - start, text.length),
      url: link.url,
    }))
    .filter((link) => link.end > link.start);
  return { ...block, text, links };
}
