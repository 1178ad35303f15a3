import type { Block } from '../../domain/block.ts';
import type { Adapter, Page, Reading } from '../adapter.ts';
import { heading, isHeadingLine, isProse, listItem, paragraph } from '../blocks.ts';
import { headRole } from '../head-roles.ts';
import { joinLines, type Line } from '../plain-lines.ts';
import { orderIdOf } from '../release-numbers.ts';
import { partCaption } from './order-caption.ts';
import { type OrderParagraph, orderParagraphs } from './order-pages.ts';

/** Orders of administrative proceedings, as text of their PDFs: pages parted by form feeds. */
export const orderText: Adapter = {
  name: 'administrative-proceeding/order-text',
  kind: 'administrative-proceeding',
  matches: ({ html, text }) => !html && /united states of america\s+before the\s+securities/i.test(text.slice(0, 1500)),
  read,
};

function read(page: Page): Reading {
  const paragraphs = orderParagraphs(page.text);
  const opening = paragraphs.findIndex(({ lines }) => isProse(joinLines(lines)));
  const start = opening < 0 ? paragraphs.length : opening;
  const blocks = [...headOf(paragraphs.slice(0, start)), ...bodyOf(paragraphs.slice(start))];
  const id = orderIdOf(page.text.slice(0, 3000));
  return { blocks, resources: [], ...(id && { id }) };
}

/** `SECURITIES ACT OF 1933 Release No. 10000 / May 3, 2016`, the number of an order in one of its series */
const NUMBER = /\brelease no\b/i;
const NATION = /^united states of america before the\b/i;
const FILE = /\bfile no\. ?\d-\d/i;

/** A section's number, and what character recognition made of it: `II.`, `Il.`, `Hil.` */
const SECTION = /^[IVXHLil1|]{1,4}[.,]?$/;

function headOf(paragraphs: readonly OrderParagraph[]): Block[] {
  const named = paragraphs.findIndex(({ lines }) => lines.some(({ text }) => /in the matter of/i.test(text)));
  const matter =
    named > 0 && /^(?:corrected )?order\b/i.test(paragraphs[named - 1]!.lines[0]!.text) ? named - 1 : named;
  const before = (matter < 0 ? paragraphs : paragraphs.slice(0, matter)).map(({ lines }) => {
    const text = joinLines(lines);
    return heading(
      text,
      NATION.test(text) ? 'letterhead' : FILE.test(text) ? 'court' : NUMBER.test(text) ? 'number' : headRole(text),
    );
  });
  if (matter < 0) return before;
  const lines = paragraphs.slice(matter).flatMap((part) => part.lines);
  const end = lines.findLastIndex(({ text }) => !SECTION.test(text)) + 1;
  const section = lines.slice(end).map(({ text }) => heading(text, 'body'));
  return [...before, ...captionOf(lines.slice(0, end)), ...section];
}

function captionOf(lines: readonly Line[]): Block[] {
  const caption = partCaption(lines);
  if (!caption) return [heading(joinLines(lines), 'caption')];
  return [heading(caption.parties, 'caption'), heading(caption.title, 'title')];
}

/** `e In April 2008`: a bullet as character recognition reads it */
const BULLET = /^[e•·*] (?=[A-Z])/;

/** `mailed to:`, `By the Commission.`: lines of an address or of names come next, and no headings */
const NAMES_FOLLOW = /\bmailed to:$|^By the Commission\b|\bsent to:$/;

function bodyOf(paragraphs: readonly OrderParagraph[]): Block[] {
  let names = false;
  return paragraphs.map((part) => {
    const text = joinLines(part.lines);
    names = NAMES_FOLLOW.test(text) || (names && !isProse(text));
    return blockOf(part, text, names);
  });
}

function blockOf({ lines, footnote }: OrderParagraph, text: string, names: boolean): Block {
  if (footnote) return paragraph(text, 'footnote');
  if (BULLET.test(text)) return listItem(text.replace(BULLET, ''));
  if (inFigures(lines))
    return { kind: 'preformatted', role: 'body', text: lines.map((line) => line.text).join('\n'), links: [] };
  return SECTION.test(text) || (isHeadingLine(text) && !names) ? heading(text, 'body') : paragraph(text);
}

/** Whether lines are rows of figures: two or more numbers in most, and hardly anything else. */
function inFigures(lines: readonly Line[]): boolean {
  const rows = lines.filter(({ text }) => (text.match(/(?:^|[\s$(])\d[\d,.]*(?=[\s)%|]|$)/g)?.length ?? 0) > 1);
  return lines.length > 2 && rows.length > lines.length * 0.6;
}
