/**
 * What a block does in its release. `title`, `subtitle`, `number` (release numbers and their date), `caption` and `dateline` stand
 * at the head; `letterhead` is a line that only names the Commission (and its seat); `court` is a line that names court or docket;
 * `resource` is a line that only links documents; `contact` tells the press whom to ask; `end` is a closing mark.
 */
export const BLOCK_ROLES = [
  'letterhead',
  'title',
  'subtitle',
  'number',
  'caption',
  'court',
  'dateline',
  'body',
  'footnote',
  'resource',
  'contact',
  'end',
] as const;
export type BlockRole = (typeof BLOCK_ROLES)[number];

/** A link in a block's text: `[start, end)` in UTF-16 units, and the absolute address. */
export interface Link {
  start: number;
  end: number;
  url: string;
}

/**
 * One paragraph of a release, its words exactly as published with white space folded. Block numbers count from 1 in the order of
 * the page; evidence and page anchors use them.
 */
export interface Block {
  kind: 'heading' | 'paragraph' | 'list-item' | 'table' | 'preformatted';
  role: BlockRole;
  /** In a table, cells are parted by a tab and rows by a line feed; in preformatted text, lines and columns stay. */
  text: string;
  links: Link[];
}
