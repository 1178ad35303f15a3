import type { Release } from '../domain/release.ts';
import { isObtained } from './amounts.ts';
import type { CaseView } from './case-view.ts';
import { courtName } from './courts.ts';
import { capital, counted, dateInWords, dollars, listed, whenInWords } from './english.ts';
import { lawOf, ofShelf } from './law.ts';
import { moneyInWords } from './summary-money.ts';
import { CATEGORY_SUBJECT, longNumber, RELIEF } from './words.ts';

/** How many names or sums a sentence lists before it says “others”, and how many provisions before it says “more”. */
const FEW = 4;
const FEW_LAWS = 6;

type Told = Omit<CaseView, 'summary'>;
type Stage = Release['facts']['stages'][number]['value'];

const stagesOf = (release: Release): Stage[] => release.facts.stages.map(({ value }) => value);

const namesOf = (parties: Told['parties']): string =>
  listed(
    parties.map(({ value }) => value.name),
    FEW,
  );

/**
 * What the first release announces, of whom, where. A settlement of several parties may be that of some of them. Relief defendants are
 * named apart: they are sued for what they hold, and accused of nothing.
 */
function opening({ entry, releases, parties }: Told): string {
  const stages = stagesOf(releases[0]!);
  const charged = namesOf(parties.filter(({ value }) => value.role !== 'relief-defendant'));
  const when = entry.from ? capital(whenInWords(entry.from)) : 'At a date that the release does not print';
  const both = releases[0]!.facts.forum?.value === 'both' ? ' and before the Commission' : '';
  const where = entry.courts[0] ? ` in the ${courtName(entry.courts[0])}${both}` : '';
  if (charged && stages.includes('charged')) {
    const settled = stages.includes('settled');
    const some = settled && parties.length > 1 ? ', and a settlement' : '';
    const told = `${when}, the SEC announced ${settled && !some ? 'settled ' : ''}charges against ${charged}${where}${some}.`;
    const relief = namesOf(parties.filter(({ value }) => value.role === 'relief-defendant'));
    return relief
      ? `${told} Sued for what they hold, without an accusation of wrongdoing (relief defendants): ${relief}.`
      : told;
  }
  const names = namesOf(parties);
  const release = releases.length > 1 ? 'the first release held here' : 'a release';
  if (names) return `${when}, the SEC published ${release} of its matter concerning ${names}${where}.`;
  return `${when}, the SEC published ${release} of a matter${where || ' whose parties could not be read with certainty'}.`;
}

/** `from March 2019 to August 2022`, `to 2013`: when the conduct is said to have been. */
function periodInWords(releases: readonly Release[]): string | undefined {
  const period = releases.find(({ facts }) => facts.conduct)?.facts.conduct?.value;
  if (!period?.from) return undefined;
  const from = dateInWords(period.from);
  if (period.to === period.from) return `to ${from}`;
  return period.to ? `from ${from} to ${dateInWords(period.to)}` : `from ${from} on`;
}

function subject({ entry, releases }: Told): string[] {
  const about = entry.category && CATEGORY_SUBJECT[entry.category];
  const period = periodInWords(releases);
  if (about) return [`The case concerns ${about}${period ? `; the conduct at issue is dated ${period}` : ''}.`];
  return period ? [`The conduct at issue is dated ${period}.`] : [];
}

/** `Section 17(a) of the Securities Act, Section 10(b) and Rule 10b-5 of the Exchange Act`. */
function lawsInWords(ids: readonly string[]): string[] {
  const byShelf = Map.groupBy(ids, (id) => (id.includes('/') ? id.split('/')[0]! : ''));
  return [...byShelf].flatMap(([shelf, laws]) =>
    shelf ? `${listed(laws.map((id) => lawOf(id).label))} ${ofShelf(shelf)}` : laws.map((id) => lawOf(id).label),
  );
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function charges({ provisions, groups }: Told): string[] {
  const out: string[] = [];
  const ids = provisions.map(({ value }) => value);
  const rest = Math.max(0, ids.length - FEW_LAWS);
  if (ids.length > 0) {
    const laws = [...lawsInWords(ids.slice(0, FEW_LAWS)), ...(rest > 0 ? [`${rest} more`] : [])];
    out.push(`At issue ${ids.length > 1 ? 'are' : 'is'} ${listed(laws)}.`);
  }
  if (groups.length > 0) {
    const kinds = groups.map(({ value }) => `the ${lowered(lawOf(value).full)}`);
    out.push(
      `${ids.length > 0 ? 'Also named, without a section:' : 'At issue, with no section named, are'} ${listed(kinds)}.`,
    );
  }
  return out;
}

function standing({ releases, status }: Told): string[] {
  if (!status) return [];
  if (releases.length === 1) {
    if (status.open) return ['The release reports no decision.'];
    return status.label === 'Charged and settled' ? [] : [`The release reports ${status.reports}.`];
  }
  const when = status.asOf ? `, of ${dateInWords(status.asOf)},` : '';
  return [
    `Of ${counted(releases.length, 'release')}, the latest to tell how the case stands${when} reports ${status.reports}.`,
  ];
}

/** The sums of a single release where they are few; else the figure of the case. */
function moneyTold({ releases, money, figure }: Told): string[] {
  const only = releases.length === 1;
  const obtained = money.filter((row) => isObtained(row) && row.usd > 0);
  if (only && obtained.length <= FEW) return [moneyInWords(obtained) ?? []].flat();
  if (!figure) return [];
  if (only) return [`Money ordered or agreed comes to ${dollars(figure.usd)}, in ${counted(obtained.length, 'sum')}.`];
  const by = releases.find(({ id }) => id === figure.by)!;
  const when = by.facts.date ? ` of ${dateInWords(by.facts.date.value)}` : '';
  return [
    `The most money that one release reports as ordered or agreed is ${dollars(figure.usd)}: ${longNumber(by.id)}${when}.`,
  ];
}

function reliefTold({ status, relief, sought }: Told): string[] {
  const inWords = (list: Told['sought']): string => listed(list.map(({ value }) => RELIEF[value]));
  return [
    ...(relief.length > 0 ? [`Relief ordered or agreed to: ${inWords(relief)}.`] : []),
    ...(sought.length > 0 ? [`The SEC ${status && !status.open ? 'also sought' : 'seeks'} ${inWords(sought)}.`] : []),
  ];
}

/** A summary of a case composed from its facts alone, sentence by sentence; no words of the releases are in it but names. */
export function summaryOf(view: Told): string[] {
  return [
    opening(view),
    ...subject(view),
    ...charges(view),
    ...standing(view),
    ...moneyTold(view),
    ...reliefTold(view),
  ];
}
