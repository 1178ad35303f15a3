import { type Line, lineOf, linesOf } from '../plain-lines.ts';

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

/** A line of a text of printed pages, or where a new page begins. */
export type PrintedLine = Line | 'page-break';

/** The lines of a text of printed pages. */
export function printedLines(text: string): PrintedLine[] {
  const pages = undoEscapes(text).split(PAGE_BREAK);
  const hasLineEnds = (text.match(/\n|\\r/g)?.length ?? 0) > 8 * pages.length;
  return pages.flatMap((page, index) => {
    const lines = hasLineEnds ? linesOf(page) : linesAtMargins(page);
    return index === 0 ? lines : ['page-break' as const, ...lines];
  });
}

/** The lines of a page that lost its line ends: the margin of white space that stood before each tells where they began. */
function linesAtMargins(page: string): Line[] {
  const margin = commonest((page.match(/ {3,}/g) ?? []).map(({ length }) => length));
  if (margin === undefined) return linesOf(page);
  return page
    .split(new RegExp(`(?<! )(?= {${margin},})`))
    .flatMap((line) => linesOf(line))
    .filter(({ text }) => text !== '')
    .map(({ raw, indent }) => lineOf(raw.slice(Math.min(margin, indent))));
}

function commonest(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}
