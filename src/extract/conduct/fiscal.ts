import type { Edtf } from '../../domain/dates.ts';
import type { ValueOf } from '../../domain/facts.ts';
import { matchesIn } from '../../domain/matches.ts';
import type { Document } from '../document.ts';
import { rule } from '../rule.ts';
import { MONTH } from '../text/dates.ts';
import { standAlone } from './alone.ts';
import { covering } from './overall.ts';
import { edtf, YEAR } from './periods.ts';
import { statementsOf } from './statements.ts';
import type { Stated } from './telling.ts';

const WORD = `(?:the|its|their|of|and|for|in|during|each|both|all|through|to|first|second|third|fourth|last|final|two|three|four|fiscal|calendar|full|years?|year-end|quarters?|half|months|periods?|end(?:ed|ing)?|annual|quarterly|reports?|filings?|statements?|results|financial|on|forms?|10-[kq](?:sb)?s?|${MONTH}|\\d{1,2}|${YEAR})`;
/** A phrase of fiscal periods: `its fiscal years 1999 and 2000 and for the first three quarters of 2001`. */
const PHRASE = new RegExp(
  `\\b(?:${WORD},?\\s)*${YEAR}\\b(?:(?:,?\\s${WORD})*,?\\s(?:${YEAR}|fiscal\\syears?|quarters?|10-[kq](?:sb)?|financial\\s(?:statements|results))\\b(?!\\s(?:years?|quarters?)\\b))?`,
  'gi',
);
/** Words before a phrase, or in it, that make it tell less than the whole: `since`, `after`, `the audit of`, `the four years ended`. */
const PART = /\b(?:since|after|before|prior to|until|audits? of)\s(?:\S+\s)?$/i;
const SEVERAL_ENDED = /\b(?:two|three|four|five|several)\s(?:fiscal\s)?years\send/i;
const FISCAL =
  /\b(?:fiscal|quarters?|years? end(?:ed|ing)|half|(?:19|20)\d\d (?:year-end )?financial (?:results|statements))\b/i;
const YEARS = new RegExp(`\\b${YEAR}\\b`, 'g');
/** `the quarters ended March 31 1994 and June 30, 1994`: their last days are told, and not their first. */
const QUARTERS_ENDED = /\bquarters? end(?:ed|ing)\b.*/i;
const DAY = new RegExp(`(?<month>${MONTH})\\s(?<day>\\d{1,2}),?\\s(?<year>${YEAR})`, 'gi');

/** Whose figures were false. */
const FALSE =
  /\b(?:false|falsely|falsif\w+|misleading|misstat\w+|overstat\w+|understat\w+|inflat\w+|fraudulent\w*|fictitious|improperly|artificially)\b/i;
/** What was only expected of a period, corrected later, or not reported at all. */
const NOT_REPORTED =
  /\b(?:announc\w+|expect\w*|forecast\w*|project(?:ed|ions?)|shortfall|guidance|estimate[sd]?|restat\w+|fail\w* to (?:timely )?file|not filed|delinquent|tipp\w+|inside information|non-?public)\b/i;
const INSIDER = /\binsider trad/i;

/** The first and last of the dates of a phrase. */
function spanned(words: string): { from: Edtf; to: Edtf } {
  const quarters = QUARTERS_ENDED.exec(words)?.[0] ?? '';
  const dates = matchesIn(words.slice(0, words.length - quarters.length), YEARS).map(([year]) => year);
  for (const { groups } of matchesIn(quarters, DAY)) {
    const { year, month, day } = groups as Record<string, string>;
    dates.push(edtf(year, month, day)!);
  }
  dates.sort();
  return { from: dates[0]!, to: dates.at(-1)! };
}

/** The fiscal periods for which false figures were reported; none where one of them is told in part. */
function fiscalIn(doc: Document): Stated[] {
  const found: Stated[] = [];
  for (const { place, start, text } of statementsOf(doc).all) {
    if (!FISCAL.test(text) || !FALSE.test(text) || NOT_REPORTED.test(text)) continue;
    for (const { index, 0: words } of matchesIn(text, PHRASE)) {
      if (!FISCAL.test(words)) continue;
      if (PART.test(text.slice(0, index)) || SEVERAL_ENDED.test(words)) return [];
      const dates = spanned(words);
      const begins = start + index;
      if (dates.from) found.push({ ...dates, place, start: begins, end: begins + words.length, kind: 'two' });
    }
  }
  return found;
}

/** Whether it begins with a whole year, and ends with one or in a later. */
const isWhole = ({ from, to }: ValueOf<'conduct'>): boolean =>
  from?.length === 'YYYY'.length && (to === null || to.length === from.length || to.slice(0, from.length) > from);

export const fiscal = rule({
  name: 'conduct/fiscal',
  field: 'conduct',
  reads:
    'The fiscal years and quarters for which false figures were reported, where the release states no other period.',
  *find(doc, { conduct }) {
    if (conduct) return;
    const found = fiscalIn(doc);
    if (!found.length || doc.blocks.some(({ text }) => INSIDER.test(text)) || !standAlone(doc, found)) return;
    for (const finding of covering(doc, found)) if ('value' in finding && isWhole(finding.value)) yield finding;
  },
  examples: [
    {
      why: 'fiscal years, and quarters of another',
      text: 'The complaint alleges that Larkspur issued false and misleading financial statements for its fiscal years ended June 30, 1994 and June 30, 1995, and for the first three quarters of fiscal year 1996.',
      expect: [{ from: '1994', to: '1996' }],
    },
    {
      why: 'quarters whose last days are told',
      text: 'The complaint alleges that Vane overstated the income of Larkspur for the years ended December 31, 1993 and December 31, 1994 and the quarter ended March 31, 1995.',
      expect: [{ from: '1993', to: '1995-03-31' }],
    },
    {
      why: 'one quarter, told as one of a year',
      text: 'According to the complaint, Larkspur improperly recognized revenue, and overstated its income for the third quarter of 2002.',
      expect: [{ from: '2002', to: '2002' }],
    },
    {
      why: 'losses that were lowered',
      text: 'The complaint alleges that Vane artificially lowered credit losses reported for fiscal year 2000 and the first and second quarters of fiscal 2001.',
      expect: [{ from: '2000', to: '2001' }],
    },
    {
      why: 'results of a year',
      text: 'As alleged in the complaint, managers falsified the company’s 2002 financial results by circular sales.',
      expect: [{ from: '2002', to: '2002' }],
    },
    {
      why: 'a later press release that was false too',
      text: 'The complaint alleges that Larkspur overstated its revenue for the first quarter of 2001. In a press release of July 23, 2001, it misrepresented what a staff had said.',
      expect: [],
    },
    {
      why: 'a quarter since which a program goes on',
      text: 'The complaint alleges that, since the quarter ended June 30, 2001, managers inflated the revenue of Larkspur.',
      expect: [],
    },
    {
      why: 'reports that were not filed',
      text: 'The complaint alleges that Larkspur, which made false statements, failed to file its annual report for the fiscal year ended June 30, 1995.',
      expect: [],
    },
    {
      why: 'the loss of a quarter, of which someone was tipped',
      text: 'The complaint alleges insider trading. Vane tipped a friend. Larkspur had overstated its income for the third quarter of 2002.',
      expect: [],
    },
  ],
});
