/** A phrase in a text: offsets `[start, end)`, and what it stands for. */
export interface FoundPhrase<T> {
  tag: T;
  start: number;
  end: number;
}

/** How many signs of a phrase are compared before its pattern is tried. */
const LENGTH = 6;

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

/** A quantifier behind a sign or a group. */
const QUANTIFIER = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/;
/** A sign that a pattern names: a letter, a blank, an escaped stop, or one of a few in brackets. */
const SIGN = /^(?:\\([^\w\s]|d)|([\w '’&,-])|\[([\w '’&,./-]+)\])/;
/** In brackets, what stands for more signs than it shows. */
const RANGE = /\w-\w|\\/;

/**
 * The first signs with which phrases that match a pattern begin, in small letters; `0` stands for any digit, and a shorter opening
 * for all that go on from it.
 */
export const openings = (source: string): string[] => [...new Set(openingsOf(source, ''))];

const openingsOf = (source: string, before: string): string[] =>
  alternatives(source).flatMap((alternative) => openingsOfOne(alternative, before));

function openingsOfOne(source: string, before: string): string[] {
  if (before.length >= LENGTH) return [before.slice(0, LENGTH)];
  if (/^\\[bB]/.test(source)) return openingsOfOne(source.slice(2), before);
  if (source.startsWith('(')) {
    const end = closing(source, 0);
    const rest = source.slice(end + 1);
    if (/^\(\?(?:<?[!=])/.test(source)) return openingsOfOne(rest, before);
    const inner = alternatives(source.slice(source.startsWith('(?:') ? 3 : 1, end));
    return repeated(rest, before, (then) => inner.flatMap((one) => openingsOfOne(one + then, before)));
  }
  const sign = SIGN.exec(source);
  const signs = sign?.[1] ?? sign?.[2] ?? sign?.[3];
  if (!sign || !signs || RANGE.test(signs)) {
    if (before) return [before];
    throw new Error(`A phrase must begin with a word: ${source}`);
  }
  const all = sign[1] === 'd' ? ['0'] : [...signs.toLowerCase()];
  return repeated(source.slice(sign[0].length), before, (then) =>
    all.flatMap((one) => openingsOfOne(then, before + one)),
  );
}

/** The openings of what stands once, perhaps, or several times, as what follows tells; `once` gives those of it and what is behind it. */
function repeated(following: string, before: string, once: (then: string) => string[]): string[] {
  const quantifier = QUANTIFIER.exec(following)?.[0] ?? '';
  const rest = following.slice(quantifier.length);
  const without = /^(?:[?*]|\{0)/.test(quantifier) ? openingsOfOne(rest, before) : [];
  // Behind what may come again anything may follow.
  return [...once(/^\??$/.test(quantifier) ? rest : ''), ...without];
}

/**
 * A reader that finds many phrases in one pass over the words of a text. Every pattern must begin with a word; only those that
 * begin with the signs that stand there are tried at a word, and a phrase ends where a word ends. Of the phrases that begin at a word
 * the first in the list counts, and none begins inside another. Where phrases may overlap `between tags` this holds among those of
 * one tag; where `always`, all count.
 */
export function phraseReader<T>(
  phrases: readonly (readonly [tag: T, words: RegExp])[],
  { overlapping }: { overlapping?: 'between tags' | 'always' } = {},
): (text: string) => FoundPhrase<T>[] {
  const index = indexOf(phrases);
  const listed = Uint8Array.from(index, (list) => (list ? 1 : 0));
  const known = new Map<number, readonly Phrase<T>[]>();
  const phrasesAt = (key: number): readonly Phrase<T>[] => {
    let list = known.get(key);
    if (!list) {
      if (known.size === MOST_KNOWN) known.clear();
      list = index[key >> UNINDEXED]!.filter(({ begins }) => begins.some(({ mask, signs }) => (key & mask) === signs));
      known.set(key, list);
    }
    return list;
  };
  return (text) => {
    const found: FoundPhrase<T>[] = [];
    const free = new Map<T | undefined, number>();
    const words = wordsOf(text);
    for (let word = 0; word < words.length; word += 2) {
      const key = words[word + 1]!;
      if (!listed[key >> UNINDEXED]) continue;
      const at = words[word]!;
      for (const { tag, pattern } of phrasesAt(key)) {
        const among = overlapping === 'between tags' ? tag : undefined;
        if (overlapping !== 'always' && at < (free.get(among) ?? 0)) continue;
        pattern.lastIndex = at;
        if (!pattern.test(text)) continue;
        found.push({ tag, start: at, end: pattern.lastIndex });
        free.set(among, pattern.lastIndex);
      }
    }
    return found;
  };
}

interface Phrase<T> {
  tag: T;
  pattern: RegExp;
  /** The signs that it may begin with, as parts of a key. */
  begins: { mask: number; signs: number }[];
}

/** As many openings of words are remembered, each with the phrases that may begin there. */
const MOST_KNOWN = 2 ** 16;
/** How many bits tell a sign. */
const BITS = 5;
/** What a sign counts as in a key, by its code: letters of either case as one, digits as one, all that is not told apart as none. */
const SIGNS = new Uint8Array(128);
for (const [at, sign] of [...' -$_0abcdefghijklmnopqrstuvwxyz'].entries())
  for (const each of sign === '0' ? '0123456789' : [sign, sign.toUpperCase()]) SIGNS[each.charCodeAt(0)] = at + 1;
/** The last sign that parts words. */
const LAST_BETWEEN = SIGNS['-'.charCodeAt(0)]!;
/** The sign at an offset; none behind the end of the text. */
function signAt(text: string, at: number): number {
  const code = at < text.length ? text.charCodeAt(at) : 0;
  return code < 128 ? SIGNS[code]! : 0;
}

/** The words of so many texts are remembered: several readers read each sentence of the releases that are read at a time. */
const MOST_TEXTS = 2 ** 13;
const beginnings = new Map<string, readonly number[]>();

/** Where each word of a text begins, and behind it the number for the signs from there on: one list, since there are many words. */
function wordsOf(text: string): readonly number[] {
  const known = beginnings.get(text);
  if (known) return known;
  const found: number[] = [];
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const begins = !inside;
    inside = signAt(text, at) > LAST_BETWEEN;
    if (inside && begins) found.push(at, keyOf(text, at));
  }
  if (beginnings.size === MOST_TEXTS) beginnings.clear();
  beginnings.set(text, found);
  return found;
}

/** By so many first signs phrases are listed; few words share them with a phrase. */
const INDEXED = 3;
/** The part of a key by which phrases are not listed. */
const UNINDEXED = BITS * (LENGTH - INDEXED);
const ALL = 2 ** (BITS * LENGTH) - 1;

/** A number for the signs from an offset on. */
function keyOf(text: string, at: number): number {
  let key = 0;
  for (let next = at; next < at + LENGTH; next++) key = (key << BITS) | signAt(text, next);
  return key;
}

/** The phrases that may begin at a word, in the order of the list, by the first three signs there. */
function indexOf<T>(
  phrases: readonly (readonly [tag: T, words: RegExp])[],
): readonly (readonly Phrase<T>[] | undefined)[] {
  const index: (Phrase<T>[] | undefined)[] = Array.from({ length: 2 ** (BITS * LENGTH - UNINDEXED) });
  for (const [tag, { source, flags }] of phrases) {
    for (const alternative of alternatives(source)) {
      const pattern = new RegExp(`(?:${alternative})(?![a-z])`, `${flags.replace(/[gy]/g, '')}y`);
      for (const opening of openings(alternative)) {
        // A shorter opening stands for every word that goes on from it.
        const mask = ALL & -(2 ** (BITS * (LENGTH - opening.length)));
        const signs = keyOf(opening, 0) & mask;
        const last = (signs | (ALL & ~mask)) >> UNINDEXED;
        for (let first = signs >> UNINDEXED; first <= last; first++) {
          const list = index[first] ?? [];
          index[first] = list;
          const known = list.at(-1);
          if (known?.pattern === pattern) known.begins.push({ mask, signs });
          else list.push({ tag, pattern, begins: [{ mask, signs }] });
        }
      }
    }
  }
  return index;
}
