import type { Release } from '../domain/release.ts';
import { isObtained } from './amounts.ts';
import type { CaseView } from './case-view.ts';
import { courtName } from './courts.ts';
import { capital, counted, dateInWords, dollars, listed, whenInWords } from './english.ts';
import { lawOf, ofShelf } from './law.ts';
import { AMOUNT_KIND, CATEGORY, longNumber, RELIEF } from './words.ts';

/** How many names, provisions or remedies a sentence lists before it says “others”. */
const FEW = 4;

type Told = Omit<CaseView, 'summary'>;
type Stage = Release['facts']['stages'][number]['value'];

const stagesOf = (release: Release): Stage[] => release.facts.stages.map(({ value }) => value);

function opening({ entry, releases, parties }: Told): string {
  const first = releases[0]!;
  const stages = stagesOf(first);
  const names = listed(
    parties.map(({ value }) => value.name),
    FEW,
  );
  const when = entry.from ? capital(whenInWords(entry.from)) : 'At a date that the release does not print';
  const where = entry.courts[0] ? ` in the ${courtName(entry.courts[0])}` : '';
  if (names && stages.includes('charged') && stages.includes('settled'))
    return `${when}, the SEC announced charges against ${names}, and that they were settled${where && `, ${where.trim()}`}.`;
  if (names && stages.includes('charged')) return `${when}, the SEC announced charges against ${names}${where}.`;
  if (names) return `${when}, the SEC published the first release held here of its matter concerning ${names}${where}.`;
  return `${when}, the SEC published the first release of this matter that is held here${where && `; it is ${where.trim()}`}.`;
}

/** `Section 17(a) of the Securities Act, Section 10(b) and Rule 10b-5 of the Exchange Act`. */
function lawsInWords(ids: readonly string[]): string {
  const byShelf = Map.groupBy(ids, (id) => (id.includes('/') ? id.split('/')[0]! : ''));
  return listed(
    [...byShelf].flatMap(([shelf, laws]) =>
      shelf ? `${listed(laws.map((id) => lawOf(id).label))} ${ofShelf(shelf)}` : laws.map((id) => lawOf(id).label),
    ),
  );
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function charges({ provisions, groups }: Told): string[] {
  const out: string[] = [];
  if (provisions.length > 0) {
    const ids = provisions.map(({ value }) => value);
    const rest = ids.length - 6;
    out.push(
      `The provisions at issue are ${lawsInWords(ids.slice(0, rest > 0 ? 6 : undefined))}${rest > 0 ? `, and ${rest} more` : ''}.`,
    );
  }
  if (groups.length > 0) {
    const kinds = groups.map(({ value }) => `the ${lowered(lawOf(value).full)}`);
    out.push(`Named by kind, without a section: ${listed(kinds)}.`);
  }
  return out;
}

function conduct({ releases }: Told): string[] {
  const period = releases.find(({ facts }) => facts.conduct)?.facts.conduct?.value;
  if (!period?.from) return [];
  return [
    period.to
      ? period.to === period.from
        ? `The conduct at issue is dated to ${dateInWords(period.from)}.`
        : `The conduct at issue is dated from ${dateInWords(period.from)} to ${dateInWords(period.to)}.`
      : `The conduct at issue is dated from ${dateInWords(period.from)} on.`,
  ];
}

/** `civil penalty of $130,000 (Delia R. Tranter)`. */
function sumInWords({ kind, usd, parties }: Told['money'][number]): string {
  const who =
    parties.length === 0
      ? ''
      : parties.length > 2
        ? ` (${parties.length} parties together)`
        : ` (${parties.join(' and ')})`;
  return `${AMOUNT_KIND[kind].toLowerCase()} of ${dollars(usd)}${who}`;
}

function outcome({ releases, status, money, figure, relief, sought }: Told): string[] {
  const out: string[] = [];
  const only = releases.length === 1;
  if (status && (!only || !status.open) && !(only && status.label === 'Charged and settled'))
    out.push(
      `${only ? 'The release' : `The latest to tell how it stands, ${status.asOf ? `of ${dateInWords(status.asOf)},` : 'which is undated,'}`} reports ${status.reports}.`,
    );
  const obtained = money.filter((row) => isObtained(row) && row.usd > 0);
  if (only && obtained.length > 0 && obtained.length <= FEW)
    out.push(`Money ordered or agreed: ${listed(obtained.map(sumInWords))}.`);
  else if (figure) {
    const by = releases.find(({ id }) => id === figure.by)!;
    const when = by.facts.date ? ` of ${dateInWords(by.facts.date.value)}` : '';
    out.push(
      only
        ? `Money ordered or agreed comes to ${dollars(figure.usd)}, in ${counted(obtained.length, 'sum')}.`
        : `The most money that one release reports as ordered or agreed is ${dollars(figure.usd)}, in ${longNumber(by.id)}${when}.`,
    );
  }
  if (relief.length > 0)
    out.push(`Relief ordered or agreed to includes ${listed(relief.map(({ value }) => RELIEF[value]))}.`);
  if (sought.length > 0)
    out.push(
      `The SEC ${status && !status.open ? 'also sought' : 'seeks'} ${listed(sought.map(({ value }) => RELIEF[value]))}.`,
    );
  return out;
}

/** A summary of a case composed from its facts alone, sentence by sentence; no words of the releases are in it but names. */
export function summaryOf(view: Told): string[] {
  const category = view.entry.category;
  return [
    opening(view),
    ...(category && category !== 'other' ? [`It concerns ${lowered(CATEGORY[category])}.`] : []),
    ...charges(view),
    ...conduct(view),
    ...outcome(view),
  ];
}
