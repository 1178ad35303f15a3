import { foldSpace } from './characters.ts';

/** A line of plain text: its words with white space folded, and where they stood. */
export interface Line {
  text: string;
  /** Columns of white space before the first word. */
  indent: number;
  /** Columns from the left edge to the end of the last word. */
  end: number;
  /** The line as it was, without white space at its end. */
  raw: string;
}

export const lineOf = (line: string): Line => {
  const raw = line.replace(/\t/g, '        ').trimEnd();
  const words = raw.trimStart();
  return { text: foldSpace(words), indent: raw.length - words.length, end: raw.length, raw };
};

/** Splits a text at every kind of line end; a form feed ends a line too. */
export const linesOf = (text: string): Line[] => text.split(/\r\n|[\r\n\f\v\u0085\u2028\u2029]/).map(lineOf);

/** `cease-and-` + `desist`: the hyphen that ends a line belongs to the word. */
const ENDS_IN_HYPHEN = /[A-Za-z0-9]-$/;

/** Joins hard-wrapped lines to running text. */
export function joinLines(lines: readonly Pick<Line, 'text'>[]): string {
  let text = '';
  for (const line of lines) {
    if (line.text === '') continue;
    if (text !== '' && !(ENDS_IN_HYPHEN.test(text) && /^[A-Za-z0-9]/.test(line.text))) text += ' ';
    text += line.text;
  }
  return text;
}

/** Parts lines into paragraphs at blank lines. */
export function paragraphsAtBlankLines(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  let open: Line[] = [];
  for (const line of lines) {
    if (line.text !== '') open.push(line);
    else if (open.length > 0) {
      paragraphs.push(open);
      open = [];
    }
  }
  if (open.length > 0) paragraphs.push(open);
  return paragraphs;
}

/**
 * The column at which lines were wrapped: nine lines of ten end at or before it, so that a line is never taken for a short one by
 * mistake.
 */
export function wrapColumn(lines: readonly Line[]): number {
  const ends = lines.filter(({ text }) => text.length > 30).map(({ end }) => end);
  ends.sort((a, b) => a - b);
  return ends[Math.floor(ends.length * 0.85)] ?? 0;
}

/** Whether a line ended although the next word had room on it, so that whoever wrote it meant the line to end. */
export const endsShort = (line: Line, next: Line, column: number): boolean =>
  line.end + 1 + next.text.split(' ', 1)[0]!.length < column;

/** Abbreviations that stand before a name or a number, so that their stop seldom ends a sentence. */
export const ABBREVIATION = /\b(?:U\.S|Mr|Ms|Mrs|Dr|Nos?|vs?|Sec|Rel|Lit|Civ)\.$/;

/** Whether a text ends as a sentence or a clause before a list does, so that what follows may be a new paragraph. */
export const endsSentence = (text: string): boolean => /[.:;!?*][”"’')\]]*(?: and| or)?$/.test(text);

/** Joins a paragraph that begins in the middle of a sentence to the one before. */
export function mendSentences(texts: readonly string[]): string[] {
  const mended: string[] = [];
  for (const text of texts) {
    const before = mended.at(-1);
    if (before !== undefined && !endsSentence(before) && /^[a-z]{2,} /.test(text)) {
      mended[mended.length - 1] = joinLines([{ text: before }, { text }]);
    } else mended.push(text);
  }
  return mended;
}
