import type { Block } from '../../domain/block.ts';
import type { Adapter, Page, Reading } from '../adapter.ts';
import { isProse } from '../blocks.ts';
import { headRoles } from '../head-roles.ts';
import { headText, litigationIdOf } from '../release-numbers.ts';
import { printedLines } from './printed-lines.ts';
import { printedParagraphs } from './printed-paragraphs.ts';

const BASE = 'https://www.sec.gov/litigation/litreleases/';

/** The heads of orders and press releases, which name litigation releases too. */
const OTHER = /united states of america\s+before\s+the|for immediate release\s*\|?\s*\d{4}-\d/i;

const headOf = (text: string): string => text.slice(0, 2500).replaceAll('\\r', ' ');

/** Litigation releases of 1996 to 1998: pages of plain text as a printer would get them. */
export const plainText: Adapter = {
  name: 'litigation-release/plain-text',
  kind: 'litigation-release',
  matches: ({ html, text }) => !html && litigationIdOf(headOf(text)) !== undefined && !OTHER.test(headOf(text)),
  read,
};

function read(page: Page): Reading {
  const blocks = withRoles(printedParagraphs(printedLines(page.text)));
  const id = litigationIdOf(headText(blocks)) ?? litigationIdOf(headOf(page.text));
  return { blocks, resources: [], ...(id && { id, url: new URL(`${id.replace('-', '')}.txt`, BASE).href }) };
}

/** A line of asterisks, and the boilerplate below it on how to report fraud, come after the release. */
const END = /^(?:\*[ *]*|#[ #]*)$/;

function withRoles(blocks: readonly Block[]): Block[] {
  const prose = blocks.findIndex(({ text }) => isProse(text));
  const start = prose < 0 ? Math.min(4, blocks.length) : prose;
  const roles = headRoles(blocks.slice(0, start).map(({ text }) => text));
  return blocks.map((block, index) => {
    if (index < start)
      return { ...block, kind: block.kind === 'paragraph' ? 'heading' : block.kind, role: roles[index]! };
    return END.test(block.text) ? { ...block, role: 'end' } : block;
  });
}
