import type { List, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { BLOCK_ROLES, type Block, type BlockRole, type Link } from '../domain/block.ts';
import { readMarkdown } from '../sources/markdown-blocks.ts';

/** The numbers of blocks by their role, as the front matter has them; a block that no role names is body. */
export type Roles = Partial<Record<BlockRole, number[]>>;

/** The roles of blocks, for the front matter. */
export function rolesOf(blocks: readonly Block[]): Roles {
  const roles: Roles = {};
  for (const [index, { role }] of blocks.entries()) {
    if (role === 'body') continue;
    roles[role] ??= [];
    roles[role].push(index + 1);
  }
  return roles;
}

const WRITE: Options = {
  bullet: '-',
  resourceLink: true,
  // `<#a@b.example>` is an autolink to whoever reads it, though the library leaves it as it is.
  unsafe: [{ character: '<', inConstruct: 'phrasing' }],
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
};

/**
 * The Markdown body of a release: one node at the top level for each block, adjacent list items in one list. Words must have their
 * white space folded, and the rows of tables no empty cells at their end, as parsed blocks have them.
 */
export function writeBody(blocks: readonly Block[]): string {
  const root: Root = { type: 'root', children: [] };
  let list: List | undefined;
  for (const block of blocks) {
    if (block.kind !== 'list-item') {
      root.children.push(nodeOf(block));
      list = undefined;
      continue;
    }
    if (!list) {
      list = { type: 'list', ordered: false, spread: false, children: [] };
      root.children.push(list);
    }
    list.children.push({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: phrasesOf(block.text, block.links) }],
    });
  }
  return toMarkdown(root, WRITE);
}

function nodeOf({ kind, text, links }: Block): RootContent {
  if (kind === 'heading') return { type: 'heading', depth: 2, children: phrasesOf(text, links) };
  if (kind === 'preformatted') return { type: 'code', value: text };
  if (kind === 'table') return tableOf(text, links);
  return { type: 'paragraph', children: phrasesOf(text, links) };
}

/** Words in which no sign means anything in Markdown, as in most paragraphs. */
const PLAIN = /^[\p{L}$("'“‘][^*_`[\]\\<>&!|~#\t\r\n]*(?<!\s)$/u;

/** The words of `text` between `from` and `to`, with the links that lie there. */
function phrasesOf(text: string, links: readonly Link[], from = 0, to = text.length): PhrasingContent[] {
  // As they stand, since the library tries each of its escapes on all words.
  if (links.length === 0 && to - from === text.length && PLAIN.test(text)) return [{ type: 'html', value: text }];
  const phrases: PhrasingContent[] = [];
  let done = from;
  for (const { start, end, url } of links) {
    if (start < from || end > to) continue;
    if (start > done) phrases.push({ type: 'text', value: text.slice(done, start) });
    phrases.push({ type: 'link', url, children: [{ type: 'text', value: text.slice(start, end) }] });
    done = end;
  }
  if (done < to) phrases.push({ type: 'text', value: text.slice(done, to) });
  return phrases;
}

function tableOf(text: string, links: readonly Link[]): Table {
  const rows = text.split('\n').map((row) => row.split('\t'));
  const width = Math.max(...rows.map((row) => row.length));
  const table: Table = { type: 'table', children: [] };
  let at = 0;
  for (const row of rows) {
    const cells = Array.from({ length: width }, (_, index) => {
      const cell = row[index];
      if (cell === undefined) return { type: 'tableCell' as const, children: [] };
      const start = at;
      at += cell.length + 1;
      return { type: 'tableCell' as const, children: phrasesOf(text, links, start, start + cell.length) };
    });
    table.children.push({ type: 'tableRow', children: cells });
  }
  return table;
}

/** Reads a body back: the kinds, words and links that were written, and the roles that the front matter gives. */
export function readBody(markdown: string, roles: Roles = {}): Block[] {
  const blocks = readMarkdown(markdown);
  for (const role of BLOCK_ROLES) {
    for (const number of roles[role] ?? []) {
      const block = blocks[number - 1];
      if (block) block.role = role;
    }
  }
  return blocks;
}
