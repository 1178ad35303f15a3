import { type Line, lineOf, linesOf } from '../plain-lines.ts';
import { ownWords, partGluedWords } from './glued-words.ts';

/** `-------- BEGINNING OF PAGE #1 --------`, `======END OF PAGE 1======` */
const PAGE_BREAK = /[-=]{3,} *(?:BEGINNING|START|END) OF PAGE *#? *\d+ *[-=]{3,}/g;

/** Bytes that the texts hold as escapes: the IBM PC's code page 437, and the quotation marks and dashes of windows-1252. */
const BYTES: Record<string, string> = {
  '07': '•',
  '15': '§',
  '83': 'â',
  '85': 'à',
  '88': 'ê',
  '91': '‘',
  '92': '’',
  '93': '“',
  '94': '”',
  '96': '–',
  '97': '—',
  c4: '—',
  f9: '•',
  fa: '•',
  fe: '•',
};

/**
 * Undoes the escapes of the collected texts: `\r` ended a line, `\xNN` is a byte, `\\` before a space was a backslash, and a
 * backslash before anything else stands for an apostrophe, which alone was escaped so (`Commission\s`, `O\Rourke`).
 */
const undoEscapes = (text: string): string =>
  text.replace(/\\(?:(r)|(t)(?= *\\t| {2})|x([0-9a-f]{2})|(\\)(?=\s))?/g, (_, line, tab, byte, backslash) => {
    if (line) return '\n';
    if (tab) return '\t';
    if (byte) return BYTES[byte] ?? '';
    return backslash ?? "'";
  });

/** `- 2 -`, `-6-`: the number of a page, as a line of its own */
const PAGE_NUMBER = /^-+ ?\d{1,2} ?-+$/;

/** The same at the ends of a page that lost its line ends. */
const AT_PAGE_ENDS = /^\s*- ?\d{1,2} ?-(?=\s)|\s- ?\d{1,2} ?-\s*$/g;

/** A line of a text of printed pages, or where a new page begins. */
export type PrintedLine = Line | 'page-break';

/** The lines of a text of printed pages. */
export function printedLines(text: string): PrintedLine[] {
  const pages = undoEscapes(text)
    .split(PAGE_BREAK)
    .map((page) => page.replace(AT_PAGE_ENDS, ''));
  const hasLineEnds = (text.match(/\n|\\r/g)?.length ?? 0) > 8 * pages.length;
  return pages.flatMap((page, index) => {
    const lines = hasLineEnds ? linesOf(page) : linesWithoutEnds(page);
    const numbered = lines.map((line) => (PAGE_NUMBER.test(line.text) ? 'page-break' : line));
    return index === 0 ? numbered : ['page-break' as const, ...numbered];
  });
}

/** No line of a printed page is longer; what is longer is several that lost their ends. */
const LONGEST = 110;

/** The lines of a page that lost its line ends: those that a margin tells, and within them those that glued words tell. */
function linesWithoutEnds(page: string): Line[] {
  const own = ownWords(page);
  return linesAtMargins(page).flatMap((line) =>
    line.end <= LONGEST ? [line] : linesOf(partHeadings(partGluedWords(line.raw, own))),
  );
}

/** Where the headings of a page end that have but a space between them; the last pattern finds the first sentence. */
const HEADING_ENDS: readonly RegExp[] = [
  /(?<=\bsecurities and exchange commission) +(?=washington|litigation)/i,
  /(?<=\bwashington,? d\. ?c\.) +(?=litigation|accounting)/i,
  /(?<=\brel(?:ease|\.) no\.? *\d{4,5} *[/,]{0,2} *[a-z]+ +\d{1,2}, *\d{4}\.?) +(?=\S)/i,
  /(?<=[).\d]) +(?=(?:The (?:U\.S\. |United States )?Securities and Exchange Commission|On [A-Z][a-z]+ \d{1,2},|The Commission (?:today )?[a-z]+ed) )/,
];

/** Parts the headings from each other and from the first sentence, where a line begins with them. */
function partHeadings(text: string): string {
  if (!/securities and exchange commission|litigation rel/i.test(text.slice(0, 120))) return text;
  return HEADING_ENDS.reduce((parted, end) => parted.replace(end, '\n'), text);
}

/** The lines of a page before each of which stood a margin of white space. */
function linesAtMargins(page: string): Line[] {
  const margin = commonest((page.match(/ {3,}/g) ?? []).map(({ length }) => length));
  if (margin === undefined) return linesOf(page);
  const lines = page
    .split(new RegExp(`(?<! )(?= {${margin},})`))
    .flatMap((line) => linesOf(line))
    .filter(({ text }) => text !== '');
  // What stands before lines as long as these is no margin, but the indent of a paragraph.
  const length = lines.reduce((sum, line) => sum + line.text.length, 0) / lines.length;
  return length > LONGEST ? lines : lines.map(({ raw, indent }) => lineOf(raw.slice(Math.min(margin, indent))));
}

function commonest(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}
