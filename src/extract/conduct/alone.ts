import { matchesIn } from '../../domain/matches.ts';
import type { Document } from '../document.ts';
import { MONTH } from '../text/dates.ts';
import { edtf, YEAR } from './periods.ts';
import { statementsOf } from './statements.ts';
import type { Stated } from './telling.ts';

/** What a sentence has that tells of misconduct, or of the figures of a fiscal period. */
const TOLD =
  /\b(?:fraud\w*|schem\w*|misrepresent\w*|mis(?:le[ad]|stat)\w*|fals\w*|overstat\w*|understat\w*|inflat\w*|fictitious|improperly|fiscal|quarters?|years? end(?:ed|ing)|half)\b/i;
const DATE = new RegExp(`(?:(?<month>${MONTH}),?\\s(?<day>\\d{1,2},?\\s)?)?\\b(?<year>${YEAR})\\b`, 'gi');
/** Dates of an act, of a complaint, of what the Commission or a court did. */
const OF_THE_CASE = new RegExp(
  `\\bAct of ${YEAR}|\\b(?:(?:complaint|action) (?:was )?filed|filed on|dated|entered|instituted|sentenced)\\b[^.;]{0,40}?\\b${YEAR}|^(?:On|In) [^.;]{3,20} ${YEAR},? (?:the )?(?:U\\.?S|United States|Commission|SEC|Securities|Court|Hon|Judge|a (?:federal|jury|grand))`,
  'g',
);

/** The dates that sentences of misconduct have beside those that were found: years, months, and days as an end that no month has. */
function* besides(doc: Document, found: readonly Stated[]): Generator<string> {
  for (const { place, start, text } of statementsOf(doc).all) {
    if (!TOLD.test(text)) continue;
    const known = found.filter((one) => one.place === place);
    const rest = text.replace(OF_THE_CASE, (words) => ' '.repeat(words.length));
    for (const { index, groups } of matchesIn(rest, DATE)) {
      if (known.some((one) => one.start <= start + index && start + index < one.end)) continue;
      const { year, month, day } = groups as Record<string, string | undefined>;
      yield `${edtf(year, month, undefined)}${day ? '-' : ''}`;
    }
  }
}

/**
 * Whether what was found, in whole years or months, is all that the release tells of its time: none of its sentences of misconduct
 * has a date some years before it, a year after it, or, where it is one year or month, a closer one in it.
 */
export function standAlone(doc: Document, found: readonly Stated[]): boolean {
  const from = found.map((one) => one.from).sort()[0]!;
  const first = Number(from.slice(0, 4));
  const last = Math.max(...found.map(({ to }) => Number(to!.slice(0, 4))));
  for (const date of besides(doc, found)) {
    const year = Number(date.slice(0, 4));
    if (year < first ? year >= first - 3 : year > last ? year === last + 1 : first === last && !from.startsWith(date))
      return false;
  }
  return true;
}
