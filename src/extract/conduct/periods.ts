import type { Edtf } from '../../domain/dates.ts';
import { matchesIn } from '../../domain/matches.ts';
import { MONTH, monthOf } from '../text/dates.ts';

/** A period in a text: offsets `[start, end)`; `to` is null where it goes on. */
export interface PeriodMention {
  start: number;
  end: number;
  from: Edtf;
  to: Edtf | null;
  /** The kind of words that state it. */
  kind: Kind;
}

/**
 * Words before a date that leave it as precise as it is: `at least approximately`, `in or about`, `early`, `the summer of`,
 * `fiscal year`, `the second quarter of Larkspur’s FY`.
 */
const ABOUT =
  "(?:(?:at\\sleast|by(?=\\sat\\sleast)|approximately|about|around|roughly|in\\sor\\s(?:about|around)|on\\sor\\s(?:about|around)|as\\searly\\sas|no\\slater\\sthan|as\\slate\\sas|as\\srecently\\sas|or\\sbefore|at\\sleast\\sas\\searly\\sas|sometime|in|on|the|early|late|mid|middle|beginning|end|start|fall|spring|summer|winter|autumn|first|second|third|fourth|two|three|last|final|quarters?|half|months?|part|or|of|in|fiscal|calendar|years?|year-end|its|their|inception|when|yearend|the\\speriod|period|fy|\\(fy\\)|quarters?\\sof\\s(?:[\\w’']+\\s){0,3}?[\\w’']+(?=\\s(?:fiscal|fy)\\b))[\\s-])*";
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s)?';
/** A year in which someone who is sued today may have done something. */
export const YEAR = '(?:19[6-9]|20\\d)\\d';
/** Month, day and year, of which the first date of a range may leave the year to the second. */
const date = (n: number): string =>
  `${ABOUT}${WEEKDAY}(?:(?<m${n}>${MONTH})(?:,?\\s?(?:of\\s)?(?<d${n}>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:,?\\s+(?:of\\s)?(?=\\d))?)?(?<y${n}>${YEAR})?`;

const TO =
  '(?:,?\\s?(?:and\\s)?(?:continuing|continued|lasting|ending|running|extending|up)?\\s?(?:through|though|to|until|till|into)|\\sand\\s(?:ending|ended|concluding)|\\s?[-–]\\s?)';
const PRESENT =
  '(?:(?:the\\s)?(?:present|today|(?:present\\s)?date|this\\s(?:day|date)|now)|the\\s(?:(?:time|date)\\sof\\s)?(?:the\\s)?(?:filing|commencement|initiation|institution)|(?:the\\s)?(?:scheme|fraud|offering|conduct)\\swas\\s(?:halted|stopped)|the\\s(?:SEC|Commission|[Cc]ourt)\\b)';
/** What may stand before the second date: `through and including`, `to the quarter ended`, `until the filing of the action on`. */
const FILLER =
  '(?:and\\sincluding\\s)?(?:(?:the|its)\\s(?:\\w+\\s){0,4}(?:quarter|year|period)s?\\send(?:ed|ing)\\s|(?:[^\\s,.;]+\\s){1,4}(?:death|arrest|collapse|resignation|departure|bankruptcy|closure)\\s(?:on|in)\\s|the\\s(?:filing|date|time|commencement|entry|present|end)[^,.;]{0,60}?\\s(?:on|in|of)\\s)?';

