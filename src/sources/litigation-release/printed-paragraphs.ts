import type { Block } from '../../domain/block.ts';
import { heading, isHeadingLine, isProse, listItem, opensSentence, paragraph } from '../blocks.ts';
import { ABBREVIATION, endsSentence, endsShort, joinLines, type Line, wrapColumn } from '../plain-lines.ts';
import { partsHead } from './printed-head.ts';
import type { PrintedLine } from './printed-lines.ts';
import { ruledTable } from './ruled-table.ts';

const BULLET = /^(?:[•·■∙]\s*|(?:[*!]|-(?!-))\s+)(?=\S)/;

/** `(1) the first`, `a. a list`, `1. a number`: a line that may open an item of a list */
const NUMBERED = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|\d{1,2}\.|[a-h]\.) \S/;

/** Lines of the longest caption, with room to spare. */
const LONGEST_HEADING = 40;

/**
 * The paragraphs of printed pages. A paragraph ends at a blank line (unless its sentence goes on below), before a bullet, and where a line ended as a sentence does and
 * either stopped short of the margin or the next is indented. At the head, lines are parted by what they say. A page break ends a
 * paragraph only if the sentence was at its end.
 */
export function printedParagraphs(lines: readonly PrintedLine[]): Block[] {
  const column = wrapColumn(lines.filter((line) => line !== 'page-break'));
  const blocks: Block[] = [];
  let open: Line[] = [];
  let newPage = false;
  let blank = false;
  let body = false;
  const close = (): void => {
    if (open.length === 0) return;
    const block = blockOf(open);
    const last = blocks.at(-1);
    if (newPage && last && goesOnOverPage(last, block)) {
      last.text = joinLines([last, block]);
    } else blocks.push(block);
    body ||= isProse(block.text);
    newPage = false;
    open = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    const table = ruledTable(lines, at);
    if (line === 'page-break') {
      close();
      newPage = true;
    } else if (table) {
      close();
      blocks.push(table.block);
      at = table.end;
    } else if (line.text === '') blank = true;
    else {
      const running = body || runs(open);
      if (blank && !(running && goesOnOverBlank(open.at(-1), line, column))) close();
      blank = false;
      const last = open.at(-1);
      if (last && (running ? beginsParagraph(last, line, column) : partsHead(open, line))) close();
      open.push(line);
    }
  }
  close();
  return blocks;
}

/** Whether the lines are running text: they open a sentence, read as one, or are more than a heading has. */
const runs = (open: readonly Line[]): boolean =>
  open.length > 0 && (opensSentence(open[0]!.text) || open.length > LONGEST_HEADING || isProse(joinLines(open)));

function beginsParagraph(last: Line, line: Line, column: number): boolean {
  if (BULLET.test(line.text)) return true;
  if (!endsSentence(last.text) || ABBREVIATION.test(last.text)) return false;
  return endsShort(last, line, column) || line.indent > last.indent + 2 || NUMBERED.test(line.text);
}

/** Whether a sentence goes on below a blank line, as it does where every line is followed by one. */
function goesOnOverBlank(last: Line | undefined, line: Line, column: number): boolean {
  if (!last || endsSentence(last.text) || BULLET.test(line.text)) return false;
  return /^[a-z]/.test(line.text) || (!endsShort(last, line, column) && line.indent <= last.indent);
}

const goesOnOverPage = (last: Block, next: Block): boolean =>
  last.kind !== 'preformatted' && last.kind !== 'heading' && next.kind === 'paragraph' && !endsSentence(last.text);

const inLine = (text: string): Block => (isHeadingLine(text) ? heading(text, 'body') : paragraph(text));

/** Columns that are set apart by white space within a line. */
const COLUMNS = /\S {4,}\S/;

function blockOf(lines: readonly Line[]): Block {
  const [first] = lines;
  if (BULLET.test(first!.text)) return listItem(joinLines(lines).replace(BULLET, ''));
  const inColumns = lines.filter(({ raw }) => COLUMNS.test(raw)).length;
  if (lines.length < 3 || inColumns < lines.length * 0.6) return inLine(joinLines(lines));
  const margin = Math.min(...lines.map(({ indent }) => indent));
  const text = lines.map(({ raw }) => raw.slice(margin)).join('\n');
  return { kind: 'preformatted', role: 'body', text, links: [] };
}
