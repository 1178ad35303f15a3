/**
 * A sentence with each name replaced by one mark, so that patterns can be written about the words between names:
 * `filed a complaint against ①, the former president of ②, and ③`.
 */
export interface Skeleton {
  text: string;
  /** For each mark in order, the name that it stands for. */
  names: number[];
}

/** Marks are private-use characters: the n-th name of a sentence is the n-th character. */
const FIRST_MARK = 0xe000;
export const MARK = '[\\ue000-\\uf8ff]';
export const isMark = (char: string | undefined): boolean => char !== undefined && char >= '\ue000' && char <= '\uf8ff';
export const markIndex = (char: string): number => char.charCodeAt(0) - FIRST_MARK;

/** A bracket after a name: its short form, an age; behind its other name, the short form. */
const BRACKET = /(?:\s*\((?:doing business|d\/b\/a|formerly|f\/k\/a|n\/k\/a)[^()]{0,120}\))?\s*\([^()]{0,160}\)/y;

/** A name in a sentence: offsets in the block, and whether it is possessive though no apostrophe follows. */
export interface SkeletonName {
  start: number;
  end: number;
  bareGenitive: boolean;
  /** Whether it is somebody else than the name before: no short form of it. */
  apart: boolean;
}

/** A bracket that calls those before it defendants. */
const CALLED_DEFENDANTS = /^\s*\((?:collectively,? )?(?:the )?["“]?Defendants["”]?\)$/;

/** `two firms controlled by ①`, `three officers of ①`: a bracket behind names the firms, and the officers. */
const OWNED_BY =
  /\b(?:(?:owned|controlled|operated|managed|run) by|(?:two|three|four|five|six) (?:\w+ ){0,2}(?:officers|executives|employees|representatives|brokers|entities|companies) (?:of|related to|affiliated with)) .$/su;

/** Replaces the names, which are in order, and the brackets after them, in `[start, end)` of a block's text. */
export function skeletonOf(text: string, start: number, end: number, names: readonly SkeletonName[]): Skeleton {
  let out = '';
  let at = start;
  const marked: number[] = [];
  for (const [index, name] of names.entries()) {
    if (name.start < at || name.end > end) continue;
    out +=
      text.slice(at, name.start) + String.fromCharCode(FIRST_MARK + marked.length) + (name.bareGenitive ? '’s' : '');
    marked.push(index);
    at = name.end + (name.bareGenitive ? 1 : 0);
    BRACKET.lastIndex = at;
    const bracket = BRACKET.exec(text)?.[0];
    const next = names[index + 1];
    const inside = next?.apart && bracket && next.start < at + bracket.length && OWNED_BY.test(out);
    if (!bracket || inside || at + bracket.length > end) continue;
    at += bracket.length;
    if (CALLED_DEFENDANTS.test(bracket)) out += ', the defendants,';
  }
  out += text.slice(at, Math.max(at, end));
  return { text: out.replaceAll(' -- ', ' – '), names: marked };
}
