import { opensSentence } from '../blocks.ts';
import { headRole } from '../head-roles.ts';
import { joinLines, type Line } from '../plain-lines.ts';

/** A line that goes on in the next: `SEC v. Northcote,`, `SEC v.`, `Accounting and Auditing Enforcement` */
const GOES_ON =
  /(?:[,&]|\b(?:v|vs)\.?|\b(?:and|of|the|for|in|to|a|against|by|with|from|on|no\.?|accounting|auditing|enforcement|litigation))$/i;

/** A line that goes on from the one before: `v. Northcote`, `and others`, `(D.D.C.)`, `1996` */
const GOES_ON_FROM = /^(?:vs?\.? |and |or |[(a-z]|\d{4}\b|release no|no\. )/;

/** `SEC v. Northcote`, `In the Matter of Larkspur`: where a caption begins */
const CAPTION_BEGINS =
  /^(?:S\.?E\.?C\.?|(?:u\.?s\.? )?securities and exchange commission|united states(?: of america)? v|u\.s\.(?:a\.)? v|in the matter of)\b/i;

/** A caption that is complete: it ends with the court, the docket number or a date. */
const CAPTION_ENDS = /[)\d]\.?$/;

/** Whether a line in the head of a release is not part of the paragraph that the lines before it began. */
export function partsHead(open: readonly Line[], line: Line): boolean {
  const text = joinLines(open);
  const last = open.at(-1)!;
  const before = headRole(text);
  if (GOES_ON.test(last.text) || GOES_ON_FROM.test(line.text)) return false;
  if (before === 'letterhead' || before === 'number') return true;
  const role = headRole(line.text);
  if (role === 'letterhead' || role === 'number' || role === 'court') return true;
  if (last.indent < 2 && line.indent > 3) return true;
  if (CAPTION_BEGINS.test(line.text) || opensSentence(line.text)) return true;
  if (before === 'caption' || before === 'court') return CAPTION_ENDS.test(last.text);
  return inCapitals(last.text) !== inCapitals(line.text);
}

const inCapitals = (text: string): boolean => !/[a-z]{2}/.test(text);
