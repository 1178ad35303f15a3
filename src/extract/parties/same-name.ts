import { isLegalForm, plainWord } from '../../catalogue/names-corporate.ts';
import { GENERATIONS, PARTICLES } from '../../catalogue/names-personal.ts';

/** A name's words as they are compared: small letters without accents, stops and apostrophes. */
export const comparable = (words: readonly string[]): string[] =>
  words.map((word) => plainWord(word).normalize('NFD').replace(/\p{M}/gu, '')).filter(Boolean);

/** An organization's words without `The` and its legal forms: `Larkspur Ridge Holdings, Inc.` is `larkspur ridge holdings`. */
export function organizationBase(words: readonly string[]): string[] {
  let end = words.length;
  while (
    end > 1 &&
    (isLegalForm(words[end - 1]!) || /^(?:II|III|IV)$/.test(words[end - 1]!)) &&
    isLegalForm(words[end - 1]!)
  )
    end -= 1;
  const start = end > 1 && /^the$/i.test(words[0]!) ? 1 : 0;
  return comparable(words.slice(start, end)).filter((word) => word !== 'and');
}

interface PersonalName {
  given: string[];
  surname: string[];
  generation?: string;
}

/** A person's name taken apart; the surname takes its particles along. */
export function personalName(words: readonly string[]): PersonalName {
  const plain = comparable(words);
  const generation = plain.length > 2 && GENERATIONS.has(plain.at(-1)!) ? plain.pop() : undefined;
  let from = plain.length - 1;
  while (from > 1 && PARTICLES.has(plain[from - 1]!) && plain[from - 1]!.length > 1) from -= 1;
  return { given: plain.slice(0, from), surname: plain.slice(from), ...(generation && { generation }) };
}

const sameWord = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** Short forms of given names that do not just begin like the long ones. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  bill: 'william',
  billy: 'william',
  will: 'william',
  bob: 'robert',
  bobby: 'robert',
  rob: 'robert',
  dick: 'richard',
  rick: 'richard',
  ricky: 'richard',
  jack: 'john',
  jim: 'james',
  jimmy: 'james',
  chuck: 'charles',
  hank: 'henry',
  harry: 'harold',
  larry: 'lawrence',
  mike: 'michael',
  mickey: 'michael',
  ted: 'theodore',
  tony: 'anthony',
  betty: 'elizabeth',
  liz: 'elizabeth',
  beth: 'elizabeth',
  peggy: 'margaret',
  maggie: 'margaret',
  kathy: 'kathleen',
  cathy: 'catherine',
  sandy: 'sandra',
  bud: 'william',
  jerry: 'gerald',
  terry: 'terrence',
  drew: 'andrew',
  gene: 'eugene',
  kate: 'katherine',
  steve: 'stephen',
  jeff: 'geoffrey',
  chris: 'christopher',
};

const sameGiven = (a: string, b: string): boolean =>
  sameWord(a, b) ||
  (Math.min(a.length, b.length) > 2 && (a.startsWith(b) || b.startsWith(a))) ||
  SHORT_FORMS[a] === b ||
  SHORT_FORMS[b] === a;

const sameGeneration = (a: PersonalName, b: PersonalName): boolean =>
  !a.generation || !b.generation || a.generation === b.generation;

/** Whether two printed names can be one person's: same surname and generation, given names that agree as far as both print them. */
export function samePerson(one: readonly string[], other: readonly string[]): boolean {
  const a = personalName(one);
  const b = personalName(other);
  if (a.given.length === 0 || b.given.length === 0) return false;
  if (a.surname.at(-1) !== b.surname.at(-1) || !sameGeneration(a, b)) return false;
  const [short, long] = a.given.length <= b.given.length ? [a.given, b.given] : [b.given, a.given];
  if (!sameGiven(short[0]!, long[0]!))
    return short.length === 1 && long.slice(1).includes(short[0]!) && short[0]!.length > 2;
  let from = 1;
  for (const word of short.slice(1)) {
    const at = long.findIndex((candidate, index) => index >= from && sameWord(word, candidate));
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

/** Whether the words are the first words of an organization's name: `Larkspur Ridge` of `Larkspur Ridge Holdings, Inc.` */
export function leadsOrganization(words: readonly string[], name: readonly string[]): boolean {
  const short = comparable(words);
  const long = organizationBase(name);
  if (short[0] === 'the') short.shift();
  return short.length > 0 && short.length <= long.length && short.every((word, at) => word === long[at]);
}

/** The first letters of an organization's words, with and without its legal form: `LRH` and `LRHI`. */
export function acronymsOf(words: readonly string[]): string[] {
  const letters = (list: readonly string[]): string => list.map((word) => word[0]!.toLowerCase()).join('');
  const plain = comparable(words).filter((word) => !/^(?:the|of|and|for|de)$/.test(word));
  const base = organizationBase(words).filter((word) => !/^(?:of|for|de)$/.test(word));
  return [letters(plain), letters(base)].filter((acronym) => acronym.length > 2);
}

/** Spellings of one legal form. */
const SAME_FORM: Readonly<Record<string, string>> = {
  incorporated: 'inc',
  corporation: 'corp',
  company: 'co',
  limited: 'ltd',
};

/** The legal forms of a name in their short spelling: `inc`, `co ltd`; empty where it has none. */
export const legalForm = (words: readonly string[]): string =>
  words
    .slice(1)
    .filter(isLegalForm)
    .map((word) => SAME_FORM[plainWord(word)] ?? plainWord(word))
    .join(' ');

/** One firm printed with a word more in one place: `CM Capital Associates, Inc.` and `CM Capital Management Associates, Inc.` */
export function hasOneWordMore(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = [organizationBase(a), organizationBase(b)].toSorted((one, other) => one.length - other.length);
  if (
    short!.length < 3 ||
    long!.length !== short!.length + 1 ||
    short!.at(-1) !== long!.at(-1) ||
    short![0] !== long![0]
  )
    return false;
  const extra = long!.findIndex((word, at) => word !== short![at]);
  return (
    long!.toSpliced(extra, 1).join(' ') === short!.join(' ') &&
    !/^(?:[ivx]+|\d.*)$/.test(long![extra]!) &&
    legalForm(a) === legalForm(b)
  );
}
