import type { Block } from '../../domain/block.ts';
import type { Adapter, Page, Reading } from '../adapter.ts';
import { heading, listItem, paragraph } from '../blocks.ts';
import { endsSentence, endsShort, joinLines, type Line, linesOf, wrapColumn } from '../plain-lines.ts';
import { BULLET, MATERIALS, materialsBlock, printedResources } from '../printed-materials.ts';
import { pressIdOf } from '../release-numbers.ts';

const BASE = 'https://www.sec.gov/news/press-release/';

/** Press releases of 2005 to 2020, as text of the printed page. */
export const printedPage: Adapter = {
  name: 'press-release/printed-page',
  kind: 'press-release',
  matches: ({ html, text }) => !html && /^for immediate release\s+\d{4}-\d/im.test(text.slice(0, 3000)),
  read,
};

/** `Home | Previous Page Modified: 12/15/2008`, `r U.S. Securities and Exchange Commission`, the page's own address */
const CHROME =
  /^(?:(?:home \| previous page)? ?(?:modified: ?[\d/]+)?|(?:r )?u\.s\. securities and exchange commission|press release|https?: ?\/\/www\. ?sec\.gov\/news\/\w+\/\S+)$/i;

const NUMBER = /^(?:for immediate release|(?:19|20)\d{2}-\d{1,4}[a-z]?$)/i;

/** `###` and what character recognition made of it: `HH#H`, `HHE`, `HEHE` */
const END = /^[#H][#HE ]{1,5}$/;

/** What the lines of a page are read as; each kind ends where another begins. */
type Part = 'head' | 'body' | 'materials' | 'contact';

function read(page: Page): Reading {
  const lines = linesOf(page.text).filter(({ text }) => text === '' || !CHROME.test(text));
  const blocks = withSentencesWhole(partition(lines), wrapColumn(lines)).map(({ block }) => block);
  const id = pressIdOf(blocks.map(({ text }) => text).join('\n'));
  return { blocks, resources: printedResources(blocks), ...(id && { id, url: new URL(id.slice(3), BASE).href }) };
}

/** A block, with the last of its lines. */
interface Printed {
  block: Block;
  last: Line;
}

function partition(lines: readonly Line[]): Printed[] {
  const printed: Printed[] = [];
  const column = wrapColumn(lines);
  let part: Part = 'head';
  let open: Line[] = [];
  const close = (): void => {
    const last = open.at(-1);
    if (last) printed.push({ block: blockOf(open, part, printed), last });
    open = [];
  };
  for (const line of lines) {
    if (line.text === '' || beginsBlock(line) || (open.length > 0 && endsBlock(open, line, column))) close();
    if (line.text === '') continue;
    if (NUMBER.test(line.text)) part = 'head';
    else if (END.test(line.text)) part = 'contact';
    else if (MATERIALS.test(line.text)) part = 'materials';
    else if (part === 'materials' && open.length === 0 && !BULLET.test(line.text)) part = 'body';
    else if (part === 'head' && printed.some(({ block }) => block.role === 'number')) part = 'body';
    open.push(line);
  }
  close();
  return printed;
}

const beginsBlock = ({ text }: Line): boolean => BULLET.test(text) || END.test(text) || MATERIALS.test(text);

/** Paragraphs are parted by blank lines, but the last item of a list may have none below it. */
function endsBlock(open: readonly Line[], line: Line, column: number): boolean {
  const last = open.at(-1)!;
  if (END.test(last.text) || MATERIALS.test(last.text)) return true;
  return BULLET.test(open[0]!.text) && endsSentence(last.text) && endsShort(last, line, column);
}

function blockOf(lines: readonly Line[], part: Part, before: readonly Printed[]): Block {
  const text = joinLines(lines);
  if (END.test(text)) return paragraph(text, 'end');
  if (NUMBER.test(text)) return paragraph(text, 'number');
  if (part === 'materials') return materialsBlock(text);
  if (part === 'contact') return paragraph(text, 'contact');
  if (part === 'head') return heading(text, before.some(({ block }) => block.role === 'title') ? 'subtitle' : 'title');
  return BULLET.test(text) ? listItem(text.replace(BULLET, '')) : paragraph(text);
}

/** Joins what a blank line, a page or a box of materials cut out of a sentence. */
function withSentencesWhole(printed: readonly Printed[], column: number): Printed[] {
  const whole: Printed[] = [];
  for (const { block, last } of printed) {
    const before = whole.findLast((other) => other.block.role !== 'resource');
    if (before && block.role === 'body' && block.kind === 'paragraph' && goesOn(before, block, column)) {
      before.block.text = joinLines([before.block, block]);
      before.last = last;
    } else whole.push({ block, last });
  }
  return whole;
}

function goesOn(before: Printed, block: Block, column: number): boolean {
  if (before.block.role !== 'body' || endsSentence(before.block.text)) return false;
  const next = { ...before.last, text: block.text };
  return /^[a-z(]/.test(block.text) || !endsShort(before.last, next, column);
}
