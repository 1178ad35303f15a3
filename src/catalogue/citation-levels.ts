import { besides, nests } from './citation-labels.ts';
import { matchAt } from './citation-match.ts';

/** `(a)`, `( 2 )`, `(iii)`; a bracket lost at either side: `2)`, `(b(`; `(c)1`. */
const LEVEL = /\s?\(\s?([A-Za-z]|\d{1,2}|[ivxIVX]{2,4})\s?(?:\)|(?=\())/y;
const HALF_OPEN = /([A-Za-z]|\d{1,2})\)/y;
const HALF_CLOSED = /\(([a-z]|\d)(?=[\s,;.]|$)/y;
const BARE_LEVEL = /(\d)(?!\d|\.\d|%)(?=\W|$)/y;
/** `(a-c)`, `(1-3)`. */
const LEVEL_RANGE = /\s?\(\s?([a-z]|\d)\s?[-–]\s?([a-z]|\d)\s?\)/y;

/** Parenthesised levels at `start`: paths below a base, several where they stand side by side (`(a)(1)(2)`), and where they end. */
export function readLevels(text: string, start: number): { paths: string[][]; end: number; range?: string } {
  const paths: string[][] = [];
  let path: string[] = [];
  let end = start;
  for (;;) {
    const range = matchAt(LEVEL_RANGE, text, end);
    if (range) return { paths: [...paths, [...path, range[1]!]], end: end + range[0].length, range: range[2]! };
    const found =
      matchAt(LEVEL, text, end) ??
      (end > start ? (matchAt(HALF_OPEN, text, end) ?? matchAt(BARE_LEVEL, text, end)) : null) ??
      matchAt(HALF_CLOSED, text, end);
    if (!found || (/^\s/.test(found[0]) && !closesWell(text, end + found[0].length))) break;
    const label = found[1]!;
    if (nests(path, label)) path = [...path, label];
    else {
      paths.push(path);
      path = besides(path, [label]) ?? [...path, label];
    }
    end += found[0].length;
  }
  return { paths: path.length > 0 ? [...paths, path] : paths, end };
}

/** What may stand after the last number of a list: a stop, a connective, the act; not the prose of an enumeration (`(2) ordering`). */
const CLOSE =
  /\s*(?:$|[,;.:)\]"”[(]|&|(?:and|or|of|under|there\w*|promulgated|thereof|through|to|by|in|as|for|from|respectively)\b|[-–]\s?\()/y;
export const closesWell = (text: string, end: number): boolean => matchAt(CLOSE, text, end) !== null;
