import type { List, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block, Link } from '../domain/block.ts';

function phrasing(text: string, links: readonly Link[], offset = 0): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = 0;
  const add = (value: string) => value && nodes.push({ type: 'text', value });
  for (const { start, end, url } of links) {
    add(text.slice(at, start - offset));
    nodes.push({ type: 'link', url, children: [{ type: 'text', value: text.slice(start - offset, end - offset) }] });
    at = end - offset;
  }
  add(text.slice(at));
  return nodes;
}

function table({ text, links }: Block): Table {
  let offset = 0;
  const rows = text.split('\n').map((row) => {
    const cells = row.split('\t').map((cell) => {
      const inside = links.filter(({ start, end }) => start >= offset && end <= offset + cell.length);
      const node = { type: 'tableCell' as const, children: phrasing(cell, inside, offset) };
      offset += cell.length + 1;
      return node;
    });
    return { type: 'tableRow' as const, children: cells };
  });
  return { type: 'table', children: rows };
}

/** Blocks as a Markdown body: one top-level node a block, neighbouring list items in one list. */
export function writeBody(blocks: readonly Block[]): string {
  const children: RootContent[] = [];
  for (const block of blocks) {
    const inline = () => phrasing(block.text, block.links);
    if (block.kind === 'heading') children.push({ type: 'heading', depth: 2, children: inline() });
    else if (block.kind === 'preformatted') children.push({ type: 'code', value: block.text });
    else if (block.kind === 'table') children.push(table(block));
    else if (block.kind === 'list-item') {
      const item = {
        type: 'listItem' as const,
        spread: false,
        children: [{ type: 'paragraph' as const, children: inline() }],
      };
      const last = children.at(-1);
      if (last?.type === 'list') last.children.push(item);
      else children.push({ type: 'list', ordered: false, spread: false, children: [item] } satisfies List);
    } else children.push({ type: 'paragraph', children: inline() });
  }
  const root: Root = { type: 'root', children };
  return toMarkdown(root, { extensions: [gfmTableToMarkdown({ tablePipeAlign: false })], fences: true });
}
