/** Stands before each block in the content of a record, so that an excerpt can say which paragraph it is from. It is no word. */
export const BLOCK = '¶';

/**
 * Stands in the content for a space before what is no word: Pagefind counts `&` and dashes between spaces as words, so that it would not
 * find “Northcote & Vane” as a phrase.
 */
export const JOINED = '\u2060';

/** What stands in the content, or a part of it, as the release has it. */
export const unmarked = (content: string): string => content.replaceAll(`${BLOCK} `, '').replaceAll(JOINED, ' ');

/** What is held of a record besides its content, as text: Pagefind finds a record by all of it, and shows it with the result. */
export interface Meta {
  title: string;
  /** Who leads the caption. */
  lead: string;
  /** Names of the parties, and by which they are known. */
  names: string;
  caption?: string;
  id: string;
  /** Id of the case of a release; a provision has none, nor any of what follows. */
  case?: string;
  date?: string;
  /** Its kind, and what it reports, in words. */
  kind: string;
  stages?: string;
  /** The most that it announces as ordered or agreed, in US dollars. */
  usd?: string;
  /** The first of its provisions, in words. */
  law?: string;
}
