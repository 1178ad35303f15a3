import { normalDocket } from '../../domain/docket.ts';
import { ownCivilDockets } from '../dockets/own.ts';
import { type Document, derived } from '../document.ts';
import { type Sentence, sentencesByBlock } from '../text/sentences.ts';

/** `98-146`: the year of a docket number in its normal form. */
const DOCKET_YEAR = /^(\d\d)-\d+$/;
/** Two digits of a year as high as this are of the last century. */
const LAST_CENTURY = 60;

/** The year in which the Commission's action was brought, from its docket number; 0 where it is not known. */
const readActionYear = (doc: Document): number => {
  const years = ownCivilDockets(doc).flatMap(({ number }) => {
    const year = Number(DOCKET_YEAR.exec(normalDocket(number))?.[1] ?? Number.NaN);
    return Number.isNaN(year) ? [] : [year > LAST_CENTURY ? 1900 + year : 2000 + year];
  });
  return years.length ? Math.min(...years) : 0;
};

/** The same, read once a document. */
export const actionYear = (doc: Document): number => derived(doc, readActionYear);

/** A docket of so many years after what is told is none that tells its year. */
const MOST_YEARS = 40;

const DAY = '(?:[A-Z][a-z]+\\.?,? (?:\\d{1,2}, )?)?((?:19|20)\\d\\d)\\b';
/** `On May 4, 1986, the Commission barred`, `enjoined Vane in 1994 and`. */
const DATED_BEFORE = new RegExp(`\\b(?:[Oo]n|[Ii]n) (?:or about )?${DAY}(?![^;]*\\b(?:19|20)\\d\\d\\b)`);
/** `barred by the Commission in 1995`, `barred in 1997 from association`. */
const DATED_AFTER = new RegExp(`^[^;,.]{0,60}? (?:in|on) ${DAY}`);
/** Goes on from the sentence before: `In that action, the Commission obtained`. */
const GOES_ON = /^(?:In that (?:\w+ )?(?:action|case|matter|proceeding|order)|That (?:\w+ )?order)\b/;
const SOME_YEAR = /\b(?:19|20)\d\d\b/;
/** `In 1990, the Commission sued`: what follows without a year of its own is of that action. */
const SUED =
  /^(?:On|In) (?:[A-Z][a-z]+ )?(?:\d{1,2}, )?(?:19|20)\d\d, (?:in [^,;.]{3,40}, )?the (?:SEC|Commission) (?:had )?(?:also )?(?:sued|charged|filed|brought|instituted)\b/;
/** `Vane, who became its president in 1998`: no date of what is told. */
const OF_A_PERSON = /\bwho\b/;
/** `in connection with his sales of stock in November 2004`: the time of what was done. */
const OF_THE_DEED = /\b(?:in connection with|conduct|scheme|sales?|offerings?|violat\w+)\b[^,;]{0,80}$/i;

function yearOf(doc: Document, sentence: Sentence, start: number): number {
  const { text } = sentence;
  const before = DATED_BEFORE.exec(text.slice(0, start));
  const stated =
    before && !OF_THE_DEED.test(text.slice(0, before.index)) ? before[1] : DATED_AFTER.exec(text.slice(start))?.[1];
  if (stated) return Number(stated);
  const ahead = sentencesByBlock(doc)[sentence.place - 1]!.filter(({ start: at }) => at < sentence.start);
  const dated = (told: Sentence | undefined, opens: (text: string) => boolean): number =>
    told && opens(told.text) ? Number(DATED_BEFORE.exec(told.text)?.[1] ?? 0) : 0;
  if (GOES_ON.test(text)) return dated(ahead.at(-1), (before) => !OF_A_PERSON.test(before));
  if (SOME_YEAR.test(text)) return 0;
  return dated(
    ahead.findLast((one) => SOME_YEAR.test(one.text)),
    (before) => SUED.test(before),
  );
}

/** Whether words at an offset of a sentence are dated before the year that passed when the Commission brought its action: they tell of another matter. */
export function isOfEarlierMatter(doc: Document, sentence: Sentence, start: number): boolean {
  const brought = actionYear(doc);
  if (!brought) return false;
  const year = yearOf(doc, sentence, start);
  return year > 0 && year < brought - 1 && year > brought - MOST_YEARS;
}
