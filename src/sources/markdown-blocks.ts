import type { List, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Block } from '../domain/block.ts';

const READ = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };

/** Reads the blocks of a Markdown text, all of them body; link addresses stay as they are written. */
export const readMarkdown = (markdown: string): Block[] => fromMarkdown(markdown, READ).children.flatMap(blocksOf);

function blocksOf(node: RootContent): Block[] {
  if (node.type === 'list') return itemsOf(node);
  if (node.type === 'code') return [blockOf('preformatted', { text: node.value, links: [] })];
  if (node.type === 'table') return [blockOf('table', tableText(node))];
  if (node.type === 'blockquote') return node.children.flatMap(blocksOf);
  if (node.type === 'paragraph') return [blockOf('paragraph', textOf(node))];
  if (node.type !== 'heading') return [];
  // `###` alone closes a press release.
  if (node.children.length === 0) return [blockOf('paragraph', { text: '#'.repeat(node.depth), links: [] })];
  return [blockOf('heading', textOf(node))];
}

/** Items of a list; a number before an item is one of its words. */
function itemsOf({ ordered, start, children }: List): Block[] {
  return children.map((item, index) => {
    if (!ordered) return blockOf('list-item', textOf(item));
    return blockOf('paragraph', textOf(item, { text: `${(start ?? 1) + index}. `, links: [] }));
  });
}

const blockOf = (kind: Block['kind'], words: Words): Block => ({ kind, role: 'body', ...words });

type Words = Pick<Block, 'text' | 'links'>;

/** What all nodes of a Markdown tree have in common here. */
interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}

function textOf(node: Node, words: Words = { text: '', links: [] }): Words {
  if (node.type === 'text' || node.type === 'inlineCode') words.text += node.value!.replaceAll('\n', ' ');
  if (node.type === 'break') words.text += ' ';
  const start = words.text.length;
  for (const [index, child] of (node.children ?? []).entries()) {
    if (index > 0 && node.type === 'listItem') words.text += ' ';
    textOf(child, words);
  }
  if (node.type === 'link') words.links.push({ start, end: words.text.length, url: node.url! });
  return words;
}

function tableText(table: Table): Words {
  const words: Words = { text: '', links: [] };
  for (const [r, row] of table.children.entries()) {
    if (r > 0) words.text += '\n';
    const last = row.children.findLastIndex(({ children }) => children.length > 0);
    for (const [c, cell] of row.children.slice(0, last + 1).entries()) {
      if (c > 0) words.text += '\t';
      textOf(cell, words);
    }
  }
  return words;
}
