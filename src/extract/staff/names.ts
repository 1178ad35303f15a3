import { GIVEN_NAMES } from '../../catalogue/names-given.ts';
import { officeNames } from '../../catalogue/offices.ts';
import { matchesIn } from '../../domain/matches.ts';

/** A person in the text of a credit: offsets `[start, end)` in it, and the name; a surname alone after `Mr.` or `Ms.` */
export interface CreditedName {
  start: number;
  end: number;
  name: string;
  surnameOnly: boolean;
}

/** Capitalised words that are no part of a person's name: bodies, posts, months, first words of sentences. */
const NO_NAME = new Set(
  (
    'the a an it its this that these in of by for with and or both all also other as on from under to at is was will be each ' +
    'sec secs commission commissions division divisions enforcement enforcements unit units office offices task force group center ' +
    'regional district branch home headquarters examination examinations examiner examiners economic risk analysis staff member members ' +
    'counsel trial senior chief chiefs co-chief co-chiefs deputy associate assistant acting director directors supervisor supervisory attorney ' +
    'attorneys accountant accountants investigator manager specialist industry expert forensic analyst advisor adviser litigation ' +
    'investigation investigations bankruptcy market abuse asset management complex financial instruments crypto assets cyber fcpa public ' +
    'finance municipal securities pensions microcap fraud structured new products analytics intelligence initiative minority groups area ' +
    'affinity program team national federal united states u.s department justice bureau attorney’s attorneys’ criminal section financial ' +
    'regulatory authority exchange january february march april may june july august september october november december mr ms mrs messrs ' +
    'dr hon honorable judge finra fbi cftc irs nasd nyse pcaob llc inc corp corporate corporation private funds forensics special ' +
    'retail strategy broker-dealer paralegal quantitative research technology specialized affairs international whistleblower compliance ' +
    'inspections operations exam summer following according assisting additional intern student honors former professional civil action release no inquiry review act capital ventures holdings investment investments ' +
    'regulation dealers fort cal tex fla mass consolidated audit trail aberrational performance secrecy'
  ).split(' '),
);
/** A name, an initial, or two run together: `O’Larkspur`, `H.B.` */
const WORD = String.raw`(?:(?:\p{Lu}\.){2,3}|\p{Lu}[\p{L}]*(?:['’\-]\p{L}+)*\.?)`;
/** Small words inside surnames. */
const PARTICLE = '(?:de|del|della|da|di|du|van|von|der|den|la|le|el|al|ter|dos|bin|y)';
const NICKNAME = String.raw`[“"(‘'][\p{L}. ]+[”")’']\s`;
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}'’.-])${WORD}(?:\\s(?:${NICKNAME})?(?:(?:${PARTICLE}\\s)*${WORD}))*(?:,?\\s(?:(?:J[Rr]|S[Rr])\\b\\.?|(?:II|III|IV)\\b))?`,
  'gu',
);
const TITLE = /^(?:Mr|Ms|Mrs|Messrs|Mmes)\.?$/;
const SUFFIX = /^(?:J[Rr]|S[Rr])\.?$|^(?:II|III|IV)$/;
const INITIAL = /^(?:\p{Lu}\.?|(?:\p{Lu}\.)+)$/u;

/** Words of bodies that are surnames too, where they stand last behind a given name: `Avery Branch`. */
const SURNAMES = new Set([
  'area',
  'branch',
  'justice',
  'head',
  'home',
  'may',
  'march',
  'summer',
  'capital',
  'price',
  'dealers',
  'to',
]);

const plain = (word: string): string => word.toLowerCase().replace(/[.,]|['’]s$/g, '');

/** A run of capitalised words, cut at words that are no names; `Chief Joseph G. Larkspur` leaves the last three. */
function* cut(run: string, at: number): Generator<{ start: number; words: string[]; title: boolean }> {
  let words: string[] = [];
  let start = 0;
  let title = false;
  for (const match of matchesIn(run, /\S+/g)) {
    const word = match[0].replace(/,$/, '');
    // `A.` is an initial, and so is `A` inside a name
    const initial = INITIAL.test(word) && (word.endsWith('.') || words.length > 0);
    const surname =
      words.length > 0 &&
      match.index + match[0].length === run.length &&
      GIVEN_NAMES.has(words[0]!.toLowerCase()) &&
      SURNAMES.has(plain(word));
    if (NO_NAME.has(plain(word)) && !initial && !surname) {
      if (words.length) yield { start: at + start, words, title };
      words = [];
      title = TITLE.test(word);
      continue;
    }
    if (!words.length) start = match.index;
    words.push(word);
  }
  if (words.length) yield { start: at + start, words, title };
}

/** `litigation against `, `investigation of `: who follows is not credited; after `supervision of ` they are. */
const OBJECT =
  /\b(?:against|into|concerning|regarding|for|about|as to|v\.|(?<!\b(?:supervision|assistance|oversight|direction|help|support|staff|team|leadership|guidance|efforts?|work) )of) $/;
const BLANK = '#';

/** The people whom the text of a credit names, in order. Offices and units are no people. */
export function creditedNames(text: string): CreditedName[] {
  let masked = text;
  for (const { start, end } of officeNames(text)) {
    masked = masked.slice(0, start) + BLANK.repeat(end - start) + masked.slice(end);
  }
  const found: CreditedName[] = [];
  let titled = false;
  for (const { 0: run, index } of matchesIn(masked, RUN)) {
    for (const { start, words, title } of cut(run, index)) {
      const last = words.at(-1)!;
      const end = words.reduce((at, word) => masked.indexOf(word, at) + word.length, start);
      const name = masked
        .slice(start, end)
        .replace(/['’]s?$/, '')
        .replace(/(?<!\b(?:Jr|Sr|\p{Lu}))\.$/u, '');
      const real = words.filter((word) => !INITIAL.test(word) && !SUFFIX.test(word));
      if (OBJECT.test(masked.slice(0, start))) continue;
      if (words.length > 1 && real.length > 0 && !INITIAL.test(last)) {
        found.push({ start, end: start + name.length, name, surnameOnly: false });
        titled = false;
      } else if (
        words.length === 1 &&
        real.length === 1 &&
        (title || (titled && /(?:,| and|, and)\s$/.test(masked.slice(0, start))))
      ) {
        found.push({ start, end: start + name.length, name, surnameOnly: true });
        titled = true;
      }
    }
  }
  return found;
}
