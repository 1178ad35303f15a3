import {
  isLegalForm,
  isOfLegalForm,
  isOpeningForm,
  ORGANIZATION_WORDS,
  PUBLIC_BODIES,
  plainWord,
} from '../../catalogue/names-corporate.ts';
import { GIVEN_NAMES } from '../../catalogue/names-given.ts';
import { GENERATIONS } from '../../catalogue/names-personal.ts';

/** Given names, initials and `Jr.` speak for a person. */
export function looksPersonal(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 6) return false;
  if (GENERATIONS.has(plainWord(words.at(-1)!)) && words.length > 2 && !/^I+$/.test(words.at(-1)!)) return true;
  if (words.slice(0, -1).some((word) => /^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word))) return true;
  return GIVEN_NAMES.has(withoutAccents(words[0]!.toLowerCase()));
}

const withoutAccents = (word: string): string =>
  /[^\0-~]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;

/** Legal forms that no person is called by. */
const FIRM = new Set('inc incorporated corp corporation company ltd limited llc llp plc gmbh'.split(' '));

/** What ends the name of an organization that bears a person's: `Avery R. Trust`, but `Avery D. Power`. */
const NO_SURNAME = /^(?:trust|fund|bank|group|foundation|associates|partners|holdings|estate)$/i;

/** Words of organizations that are surnames too. */
const ALSO_SURNAME = /^(?:center|church|gold|power|sales|stock)$/i;

/** Words of organizations that are given names too: `Avery Forest Northcote`. */
const MIDDLE = /^(?:forest|church|gold)$/i;

/** Whether the words of a name are a person's or an organization's; nothing where they do not tell. */
export function kindOfWords(words: readonly string[]): 'person' | 'organization' | undefined {
  const last = words.at(-1)!;
  const stems = words.slice(1).map((word) => word.split('-')[0]!);
  if (words.length > 1 && words[0]!.length < 4 && !words[0]!.includes('.') && isOpeningForm(words[0]!))
    return 'organization';
  if (stems.some((word) => FIRM.has(plainWord(word)) && isLegalForm(word))) return 'organization';
  if (
    words.length > 1 &&
    isOfLegalForm(words, words.length - 1) &&
    !(last.length === 2 && /\p{Ll}/u.test(last) && last !== 'Co')
  )
    return 'organization';
  const isInitialed = words.length === 3 && /^\p{Lu}$/u.test(words[1]!) && !NO_SURNAME.test(last);
  const isSurnamed = words.length === 2 && ALSO_SURNAME.test(last);
  const isMiddle = words.length === 3 && MIDDLE.test(words[1]!) && !ORGANIZATION_WORDS.has(last.toLowerCase());
  if ((isInitialed || isSurnamed || isMiddle) && GIVEN_NAMES.has(words[0]!.toLowerCase())) return 'person';
  if (words.length === 1 && /^(?!inc|corp)\p{L}{3,}\.(?:com|net|org)$/iu.test(last)) return 'organization';
  if (words.some((word) => ORGANIZATION_WORDS.has(word.toLowerCase()) || /[\p{N}&]/u.test(word))) return 'organization';
  const [body, of] = /^the$/i.test(words[0]!) ? words.slice(1) : words;
  if (words.length > 2 && PUBLIC_BODIES.has(body!.toLowerCase()) && of === 'of') return 'organization';
  return looksPersonal(words) ? 'person' : undefined;
}
