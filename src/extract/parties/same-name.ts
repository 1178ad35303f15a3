import { isOfLegalForm, plainWord } from '../../catalogue/names-corporate.ts';
import { GENERATIONS, PARTICLES, SHORT_GIVEN_NAMES } from '../../catalogue/names-personal.ts';
import { differsByOneLetter } from '../../domain/spelling.ts';

/** A name as it is compared with others: small letters without accents, stops and apostrophes. */
export interface NameShape {
  words: readonly string[];
  /** All words but an opening `The`. */
  key: string;
  /** An organization's words without `The`, `and` and its legal forms: `larkspur`, `ridge`, `holdings`. */
  base: readonly string[];
  /** These words without the spaces between them, which are often lost or too many. */
  joined: string;
  /** The legal forms in their short spelling: `inc`, `co ltd`; empty where there are none. */
  legal: string;
  /** A person's name taken apart; the surname takes its particles along. */
  given: readonly string[];
  surname: readonly string[];
  generation?: string;
}

const ACCENTED = /[^\0-~]/;

/** One word as it is compared; empty where it holds no letter or digit. */
export function comparable(word: string): string {
  const plain = plainWord(word);
  return ACCENTED.test(plain) ? plain.normalize('NFD').replace(/\p{M}/gu, '') : plain;
}

/** A name as it is looked up: its words as they are compared, without an opening `The`. */
export const keyOf = (name: string): string =>
  name
    .split(' ')
    .map(comparable)
    .filter(Boolean)
    .join(' ')
    .replace(/^the (?=.)/, '');

/** Spellings of one legal form. */
const SAME_FORM: Readonly<Record<string, string>> = {
  incorporated: 'inc',
  corporation: 'corp',
  company: 'co',
  limited: 'ltd',
  aktiengesellschaft: 'ag',
};

/** Takes a name's words apart. */
export function nameShape(words: readonly string[]): NameShape {
  const plain = words.map(comparable);
  const start = plain.length > 1 && plain[0] === 'the' ? 1 : 0;
  const formal = plain.map(
    (word, at) => at > 0 && (isOfLegalForm(words, at) || (word === 'partnership' && plain[at - 1] === 'limited')),
  );
  let end = words.length;
  while (end > start + 1 && formal[end - 1]) end -= 1;
  const base = plain.slice(start, end).filter((word) => word && word !== 'and');
  const person = plain.filter(Boolean);
  const generation = person.length > 2 && GENERATIONS.has(person.at(-1)!) ? person.pop() : undefined;
  let surname = person.length - 1;
  while (surname > 1 && person[surname - 1]!.length > 1 && PARTICLES.has(person[surname - 1]!)) surname -= 1;
  return {
    words,
    key: plain.slice(start).filter(Boolean).join(' '),
    base,
    joined: base.join(''),
    legal: plain
      .filter((_, at) => formal[at])
      .map((word) => SAME_FORM[word] ?? word)
      .join(' '),
    given: person.slice(0, Math.max(0, surname)),
    surname: person.slice(Math.max(0, surname)),
    ...(generation && { generation }),
  };
}

const sameWord = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

const longGiven = (word: string): string => SHORT_GIVEN_NAMES[word] ?? word;

/** Whether two given names agree: an initial, a beginning, a short form. */
export const sameGiven = (a: string, b: string): boolean =>
  sameWord(a, b) ||
  (Math.min(a.length, b.length) > 2 && (a.startsWith(b) || b.startsWith(a))) ||
  longGiven(a) === longGiven(b);

