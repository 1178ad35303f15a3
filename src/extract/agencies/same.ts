import { courtNames } from '../../catalogue/courts-names.ts';

/** Short names of authorities whose full name releases print beside them. */
const SHORT: Readonly<Record<string, string>> = {
  finra: 'financialindustryregulatoryauthority',
  cftc: 'commodityfuturestradingcommission',
  doj: 'departmentofjustice',
  justicedepartment: 'departmentofjustice',
  nasd: 'nationalassociationofsecuritiesdealers',
  nyse: 'newyorkstockexchange',
  pcaob: 'publiccompanyaccountingoversightboard',
};

const PROSECUTOR = /\b(?:U\.?\s?S\.?|United States) Attorney|\bUSAO\b/;
const PROSECUTOR_PLACE =
  /Attorney(?:s|['’]s|s['’])?(?: Offices?)? in (.+)$|^(.+?) (?:U\.?\s?S\.?|United States) Attorney/;

/** The county of a District Attorney, whatever his name. */
const COUNTY = /([A-Z][a-z]+) (?:County )?(?:\([A-Z][\w, ]+\) )?District Attorney/;

/** Authorities of which one office and the whole are one. */
const WHOLE: readonly (readonly [RegExp, string])[] = [
  [/\bFBI|Federal Bureau of Investigation/, 'federalbureauofinvestigation'],
  [/\bIRS|Internal Revenue Service/, 'internalrevenueservice'],
];
/** `Attorney General of Ohio`, `New York State Attorney General’s Office`: the state, whichever way it is printed. */
const STATE_ATTORNEY =
  /^(?:Office of (?:the )?)?(?:([A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:State )?Attorney General|Attorney General (?:of|for) (?:the )?(?:(?:State|Commonwealth) of )?([A-Z][a-z]+(?: [A-Z][a-z]+)?))(?:['’]?s)?(?: Office)?$/;

/** Courts of the districts of a United States Attorney; none if the name leaves the district open. */
function districtsOf(name: string): string[] {
  const named = courtNames(name).map(({ id }) => id);
  const place = PROSECUTOR_PLACE.exec(name);
  return named.length || !place ? named : courtNames(`federal court in ${place[1] ?? place[2]}`).map(({ id }) => id);
}

/**
 * Keys for the ways to print an authority's name: a United States Attorney has one a district, a District Attorney one a county, an
 * Attorney General one a state, and all offices of the FBI one.
 */
export function agencyKeys(name: string): string[] {
  if (PROSECUTOR.test(name)) {
    const districts = districtsOf(name);
    return districts.length ? districts.map((id) => `attorney ${id}`) : ['attorney'];
  }
  const county = COUNTY.exec(name)?.[1];
  if (county) return [`district attorney ${county}`];
  const state = STATE_ATTORNEY.exec(name);
  if (state) return [`attorney general ${(state[1] ?? state[2])!.replace(/ State$/, '')}`];
  const whole = WHOLE.find(([words]) => words.test(name));
  if (whole) return [whole[1]];
  const folded = name
    .toLowerCase()
    .replace(/,? inc\.?$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^(?:unitedstates|us)(?=department|commodity|postal|secret)/, '');
  return [SHORT[folded] ?? folded];
}

/** Whether a short form can stand for a name: its letters are capitals of the name, from the first on, or it is a known one. */
export const isShortFor = (short: string, name: string): boolean =>
  agencyKeys(short).join() === agencyKeys(name).join() ||
  new RegExp(`^(?:US)?${[...short].join('.*')}`).test(name.replace(/^State of \w+ |[^A-Z]/g, ''));

/** Whether another way to print an authority's name says more: `U.S. Department of Justice` than `Department of Justice` or `DOJ`. */
export const isFuller = (name: string, than: string): boolean =>
  name.length > than.length &&
  (name.endsWith(than) || /^[A-Z]{3,6}$|^Justice Department$/.test(than)) &&
  agencyKeys(name).join() === agencyKeys(than).join();

/** Whether all that a name stands for has been named already; an attorney without district is any that is named. */
export const isKnown = (keys: readonly string[], known: readonly string[]): boolean =>
  keys.every(
    (key) => known.includes(key) || (key === 'attorney' && known.some((other) => other.startsWith('attorney '))),
  );
