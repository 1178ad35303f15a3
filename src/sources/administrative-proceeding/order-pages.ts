import { endsSentence, joinLines, type Line, linesOf, paragraphsAtBlankLines } from '../plain-lines.ts';

/** A paragraph of an order. */
export interface OrderParagraph {
  lines: Line[];
  footnote: boolean;
}

/** `Home | Previous Page`, `r U.S. Securities and Exchange Commission`, the page's own address */
const CHROME =
  /^(?:(?:home \| previous page)? ?(?:modified: ?[\d/]+)?|(?:r )?u\.s\. securities and exchange commission|https?:\/{1,2} ?www\. ?sec\.gov\/litigation\/admin\/\S+)$/i;

/** A footnote begins with its number, or with what character recognition made of a raised one; a paragraph's number has a stop. */
const FOOTNOTE = /^(?:(?:\d{1,2}|['‘’!*°>?,+]) )?(?:The findings herein are made|(?<=^\S{1,2} )(?!ORDER\b)[A-Z“"(.])/;

/** `12. The company`, `a. the terms`, `(1) transactions`: a paragraph of its own, whatever came before */
const NUMBERED = /^(?:\d{1,3}|[A-Za-z])[.,)] |^\([a-z\d]{1,3}\) |^e (?=[A-Z])/;

/**
 * The paragraphs of an order, page by page: page numbers are left out, footnotes stand after the text of their page, and a sentence
 * that a page end cut is whole again.
 */
export function orderParagraphs(text: string): OrderParagraph[] {
  const paragraphs: OrderParagraph[] = [];
  for (const page of text.split('\f')) {
    const lines = withoutNumber(linesOf(page).filter((line) => line.text === '' || !CHROME.test(line.text)));
    const [body, footnotes] = partFootnotes(paragraphsAtBlankLines(lines));
    const [first, ...rest] = body;
    const open = paragraphs.findLast(({ footnote }) => !footnote);
    if (first && open && goesOn(open, first)) open.lines.push(...first);
    else if (first) paragraphs.push({ lines: first, footnote: false });
    for (const paragraph of rest) {
      const before = paragraphs.at(-1);
      if (before && !before.footnote && cutByBlankLine(before.lines, paragraph)) before.lines.push(...paragraph);
      else paragraphs.push({ lines: paragraph, footnote: false });
    }
    paragraphs.push(...footnotes.map((footnote) => ({ lines: footnote, footnote: true })));
  }
  return paragraphs;
}

/** Leaves out the number of a page, its last line: `3`, `- 4 -`. */
function withoutNumber(lines: readonly Line[]): readonly Line[] {
  const last = lines.findLastIndex(({ text }) => text !== '');
  return /^[-_–— ]*\d{1,3}[-_–— ]*$/.test(lines[last]?.text ?? '') ? lines.slice(0, last) : lines;
}

function partFootnotes(paragraphs: Line[][]): [Line[][], Line[][]] {
  const start = paragraphs.findIndex((lines, index) => index > 0 && FOOTNOTE.test(joinLines(lines)));
  if (start < 0) return [paragraphs, []];
  const footnotes: Line[][] = [];
  for (const lines of paragraphs.slice(start)) {
    const before = footnotes.at(-1);
    if (before && !FOOTNOTE.test(joinLines(lines)) && !endsSentence(joinLines(before))) before.push(...lines);
    else footnotes.push([...lines]);
  }
  return [paragraphs.slice(0, start), footnotes];
}

function goesOn({ lines }: OrderParagraph, next: readonly Line[]): boolean {
  return !endsSentence(joinLines(lines)) && joinLines(lines).length > 60 && !NUMBERED.test(next[0]!.text);
}

/** Whether a blank line stands within a sentence, as character recognition leaves some. */
const cutByBlankLine = (before: readonly Line[], next: readonly Line[]): boolean =>
  !endsSentence(joinLines(before)) && /^[a-z]{2,} /.test(next[0]!.text);
