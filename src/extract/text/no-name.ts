import { isLegalForm, ORGANIZATION_WORDS } from '../../catalogue/names-corporate.ts';
import { GIVEN_NAMES } from '../../catalogue/names-given.ts';
import { OF_AUTHORITIES, PLACES } from '../../catalogue/names-never.ts';
import { GENERATIONS } from '../../catalogue/names-personal.ts';
import { kindOfWords } from './name-kind.ts';
import { INITIAL, type NameWord } from './name-words.ts';

/** `South Florida`, `West Palm Beach`: regions, where no other word tells a name. */
const DIRECTIONS = new Set(
  'north south east west northern southern eastern western central greater upper lower downtown'.split(' '),
);

/** What follows a town: `, Illinois`, `, Fla.-based`, `, New York`. */
const STATE_BEHIND = /^, ((?:New |North |South |West |Rhode |Puerto )?\p{Lu}[\p{L}.]+?)(?:[-,. )]|\.-|$)/u;

/** `Lake Forest, Illinois`: a town, from the state behind it. */
function isTown(words: readonly NameWord[], text: string): boolean {
  const { end } = words.at(-1)!;
  const behind = text.slice(end, end + 40);
  // `Vernon Hills, Illinois-based Larkspur`: no person, though a given name opens it.
  const based = /^, [\p{L}. ]{2,20}-based\b/u.test(behind);
  if (words.length > 3 || (words.length > 1 && !based && GIVEN_NAMES.has(words[0]!.lower))) return false;
  const state = STATE_BEHIND.exec(behind)?.[1]?.toLowerCase();
  return state !== undefined && (PLACES.has(state.replace(/\.$/, '')) || PLACES.has(state.replaceAll('.', '')));
}

/** `an Atlanta GA accounting firm`, `a Vane, PA company`: a town with its state behind it. */
const isTownOfState = (words: readonly NameWord[], text: string): boolean => {
  const last = words.at(-1)!.text;
  const towns = words.length > 1 && words.length < 4 && /^[A-Z]{2}$/.test(last) && PLACES.has(last.toLowerCase());
  const before = text.slice(Math.max(0, words[0]!.start - 8), words[0]!.start);
  return (
    towns &&
    /\b(?:an?|of|in|from|former|the) $/.test(before) &&
    (!isLegalForm(last) || /\ban? $/.test(before)) &&
    !GIVEN_NAMES.has(words[0]!.lower)
  );
};

/** States and countries; two letters are a state only in capitals. */
const isPlace = (whole: string): boolean =>
  PLACES.has(whole.toLowerCase()) && (whole.length > 2 || whole === whole.toUpperCase());

export const isDirection = (word: string): boolean => DIRECTIONS.has(word.toLowerCase());

const isRegion = (words: readonly NameWord[]): boolean =>
  isDirection(words[0]!.lower) && !kindOfWords(words.map(({ text }) => text));

/** `No.10-cv-1234`, its blank lost. */
const DOCKET = /^Nos?\.\d/;

/** Laws, courts, their officers, exchanges and counties. */
function isAuthority(words: readonly NameWord[], whole: string): boolean {
  const last = words.at(-1)!;
  const named = words.some(({ lower }) => OF_AUTHORITIES.has(lower));
  if (named && (!isLegalForm(last.text) || words.length < 3)) return true;
  if (
    /\b(?:stock|options) exchange\b|\bbulletin board$|^(?:fair fund|ginnie mae|special master|plan of distribution|(?:the )?united states securities)$/i.test(
      whole,
    )
  )
    return true;
  if (words.some(({ text }) => DOCKET.test(text))) return true;
  const county = words.findIndex(({ lower }) => /^(?:county|township|parish)$/.test(lower));
  const behind = words.slice(county + 1).map(({ lower }) => lower);
  return words.length < 5 && county > 0 && (behind.length === 0 || PLACES.has(behind.join(' ')));
}

/** `Capital`, `Corporation`, `The`: what every firm's name may hold. */
const isCommon = ({ lower, text }: NameWord): boolean =>
  lower === 'the' || ORGANIZATION_WORDS.has(lower) || isLegalForm(text);

/** A piece of a name: a legal form, an initial, a number, words that every firm bears. */
function isFragment(words: readonly NameWord[]): boolean {
  const [first, second] = words;
  if (words.length < 3 && words.every(isCommon)) return true;
  if (words.length === 2) return second!.text.length === 1 && INITIAL.test(second!.text);
  const { text, number, lower } = first!;
  return words.length === 1 && (isLegalForm(text) || INITIAL.test(text) || number || GENERATIONS.has(lower));
}

/** `ESI’s Audit Committee`, `82nd Street`, `four Stock Promoters`. */
const OF_NOBODY =
  /\b(?:(?:Audit|Creditors|Compensation|Special) Committee|(?:Stock|Corporate|Penny Stock|Securities) (?:Promoters|Controllers|Traders|Salesmen)|\d+(?:st|nd|rd|th) (?:Street|Avenue|Floor))$/;
/** `the Office of Federal Housing Enterprise Oversight`: an authority, whose name begins before. */
const IN_OFFICE = /(?<!\b[Ll]aw )\bOffice of (?:the )?$/;

const isOffice = (words: readonly NameWord[], text: string): boolean =>
  words.length > 2 &&
  IN_OFFICE.test(text.slice(Math.max(0, words[0]!.start - 16), words[0]!.start)) &&
  kindOfWords(words.map((word) => word.text)) !== 'person';

/** Whether capitalised words of a text are no name of a person or firm: an authority, a place, a piece of a name. */
export function isNoName(words: readonly NameWord[], text: string): boolean {
  const whole = words.map((word) => word.text).join(' ');
  return (
    isAuthority(words, whole) ||
    OF_NOBODY.test(whole) ||
    isOffice(words, text) ||
    isFragment(words) ||
    isPlace(whole) ||
    isTown(words, text) ||
    isTownOfState(words, text) ||
    isRegion(words)
  );
}
