import { stem } from './stem.ts';

/** A word of a text or a query. */
export interface Word {
  /** Lower case, without accents, apostrophes and the dots of initials: `oconnell`, `us`, `10b-5`, `1250000`. */
  exact: string;
  /** The same without its inflection. */
  stem: string;
  /** Where it stands, in UTF-16 units. */
  start: number;
  end: number;
}

/** What a word can be, the first that fits; matches of a kind that is read in a way of its own are in a group. */
const WORD = new RegExp(
  [
    // `$1.25 million`: one word, `1250000`.
    String.raw`(\d+(?:\.\d+)?[\s-](?:million|billion)\b)`,
    // `1,250,000.50`, `2.5`
    String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\p{L}\d])|\d+\.\d+(?![\p{L}\d.]))`,
    // `10b-5`, `13(b)(2)(A)`, `2024-15`, `1:22-cv-01933`, `LR-25680`: whole, so that `2024-2` is not found in `2024-25`.
    String.raw`((?:\d|\p{L}+-?\d)[\p{L}\d]*(?:[-:][\p{L}\d]+)*(?:\([\p{L}\d]{1,4}\))*)`,
    // `U.S.`, `S.D.N.Y.`
    String.raw`(?:\p{L}\.){2,}`,
    // `AT&T`
    String.raw`\p{L}{1,3}&\p{L}{1,3}(?!\p{L})`,
    // `O’Connell`, `company’s`
    String.raw`\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*`,
  ].join('|'),
  'giu',
);
const ACCENT = /\p{M}/gu;
const ASCII = /^[\0-\x7f]*$/;

/** Words too common to find anything by. */
export const STOP: ReadonlySet<string> = new Set(
  'a an and are as at be by for from had has have he her him his in is it its not of on or she that the their they this to was were which who will with'.split(
    ' ',
  ),
);

function scaledAmount(text: string): string {
  const [, number, scale] = /^([\d.]+)[\s-](\w)/.exec(text)!;
  return String(Math.round(Number(number) * (scale!.toLowerCase() === 'm' ? 1e6 : 1e9)));
}

function plainForm(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z]+$/.test(lower)) return lower;
  const letters = ASCII.test(lower) ? lower : lower.normalize('NFD').replace(ACCENT, '');
  return letters.replace(/['’]s$/, '').replace(/['’.&]/g, '');
}

/** The words of a text in order, those of every sentence included: what is left out is for the caller to say. */
export function* wordsOf(text: string): Generator<Word> {
  for (const match of text.matchAll(WORD)) {
    const [found, scaled, amount, code] = match;
    const exact = scaled
      ? scaledAmount(scaled)
      : amount
        ? amount.replaceAll(',', '').replace(/\.0+$/, '')
        : (code?.toLowerCase() ?? plainForm(found));
    yield { exact, stem: stem(exact), start: match.index, end: match.index + found.length };
  }
}

/** `10b-5` of `10b-5(a)`, `10b-5(a)` itself is another word; undefined where there is no level to take off. */
export const withoutLevels = (word: string): string | undefined =>
  word.endsWith(')') ? word.slice(0, word.indexOf('(')) : undefined;
