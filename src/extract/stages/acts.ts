import { spanOf } from '../../domain/evidence.ts';
import type { Facts } from '../../domain/facts.ts';
import { type Document, derived } from '../document.ts';
import { isOfOthers } from '../relief/elsewhere.ts';
import { isOfOtherAction } from '../text/other-action.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Told, tellingsOf } from '../text/tellings.ts';
import { type ActKind, readActs } from './act-words.ts';
import { ageBefore, ageOf, clockOf, SOON } from './clock.ts';

/** Something that a release tells of: where it stands, and how long before the release it happened. */
export interface Act {
  sentence: Sentence;
  start: number;
  end: number;
  where: Told['where'];
  /** Days before the release; undefined where the sentence dates it to no day or month. */
  age: number | undefined;
  /** Told as something from before: `previously`, `who had been`, `in 2003`. */
  past: boolean;
  /** Days before the news of the release. */
  beforeNews: number | undefined;
  /** Dated long before the news of the release. */
  older: boolean;
  /** Dated before an earlier release that this one refers to: announced there. */
  announced: boolean;
}

/** Words before an act that put it into the past. */
const PAST_BEFORE =
  /\bafter the (?:SEC|Commission) [^;,]{0,60}$|\b(?:previous(?:ly)?(?![- ]filed(?! (?:an?|its)\b))|earlier(?! (?:today|in the day|the same day))|originally|initially|(?:initial|original) complaint|formerly(?! of\b)|already|that (?:decision|ruling)|prior to|in that (?:action|case|matter)|at the time|when the (?:action|case|complaint|suit) was \w+|(?<!\bannounced that (?:it|they) )had|having|in (?:its |an? |the )?(?:19|20)\d\d|last (?:year|month|summer|fall|spring)|(?:years?|months?) (?:ago|earlier)|who (?:was|were)(?![^;]*, (?:has|have) been (?:\w+ )?$)|(?<!\ball of )whom)\b[^;]{0,110}$/i;
/** Words after it that do. */
const PAST_AFTER =
  /^[^;,]{0,60}?\b(?:previously(?![- ]filed)|earlier(?! (?:today|in the day|the same day))|in (?:19|20)\d\d(?! (?:civil|action))|last (?:year|month)|(?:years?|months?) ago)\b/i;

/** How far before and after an act such words may stand, themselves included. */
const PAST_REACH = 160;
/** `In that case, Vane pled guilty`: goes on from the criminal case that is told of. */
const IN_THAT = /^In that\b/;
const PAST_INSIDE = /\b(?:previously|earlier|originally|had|in (?:19|20)\d\d)\b/i;

/** What an earlier release told of; a judgment against one may be told of with that against the next. */
const EARLIER_NEWS = new Set<ActKind>(['charged', 'emergency-relief', 'verdict', 'criminal', 'contempt', 'settled']);
/** What is announced beside the news may be some weeks older. */
export const ALSO_ANNOUNCED = /^The (?:SEC|Commission) (?:today )?(?:also|further) (?:today )?announce[ds]\b/;
/** Whose day stands behind a consent: `without admitting the allegations of the complaint, filed on`. */
const COMPLAINT = /\b(?:complaint|action)\b/i;

/** So many days before the day of the news is background, also at the head. */
const OLDER = 60;

interface ToldAct extends Told {
  kind: ActKind;
  start: number;
  end: number;
}

const toldActs = (doc: Document): Map<ActKind, ToldAct[]> =>
  Map.groupBy(
    tellingsOf(doc).flatMap((told) =>
      readActs(told.sentence.text).map(({ tag, start, end }) => ({ ...told, kind: tag, start, end })),
    ),
    ({ kind }) => kind,
  );

const noActs = (): Map<ActKind, readonly Act[]> => new Map();

/** Every act of a kind that title and body tell of, with its time; read once a document. */
export function actsOf(doc: Document, found: Readonly<Facts>, kind: ActKind): readonly Act[] {
  const known = derived(doc, noActs);
  const acts = known.get(kind) ?? timedActs(doc, found, kind);
  known.set(kind, acts);
  return acts;
}

