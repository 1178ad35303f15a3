import { type Line, lineOf, linesOf } from '../plain-lines.ts';

/** `-------- BEGINNING OF PAGE #1 --------`, `======END OF PAGE 1======` */
const PAGE_BREAK = /[-=]{3,} *(?:BEGINNING|START|END) OF PAGE *#? *\d+ *[-=]{3,}/g;

/** Bytes of the IBM PC's code page 437 that the texts hold as escapes, and what they are. */
const CODE_PAGE_437: Record<string, string> = {
  '07': '•',
  '15': '§',
  '83': 'â',
  '85': 'à',
  '88': 'ê',
  c4: '—',
  f9: '•',
  fa: '•',
  fe: '•',
};
const WINDOWS_1252: Record<string, string> = { '91': '‘', '92': '’', '93': '“', '94': '”', '96': '–', '97': '—' };

/**
 * Undoes the escapes of the collected texts: `\r` ended a line, `\xNN` is a byte, and a backslash before anything else is what is
 * left of an escaped apostrophe whose apostrophe was lost (`Commission\s`).
 */
const undoEscapes = (text: string): string =>
  text.replace(/\\(?:(r)|(t(?![a-z]| [A-Z]))|x([0-9a-f]{2})|)/g, (_, line, tab, byte) => {
    if (line) return '\n';
    if (tab) return '\t';
    if (byte) return CODE_PAGE_437[byte] ?? WINDOWS_1252[byte] ?? '';
    return "'";
  });

/** The lines of a page of text, and where a new page begins. */
export function printedLines(text: string): (Line | 'page-break')[] {
  const pages = undoEscapes(text).split(PAGE_BREAK);
  return pages.flatMap((page, index) => {
    const lines = (page.match(/\n/g)?.length ?? 0) > 8 ? linesOf(page) : runsToLines(page);
    return index === 0 ? lines : ['page-break' as const, ...lines];
  });
}

/** Lines whose ends were lost: the margin of white space before each tells where they began. */
function runsToLines(page: string): Line[] {
  const runs = page.match(/ {3,}/g) ?? [];
  const counts = new Map<number, number>();
  for (const { length } of runs) counts.set(length, (counts.get(length) ?? 0) + 1);
  const margin = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
  if (margin === 0) return linesOf(page);
  const lines: Line[] = [];
  for (const part of page.split(new RegExp(`(?<! )(?= {${margin},})`))) lines.push(...linesOf(part));
  return lines.filter(({ text }) => text !== '').map((line) => lineOf(' '.repeat(line.indent) + line.text));
}
