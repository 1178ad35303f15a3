import { opensSentence } from '../blocks.ts';
import type { HtmlBlock } from '../html-blocks.ts';

/** A paragraph that ends with the name of a case: `See SEC v. Northcote`, `In the Matter of Larkspur Ridge, Inc.` */
const ENDS_IN_CASE = /(?:\bvs?\.|\bIn the Matter of|\bIn re)\s(?:[^.]|\b(?:Inc|Ltd|Corp|Co|Jr|Sr|al|[A-Z])\.)*$/;

/** What comes after the name of a case in a sentence: `Civil Action No. 02-1234`, `Litigation Release No. 17722`, `CR07-32 (D.N.J.)` */
const AFTER_CASE =
  /^(?:(?:Civil|Criminal|Crim\.?|Civ\.?|Cr\.?|Case|Docket|C\.A\.|A\.P\.|Admin\.?|Administrative Proceeding|Litigation Releases?|Lit\. Rel\.|L\.R\.|LR-|Release)(?=[\s\d])|(?:[A-Z][a-z]+ ){2,4}(?:of \d{4} )?Rel|[A-Z]{0,4}-?\d|No\. )/;

/** The name of a case, where a sentence goes on with it: `in the insider trading action` + `SEC v. Northcote` */
const CASE = /^(?:SEC|Securities and Exchange Commission|United States(?: of America)?|U\. ?S\.) v\. /;

/** `see Litigation Release No. 17721` + `Sept. 11, 2002`, `Release Nos. 15786` + `15844 and 17313` */
const ENDS_IN_NUMBER = /\b(?:Nos?\.|numbers?|Rel(?:eases?|\.)(?: Nos?\.)?|LR-|L\.R\.) ?[\d-]{3,9}$/;
const AFTER_NUMBER = /^(?:[A-Z][a-z]+\.? \d{1,2}, \d{4}|\d{3})/;

/** A paragraph that ends with a word that ends no sentence. */
const ENDS_OPEN = /\b(?:[Ss]ee|that|which|and|or|of|the|in|for|by|to|with|alia)$/;

/** A paragraph that begins within a sentence. */
const BEGINS_WITHIN = /^(?:[a-z]{2,} |\([A-Z][a-z]+\.? \d)/;

const ENDS_SENTENCE = /[.:;?!*#_-][”"’)]?$/;
const ENDS_IN_ABBREVIATION = /\b(?:Inc|Ltd|Corp|Co|Jr|Sr|Nos?|[A-Z])\.$/;

/**
 * Joins paragraphs that a break in the page as collected cut out of one sentence, mostly behind the name of a case that was set in
 * italics.
 */
export function mendSentences(blocks: readonly HtmlBlock[]): HtmlBlock[] {
  const mended: HtmlBlock[] = [];
  for (const block of blocks) {
    const before = mended.at(-1);
    if (before && isCut(before, block)) mended[mended.length - 1] = joined(before, block);
    else mended.push(block);
  }
  return mended;
}

function isCut(before: HtmlBlock, next: HtmlBlock): boolean {
  if (before.kind !== 'paragraph' || next.kind !== 'paragraph' || before.text.length < 40) return false;
  const ends = ENDS_SENTENCE.test(before.text);
  if (BEGINS_WITHIN.test(next.text) && (!ends || ENDS_IN_ABBREVIATION.test(before.text))) return true;
  if (ENDS_OPEN.test(before.text) && !opensSentence(next.text)) return true;
  if (!ends && CASE.test(next.text)) return true;
  if (ENDS_IN_NUMBER.test(before.text) && AFTER_NUMBER.test(next.text)) return true;
  return AFTER_CASE.test(next.text) && ENDS_IN_CASE.test(before.text.slice(-200));
}

function joined(before: HtmlBlock, next: HtmlBlock): HtmlBlock {
  const shift = before.text.length + 1;
  const links = next.links.map(({ start, end, url }) => ({ start: start + shift, end: end + shift, url }));
  return { ...before, text: `${before.text} ${next.text}`, links: [...before.links, ...links] };
}
