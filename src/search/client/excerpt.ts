import { BLOCK, unmarked } from '../meta.ts';
import { element } from './dom.ts';
import type { Result } from './pagefind.ts';

const MARK = /<mark>(.*?)<\/mark>/s;
/** Pagefind marks what stands between spaces. */
const AFTER = /([^\p{L}\p{N}<>]+)<\/mark>/gu;
const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** The words of a result that say what was asked, marked, and the number of the block that they are from; nothing without a text. */
export function excerptOf({
  excerpt,
  raw_content: content,
}: Result): { block: number; nodes: (Node | string)[] } | undefined {
  if (!content.startsWith(BLOCK)) return undefined;
  const found = Math.max(0, excerpt.indexOf('<mark>'));
  const start = content.indexOf(excerpt.slice(0, found)) + found;
  const isCut = start > found + BLOCK.length + 1;
  const text = unmarked(`${isCut ? '… ' : ''}${excerpt} …`).replace(AFTER, '</mark>$1');
  return {
    block: content.slice(0, start + 1).split(BLOCK).length - 1,
    nodes: unescaped(text)
      .split(MARK)
      .map((part, i) => (i % 2 ? element('mark', {}, part) : part)),
  };
}
