/**
 * Names for spelling help stand in small files by their first two and by their last two letters. Of a word with one mistake at most,
 * one of the two is as it should be, so that two files suffice.
 */

/** Words shorter than this have too many neighbours to be corrected. */
export const SHORTEST = 4;

/** The files in which a word may stand: `a-la`, `z-er`. */
export const spellingKeys = (word: string): string[] => [`a-${word.slice(0, 2)}`, `z-${word.slice(-2)}`];

/** File names must hold on every file system, and letters of any script come up. */
export const spellingFile = (key: string): string =>
  `${[...key].map((c) => (/[a-z0-9-]/.test(c) ? c : `_${c.codePointAt(0)!.toString(36)}`)).join('')}.bin`;

/** Whether two words differ by one letter missing, added, changed or two that changed places. */
export function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  const left = short.length - start - end;
  if (left === 0) return true;
  if (short.length !== long.length) return false;
  if (left === 1) return true;
  return left === 2 && short[start] === long[start + 1] && short[start + 1] === long[start];
}
