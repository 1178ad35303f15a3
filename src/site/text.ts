import MarkdownIt from 'markdown-it';
import type { Block } from '../domain/block.ts';
import type { Range } from './evidence-marks.ts';

/**
 * The commonest Markdown and tables, as the writer of releases uses them: raw HTML is text, punctuation stays as published,
 * and only plain links are followed.
 */
const markdown = new MarkdownIt('commonmark', { html: false, linkify: false, typographer: false }).enable('table');
markdown.validateLink = (url) => /^(?:https?:|mailto:)/i.test(url);
type Token = ReturnType<typeof markdown.parse>[number];

/** A block as it is read back from a body; its role stands in the front matter. */
export type BodyBlock = Omit<Block, 'role'>;

/** Reads inline tokens into text and links, from an offset on. */
function readInline(children: readonly Token[], offset: number): Pick<BodyBlock, 'text' | 'links'> {
  let text = '';
  const links: BodyBlock['links'] = [];
  for (const token of children) {
    if (token.type === 'link_open')
      links.push({ start: offset + text.length, end: -1, url: String(token.attrGet('href')) });
    else if (token.type === 'link_close') links.at(-1)!.end = offset + text.length;
    else if (token.type === 'softbreak' || token.type === 'hardbreak') text += '\n';
    else text += token.content;
  }
  return { text, links };
}

const BLOCK_KIND = new Map<string, Block['kind']>([
  ['heading_open', 'heading'],
  ['paragraph_open', 'paragraph'],
]);

/** Reads the blocks of a body, numbered as evidence numbers them: the nth of the list is block n, from 1. */
export function bodyBlocks(body: string): BodyBlock[] {
  const blocks: BodyBlock[] = [];
  let kind: Block['kind'] = 'paragraph';
  let items = 0;
  let table: BodyBlock | undefined;
  for (const token of markdown.parse(body, {})) {
    if (token.type === 'list_item_open') items += 1;
    else if (token.type === 'list_item_close') items -= 1;
    else if (token.type === 'table_open') table = { kind: 'table', text: '', links: [] };
    else if (token.type === 'table_close') {
      blocks.push(table!);
      table = undefined;
    } else if (table && token.type === 'tr_open') table.text += table.text && '\n';
    else if (table && (token.type === 'td_close' || token.type === 'th_close')) table.text += '\t';
    else if (table && token.type === 'tr_close') table.text = table.text.slice(0, -1);
    else if (token.type === 'fence' || token.type === 'code_block')
      blocks.push({ kind: 'preformatted', text: token.content.replace(/\n$/, ''), links: [] });
    else if (token.type === 'inline') {
      const read = readInline(token.children ?? [], table ? table.text.length : 0);
      if (table) {
        table.text += read.text;
        table.links.push(...read.links);
      } else blocks.push({ kind: items > 0 ? 'list-item' : kind, ...read });
    } else kind = BLOCK_KIND.get(token.type) ?? kind;
  }
  return blocks;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text made safe to stand in HTML, also in an attribute. */
export const escapeHtml = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (c) => ESCAPES[c]!) : text;

/** The id of the mark that begins at an offset of its block. */
type IdOf = (start: number) => string;

/**
 * Text in HTML with its links and with the words that facts were read from in `mark`. Links keep whole; marks nest in them, and only
 * the first part of a mark has its id.
 */
export function inlineHtml(
  { text, links }: Pick<BodyBlock, 'text' | 'links'>,
  marks: readonly Range[] = [],
  idOf?: IdOf,
): string {
  const marked = (from: number, to: number): string => {
    let html = '';
    let at = from;
    for (const [start, end] of marks) {
      if (end <= from || start >= to) continue;
      const [a, b] = [Math.max(start, from), Math.min(end, to)];
      const id = idOf && a === start ? ` id="${idOf(start)}"` : '';
      html += `${escapeHtml(text.slice(at, a))}<mark${id}>${escapeHtml(text.slice(a, b))}</mark>`;
      at = b;
    }
    return html + escapeHtml(text.slice(at, to));
  };
  let html = '';
  let at = 0;
  for (const { start, end, url } of links) {
    html += `${marked(at, start)}<a href="${escapeHtml(url)}">${marked(start, end)}</a>`;
    at = end;
  }
  return html + marked(at, text.length);
}

/** A table in HTML; its first row is its head. Cells are parted by tabs, rows by line feeds. */
export function tableHtml({ text, links }: BodyBlock, marks: readonly Range[] = [], idOf?: IdOf): string {
  let offset = 0;
  const rows = text.split('\n').map((row, index) => {
    const cells = row.split('\t').map((cell) => {
      const [start, end] = [offset, offset + cell.length];
      offset = end + 1;
      const inside = links.filter((link) => link.start >= start && link.end <= end);
      const html = inlineHtml(
        { text: cell, links: inside.map((link) => ({ ...link, start: link.start - start, end: link.end - start })) },
        marks.filter((mark) => mark[1] > start && mark[0] < end).map((mark) => [mark[0] - start, mark[1] - start]),
        idOf && ((at) => idOf(at + start)),
      );
      return index === 0 ? `<th scope="col">${html}</th>` : `<td>${html}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><thead>${rows[0]}</thead><tbody>${rows.slice(1).join('')}</tbody></table>`;
}

/** A Markdown text of this archive’s own in HTML. */
export const proseHtml = (body: string): string => markdown.render(body);
