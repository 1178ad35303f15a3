/** A case named in a text: who sues, and the first words after `v.`, with the offset of its start. */
export interface Versus {
  plaintiff: 'commission' | 'government' | 'other';
  /** First words of the defendants, folded to lower-case letters: `keithgreenberg`. */
  defendant: string;
  start: number;
}

/** `SEC v. `, `United States of America vs. `, `In the Matter of `: the plaintiff is what stands before. */
const V = /\bv(?:s|ersus)?\.?\s+(?=[\p{Lu}\d"“‘'(])/giu;
const COMMISSION = /(?:\bSEC|\bS\.E\.C\.|\b(?:exchange|exhange)\s+commiss?s?ion|\bcommission)(?:\s*\([^)]*\))?,?\s*$/i;
const GOVERNMENT =
  /\b(?:united states(?:\s+of\s+america)?|U\.\s?S\.(?:\s?A\.)?|USA|U\.S|state\s+of\s+\w+(?:\s\w+)?|states?|people(?:\s+of\s+the\s+state\s+of\s+\w+(?:\s\w+)?)?|commonwealth(?:\s+of\s+\w+)?|government)(?:\s*\([^)]*\))?,?\s*$/i;

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Titles and articles before a defendant's name. */
const BEFORE_NAME = /^(?:the|dr\.?|mr\.?)\s+/i;

/** Every `A v. B` of a text, in order. */
export function versusIn(text: string): Versus[] {
  if (!/\bv(?:s|ersus)?\.?\s/i.test(text)) return [];
  return [...text.matchAll(V)].map(({ 0: mark, index }) => {
    const before = text.slice(Math.max(0, index - 80), index);
    const plaintiff = COMMISSION.test(before) ? 'commission' : GOVERNMENT.test(before) ? 'government' : 'other';
    const after = text.slice(index + mark.length, index + mark.length + 60).replace(BEFORE_NAME, '');
    return { plaintiff, defendant: fold(after.split(/,|;|\(|\band\b|\bet\b/i)[0]!), start: index };
  });
}

/** The case that words at an offset belong to: the last one named before them. */
export const versusBefore = (all: readonly Versus[], at: number): Versus | undefined =>
  all.findLast(({ start }) => start < at);
