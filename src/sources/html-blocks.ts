import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Block, Link } from '../domain/block.ts';
import { cleanCharacters, foldSpace } from './characters.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.ParentNode;

/** A block of a page, before its role is known. */
export interface HtmlBlock {
  kind: Block['kind'];
  text: string;
  links: Link[];
  /** Whether all its words are in bold, italics or underlined, as headings are that are not marked up as such. */
  emphasised: boolean;
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const BREAKING = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure form hr main ol p section tbody ul'.split(
    ' ',
  ),
);
const EMPHASIS = new Set(['b', 'strong', 'em', 'i', 'u']);
/** Elements whose words are no words of the release. */
const CHROME = new Set(
  'button footer head header iframe img input label nav noscript script select style template textarea title'.split(
    ' ',
  ),
);

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

export const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

/** The first element below a node, in the order of the page, of which the test says yes. */
export function find(node: Node, test: (element: Element) => boolean): Element | undefined {
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    if (isElement(child) && test(child)) return child;
    const below = find(child, test);
    if (below) return below;
  }
  return undefined;
}

/** The absolute address of a link, or undefined where it leads nowhere (`#`) or is none that a reader can follow. */
export function absoluteUrl(href: string, base: string): string | undefined {
  const address = href.trim();
  if (address === '' || address.startsWith('#')) return undefined;
  const url = URL.parse(address, base);
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
}

/** Gathers the words of one block, white space folded, as they come. */
class Words {
  text = '';
  links: Link[] = [];
  emphasised = true;
  #space = false;
  #emphasis = 0;

  add(words: string): void {
    const folded = foldSpace(words);
    const core = folded.trim();
    if (folded.startsWith(' ')) this.#space = true;
    if (core === '') return;
    this.text += this.#space && this.text !== '' ? ` ${core}` : core;
    this.#space = folded.endsWith(' ');
    if (this.#emphasis === 0) this.emphasised = false;
  }

  /** Notes a link around the words that `inside` adds; a link around no words is none. */
  link(url: string | undefined, inside: () => void): void {
    const before = this.text.length;
    inside();
    const start = before + (/^ */.exec(this.text.slice(before))?.[0].length ?? 0);
    if (url && this.text.length > start) this.links.push({ start, end: this.text.length, url });
  }

  emphasise(inside: () => void): void {
    this.#emphasis += 1;
    inside();
    this.#emphasis -= 1;
  }
}

/** Reads the blocks below a node in the order of the page. Elements in `skip` are left out with all they hold. */
export function readBlocks(root: Node, base: string, skip: (element: Element) => boolean = () => false): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  let words = new Words();
  let kind: Block['kind'] = 'paragraph';
  let lineBreaks = 0;

  const flush = (): void => {
    lineBreaks = 0;
    const { text, links, emphasised } = words;
    if (text !== '') blocks.push({ kind, text, links, emphasised });
    words = new Words();
  };
  const within = (inner: Block['kind'], node: Element): void => {
    flush();
    const outer = kind;
    kind = inner;
    for (const child of node.childNodes) visit(child);
    flush();
    kind = outer;
  };
  const visit = (node: Node): void => {
    if (node.nodeName === '#text') {
      const value = wordsOf(node as DefaultTreeAdapterTypes.TextNode);
      if (/\S/.test(value)) {
        lineBreaks = 0;
        words.add(value);
      } else words.add(' ');
    } else if (isElement(node)) element(node);
  };
  const element = (node: Element): void => {
    const tag = node.tagName;
    if (CHROME.has(tag) || skip(node)) return;
    if (tag === 'br') {
      lineBreaks += 1;
      if (lineBreaks === 2 && kind !== 'heading') flush();
      else words.add(' ');
    } else if (HEADINGS.has(tag)) within('heading', node);
    else if (tag === 'li') within('list-item', node);
    else if (tag === 'table') table(node);
    else if (tag === 'pre') preformatted(node);
    else if (BREAKING.has(tag)) within(kind, node);
    else if (tag === 'a') {
      words.link(absoluteUrl(attribute(node, 'href') ?? '', base), () => node.childNodes.forEach(visit));
    } else if (EMPHASIS.has(tag)) words.emphasise(() => node.childNodes.forEach(visit));
    else node.childNodes.forEach(visit);
  };
  const preformatted = (node: Element): void => {
    flush();
    const lines = rawText(node).split(/\r\n|[\r\n\f\v]/);
    const text = lines.map((line) => line.trimEnd()).join('\n');
    const trimmed = text.replace(/^\n+|\s+$/g, '');
    if (trimmed !== '') blocks.push({ kind: 'preformatted', text: trimmed, links: [], emphasised: false });
  };
  const table = (node: Element): void => {
    flush();
    const rows = rowsOf(node);
    const cells = rows
      .map((row) => row.map((cell) => readBlocks(cell, base, skip)))
      .filter((row) => row.some((cell) => cell.length > 0));
    if (cells.filter((row) => row.filter((cell) => cell.length > 0).length > 1).length < 2) {
      blocks.push(...cells.flat(2));
      return;
    }
    blocks.push(tableBlock(cells));
  };

  for (const child of 'childNodes' in root ? root.childNodes : []) visit(child);
  flush();
  return blocks;
}

/** Character references may name characters that clean text does not hold, such as soft hyphens. */
const wordsOf = ({ value }: DefaultTreeAdapterTypes.TextNode): string => cleanCharacters(value);

const rawText = (node: Node): string => {
  if (node.nodeName === '#text') return wordsOf(node as DefaultTreeAdapterTypes.TextNode);
  if (isElement(node) && node.tagName === 'br') return '\n';
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
};

/** The cells of a table, row by row; those of a table inside a cell belong to the cell. */
function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  for (const child of table.childNodes.filter(isElement)) {
    if (child.tagName === 'tr') {
      rows.push(child.childNodes.filter(isElement).filter((cell) => cell.tagName === 'td' || cell.tagName === 'th'));
    } else rows.push(...rowsOf(child));
  }
  return rows;
}

/** One block of a table: cells parted by a tab, rows by a line feed; empty cells at the end of a row are left out. */
function tableBlock(rows: HtmlBlock[][][]): HtmlBlock {
  let text = '';
  const links: Link[] = [];
  for (const [r, row] of rows.entries()) {
    if (r > 0) text += '\n';
    const last = row.findLastIndex((cell) => cell.length > 0);
    for (const [c, cell] of row.slice(0, last + 1).entries()) {
      if (c > 0) text += '\t';
      for (const [b, block] of cell.entries()) {
        if (b > 0) text += ' ';
        for (const link of block.links) {
          links.push({ ...link, start: link.start + text.length, end: link.end + text.length });
        }
        text += block.text.replace(/[\t\n]/g, ' ');
      }
    }
  }
  return { kind: 'table', text, links, emphasised: false };
}
