/** What windows-1252 means by the bytes 0x80 to 0x9F; a space where it means nothing. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** UTF-8 that was decoded one byte at a time: `â\u0080\u0099` is `’`, `Â§` is `§`. */
const DECODED_TWICE =
  /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g;

/** The first byte of such a letter that lost a bit: `\u0083©` is `Ã©`, which is `é`. */
const LOST_BIT = /\u0083(?=[\u00a1-\u00bf])/g;

/** What is left of a non-breaking space that was decoded twice and whose second half became a space. */
const HALF_A_SPACE = /\u00c2(?=\s|$)/g;

const C1 = /[\u0080-\u009f]/g;

/** Control characters that are no white space, soft hyphens, zero-width characters, direction marks and byte order marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffe\uffff]/g;

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A character that may be one of what is handled here; most texts have none. */
const NOT_PLAIN = /[^\t\n\f\r\u0020-\u007e\u00a1-\u00ac\u00ae-\u00bf\u2013-\u2027\u2030-\u203a]/;

const decodeAgain = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8');

/**
 * Puts the characters of a collected text right: words decoded twice are decoded once, C1 control characters are read as
 * windows-1252, other control and invisible characters are dropped, the non-breaking hyphen is a hyphen. Nothing is guessed.
 */
export function cleanCharacters(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return text
    .replace(LOST_BIT, '\u00c3')
    .replace(DECODED_TWICE, decodeAgain)
    .replace(HALF_A_SPACE, '')
    .replace(C1, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80]!)
    .replace(/\u2011/g, '-')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '\ufffd');
}

/** Every run of white space as one blank. A blank that stands alone, as most do, is no match: it stays as it is. */
export const foldSpace = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ');
