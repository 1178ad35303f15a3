import { besides } from './citation-labels.ts';
import { closesWell, readLevels } from './citation-levels.ts';
import { matchAt } from './citation-match.ts';
import { type CitedNumber, readNumber, upTo } from './citation-number.ts';

/** `, `, ` and `, `, and `, ` or `, ` & `, `; and `; at times only a space: `12b-20 13a-1`. */
const SEPARATOR =
  /\s*(?:[,;]\s*(?:(?:and|or|and\/or|as wells? as|&)(?=[\s(\d,]))?|(?:and\/or|and|or|as wells? as|&)(?=[\s(\d,]))\s*|\s(?=\d{1,2}[a-z]\d?-\d|\d{1,3}\([a-z]\))/y;
/** `(as to Vane only)`, `, with respect to the individuals,`: whom the next number is for. */
const FOR_WHOM =
  /,?\s?(?:\((?:with respect to|as to|in the case of|against|for)\s[^()]{2,60}\),?|(?:with respect to|as to|in the case of|against)\s[^,()\d]{2,60},)\s?/y;
/** `-(3)`, ` through (3)`, ` through 17(a)(3)`, ` through Section 17(a)(3)`. */
const RANGE =
  /\s?[-–—]\s?(?=\(|\d{3}\()|\s(?:through|thru|to)\s(?:and including\s)?(?:(?:sections?|rules?)\s)?(?=[(\d])/iy;
/** `[15 U.S.C. § 77q(a)]`, `(the net capital rule)`: what may stand after a number inside a list. */
const ASIDE =
  /,?\s*(?:\[[^\]]{1,160}\]|\((?!(?:[a-zA-Z]|\d{1,2}|[ivx]{1,4})\))[^()]{3,90}(?:\([^()]{1,12}\)[^()]{0,60}){0,4}\))/y;

/** Where the asides at `start` end; `start` itself if there are none. */
export function skipAsides(text: string, start: number): number {
  let end = start;
  for (let found = matchAt(ASIDE, text, end); found; found = matchAt(ASIDE, text, end)) end += found[0].length;
  return end;
}

/**
 * The numbers of one list, in order and with ranges written out: `17(a)(1)-(3)`, `12b-20, 13a-1, and 13a-13`, `206(1), (2) and (4)`.
 * `start` is where the first number would begin; `end` is where the last one ends, asides left outside.
 */
export function readList(
  text: string,
  start: number,
  kind: CitedNumber['kind'],
): { numbers: CitedNumber[]; end: number } | undefined {
  const first = readNumber(text, start, kind);
  if (first.length === 0) return undefined;
  const numbers = [...first];
  for (;;) {
    const last = numbers.at(-1)!;
    const more = readRange(text, last) ?? readNext(text, skipAsides(text, last.end), last, kind);
    if (!more || more.length === 0) return { numbers, end: last.end };
    numbers.push(...more);
  }
}

/** `-(3)` after `17(a)(1)`: the numbers that the range adds. */
function readRange(text: string, last: CitedNumber): CitedNumber[] | undefined {
  const sign = matchAt(RANGE, text, last.end);
  if (!sign) return undefined;
  const from = last.end + sign[0].length;
  const short = readLevels(text, from);
  if (short.paths.length === 1) return ending(upTo(last, short.paths[0]!), short.end);
  const full = readNumber(text, from, last.kind);
  if (full.length !== 1 || full[0]!.base !== last.base || full[0]!.levels.length === 0) return undefined;
  return ending(upTo(last, full[0]!.levels.slice(-1)), full[0]!.end);
}

const ending = (numbers: CitedNumber[], end: number): CitedNumber[] => numbers.map((number) => ({ ...number, end }));

/** What follows a separator: a short form (`(3)`, `(a)(3)`) that stands beside the last number, or a number of its own. */
function readNext(text: string, from: number, last: CitedNumber, kind: CitedNumber['kind']): CitedNumber[] | undefined {
  const separator = matchAt(SEPARATOR, text, from);
  if (!separator) return undefined;
  const after = from + separator[0].length;
  const start = after + (matchAt(FOR_WHOM, text, after)?.[0].length ?? 0);
  const short = readLevels(text, start);
  if (short.paths.length > 0 && closesWell(text, short.end)) {
    const found = short.paths.flatMap((path) => {
      const levels = besides(last.levels, path);
      return levels ? [{ ...last, levels, start, end: short.end }] : [];
    });
    const beyond = short.range && found.length > 0 ? upTo(found.at(-1)!, [short.range]) : [];
    if (found.length === short.paths.length) return [...found, ...beyond];
  }
  const next = readNumber(text, start, kind);
  // A bare number may be a count, a date or a sum; it needs a stop or a connective after it.
  const bare = next.length === 1 && next[0]!.levels.length === 0 && /^\d+$/.test(next[0]!.base);
  return bare && !closesWell(text, next[0]!.end) ? undefined : next;
}
