import type { HtmlBlock } from './html-blocks.ts';
import { partBlock } from './part-block.ts';

/**
 * Where paragraphs were run together, as collected: a sentence stops and the next begins with no space in between. No writer does
 * that, and each such place is where a paragraph ended.
 */
const RUN_TOGETHER: readonly RegExp[] = [
  // `a submarine vessel.The complaint alleges`, `for 5 years.On April 3`, `“not a fraud.”Northcote`
  /(?=[A-Z])(?<=[a-z]{3}[.?!][”"’)]?|[\d%)][.?!][”"]?|[.?!][”"])(?=[A-Z][a-z]+ (?!Inc|LLC|Ltd)|A )(?!Com\b)/g,
  // `Larkspur Ridge, Inc.In its first filing`: after an abbreviation only before a word that begins sentences
  /(?=[A-Z])(?<=[A-Za-z]\.)(?=(?:The|In|On|At|As|For|According|Without|Based|This|These) [A-Za-z\d])/g,
];

/** The same, among the heading lines of the current site: `December 5, 2025SEC v. Northcote`, `(S.D.N.Y.)SEC Obtains Judgment` */
const HEADS_TOGETHER: readonly RegExp[] = [
  /(?<=\b\d{4}|\))(?=[A-Z][A-Za-z])/g,
  /(?<=[a-z])(?=(?:On [A-Z][a-z]+ \d{1,2}|The (?:SEC|Securities|Commission|U\.S\.|United)|Today|Yesterday|A federal|SEC [A-Z][a-z]+s )\b)/g,
];

/** What all such places have: a stop, and no space before a capital. */
const GLUED = /[.?!][”"’)]?[A-Z]/;

/** Parts paragraphs that were run together. */
export const partSentences = (block: HtmlBlock): HtmlBlock[] =>
  GLUED.test(block.text) ? partBlock(block, RUN_TOGETHER) : [block];

/** Parts headings that were run together with each other and with what follows them. */
export const partHeadings = (block: HtmlBlock): HtmlBlock[] => partBlock(block, [...HEADS_TOGETHER, ...RUN_TOGETHER]);