/** `from January 2000 through at least April 2006`, `January 16, 2020, through March 31, 2022`, `fiscal years 2004 to 2006`. */
const THROUGH = new RegExp(
  `(?<![\\w$-])(?<lead>from|during|in|for|between|beginning|starting)?,?\\s?(?:about\\s)?${date(1)}(?:\\sor\\s(?:earlier|before))?,?${TO}\\s?${FILLER}${date(2)}(?!\\w|-(?![A-Z]))`,
  'gi',
);
/** `between August 2001 and May 2004`, `between March and October 2007`. */
const BETWEEN = new RegExp(
  `\\b(?:in\\sor\\sabout\\s)?between,?\\s${date(1)}(?:,\\swhen\\s[^,;]{3,90})?,?\\sand\\s${FILLER}${date(2)}(?!\\w|-(?![A-Z]))`,
  'gi',
);
/** `between April 9 and 11, 2023`, `from June 3 to 7, 1994`. */
const DAYS = new RegExp(
  `\\b(?:between|from)\\s(?<m1>${MONTH})\\s(?<d1>\\d{1,2})\\s?(?:and|to|through|until|[-–])\\s?(?<d2>\\d{1,2}),?\\s(?<y2>${YEAR})(?!\\w|-(?![A-Z]))`,
  'gi',
);
/** `from early 1990 to the present`, `from May 2004 and continuing`, `from 2006 forward`, `between 2008 and the present`, `from June 2001 through the filing of the action`. */
const ONGOING = new RegExp(
  `\\bbetween\\s${date(2)}\\sand\\sthe\\spresent|\\b(?:from|since|during(?=\\sthe\\speriod\\b)|beginning(?:\\s(?:in|on))?|starting(?:\\s(?:in|on))?|began)\\s${date(1)}(?:\\sor\\s(?:earlier|before))?,?(?:\\s(?:and\\s)?(?:continuing\\s)?(?:through|to|until|up\\sto)\\s(?:at\\sleast\\s)?${PRESENT}|\\s(?:and\\s)?(?:continuing|forward|onward|on)\\b(?!\\s(?:through|to|until|into|for|as\\s(?:recently|late)\\sas)))`,
  'gi',
);
/** Another end that is dated, and that no other pattern read: then the end is not open. */
const NO_DATED_END = '(?!,?\\s(?:and\\s)?(?:continuing\\s)?(?:through|to|until)\\b[^.;]{0,80}?\\b(?:19|20)\\d\\d)';
/** `since at least 2012`, `as far back as 2003`, `beginning in early 2006`, `starting in January 2018`, `began his scheme in 2007`, `from at least October 2009, the defendants`. */
const SINCE = new RegExp(
  `\\b(?:since|(?:as\\sfar\\s)?back\\s(?:as\\sfar\\s)?as|dating\\sback\\sto(?=\\sat\\sleast\\s)|beginning(?:\\s(?:in|on|as))?|starting(?:\\s(?:in|on|as))?|commenced\\s(?:\\w+\\s){0,3}(?:schemes?|fraud)\\s(?:in|on)|(?<!trading\\s)(?:began|started)(?:\\s(?:\\w+\\s){0,3}(?:schemes?|fraud|selling|raising|soliciting|offering|misappropriating|stealing)(?:\\s(?!in\\b)\\w+){0,6}?)?(?:\\s(?:in|on|as))?|from(?=\\s(?:at\\sleast|as\\searly)\\s))\\s${date(1)}(?!\\w|-(?![A-Z]))${NO_DATED_END}`,
  'gi',
);
/** `during 1999 and 2000`, `in October and November 2002`, `fiscal years 1999, 2000, and 2001`, `for 1999 and 2000 and for the first quarter of 2001`. */
const TWO = new RegExp(
  `\\b(?:in|during|for|throughout)\\s${date(1)}(?:,\\s(?:${YEAR}|${MONTH}))*,?\\sand\\s(?:(?:in|during|for)\\s)?${date(2)}(?:,?\\sand\\s(?:in|during|for)\\s(?=[^.,;]{0,60}${YEAR})${date(3)})?(?!\\w|-(?![A-Z])|,?\\sand\\s(?:in\\s)?${MONTH})`,
  'gi',
);
/** `on September 8 and 9, 2011`, `on March 7, 8, and 10, 1995`, `on December 22 and December 31, 1997`: days of deeds. */
const TWO_DAYS = new RegExp(
  `\\bon\\s(?:or\\sabout\\s)?(?<m1>${MONTH})\\s(?<d1>\\d{1,2})(?:,\\s(?<y1>${YEAR}),?(?:\\s${MONTH}\\s\\d{1,2},\\s${YEAR},?)*|(?:,\\s\\d{1,2}\\b)+,?)?\\sand\\s(?:(?:on\\s)?(?<m2>${MONTH})\\s)?(?<d2>\\d{1,2}),?\\s(?<y2>${YEAR})(?!\\w|-(?![A-Z]))`,
  'gi',
);
/** `on the morning of March 3`, `on or about March 3`. */
const AT = '(?:or\\sabout\\s|the\\s(?:morning|afternoon|evening|night)\\sof\\s)?';
/** `on February 21`, `on March 7 and 8`: days whose year is told before. */
const OF_YEAR = new RegExp(
  `\\bon\\s${AT}${WEEKDAY}(?<m1>${MONTH})\\s(?<d1>\\d{1,2})(?:(?:,\\s\\d{1,2})*,?\\sand\\s(?<d2>\\d{1,2}))?(?![\\w-]|,?\\s(?:of\\s)?${YEAR}|,?\\s(?:and\\s|to\\s|through\\s)?(?:\\d{1,2}(?![\\d,])|${MONTH}))`,
  'gi',
);
/** `during July 2002`, `in March 2000`, `on May 28, 2004`. */
const ONE = new RegExp(
  `\\b(?:(?:in|during|throughout)\\s${date(1)}|(?:on|(?<=\\b(?:merger|acquisition|offer|news|results)\\s)around)\\s${AT}${WEEKDAY}(?<m2>${MONTH})\\s(?<d2>\\d{1,2}),?\\s(?<y2>${YEAR}))(?!\\w|-(?![A-Z]))`,
  'gi',
);

