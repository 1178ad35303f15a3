import type { Block } from '../../domain/block.ts';
import { foldSpace } from '../characters.ts';
import type { PrintedLine } from './printed-lines.ts';

/** `------------------------`, a line alone. */
const RULE = /^-{20,}$/;

const isRule = (line: PrintedLine | undefined): boolean =>
  line !== undefined && line !== 'page-break' && RULE.test(line.text);

/** The cells of a row, printed on several lines: what stands before the bar is the first one's, the others are columns behind it. */
function cellsOf(lines: readonly PrintedLine[]): string[] | undefined {
  const cells: string[] = [];
  let barred = false;
  for (const line of lines) {
    if (line === 'page-break') continue;
    const [first = '', ...rest] = line.raw.split('|');
    barred ||= rest.length > 0;
    const columns = rest.join(' ').trim().split(/ {2,}/);
    for (const [at, cell] of [first, ...columns].entries()) cells[at] = `${cells[at] ?? ''} ${cell}`;
  }
  return barred ? cells.map((words) => foldSpace(words).trim()) : undefined;
}

/** A table whose rows stand between rules of hyphens and whose first column ends at a bar, and the index of its last rule. */
export function ruledTable(lines: readonly PrintedLine[], start: number): { block: Block; end: number } | undefined {
  if (!isRule(lines[start])) return undefined;
  const rows: string[] = [];
  let end = start;
  for (let at = start + 1; at < lines.length; at += 1) {
    if (!isRule(lines[at])) continue;
    const between = lines.slice(end + 1, at);
    const cells = cellsOf(between);
    if (cells) rows.push(cells.join('\t').trimEnd());
    else if (between.length > 0) break;
    end = at;
  }
  return rows.length > 1
    ? { block: { kind: 'table', role: 'body', text: rows.join('\n'), links: [] }, end }
    : undefined;
}
