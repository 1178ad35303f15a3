import type { Block, BlockRole, Link } from '../domain/block.ts';
import { foldSpace } from './characters.ts';

/** A block of running text. */
export const paragraph = (text: string, role: BlockRole = 'body', links: Link[] = []): Block => ({
  kind: 'paragraph',
  role,
  text,
  links,
});

export const heading = (text: string, role: BlockRole, links: Link[] = []): Block => ({
  kind: 'heading',
  role,
  text,
  links,
});

export const listItem = (text: string, role: BlockRole = 'body', links: Link[] = []): Block => ({
  kind: 'list-item',
  role,
  text,
  links,
});

/** Folds the white space of a block's words; its links keep to their words, and those around none are left out. */
export function foldWhiteSpace(block: Block): Block {
  const { text } = block;
  const fold = (part: string): string => foldSpace(part).trimStart();
  const links = block.links.flatMap(({ start, end, url }) => {
    const words = text.slice(start, end).trim();
    const from = text.indexOf(words, start);
    const folded = fold(text.slice(0, from)).length;
    return words === '' ? [] : [{ start: folded, end: folded + fold(words).length, url }];
  });
  return { ...block, text: fold(text).trimEnd(), links };
}

/** Words of a text that are written small, as in running text; names, numbers and words in capitals are not. */
const SMALL_WORD = /(?:^|[\s("“])[a-z]{2,}/g;

/** `On May 3, 2004, the court`, `The Securities and Exchange Commission (Commission) announced that` */
const OPENING =
  /^(?:washington(?:,? d\.?c\.?)? ?[-–—]+ ?)?(?:On (?:or about )?[A-Z][a-z]+\.? \d{1,2}, |(?:(?:The|Today,?|Yesterday,?) )+(?:U\.?S\.? |United States )?(?:Securities and Exchange Commission|SEC|Commission)(?: ?\(.{2,40}?\))?,? [a-z]+ [a-z]|(?:The|Today|Yesterday|In|As|At|A|An|Following|Pursuant to)\b.*[a-z)\d][.:][”"]?$)/i;

/** `On May 3, 2004`, `The Commission`, `A federal jury`: words with which the first sentence of a release begins, and no heading */
const FIRST_WORDS =
  /^(?:On (?:or about )?[A-Z][a-z]+\.? \d{1,2}\b|The (?:U\.?S\.? |United States )?(?:Securities and Exchange|SEC|Commission|Honorable|Complaint|complaint)\b|(?:Today|Yesterday)\b|(?:In|As|At|A|An|Defendants?|Following|Pursuant to|Without) [a-z])/;

/** Whether a line begins the first sentence of a release. */
export const opensSentence = (text: string): boolean => FIRST_WORDS.test(text);

/** Whether a text reads as sentences: enough words, and enough of them small; fewer do where it begins or ends as a sentence does. */
export function isProse(text: string): boolean {
  const words = text.split(' ').length;
  if (words < 10) return false;
  const small = (text.match(SMALL_WORD)?.length ?? 0) / words;
  return small > (OPENING.test(text) ? 0.2 : /[a-z)\d][.:][”"]?$/.test(text) ? 0.34 : 0.44);
}

/** `Respondent`, `B. Larkspur Used Partners to Pay Officials`: words in capitals that no stop ends, and no sum or telephone number */
export function isHeadingLine(text: string): boolean {
  if (text.length > 140 || /[.:;,]$|\$|\d{3}[-/ ]\d/.test(text)) return false;
  const words = text.replace(/^(?:\d{1,2}|[A-Z])\. /, '').split(' ');
  const small = words.filter((word) => /^[a-z]{4,}/.test(word) && !/^(?:with|from|into|under|upon|over)$/.test(word));
  return /^[A-Z]/.test(text) && words.length <= 16 && small.length === 0 && /[a-z]{3}|[A-Z]{4}/.test(text);
}