/** `continued, until at least July 2001`, `and lulling of investors continued through 2013`: an end alone. */
const UNTIL = new RegExp(
  `\\bcontinu(?:ed|ing),?(?:\\s(?!through|until|to\\b|into|as\\b)[\\w’']+){0,4}?\\s(?:through|until|to|into|as\\s(?:recently|late)\\sas)\\s${date(1)}(?!\\w|-(?![A-Z]))`,
  'gi',
);

const two = (n: string): string => n.padStart(2, '0');

/** A year, month or day as printed; none without a year, and the month alone of a day that no month has. */
export function edtf(year: string | undefined, month: string | undefined, day: string | undefined): Edtf | undefined {
  if (!year) return undefined;
  if (!month) return year;
  const text = `${year}-${two(String(monthOf(month)))}`;
  return day && Number(day) >= 1 && Number(day) <= 31 ? `${text}-${two(day)}` : text;
}

/** Whether a range runs forward, over at most 40 years. */
const runs = (from: Edtf, to: Edtf): boolean =>
  from.slice(0, Math.min(from.length, to.length)) <= to.slice(0, Math.min(from.length, to.length)) &&
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) < 40;

type Groups = Record<string, string | undefined>;

function ends({ m1, d1, y1, m2: month, d2, y2 }: Groups): { from: Edtf; to: Edtf } | undefined {
  // `April 9 and 11, 2023` names its month once
  const m2 = month ?? (d2 && m1);
  if (!y2 && !(m2 && y1)) return undefined;
  const to = edtf(y2 ?? y1, m2, d2);
  // `January 3 to 15, 2001` has no second month; `June through December 2004` no first year
  const from = edtf(y1 ?? (m1 ? y2 : undefined), m1, d1);
  return from && to && runs(from, to) ? { from, to } : undefined;
}

/** The kind of words that state a period. */
export type Kind = 'range' | 'ongoing' | 'since' | 'two' | 'days' | 'one' | 'until';
const PATTERNS: readonly [Kind, RegExp][] = [
  ['range', THROUGH],
  ['range', BETWEEN],
  ['range', DAYS],
  ['ongoing', ONGOING],
  ['since', SINCE],
  ['two', TWO],
  ['until', UNTIL],
  ['days', TWO_DAYS],
  ['one', ONE],
];

/** A year that is not of an act's name. */
const ANY_YEAR = new RegExp(`(?<!\\bAct of )\\b${YEAR}\\b`, 'g');

/** The last year that a text names. */
export const lastYear = (text: string): string | undefined => matchesIn(text, ANY_YEAR).at(-1)?.[0];

/** The periods that a text states, in order, each with the kind of words that state it; `year`: the last that was told before. */
export function periodsIn(text: string, year?: string): PeriodMention[] {
  const found: PeriodMention[] = [];
  for (const [kind, pattern] of /(?:19|20)\d{2}/.test(text) ? PATTERNS : []) {
    for (const match of matchesIn(text, pattern)) {
      const groups = match.groups as Groups;
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      if (kind === 'range' || kind === 'two' || kind === 'days') {
        const both = ends(groups.y3 ? { ...groups, m2: groups.m3, d2: groups.d3, y2: groups.y3 } : groups);
        if (both) found.push({ start, end, ...both, kind });
      } else {
        const n = groups.y1 ? 1 : 2;
        const from = edtf(groups[`y${n}`], groups[`m${n}`], groups[`d${n}`]);
        if (from) found.push({ start, end, from, to: kind === 'one' || kind === 'until' ? from : null, kind });
      }
    }
  }
  for (const match of matchesIn(text, OF_YEAR)) {
    const start = match.index;
    const end = start + match[0].length;
    if (found.some((other) => start < other.end && other.start < end)) continue;
    const { m1, d1, d2 } = match.groups as Groups;
    const y2 = lastYear(text.slice(0, start)) ?? year;
    const both = ends({ m1, d1, d2: d2 ?? d1, y2 });
    if (both) found.push({ start, end, ...both, kind: d2 ? 'days' : 'one' });
  }
  return found.sort((a, b) => a.start - b.start);
}
