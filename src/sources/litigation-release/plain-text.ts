import type { Block } from '../../domain/block.ts';
import type { Adapter, Page, Reading } from '../adapter.ts';
import { isProse, listItem, paragraph } from '../blocks.ts';
import { headRoles } from '../head-roles.ts';
import { endsSentence, joinLines, type Line } from '../plain-lines.ts';
import { litigationIdOf } from '../release-numbers.ts';
import { printedLines } from './printed-lines.ts';

/** Litigation releases of 1996 to 1998: pages of plain text as a printer would get them. */
export const plainText: Adapter = {
  name: 'litigation-release/plain-text',
  kind: 'litigation-release',
  matches: ({ html, text }) => !html && litigationIdOf(headOf(text)) !== undefined && !OTHER.test(headOf(text)),
  read,
};

/** The heads of orders and press releases, which name litigation releases too. */
const OTHER = /united states of america\s+before\s+the|for immediate release\s*\|?\s*\d{4}-\d/i;

const headOf = (text: string): string => text.slice(0, 2500).replaceAll('\\r', ' ');

function read(page: Page): Reading {
  const lines = printedLines(page.text);
  const blocks = withRoles(paragraphs(lines));
  const id = litigationIdOf(blocks.map(({ text }) => text).join('\n'));
  return { blocks, resources: [], ...(id && { id }) };
}

const BULLET = /^(?:[*•·■∙-]|o(?= {2}))\s+(?=\S)/;

/** Paragraphs end at blank lines and where a line is indented after the end of a sentence. */
function paragraphs(lines: readonly (Line | 'page-break')[]): Block[] {
  const blocks: Block[] = [];
  let open: Line[] = [];
  let broken = false;
  const close = (): void => {
    if (open.length === 0) return;
    const text = joinLines(open);
    open = [];
    const last = blocks.at(-1);
    if (broken && last && !endsSentence(last.text) && !BULLET.test(text)) {
      last.text = joinLines([last, { text }]);
    } else blocks.push(BULLET.test(text) ? listItem(text.replace(BULLET, '')) : paragraph(text));
    broken = false;
  };
  for (const line of lines) {
    if (line === 'page-break') {
      close();
      broken = true;
      continue;
    }
    const last = open.at(-1);
    if (line.text === '') close();
    else {
      if (last && ((line.indent > last.indent + 2 && endsSentence(last.text)) || BULLET.test(line.text))) close();
      open.push(line);
    }
  }
  close();
  return blocks;
}

function withRoles(blocks: Block[]): Block[] {
  const prose = blocks.findIndex(({ text }) => isProse(text));
  const start = prose < 0 ? Math.min(4, blocks.length) : prose;
  const roles = headRoles(blocks.slice(0, start).map(({ text }) => text));
  return blocks.map((block, index) => (index < start ? { ...block, kind: 'heading', role: roles[index]! } : block));
}
