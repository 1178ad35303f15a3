import { courtNames } from '../../catalogue/courts-names.ts';

/** Short names of authorities whose full name releases print beside them. */
const SHORT: Readonly<Record<string, string>> = {
  fbi: 'federalbureauofinvestigation',
  finra: 'financialindustryregulatoryauthority',
  cftc: 'commodityfuturestradingcommission',
  doj: 'departmentofjustice',
  justicedepartment: 'departmentofjustice',
  irs: 'internalrevenueservice',
  nasd: 'nationalassociationofsecuritiesdealers',
  nyse: 'newyorkstockexchange',
  pcaob: 'publiccompanyaccountingoversightboard',
};

const PROSECUTOR = /\b(?:U\.?\s?S\.?|United States) Attorney|\bUSAO\b/;
const PROSECUTOR_PLACE =
  /Attorney(?:s|['’]s|s['’])?(?: Offices?)? in (.+)$|^(.+?) (?:U\.?\s?S\.?|United States) Attorney/;

/** The county of a District Attorney, whatever his name. */
const COUNTY = /([A-Z][a-z]+) (?:County )?(?:\([A-Z][\w, ]+\) )?District Attorney/;

/** Courts of the districts of a United States Attorney; none if the name leaves the district open. */
function districtsOf(name: string): string[] {
  const named = courtNames(name).map(({ id }) => id);
  const place = PROSECUTOR_PLACE.exec(name);
  return named.length || !place ? named : courtNames(`federal court in ${place[1] ?? place[2]}`).map(({ id }) => id);
}

/** Keys for the ways to print an authority's name: `FBI` and `Federal Bureau of Investigation` have one, a United States Attorney one a district, a District Attorney one a county. */
export function agencyKeys(name: string): string[] {
  if (PROSECUTOR.test(name)) {
    const districts = districtsOf(name);
    return districts.length ? districts.map((id) => `attorney ${id}`) : ['attorney'];
  }
  const county = COUNTY.exec(name)?.[1];
  if (county) return [`district attorney ${county}`];
  const folded = name
    .toLowerCase()
    .replace(/,? inc\.?$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^(?:unitedstates|us)(?=department|commodity|postal|secret)/, '');
  return [SHORT[folded] ?? folded];
}

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
