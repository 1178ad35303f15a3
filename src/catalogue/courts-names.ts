import { matchesIn } from '../domain/matches.ts';
import { CIRCUITS } from './courts-circuits.ts';
import { DISTRICTS, type District } from './courts-districts.ts';
import { STATE_SPELLINGS } from './courts-states.ts';

/** A court's name in a text: offsets `[start, end)`, and the court. */
export interface CourtName {
  id: string;
  start: number;
  end: number;
  /** Spelt out, abbreviated, followed from a city or state, or a court of appeals. */
  form: 'long' | 'short' | 'city' | 'circuit';
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** `Fla.` also as `FLA`, `N.Y.` also as `NY`, `N. Y.`: the first letters as printed, spaces and dots as they come. */
const loosely = (spelling: string): string =>
  [...spelling]
    .map((letter, at) => {
      if (letter === '.') return '\\.?\\s?';
      if (letter === ' ') return '\\s?';
      return at === 0 || !/[a-z]/i.test(letter) ? quoted(letter) : `[${letter.toUpperCase()}${letter.toLowerCase()}]`;
    })
    .join('')
    .replace(/\\s\?$/, '');

const LONG_STATES = Object.keys(STATE_SPELLINGS).sort((a, b) => b.length - a.length);
const SPELLINGS = LONG_STATES.flatMap((state) =>
  [state, ...STATE_SPELLINGS[state]!].map((spelling) => ({ state, spelling })),
).sort((a, b) => b.spelling.length - a.spelling.length);
const anyOf = (texts: readonly string[]): string => texts.join('|');
const STATE_NAME = anyOf(LONG_STATES.map((state) => quoted(state).replaceAll(' ', '\\s?')));
const STATE_ANY = anyOf(SPELLINGS.map(({ spelling }) => loosely(spelling)));

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');
const alphanumeric = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
const STATE_OF = new Map(SPELLINGS.toReversed().map(({ state, spelling }) => [letters(spelling), state]));

const keyOf = (part: string, state: string): string => `${part.slice(0, 1).toUpperCase()} ${state}`;
const BY_KEY = new Map(DISTRICTS.map((district) => [keyOf(district.part ?? '', district.state), district]));

function districtOf(part: string | undefined, stateText: string): District | undefined {
  const state = STATE_OF.get(letters(stateText));
  return state ? BY_KEY.get(keyOf(part ?? '', state)) : undefined;
}

/** `District of New York`, `District Court for the District of Columbia`, `Dist. of Texas`: the part of the state stands before. */
const LONG = new RegExp(
  `\\bdist(?:rict|\\.)\\s(?:court\\s)?(?:of|for|in)\\s(?:the\\s)?(?:(?:district|state)\\sof\\s)?(${STATE_NAME})\\b(?!\\s(?:circuit|bar\\b|department|court\\sof|city))`,
  'gi',
);
/** `Southern `, `Middle Judicial `: what stands before a district that is a part of its state. */
const PART_BEFORE = /\b(northern|southern|eastern|western|middle|central)\s?(?:judicial\s)?$/i;

/** `(District of Columbia)`, `Judge for the District of Columbia`: elsewhere the words name a place. */
const LONG_CAPITAL =
  /(?<=\(|\b(?:Judge|Court)(?:,|\s(?:for|in|of))\s(?:the\s)?)District of Columbia\b(?!\s(?:Circuit|Bar|Department|Court))/g;

/** `U.S.D.C., `: what may stand before an abbreviated district. */
const USDC = '(?:U\\.\\s?S\\.|US)\\s?(?:D\\.\\s?C\\.?|DC)(?:\\s(?:for|of|in)(?:\\sthe)?)?[,:/]?\\s{0,2}';
/** `S.D.N.Y.`, `USDC, ND Tex.`, `C.D.C.A.`: a district of a state that has several. */
const SHORT = new RegExp(
  `(?<![A-Za-z.])(?:${USDC})?([NSEWMC])\\.?\\s?D\\.?\\s?(?:of\\s)?(${STATE_ANY})(?![A-Za-z])`,
  'g',
);
/** `(D. Mass.`, `, D. Utah`, `(D.C.N.J.)`: a state's only district, where no name with the initial D can stand. */
const SHORT_ONLY = new RegExp(
  `(?<=[(\\[;,/)]\\s?|\\d\\s)(?:D\\.\\s?C\\.\\s?|D\\.\\s?|(?=DDC)D)(${STATE_ANY})(?![A-Za-z])`,
  'g',
);
/** `USDC, SD/TX`, `USDC, M.D., Fla.`: a slash or comma between part and state, which elsewhere would part a name. */
const USDC_PARTED = new RegExp(`(?<![A-Za-z.])${USDC}([NSEWMC])\\.?\\s?D\\.?[/,]\\s?(${STATE_ANY})(?![A-Za-z])`, 'g');
/** `D.N.J.`, `D.D.C.`: so many stops that they stand for nothing else, wherever they are. */
const DOTTED_ONLY =
  /(?<![A-Za-z.]|[A-Za-z]\.\s)D\.\s?(D\.\s?C|N\.\s?[JHMD]|R\.\s?I|P\.\s?R|S\.\s?[CD]|V\.\s?I)\.(?![A-Za-z])/g;
/** `USDC Utah`, `U.S.D.C. D.C.`, `USDC, D.Ut.` */
const USDC_ONLY = new RegExp(`(?<![A-Za-z.])${USDC}(?:D\\.?\\s?)?(${STATE_ANY})(?![A-Za-z])`, 'g');

const CITY_DISTRICTS = new Map<string, District[]>();
for (const district of DISTRICTS)
  for (const city of district.cities) {
    const key = city.toLowerCase();
    CITY_DISTRICTS.set(key, [...(CITY_DISTRICTS.get(key) ?? []), district]);
  }
const ONLY_DISTRICTS = new Map(
  DISTRICTS.filter(({ part }) => !part).map((district) => [letters(district.state), district]),
);
const CITY = anyOf(
  [...new Set(DISTRICTS.flatMap(({ cities }) => cities))]
    .sort((a, b) => b.length - a.length)
    .map((city) => quoted(city).replaceAll(' ', '\\s').replaceAll("'", "['’]?")),
);
const PLACE = `(Washington(?=,?\\sD\\.?\\s?C)|${CITY}|${STATE_NAME})(?:,?\\s\\(?(${STATE_ANY})(?![A-Za-z]))?`;

/** `federal court in Manhattan`, `U.S. District Court, Houston, Texas`, `federal district judge in Massachusetts`, `federal court on May 4, 2017 in Houston`. */
const IN_CITY = new RegExp(
  `\\b(?:[Ff]ederal|[Dd]istrict|U\\.S\\.|United\\sStates)\\s(?:[Dd]istrict\\s)?(?:[Cc]ourt(?:house)?(?:\\sjury)?|[Jj]udge|[Jj]ury)(?:\\s(?:sitting|located))?(?:,?\\son\\s[A-Z][a-z]{2,8}\\s\\d{1,2},\\s\\d{4},?(?=\\sin))?(?:,|\\s(?:in|at|for|of))\\s(?:the\\s)?(?:(?:downtown|State\\sof)\\s)?${PLACE}`,
  'g',
);
/** `filed a civil injunctive action in Atlanta, Georgia`. */
const ACTION_IN = new RegExp(`\\bcivil\\s(?:injunctive\\s)?action\\sin\\s${PLACE}`, 'g');
/** `federal court`, `U.S. district judge`: a place may stand before. */
const FEDERAL_COURT =
  /\s(?:federal|U\.S\.|United\sStates)\s(?:[Dd]istrict\s)?(?:[Cc]ourt(?:house)?|[Jj]udge|[Jj]ury)\b/g;
/** `said in`: no place ends in a small word. */
const SMALL_BEFORE = /\s[a-z]+$/;
/** `Boston`, `Manhattan, New York,`: a place right before it. */
const PLACE_BEFORE = new RegExp(`\\b${PLACE},?$`);

/** The court of a city or of a state with one district; a city of two districts needs its state, and one of none is not read. */
function courtOfPlace(place: string, stateText: string | undefined): District | undefined {
  const state = stateText && STATE_OF.get(letters(stateText));
  if (/^washington$/i.test(place) && state === 'District of Columbia') return BY_KEY.get(keyOf('', state));
  const cities = CITY_DISTRICTS.get(place.toLowerCase().replaceAll('’', "'"));
  const inState = cities?.filter((district) => !state || district.state === state) ?? [];
  if (cities) return inState.length === 1 ? inState[0] : undefined;
  return stateText ? undefined : ONLY_DISTRICTS.get(letters(place));
}

const CIRCUIT_OF = new Map(
  CIRCUITS.flatMap(({ id, ordinals }) => ordinals.map((ordinal) => [alphanumeric(ordinal), id])),
);
/** `Circuit`, `Cir.`: the words that number it stand before. */
const CIRCUIT = /\s(?:Circuit|CIRCUIT|Cir\.)(?!\s(?:Judge|Court for))/g;
const ORDINAL_BEFORE = new RegExp(
  `\\b(${anyOf(CIRCUITS.flatMap(({ ordinals }) => ordinals.map((ordinal) => quoted(ordinal).replaceAll(' ', '\\s'))))})$`,
  'i',
);

type Reading = { id: string | undefined; start: number; end: number };
const whole = (match: RegExpMatchArray, id: string | undefined): Reading => ({
  id,
  start: match.index!,
  end: match.index! + match[0].trimEnd().length,
});
/** The words before a match, within so many characters. */
const before = (text: string, match: RegExpMatchArray, reach: number): string =>
  text.slice(Math.max(0, match.index! - reach), match.index!);

/** One way to name a court: what a text must hold for it to be tried, and how a match is read. */
interface Way {
  form: CourtName['form'];
  hint: RegExp;
  pattern: RegExp;
  read(match: RegExpMatchArray, text: string): Reading;
}
const PARTS = /[NSEWMC]\.?\s?D\.?[\s/,]{0,2}[A-Z]/;
const ONLY = /D\.\s?[A-Z]|D\.?\s?C|DDC/;
const WITH_USDC = /U\.?\s?S\.?\s?D\.?\s?C/;

const WAYS: readonly Way[] = [
  {
    form: 'circuit',
    hint: /Cir|CIR/,
    pattern: CIRCUIT,
    read(match, text) {
      const ordinal = ORDINAL_BEFORE.exec(before(text, match, 24));
      const reading = whole(match, ordinal ? CIRCUIT_OF.get(alphanumeric(ordinal[1]!)) : undefined);
      return { ...reading, start: reading.start - (ordinal?.[0].length ?? 0) };
    },
  },
  {
    form: 'long',
    hint: /[Dd]ist|DIST/,
    pattern: LONG,
    read(match, text) {
      const part = PART_BEFORE.exec(before(text, match, 24));
      const reading = whole(match, districtOf(part?.[1], match[1]!)?.id);
      return { ...reading, start: reading.start - (part?.[0].length ?? 0) };
    },
  },
  { form: 'long', hint: /Columbia/, pattern: LONG_CAPITAL, read: (match) => whole(match, 'dcd') },
  { form: 'short', hint: PARTS, pattern: SHORT, read: (match) => whole(match, districtOf(match[1], match[2]!)?.id) },
  {
    form: 'short',
    hint: WITH_USDC,
    pattern: USDC_PARTED,
    read: (match) => whole(match, districtOf(match[1], match[2]!)?.id),
  },
  ...[SHORT_ONLY, DOTTED_ONLY, USDC_ONLY].map(
    (pattern): Way => ({
      form: 'short',
      hint: pattern === USDC_ONLY ? WITH_USDC : ONLY,
      pattern,
      read: (match) => whole(match, districtOf(undefined, match[1]!)?.id),
    }),
  ),
  {
    form: 'city',
    hint: /[Cc]ourt|[Jj]udge|[Jj]ury/,
    pattern: IN_CITY,
    read: (match) => whole(match, courtOfPlace(match[1]!, match[2])?.id),
  },
  {
    form: 'city',
    hint: /civil (?:injunctive )?action in [A-Z]/,
    pattern: ACTION_IN,
    read: (match) => whole(match, match[2] ? courtOfPlace(match[1]!, match[2])?.id : undefined),
  },
  {
    form: 'city',
    hint: /[Cc]ourt|[Jj]udge|[Jj]ury/,
    pattern: FEDERAL_COURT,
    read(match, text) {
      const words = before(text, match, 48);
      const place = SMALL_BEFORE.test(words) ? null : PLACE_BEFORE.exec(words);
      const reading = whole(match, place ? courtOfPlace(place[1]!, place[2])?.id : undefined);
      return { ...reading, start: reading.start - (place?.[0].length ?? 0) };
    },
  },
];

/** The federal courts that a text names, in order; a name that could be two courts, or none, is left out. */
export function courtNames(text: string): CourtName[] {
  const found: CourtName[] = [];
  for (const { form, hint, pattern, read } of WAYS) {
    if (!hint.test(text)) continue;
    for (const match of matchesIn(text, pattern)) {
      const { id, start, end } = read(match, text);
      if (id && !found.some((other) => start < other.end && other.start < end)) found.push({ id, start, end, form });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
