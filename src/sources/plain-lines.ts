/** A line of plain text: its words with white space folded, and where they stood. */
export interface Line {
  text: string;
  /** Columns of white space before the first word. */
  indent: number;
  /** Columns from the left edge to the end of the last word. */
  end: number;
}

export const lineOf = (raw: string): Line => {
  const untabbed = raw.replace(/\t/g, '        ').trimEnd();
  const words = untabbed.trimStart();
  return { text: words.replace(/\s+/g, ' '), indent: untabbed.length - words.length, end: untabbed.length };
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

/** Whether a text ends as a sentence or a clause before a list does, so that what follows may be a new paragraph. */
export const endsSentence = (text: string): boolean => /[.:;!?*][”"’')\]]*(?: and| or)?$/.test(text);
