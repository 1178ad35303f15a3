/**
 * Year and serial of a civil action, however printed: `1:22-cv-01933 (LAK)`, `22 Civ. 1933`, `CV-00-3800-MMM`, `06 C 3526`,
 * `5:02CV118`, `96-6887`. An office number before a colon, a dash, or a year with its type (`304 CV 1331`), is no part of it.
 */
const CIVIL =
  /(?:^|[^\d])(?:\d{1,2}\s?:\s?(?!\d{4}(?:\d|$))|\d\s?-\s?(?=\d\d\s?-?\s?[a-z])|\d(?=\d\d\s?-?\s?c))?((?:19|20)?\d{2})[\s.:-]*(?:[a-z][a-z.]*[\s.-]*){0,3}(\d{1,6})(?!\d)/i;
/** The Commission's own administrative files are all of series 3. */
const ADMINISTRATIVE = /^\s*(3-\d{3,5})\b/;

/**
 * One key for all spellings of a docket number: `22-1933` for a civil action (year, serial without leading zeros), `3-21844` for
 * an administrative file. A number of no known form is its own key, in lower-case letters and digits.
 */
export function normalDocket(text: string): string {
  const file = ADMINISTRATIVE.exec(text);
  if (file) return file[1]!;
  const match = CIVIL.exec(text);
  return match ? `${match[1]!.slice(-2)}-${Number(match[2])}` : text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
