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

/** `Southern District of New York`, `District Court for the District of Columbia`, `Western Dist. of Texas`. */
const LONG = new RegExp(
  `\\b(?:(northern|southern|eastern|western|middle|central)\\s?(?:judicial\\s)?)?dist(?:rict|\\.)\\s(?:court\\s)?(?:of|for|in)\\s(?:the\\s)?(?:(?:district|state)\\sof\\s)?(${STATE_NAME})\\b(?!\\s(?:circuit|bar\\b|department|court\\sof|city))`,
  'gi',
);

/** `(District of Columbia)`, `Judge for the District of Columbia`: elsewhere the words name a place. */
const LONG_CAPITAL =
  /(?<=\(|\b(?:Judge|Court)(?:,|\s(?:for|in|of))\s(?:the\s)?)District of Columbia\b(?!\s(?:Circuit|Bar|Department|Court))/g;

/** `U.S.D.C., `: what may stand before an abbreviated district. */
const USDC = '(?:U\\.\\s?S\\.|US)\\s?(?:D\\.\\s?C\\.?|DC)(?:\\s(?:for|of|in)(?:\\sthe)?)?[,:]?\\s{0,2}';
/** `S.D.N.Y.`, `USDC, ND Tex.`, `C.D.C.A.`: a district of a state that has several. */
const SHORT = new RegExp(
  `(?<![A-Za-z.])(?:${USDC})?([NSEWMC])\\.?\\s?D\\.?\\s?(?:of\\s)?(${STATE_ANY})(?![A-Za-z])`,
  'g',
);
/** `(D. Mass.`, `, D. Utah`, `(D.C.N.J.)`: a state's only district, where no name with the initial D can stand. */
const SHORT_ONLY = new RegExp(
  `(?<=[(\\[;,/)]\\s?|\\d\\s)(?:D\\.\\s?C\\.\\s?|D\\.\\s?|(?=DNJ|DDC|DNH)D)(${STATE_ANY})(?![A-Za-z])`,
  'g',
);
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

/** `federal court in Manhattan`, `U.S. District Court, Houston, Texas`, `federal district judge in Massachusetts`. */
const IN_CITY = new RegExp(
  `\\b(?:[Ff]ederal|[Dd]istrict|U\\.S\\.|United\\sStates)\\s(?:[Dd]istrict\\s)?(?:[Cc]ourt(?:house)?|[Jj]udge|[Jj]ury)(?:\\s(?:sitting|located))?(?:,|\\s(?:in|at|for|of))\\s(?:the\\s)?(?:(?:downtown|State\\sof)\\s)?${PLACE}`,
  'g',
);
/** `Boston federal court`, `Manhattan, New York federal district court`, `Los Angeles federal judge`. */
const CITY_COURT = new RegExp(
  `\\b${PLACE},?\\s(?:federal|U\\.S\\.|United\\sStates)\\s(?:[Dd]istrict\\s)?(?:[Cc]ourt(?:house)?|[Jj]udge|[Jj]ury)\\b`,
  'g',
);

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
/** `Court of Appeals for the Second Circuit`, `Eleventh Circuit`, `D.C. Cir.` */
const CIRCUIT = new RegExp(
  `\\b(${anyOf(CIRCUITS.flatMap(({ ordinals }) => ordinals.map((ordinal) => quoted(ordinal).replaceAll(' ', '\\s'))))})\\s(?:Circuit|CIRCUIT|Cir\\.)(?!\\s(?:Judge|Court for))`,
  'gi',
);

/** Words of which every way to name a court holds one. */
const HINT = /dist|court|judge|D\.|D\s?[A-Z]|Cir/i;

/** The federal courts that a text names, in order; a name that could be two courts, or none, is left out. */
export function courtNames(text: string): CourtName[] {
  if (!HINT.test(text)) return [];
  const found: CourtName[] = [];
  const add = (form: CourtName['form'], match: RegExpMatchArray, id: string | undefined): void => {
    const start = match.index!;
    const end = start + match[0].trimEnd().length;
    if (id && !found.some((other) => start < other.end && other.start < end)) found.push({ id, start, end, form });
  };
  for (const match of text.matchAll(CIRCUIT)) add('circuit', match, CIRCUIT_OF.get(alphanumeric(match[1]!)));
  for (const match of text.matchAll(LONG)) add('long', match, districtOf(match[1], match[2]!)?.id);
  for (const match of text.matchAll(LONG_CAPITAL)) add('long', match, 'dcd');
  for (const match of text.matchAll(SHORT)) add('short', match, districtOf(match[1], match[2]!)?.id);
  for (const pattern of [SHORT_ONLY, DOTTED_ONLY, USDC_ONLY])
    for (const match of text.matchAll(pattern)) add('short', match, districtOf(undefined, match[1]!)?.id);
  for (const pattern of [IN_CITY, CITY_COURT])
    for (const match of text.matchAll(pattern)) add('city', match, courtOfPlace(match[1]!, match[2])?.id);
  return found.sort((a, b) => a.start - b.start);
}
