import type { Facts } from '../../domain/facts.ts';
import { matchesIn } from '../../domain/matches.ts';
import { type Document, derived } from '../document.ts';
import { type ReleaseMention, releaseMentions } from '../related/mentions.ts';
import { datesIn, MONTH, monthOf } from '../text/dates.ts';
import { isHead } from '../text/head.ts';
import type { Sentence } from '../text/sentences.ts';
import { tellingsOf } from '../text/tellings.ts';

const DAY = 86_400_000;
const timeOf = (value: string): number =>
  Date.parse(value.length === 4 ? `${value}-07-01` : value.length === 7 ? `${value}-15` : value);

/** What is still to come, before its date: `sentencing is scheduled for`, `a hearing on`. */
const TO_COME = /\b(?:scheduled|set|hearing|sentencing|trial|until|will)\b[^.;]{0,50}$/i;

/** The newest day that the text names, what is to come left out: about when it was published. */
const newestDay = (doc: Document): number =>
  Math.max(
    Number.NEGATIVE_INFINITY,
    ...doc.blocks.flatMap(({ text }) =>
      datesIn(text)
        .filter(({ value, start }) => value.length === 10 && !TO_COME.test(text.slice(Math.max(0, start - 80), start)))
        .map(({ value }) => timeOf(value)),
    ),
  );

/** The newest day of a year that the head names without it: `on September 29`. */
const newestYearless = (doc: Document, year: number): number =>
  Math.max(
    Number.NEGATIVE_INFINITY,
    ...tellingsOf(doc)
      .filter(({ where }) => where !== 'body')
      .flatMap(({ sentence: { text } }) =>
        matchesIn(text, YEARLESS)
          .filter(({ index }) => !TO_COME.test(text.slice(Math.max(0, index - 80), index)))
          .map(([, month, day]) => Date.UTC(year, monthOf(month!) - 1, Number(day))),
      ),
  );

function publishedAt(doc: Document, found: Readonly<Facts>): number {
  const date = found.date?.value;
  if (date?.length === 10) return timeOf(date);
  const newest = derived(doc, newestDay);
  const sameYear = !date || date.startsWith(String(new Date(newest).getUTCFullYear()));
  // Of a release with no date but its year, a day without a year is of that year.
  const yearless = date ? newestYearless(doc, Number(date.slice(0, 4))) : Number.NEGATIVE_INFINITY;
  const known = Math.max(sameYear ? newest : Number.NEGATIVE_INFINITY, yearless);
  return Number.isFinite(known) ? known : date ? timeOf(date) : newest;
}