function timedActs(doc: Document, found: Readonly<Facts>, kind: ActKind): Act[] {
  const { published, newsAge, lastRelease } = clockOf(doc, found);
  return (derived(doc, toldActs).get(kind) ?? []).map(({ sentence, where, start, end }) => {
    const { text } = sentence;
    const at = sentence.start + start;
    const past =
      isOfOthers(doc, sentence.place, at) ||
      (isOfOtherAction(doc, sentence.place, at) && !(kind === 'criminal' && IN_THAT.test(text))) ||
      PAST_BEFORE.test(text.slice(Math.max(0, start - PAST_REACH), start)) ||
      PAST_INSIDE.test(text.slice(start, end)) ||
      PAST_AFTER.test(text.slice(end, end + PAST_REACH));
    const age = ageOf(sentence, start, end, past, published);
    const beforeNews = age === undefined ? undefined : age - newsAge;
    const older = beforeNews !== undefined && beforeNews > OLDER;
    const announced =
      where === 'body' &&
      EARLIER_NEWS.has(kind) &&
      age !== undefined &&
      age > newsAge &&
      age >= (lastRelease ?? Number.POSITIVE_INFINITY) &&
      !ALSO_ANNOUNCED.test(text) &&
      !(kind === 'settled' && COMPLAINT.test(text.slice(end, end + PAST_REACH)));
    return { sentence, start, end, where, age, beforeNews, past, older, announced };
  });
}

/** Whether an undated act of the body goes on from a date long before the news. */
export function goesOnFromOld(doc: Document, found: Readonly<Facts>, { where, age, sentence }: Act): boolean {
  if (where !== 'body' || age !== undefined) return false;
  return (ageBefore(doc, found, sentence) ?? 0) > clockOf(doc, found).newsAge + OLDER;
}

/** Whether an undated act goes on from one of some others, dated long before the news, that ends at most so many characters before. */
export function followsOlder(
  { age, sentence: { place, start } }: Act,
  others: readonly Act[],
  within = Infinity,
): boolean {
  if (age !== undefined) return false;
  const before = others.filter(
    (other) => other.age !== undefined && other.sentence.place === place && other.sentence.start < start,
  );
  const last = Math.max(...before.map(({ sentence }) => sentence.start));
  return before.some(
    ({ sentence, older }) => older && sentence.start === last && start - last - sentence.text.length <= within,
  );
}

/** Where an act stands, as evidence. */
export const spanOfAct = ({ sentence, start, end }: Act) =>
  spanOf(sentence.place, sentence.start + start, sentence.start + end);

/** The words of the sentence before and after an act. */
export const wordsBefore = ({ sentence, start }: Act, most = 120): string =>
  sentence.text.slice(Math.max(0, start - most), start);
export const wordsAfter = ({ sentence, end }: Act, most = 120): string => sentence.text.slice(end, end + most);

/** So many days before the news, and after it, something else is news too, however late the release tells of it. */
const WITH_NEWS = { before: 2, after: 60 };

/** What counts as news: what is dated within so many days, what the body leaves undated, what is of the days of the news. */
interface Taken {
  days?: number;
  undated?: boolean;
  withNews?: boolean;
}

/** Whether an act is what the release announces: at its head, or of the time that is taken. */
export function isNews(act: Act, { days = 30, undated = false, withNews = false }: Taken = {}): boolean {
  const { age, beforeNews = Number.POSITIVE_INFINITY } = act;
  if (act.announced) return false;
  if (age !== undefined && age >= SOON && age <= days) return true;
  if (act.past || act.older || (age !== undefined && age < SOON)) return false;
  if (act.where !== 'body') return true;
  if (withNews && beforeNews <= WITH_NEWS.before && beforeNews >= -WITH_NEWS.after) return true;
  return age === undefined && undated;
}
