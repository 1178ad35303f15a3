/** A phrase in a text: offsets `[start, end)`, and what it stands for. */
export interface FoundPhrase<T> {
  tag: T;
  start: number;
  end: number;
}

/** How many letters of a word are compared before a pattern is tried. */
const LETTERS = 6;

/** The index of the bracket that closes the group opened at `open`. */
function closing(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '(') depth++;
    else if (source[at] === ')' && --depth === 0) return at;
  }
  throw new Error(`No closing bracket in ${source}`);
}

/** The alternatives of a pattern, parted at its own level. */
function alternatives(source: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '(') at = closing(source, at);
    else if (source[at] === '|') {
      found.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, source.slice(start)];
}

/** The first letters with which words that match a pattern begin; a shorter opening stands for every word that goes on from it. */
export function openings(source: string, before = ''): string[] {
  return alternatives(source).flatMap((alternative) => openingsOfOne(alternative, before));
}

function openingsOfOne(source: string, before: string): string[] {
  if (before.length >= LETTERS) return [before.slice(0, LETTERS)];
  if (/^\\[bB]/.test(source)) return before ? [before] : openingsOfOne(source.slice(2), before);
  if (source.startsWith('(')) {
    const end = closing(source, 0);
    const rest = source.slice(end + 1);
    if (/^\(\?(?:<?[!=])/.test(source)) return openingsOfOne(rest, before);
    const optional = /^[?*]/.test(rest);
    const after = rest.replace(/^[?*+]\??/, '');
    const inner = source.slice(source.startsWith('(?:') ? 3 : 1, end);
    const inside = alternatives(inner).flatMap((one) => openingsOfOne(one + after, before));
    return optional ? [...inside, ...openingsOfOne(after, before)] : inside;
  }
  const letter = /^(?:\\(\$)|([a-zA-Z0-9]))(\?)?/.exec(source);
  if (!letter) {
    if (!before && source.startsWith('\\d')) return [...'0123456789'];
    if (before) return [before];
    throw new Error(`A phrase must begin with a word: ${source}`);
  }
  const rest = source.slice(letter[0].length);
  const read = openingsOfOne(rest, before + (letter[1] ?? letter[2]!).toLowerCase());
  return letter[3] ? [...read, ...openingsOfOne(rest, before)] : read;
}

/**
 * A reader that finds many phrases in one pass over the words of a text. Every pattern must begin with a word; only those that
 * share their first letters with a word are tried at it, and a phrase ends where a word ends. Of the phrases that begin at a word
 * the first in the list counts, and none begins inside another. Where phrases may overlap `between tags` this holds among those of
 * one tag; where `always`, all count.
 */
export function phraseReader<T>(
  phrases: readonly (readonly [tag: T, words: RegExp])[],
  { overlapping }: { overlapping?: 'between tags' | 'always' } = {},
): (text: string) => FoundPhrase<T>[] {
  const index = indexOf(phrases);
  return (text) => {
    const found: FoundPhrase<T>[] = [];
    const free = new Map<T | undefined, number>();
    let inside = false;
    for (let at = 0; at < text.length; at++) {
      const begins = !inside;
      inside = isWordUnit(text.charCodeAt(at));
      if (!inside || !begins) continue;
      const key = keyOf(text, at);
      for (const { tag, words, begins } of index[key >> UNINDEXED] ?? []) {
        if (!begins.some(({ mask, letters }) => (key & mask) === letters)) continue;
        const among = overlapping === 'between tags' ? tag : undefined;
        if (overlapping !== 'always' && at < (free.get(among) ?? 0)) continue;
        words.lastIndex = at;
        if (!words.test(text)) continue;
        found.push({ tag, start: at, end: words.lastIndex });
        free.set(among, words.lastIndex);
      }
    }
    return found;
  };
}

interface Phrase<T> {
  tag: T;
  words: RegExp;
  /** The first letters of the words that it may begin with, as parts of a key. */
  begins: { mask: number; letters: number }[];
}

/** How many bits of a letter make its part of a key: the lowest, which small and capital letters share. */
const BITS = 5;
/** The part of a key, of all but its first three letters, by which phrases are not listed. */
const UNINDEXED = BITS * (LETTERS - 3);
const ALL = 2 ** (BITS * LETTERS) - 1;

/**
 * A number for the first letters of the word at an offset. Signs and letters of other scripts share numbers with letters, so that a
 * few phrases are tried in vain.
 */
function keyOf(text: string, at: number): number {
  let key = 0;
  for (let next = at; next < at + LETTERS; next++) key = (key << BITS) | (text.charCodeAt(next) & (2 ** BITS - 1));
  return key;
}

/** The phrases that a word may begin, in the order of the list, by the first three letters of the word. */
function indexOf<T>(
  phrases: readonly (readonly [tag: T, words: RegExp])[],
): readonly (readonly Phrase<T>[] | undefined)[] {
  const index: (Phrase<T>[] | undefined)[] = Array.from({ length: 2 ** (BITS * LETTERS - UNINDEXED) });
  for (const [tag, { source, flags }] of phrases) {
    for (const alternative of alternatives(source)) {
      const words = new RegExp(`(?:${alternative})(?![a-z])`, `${flags.replace(/[gy]/g, '')}y`);
      for (const opening of new Set(openings(alternative))) {
        // A shorter opening stands for every word that goes on from it.
        const mask = ALL & -(2 ** (BITS * (LETTERS - opening.length)));
        const letters = keyOf(opening, 0) & mask;
        const last = (letters | (ALL & ~mask)) >> UNINDEXED;
        for (let first = letters >> UNINDEXED; first <= last; first++) {
          const list = index[first] ?? [];
          index[first] = list;
          const known = list.at(-1);
          if (known?.words === words) known.begins.push({ mask, letters });
          else list.push({ tag, words, begins: [{ mask, letters }] });
        }
      }
    }
  }
  return index;
}

const isWordUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95 || unit === 36;