/** Releases that tell of an action in court. */
const LITIGATION = /^(?:lr|pr)-/;
/** Between the number of a release and its day: `18226 (`, `18226, dated `, `18226 / `. */
const TO_ITS_DAY = /^[)\],]?\s?(?:\(|\/|,|dated|of|issued)?\s*(?:dated |of )?$/;
/** How far behind its number the day of a release may begin. */
const REACH = 40;

/** The releases of an action in court that a release refers to below its head. */
export const citedReleases = (doc: Document): ReleaseMention[] =>
  releaseMentions(doc).filter(({ id, place }) => LITIGATION.test(id) && !isHead(doc, place));

/** The days of the earlier releases that a release refers to, as printed behind their numbers. */
const citedDays = (doc: Document): number[] =>
  citedReleases(doc).flatMap(({ place, end }) => {
    const behind = doc.blocks[place - 1]!.text.slice(end, end + REACH);
    const day = datesIn(behind).find(
      ({ start, value }) => value.length === 10 && TO_ITS_DAY.test(behind.slice(0, start)),
    );
    return day ? [timeOf(day.value)] : [];
  });

/**
 * A document's time: when it was published, in milliseconds (minus infinity if nothing tells), how old its news is, in days, and how
 * old the youngest release that it refers to and that stands before the news; undefined if there is none.
 */
export interface Clock {
  published: number;
  newsAge: number;
  lastRelease: number | undefined;
}

const clocks = new WeakMap<Document, Clock>();

/** The time of a document, read once. */
export function clockOf(doc: Document, found: Readonly<Facts>): Clock {
  const known = clocks.get(doc);
  if (known) return known;
  const published = publishedAt(doc, found);
  const newsAge = newsAgeOf(doc, published);
  const clock = { published, newsAge, lastRelease: lastReleaseOf(doc, found, published, newsAge) };
  clocks.set(doc, clock);
  return clock;
}

/** Days from a date to the release. */
export const daysBefore = (doc: Document, found: Readonly<Facts>, date: string): number =>
  Math.round((clockOf(doc, found).published - timeOf(date)) / DAY);

/** `May 3` in `on May 3`, with the year left to the reader; not in `on May 3, 4, and 6, 1990`. */
const YEARLESS = new RegExp(
  `\\b(?<=\\bon (?:\\w+day, )?)(${MONTH}) (\\d{1,2})\\b(?!(?:,? (?:and )?\\d{1,2}\\b)*,? ?(?:19|20)\\d\\d)`,
  'gi',
);
/** `announced today that on May 3, 2004, the court`: the news is of that day. */
const ANNOUNCED = /\b(?:announced today|today announced)\b[^.;]{0,60}? on $/i;
const TODAY = /\b(?:today|yesterday|this week|last week|earlier today|this morning)\b/gi;

interface DatedWords {
  start: number;
  end: number;
  age: number;
}

/** Days before publication of every date in a sentence, with where it stands. */
function readAges(text: string, published: number): DatedWords[] {
  const found = datesIn(text)
    .filter(({ value }) => value.length > 4)
    .map(({ start, end, value }) => ({ start, end, age: Math.round((published - timeOf(value)) / DAY) }));
  for (const match of matchesIn(text, YEARLESS)) {
    const year = new Date(published).getUTCFullYear();
    const at = Date.UTC(year, monthOf(match[1]!) - 1, Number(match[2]));
    const time = at > published + 3 * DAY ? Date.UTC(year - 1, monthOf(match[1]!) - 1, Number(match[2])) : at;
    found.push({ start: match.index, end: match.index + match[0].length, age: Math.round((published - time) / DAY) });
  }
  const announced = found.some(({ start, age }) => age > 0 && ANNOUNCED.test(text.slice(0, start)));
  for (const match of announced ? [] : matchesIn(text, TODAY))
    found.push({ start: match.index, end: match.index + match[0].length, age: 0 });
  return found.sort((a, b) => a.start - b.start);
}

const agesOf = new WeakMap<Sentence, DatedWords[]>();

/** The same, read once a sentence. */
function agesIn(sentence: Sentence, published: number): DatedWords[] {
  const known = agesOf.get(sentence);
  if (known) return known;
  const ages = readAges(sentence.text, published);
  agesOf.set(sentence, ages);
  return ages;
}

/** The age of the newest date before a sentence in its block: an undated sentence goes on from there. */
export function ageBefore(doc: Document, found: Readonly<Facts>, { place, start }: Sentence): number | undefined {
  const { published } = clockOf(doc, found);
  const ages = tellingsOf(doc)
    .filter(({ sentence }) => sentence.place === place && sentence.start < start)
    .flatMap(({ sentence }) => agesIn(sentence, published).map(({ age }) => age))
    .filter((age) => age >= SOON);
  return ages.length ? Math.min(...ages) : undefined;
}

/** A date this much after the release is a hearing or a sentencing to come. */
export const SOON = -5;

/** The youngest date at the head, in days before the release: the day of the news; today where the first sentence has no date. */
function newsAgeOf(doc: Document, published: number): number {
  const head = tellingsOf(doc).filter(({ where }) => where !== 'body');
  const lead = head.findIndex(({ where }) => where === 'lead');
  const ages = head.map(({ sentence }) =>
    agesIn(sentence, published)
      .map(({ age }) => age)
      .filter((age) => age >= SOON),
  );
  return lead >= 0 && ages.slice(0, lead + 1).flat().length ? Math.min(...ages.flat()) : 0;
}

/** A release without a day of its own is younger than all that it refers to, though the day of one is the newest that it names. */
function lastReleaseOf(doc: Document, found: Readonly<Facts>, published: number, newsAge: number): number | undefined {
  const least = found.date?.value.length === 10 ? newsAge + 1 : newsAge;
  const ages = derived(doc, citedDays)
    .map((day) => Math.round((published - day) / DAY))
    .filter((age) => age >= least);
  return ages.length ? Math.min(...ages) : undefined;
}

/** Words between an act and the next date by which the date is of something else: `filed an action alleging that, from`. */
const OF_ANOTHER =
  /;|\b(?:alleging|that(?! (?:was|the (?:SEC|Commission) (?:issued|entered))\b)|from|between|since|during|violat\w+|compl(?:y|ied|iance|ying)|whether|hearing|court['’]?s? (?:\w+ ){0,2}orders? of|and (?:scheduled|set))\b/i;
/** A date that only names a paper: `the court's May 6, 2002 order`. */
const NAMES_A_PAPER =
  /^,? (?:\w+ ){0,3}?(?:orders?|judge?ments?|complaints?|injunctions?|decrees?|decisions?|opinions?|rulings?|verdicts?|announcements?)\b/i;
/** `On May 3, Vane, whom the SEC stopped in April 2001, was sentenced`, `the March 2010 Grand Jury`: a date of an aside. */
const ASIDE = /\b(?:that|who|whom|which) (?!on\b|in\b|during\b)[^,;]{8,80}$/;
const GRAND_JURY = /^ Grand Jury/i;
const closesAside = (text: string, { start, end }: DatedWords): boolean =>
  GRAND_JURY.test(text.slice(end, end + 12)) ||
  (text[end] === ',' && ASIDE.test(text.slice(Math.max(0, start - 110), start)));

/** How far after an act its date may stand. */
const NEXT_DATE = 90;
/** How far before an act the date of its clause may stand. */
const DATED_BEFORE = 170;

/**
 * The age of what stands at `[start, end)`: of the date that follows it closely, else of the one before it, which dates no aside
 * (`On May 3 the court entered a judgment against Vane, whom the SEC had charged`).
 */
export function ageOf(
  sentence: Sentence,
  start: number,
  end: number,
  past: boolean,
  published: number,
): number | undefined {
  const { text } = sentence;
  const ages = agesIn(sentence, published);
  const inside = ages.find((date) => date.start >= start && date.end <= end);
  if (inside) return inside.age;
  const before = ages.findLast(
    (date, at) => date.end <= start && start - date.end <= DATED_BEFORE && !(at > 0 && closesAside(text, date)),
  );
  // Beside the day of the act a day to come is that of a hearing or a deadline.
  const after = ages.find((date) => date.start >= end && date.start - end <= NEXT_DATE && !(before && date.age < SOON));
  if (
    after &&
    !OF_ANOTHER.test(text.slice(end, after.start)) &&
    !NAMES_A_PAPER.test(text.slice(after.end, after.end + 60)) &&
    (!before || after.start - end < 60)
  )
    return after.age;
  return past ? undefined : before?.age;
}