/** Whether two printed names can be one person's: same surname and generation, given names that agree as far as both print them. */
export function samePerson(a: NameShape, b: NameShape): boolean {
  if (a.given.length === 0 || b.given.length === 0 || a.surname.at(-1) !== b.surname.at(-1)) return false;
  if (a.generation && b.generation && a.generation !== b.generation) return false;
  const [short, long] = a.given.length <= b.given.length ? [a.given, b.given] : [b.given, a.given];
  if (!sameGiven(short[0]!, long[0]!))
    return short.length === 1 && short[0]!.length > 2 && long.some((word, at) => at > 0 && word.startsWith(short[0]!));
  let from = 1;
  for (const word of short.slice(1)) {
    const at = long.findIndex((candidate, index) => index >= from && sameGiven(word, candidate));
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

/** `Vane Sr.` for `Quill Vane Sr.`: a surname that only its generation follows. */
export const isSurnameOf = (short: NameShape, long: NameShape): boolean =>
  short.words.length === 2 &&
  long.generation !== undefined &&
  short.surname[0] === long.generation &&
  short.given[0] === long.surname.at(-1);

/** Whether two surnames differ by a letter that is no plural's `s`. */
export const isSlipOf = (a: string, b: string): boolean => differsByOneLetter(a, b) && `${a}s` !== b && `${b}s` !== a;

/** One person whose surname is misspelt in one place: the same given names, and long surnames that differ by a letter, a plural's `s` aside. */
export function isMisspelt(a: NameShape, b: NameShape): boolean {
  const [surname, other] = [a.surname.at(-1)!, b.surname.at(-1)!];
  if (surname === other || a.given[0] !== b.given[0] || (a.given[0]?.length ?? 0) < 3) return false;
  const sameGivens = a.given.length > 1 && a.given.join() === b.given.join();
  if (Math.min(surname.length, other.length) < (sameGivens ? 4 : 5)) return false;
  return isSlipOf(surname, other) && samePerson({ ...a, surname: b.surname }, b);
}

/** One person whose given name is misspelt in one place: long given names that differ by a letter, not by that of a woman's name. */
export function isMisgiven(a: NameShape, b: NameShape): boolean {
  const [x = '', y = ''] = [a.given[0], b.given[0]];
  if (x === y || Math.min(x.length, y.length) < 5 || `${x}a` === y || `${y}a` === x) return false;
  return differsByOneLetter(x, y) && samePerson({ ...a, given: [y, ...a.given.slice(1)] }, b);
}

/** One person in whose long given name two letters changed places, the first aside: `Leonard A. Vane` and `Leanord A. Vane`. */
export function hasLettersSwapped(a: NameShape, b: NameShape): boolean {
  const [x = '', y = ''] = [a.given[0], b.given[0]];
  if (x.length < 6 || x.length !== y.length || a.given.length < 2 || a.given.length !== b.given.length) return false;
  const apart = [...x].flatMap((letter, at) => (letter === y[at] ? [] : [at]));
  const [one = 0, other = 0] = apart;
  const swapped = apart.length === 2 && one > 0 && x[one] === y[other] && x[other] === y[one];
  return swapped && samePerson({ ...a, given: [y, ...a.given.slice(1)] }, b);
}

/** `Avery P. Vane` and `Avery G. Vane`, `Avery Bucky Vane`: names that differ in what stands between the given name and the surname alone. */
export const hasOtherMiddle = (a: NameShape, b: NameShape): boolean =>
  [a, b].every(({ given }) => given.length === 2) &&
  a.given[0] === b.given[0] &&
  a.generation === b.generation &&
  a.surname.join() === b.surname.join();

/** `Mauricio Diaz` for `Marlio Mauricio Diaz Cardona`: a given name and the first of two surnames. */
export function isShortForTwoSurnames(short: NameShape, long: NameShape): boolean {
  if (short.given.length !== 1 || long.given.length < 2 || long.legal || short.legal) return false;
  const surname = long.given.indexOf(short.surname.at(-1)!, 1);
  const given = long.given.findIndex((word) => word.length > 1 && sameGiven(word, short.given[0]!));
  return given >= 0 && given < surname && short.surname.at(-1)!.length > 2;
}

/** Whether one legal form is a part of the other: `Ltd.` of `Ltd. Partnership`, `Inc.` of `Co., Inc.` */
const isPartOf = (form: string, whole: string): boolean =>
  !form || whole === form || whole.startsWith(`${form} `) || whole === `co ${form}`;

/** Whether two printed names can be one organization's: the same words, and legal forms that do not contradict each other. */
export const sameOrganization = (a: NameShape, b: NameShape): boolean =>
  a.joined === b.joined && (isPartOf(a.legal, b.legal) || isPartOf(b.legal, a.legal));

const isEstate = ({ base }: NameShape): boolean => base[0] === 'estate' && base[1] === 'of' && base.length > 2;

/** `Estate of Vane` and `Estate of Avery Vane`: what the same person left. */
export function sameEstate(a: NameShape, b: NameShape): boolean {
  if (!isEstate(a) || !isEstate(b)) return false;
  const [one, other] = [a.base.slice(2), b.base.slice(2)];
  return one.length === 1 ? one[0] === other.at(-1) : samePerson(nameShape(one), nameShape(other));
}

/** One firm as two hands spell it: `Harrow Partners, LLC` and `Harrow Partners, LLP`, `Larkspur Investment, Inc.` and `Larkspur Investments, Inc.` */
export const isOtherForm = (a: NameShape, b: NameShape): boolean =>
  a.legal !== '' &&
  b.legal !== '' &&
  (a.joined === b.joined ||
    (a.legal === b.legal && Math.min(a.joined.length, b.joined.length) > 9 && differsByOneLetter(a.joined, b.joined)));

/** Whether a name is the first words of an organization's: `Larkspur Ridge` of `Larkspur Ridge Holdings, Inc.` */
export const leadsOrganization = (short: NameShape, long: NameShape): boolean =>
  !short.legal && short.base.length <= long.base.length && short.base.every((word, at) => word === long.base[at]);

/**
 * Whether a name is the last words of a longer one, its legal form included: `Dog Net, Inc.` of `Two Dog Net, Inc.`, whose first
 * word seemed to be no part of it; of people, a surname that its particle opens, or an initial: `Van Horst`, `B. Vane`.
 */
export function endsName(short: NameShape, long: NameShape): boolean {
  const first = short.words.length > 1 ? comparable(short.words[0]!) : '';
  const whole = long.generation && !short.generation ? long.key.slice(0, -long.generation.length - 1) : long.key;
  if (!first || !whole.endsWith(` ${short.key}`)) return false;
  return short.legal !== '' || first.length === 1 || PARTICLES.has(first);
}

/** Whether a name is the last words of an organization's: `Vane & Associates` of `J.Q. Vane & Associates`, `Ridge Vane` of `Larkspur Ridge Vane Inc.` */
export function endsOrganization({ base, legal }: NameShape, long: NameShape): boolean {
  const from = long.base.length - base.length;
  return !legal && base.length > 1 && from > 0 && base.every((word, at) => word === long.base[from + at]);
}

/** One firm printed with a word more in one place, a person’s initial aside: `CM Capital Associates, Inc.` and `CM Capital Management Associates, Inc.` */
export function hasOneWordMore(a: NameShape, b: NameShape): boolean {
  const [short, long] = a.base.length < b.base.length ? [a.base, b.base] : [b.base, a.base];
  if (short.length < 3 || long.length !== short.length + 1 || a.legal !== b.legal) return false;
  const extra = long.findIndex((word, at) => word !== short[at]);
  const inside = extra > 0 && extra < long.length - 1 && !/^(?:[ivx]+|\d.*|[a-z])$/.test(long[extra]!);
  return inside && short.slice(extra).every((word, at) => word === long[extra + 1 + at]);
}

/** The first letters of an organization's words, with and without its legal forms: `lrhi` and `lrh`. */
export function acronymsOf({ base, legal, words }: NameShape): string[] {
  const dotted = words.some((word) => word.includes('.'))
    ? words.filter((word) => word.includes('.')).map(comparable)
    : [];
  const letters = base
    .filter((word) => !/^(?:of|for|de)$/.test(word))
    .map((word) => (word.length < 4 && dotted.includes(word) ? word : word[0]!));
  const formal = legal ? legal.split(' ').map((word) => word[0]!) : [];
  return [letters.join(''), [...letters, ...formal].join('')].filter((acronym) => acronym.length > 2);
}
