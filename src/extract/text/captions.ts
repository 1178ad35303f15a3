import { matchesIn } from '../../domain/matches.ts';

/** A case named in a text: who sues, and the first words after `v.`, with the offset of its start. */
export interface Versus {
  plaintiff: 'commission' | 'government' | 'other';
  /** First words of the defendants, folded to lower-case letters: `keithgreenberg`. */
  defendant: string;
  start: number;
}

/** `SEC v. `, `United States of America vs. `, `In the Matter of `: the plaintiff is what stands before. */
const V = /\b[vV](?:s|S|ersus|ERSUS)?\.?\s+(?=[\p{Lu}\d"“‘'(])/gu;
/** `In re Larkspur Ridge`: a bankruptcy or class action; not another name of the case, in brackets, nor an application of the Commission. */
const IN_RE = /(?<!\()\bin re:?\s+(?!Application)(?=\p{Lu})/giu;
const COMMISSION =
  /(?:(?<![A-Za-z])SEC|\bS?\.?E\.C\.|\b(?:exchange|exhange)\s+com+is+ion|\bsecurities\s+and\s+exchange|\b(?<!trad(?:ing|e)\s)commission)(?:\s*\([^)]*\))?,?\s*$/i;
const GOVERNMENT =
  /\b(?:united states(?:\s+of\s+america)?|U\.\s?S\.(?:\s?A\.)?|USA|U\.S|state\s+of\s+\w+(?:\s\w+)?|states?|people(?:\s+of\s+the\s+state\s+of\s+\w+(?:\s\w+)?)?|commonwealth(?:\s+of\s+\w+)?|government)(?:\s*\([^)]*\))?,?\s*$/i;

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Titles and articles before a defendant's name. */
const BEFORE_NAME = /^(?:the|dr\.?|mr\.?)\s+/i;

/** The first name after an offset, folded. */
function firstName(text: string, at: number): string {
  const after = text.slice(at, at + 60).replace(BEFORE_NAME, '');
  const end = after.search(/,|;|\(|\band\b|\bet\b/i);
  return fold(end < 0 ? after : after.slice(0, end));
}

/** Every `A v. B` of a text, in order. A capital V is an initial, `ALAN V. NORTHCOTE`, unless a plaintiff that is known stands before. */
export function versusIn(text: string): Versus[] {
  if (!/\bv(?:s|ersus)?\.?\s|\bin re\b/i.test(text)) return [];
  const bankruptcies = matchesIn(text, IN_RE).map(
    ({ 0: mark, index }): Versus => ({
      plaintiff: 'other',
      defendant: firstName(text, index + mark.length),
      start: index,
    }),
  );
  const cases = matchesIn(text, V).flatMap(({ 0: mark, index }): Versus[] => {
    const before = text.slice(Math.max(0, index - 80), index);
    const plaintiff = COMMISSION.test(before) ? 'commission' : GOVERNMENT.test(before) ? 'government' : 'other';
    if (plaintiff === 'other' && mark.startsWith('V.')) return [];
    return [{ plaintiff, defendant: firstName(text, index + mark.length), start: index }];
  });
  return [...cases, ...bankruptcies].sort((a, b) => a.start - b.start);
}

/** The case that words at an offset belong to: the last one named before them. */
export const versusBefore = (all: readonly Versus[], at: number): Versus | undefined =>
  all.findLast(({ start }) => start < at);
