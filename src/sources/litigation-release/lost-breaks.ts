import type { HtmlBlock } from '../html-blocks.ts';
import { partBlock } from '../part-block.ts';

/**
 * Where the pages of 2000 to 2018 lost a line break, as collected: their lines were strung together with `, `. A comma tells that a
 * break was there only where no writer puts one; each pattern names such a place, and what it matches is the break.
 * (Each begins with the comma and looks behind it then, so that the text between commas costs nothing.)
 */
const ANYWHERE: readonly RegExp[] = [
  // `San Jose Division) , , The Commission`, `names the following respondents:, , , , The complaint`
  /,(?<!,\s{0,3},)\s*(?:,\s*)+(?![a-z\d\s,])/g,
  // `(San Jose Division) , The Commission`, `alleges that: , The defendants`
  /,(?<=[.:;)*”"]\s+,)(?=\s|$)\s*(?![a-z\d])/g,
  // `alleges as follows:, At the time`, `is continuing., SEC Complaint`
  /,(?<=[:;],|\b[a-z]{5,}\.,)(?=\s|$)\s*/g,
  // `No. 18639., http://www.sec.gov/litigation/litreleases/lr18988.htm`
  /,\s+(?=https?:\/\/www\.sec\.gov\/litigation\/litreleases\/\S+$)/g,
  // `# # #, SEC Complaint`
  /,(?<=^#(?: ?#)*,)\s+/g,
  // `District of Columbia., SEC Complaint in this matter`, `(June 4, 2002), SEC Complaint`
  /,(?<=[.)],)\s+(?=(?:See (?:also|the)[: ]+)?(?:SEC |Commission )?Complaint(?: in this matter)?\.?$)/gi,
  // `stock of Larkspur Corp., The SEC alleges`
  /,(?<=\.,)\s+(?=(?:The (?:SEC|Commission|[Cc]omplaint|[Cc]ourt)|In (?:its|a|the|addition|connection)|According to|On [A-Z][a-z]+ \d)\b)/g,
];

/** The same, among the lines before the first sentence only. */
const AT_THE_HEAD: readonly RegExp[] = [
  ...ANYWHERE,
  // `Washington, D.C., Litigation Release No. 16862`
  /,\s+(?=(?:Litigation|Accounting and Auditing Enforcement) Rel(?:ease|\.) No)/gi,
  // `Litigation Release No. 17310 / January 15, 2002, SEC v.`, `Release No. 1570, JUDGMENT ENTERED`
  /,(?<=Rel(?:ease|\.) No\. ?(?:AAER-?)?\d{3,5}(?: ?[\\/] ?[A-Z][a-z]+\.? \d{1,2}, \d{4})?,)\s+/gi,
  // `(W.D. Texas), SEC v. Northcote`
  /,\s+(?=(?:SEC|Securities and Exchange Commission|U\.S\.|United States(?: of America)?) vs?\b)/gi,
  // `(May 2, 2002), Today, the Commission filed`
  /,\s+(?=(?:The (?:United States |U\.S\. )?(?:Securities and Exchange Commission|SEC|Commission)|On [A-Z][a-z]+\.? \d{1,2}|Today|Yesterday)\b)/g,
  // `(D. Colo.), COURT HOLDS NORTHCOTE IN CONTEMPT OF ORDER, In its order`: around a headline in capitals
  /,\s+(?=(?:[A-Z\d$&][A-Z\d$&.,;:'’%/()-]{0,40}\s+){5,60}[A-Z\d.,'’%()-]{1,40},\s+(?:The|On|In|A|An|As|At|This|Without|Following|Pursuant|Judge|Federal)\s+[A-Za-z])/g,
  /,(?<=(?:[A-Z\d$&][A-Z\d$&.,;:'’%/()-]{0,40}\s+){5}[A-Z\d.'’%()-]{1,40},)\s+(?=(?:The|On|In|A|An|As|At|This|Without|Following|Pursuant|Judge|Federal)\s+[A-Za-z])/g,
];

/** What all places of `ANYWHERE` have: a sign before the comma, another comma, or an address. */
const MAYBE = /,(?:(?<=[.:;)*”"#\s],)|\s*,|\s+http)/;

/** Parts a block at the line breaks that it lost; a block that lost none comes back as it is. */
export const restoreBreaks = (block: HtmlBlock, atTheHead: boolean): HtmlBlock[] =>
  (atTheHead ? block.text.includes(',') : MAYBE.test(block.text))
    ? partBlock(block, atTheHead ? AT_THE_HEAD : ANYWHERE)
    : [block];
