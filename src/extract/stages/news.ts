import { spanOf } from '../../domain/evidence.ts';
import type { Facts } from '../../domain/facts.ts';
import { type Document, derived } from '../document.ts';
import { datesIn, MONTH, monthOf } from '../text/dates.ts';
import { type Sentence, sentencesByBlock } from '../text/sentences.ts';

/** Something that a release tells of: where it stands, and how long before the release it happened. */
export interface Act {
  sentence: Sentence;
  start: number;
  end: number;
  where: 'title' | 'lead' | 'body';
  /** Days before the release; undefined where the sentence dates it to no day or month. */
  age: number | undefined;
  /** Told as something from before: `previously`, `who had been`, `in 2003`. */
  past: boolean;
  /** Dated long before the news of the release. */
  older: boolean;
}

/** How many sentences of the first paragraph announce. */
const LEAD_SENTENCES = 3;
/** A first paragraph as long as this tells more than the news. */
const LEAD_CHARACTERS = 900;

/** Sentences that only send the reader elsewhere. */
const REFERENCE =
  /^[[(\s]*(?:for (?:further|more|additional|other) (?:information|background|details)|see\b|additional information|please see|in addition, see|reference is made)|\bRel(?:ease|\.) Nos?\b.*\bRel(?:ease|\.) Nos?\b/i;

interface Told {
  sentence: Sentence;
  where: Act['where'];
}

function tellings(doc: Document): Told[] {
  const found: Told[] = [];
  let lead = true;
  sentencesByBlock(doc).forEach((sentences, index) => {
    const { role } = doc.blocks[index]!;
    if (role === 'title' || role === 'subtitle')
      for (const sentence of sentences) found.push({ sentence, where: 'title' });
    if (role !== 'body') return;
    let length = 0;
    sentences.forEach((sentence, nth) => {
      if (REFERENCE.test(sentence.text)) return;
      const announces = lead && nth < LEAD_SENTENCES && length < LEAD_CHARACTERS;
      found.push({ sentence, where: announces ? 'lead' : 'body' });
      length += sentence.text.length;
    });
    if (length > 40) lead = false;
  });
  return found;
}

/** The sentences of title and body, in order, with where they stand. */
export const tellingsOf = (doc: Document): readonly Told[] => derived(doc, tellings);

const DAY = 86_400_000;
const timeOf = (value: string): number =>
  Date.parse(value.length === 4 ? `${value}-07-01` : value.length === 7 ? `${value}-15` : value);

/** The newest day that the text names: about when it was published. */
const newestDay = (doc: Document): number =>
  Math.max(
    Number.NEGATIVE_INFINITY,
    ...doc.blocks.flatMap(({ text }) =>
      datesIn(text)
        .filter(({ value }) => value.length === 10)
        .map(({ value }) => timeOf(value)),
    ),
  );

function publishedAt(doc: Document, found: Readonly<Facts>): number {
  const date = found.date?.value;
  if (date?.length === 10) return timeOf(date);
  const newest = derived(doc, newestDay);
  const sameYear = !date || date.startsWith(String(new Date(newest).getUTCFullYear()));
  return Number.isFinite(newest) && sameYear ? newest : date ? timeOf(date) : newest;
}

/** A document's time: when it was published, in milliseconds (minus infinity if nothing tells), and how old its news is, in days. */
interface Clock {
  published: number;
  newsAge: number;
}

const clocks = new WeakMap<Document, Clock>();

function clockOf(doc: Document, found: Readonly<Facts>): Clock {
  const known = clocks.get(doc);
  if (known) return known;
  const published = publishedAt(doc, found);
  const clock = { published, newsAge: newsAgeOf(doc, published) };
  clocks.set(doc, clock);
  return clock;
}

/** Days from a date to the release. */
export const daysBefore = (doc: Document, found: Readonly<Facts>, date: string): number =>
  Math.round((clockOf(doc, found).published - timeOf(date)) / DAY);

/** `on May 3`, `on Nov. 14`, with the year left to the reader. */
const YEARLESS = new RegExp(`\\bon (?:\\w+day, )?(${MONTH}) (\\d{1,2})\\b(?!,? ?(?:19|20)\\d\\d)`, 'gi');
const TODAY = /\b(?:today|yesterday|this week|last week|earlier today|this morning)\b/gi;

/** Days before publication of every date in a sentence, with where it stands. */
function agesIn(text: string, published: number): { start: number; end: number; age: number }[] {
  const found = datesIn(text)
    .filter(({ value }) => value.length > 4)
    .map(({ start, end, value }) => ({ start, end, age: Math.round((published - timeOf(value)) / DAY) }));
  for (const match of text.matchAll(YEARLESS)) {
    const year = new Date(published).getUTCFullYear();
    const at = Date.UTC(year, monthOf(match[1]!) - 1, Number(match[2]));
    const time = at > published + 3 * DAY ? Date.UTC(year - 1, monthOf(match[1]!) - 1, Number(match[2])) : at;
    found.push({ start: match.index, end: match.index + match[0].length, age: Math.round((published - time) / DAY) });
  }
  for (const match of text.matchAll(TODAY))
    found.push({ start: match.index, end: match.index + match[0].length, age: 0 });
  return found.sort((a, b) => a.start - b.start);
}

/** A date this much after the release is a hearing or a sentencing to come. */
const SOON = -5;

/** The youngest date at the head, in days before the release: the day of the news; today where the first sentence has no date. */
function newsAgeOf(doc: Document, published: number): number {
  const head = tellingsOf(doc).filter(({ where }) => where !== 'body');
  const lead = head.findIndex(({ where }) => where === 'lead');
  const ages = head.map(({ sentence }) =>
    agesIn(sentence.text, published)
      .map(({ age }) => age)
      .filter((age) => age >= SOON),
  );
  return lead < 0 || !ages[lead]!.length ? 0 : Math.min(...ages.flat());
}

/** `filed on`, `filed in court X on`, right before the date that follows an act. */
const DATED_AFTER = /^[^;]{0,90}?(?:\bon|,|dated|in)?\s*$/i;
/** How far before an act the date of its clause may stand. */
const DATED_BEFORE = 170;

/**
 * The age of what stands at `[start, end)`: of the date that follows it closely, else of the one before it, which dates no aside
 * (`On May 3 the court entered a judgment against Vane, whom the SEC had charged`).
 */
function ageOf(text: string, start: number, end: number, past: boolean, published: number): number | undefined {
  const ages = agesIn(text, published);
  const inside = ages.find((date) => date.start >= start && date.end <= end);
  if (inside) return inside.age;
  const after = ages.find((date) => date.start >= end && date.start - end <= 90);
  const before = ages.findLast((date) => date.end <= start && start - date.end <= DATED_BEFORE);
  if (after && DATED_AFTER.test(text.slice(end, after.start)) && (!before || after.start - end < 60)) return after.age;
  return past ? undefined : before?.age;
}

const PAST_BEFORE =
  /\b(?:previous(?:ly)?|earlier(?! today)|originally|initially|formerly|already|prior to|at the time|had|having|in (?:its |an? |the )?(?:19|20)\d\d|last (?:year|month|summer|fall|spring)|(?:years?|months?) (?:ago|earlier)|who (?:was|were)|whom)\b[^;]{0,110}$/i;
const PAST_AFTER =
  /^[^;,]{0,60}?\b(?:previously|earlier(?! today)|in (?:19|20)\d\d(?! (?:civil|action))|last (?:year|month)|(?:years?|months?) ago)\b/i;

const PAST_INSIDE = /\b(?:previously|earlier|originally|had)\b/i;

/** So many days before the day of the news is background, also at the head. */
const OLDER = 60;

/** Everything in the document that a pattern (with the flag `g`) finds in title and body. */
export function actsOf(doc: Document, found: Readonly<Facts>, pattern: RegExp, sign: RegExp): Act[] {
  const acts: Act[] = [];
  const { published, newsAge } = clockOf(doc, found);
  for (const { sentence, where } of tellingsOf(doc)) {
    const { text } = sentence;
    if (!sign.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const past =
        PAST_BEFORE.test(text.slice(0, start)) || PAST_INSIDE.test(match[0]) || PAST_AFTER.test(text.slice(end));
      const age = ageOf(text, start, end, past, published);
      acts.push({ sentence, start, end, where, age, past, older: age !== undefined && age > newsAge + OLDER });
    }
  }
  return acts;
}

/** Where an act stands, as evidence. */
export const spanOfAct = ({ sentence, start, end }: Act) =>
  spanOf(sentence.place, sentence.start + start, sentence.start + end);

/** The words of the sentence before and after an act. */
export const wordsBefore = ({ sentence, start }: Act, most = 120): string =>
  sentence.text.slice(Math.max(0, start - most), start);
export const wordsAfter = ({ sentence, end }: Act, most = 120): string => sentence.text.slice(end, end + most);

/** Whether an act is what the release announces: at its head, or dated within so many days; `undated` takes the body's undated too. */
export function isNews(act: Act, { days = 30, undated = false }: { days?: number; undated?: boolean } = {}): boolean {
  if (act.age !== undefined && act.age >= SOON && act.age <= days) return true;
  if (act.past || act.older || (act.age !== undefined && act.age < SOON)) return false;
  if (act.where !== 'body') return true;
  return act.age === undefined && undated;
}
