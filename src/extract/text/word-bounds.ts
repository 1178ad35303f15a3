const LETTER = /^[\p{L}\p{N}]/u;

/** What a UTF-16 unit is to words: not known yet, a sign between them, one that joins two, a letter or digit, the first half of either. */
const Kind = { unknown: 0, between: 1, joins: 2, letter: 3, half: 4 };
const KINDS = new Uint8Array(2 ** 16);
for (const sign of ".'’&*/!-") KINDS[sign.charCodeAt(0)] = Kind.joins;
KINDS.fill(Kind.half, 0xd8_00, 0xdc_00);

function kindAt(text: string, at: number): number {
  if (at >= text.length) return Kind.between;
  const unit = text.charCodeAt(at);
  if (KINDS[unit] === Kind.unknown) KINDS[unit] = LETTER.test(text[at]!) ? Kind.letter : Kind.between;
  return KINDS[unit]!;
}

/** The units of the letter or digit at an offset: 0 if none stands there. */
function letterAt(text: string, at: number): number {
  const kind = kindAt(text, at);
  if (kind === Kind.half) return LETTER.test(text.slice(at, at + 2)) ? 2 : 0;
  return kind === Kind.letter ? 1 : 0;
}

/** Where the first word at or after an offset begins; the end of the text where none does. */
export function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && letterAt(text, at) === 0) at += 1;
  return at;
}

/** Where the word ends that begins at an offset: letters and digits, with single signs between them, as in `O’Brien`, `AT&T`, `L.L.C`. */
export function wordEnd(text: string, start: number): number {
  let at = start;
  while (true) {
    const letter = letterAt(text, at);
    if (letter > 0) at += letter;
    else if (kindAt(text, at) === Kind.joins && letterAt(text, at + 1) > 0) at += 1;
    else return at;
  }
}
