import type { Kind } from './periods.ts';
import { type Dated, DEED_BETWEEN, EARLIER, isOther, OTHER_CASE, type Stated, TELLS } from './telling.ts';

/** What happened. */
const WRONG =
  /\b(?:schem\w*|fraud\w*|defraud\w*|misappropriat\w*|embezzl\w*|stole|brib\w*|improper\w*|illegal\w*|unlawful\w*|illicit\w*|manipulat\w*|misle\w*|mislead\w*|misrepresent\w*|false\w*|falsif\w*|fabricat\w*|overstat\w*|understat\w*|inflat\w*|insider|tipp\w*|unregistered|violat\w*|Ponzi|pump|kickbacks?|backdat\w*|late trad\w*|market timing|overcharg\w*|conceal\w*|divert\w*|fail\w* to|raised|solicit\w*|offered and sold|sold|obtain(?:ed|ing)|induced|churn\w*|touting|lulled|misus\w*|deceiv\w*|engaged in|failed|failures?|purchas\w*|trad(?:e[ds]?|ing)|fleec\w*|broadcasts?|directed|received|paid|payments|recommended|operated|acted as|conducted|orchestrat\w*|retained|misconduct|wrongdoing|occurred|occasions (?:from|between)|incorrect\w*|attract\w*|took place|exchanged|bought|buying|selling|stolen|profited|offer (?:and|or) sale|sales of|transferr(?:ed|ing)|inaccurate\w*|sham|fake|misstat\w*|perpetrat\w*|participat\w*|invested|taken in|took in|rais(?:e|es|ing)|steal\w*|siphon\w*|skimm\w*|loot\w*|roles?|conduct|issued(?! subpoena)|persuad\w*|entered orders|(?:improperly|incorrectly) registered|management and control|marketed|promoted|touted|collected|accepted|recognized|recorded|executed|placed (?:\w+ )?orders|allocat\w*|charged (?:\S+ ){0,6}fees|lost money)\b/i;
/** The misconduct itself, right before its period: `the scheme, which began in`, `violated Section 10(b) beginning on`. */
const SCHEME =
  /\b(?:schem\w*|fraud\w*|defraud\w*|misconduct|wrongdoing|violated|misappropriat\w*|overstat\w*|inflat\w*|bribes?|(?:false|misleading) \w+)\b[^.;]{0,60}$/i;
/** `reports filed with the Commission from April 2001 through November 2002 included financial statements which falsely`. */
const isReported = (before: string, after: string): boolean =>
  /\b(?:reports?|statements?|filings?|Forms? 10-\w+)\b[^.;,]{0,60}$/i.test(before) &&
  /^,? (?:\w+ ){0,2}(?:included|contained|were|reflected|misstated|overstated)\b[^.;]{0,100}\b(?:fals|misleading|overstat|inflat|misstat)/.test(
    after,
  );
/** `since 1991, the defendants have been engaged`, `beginning in 1995, it has solicited`. */
const GOES_ON = /^[^.;]{0,140}\b(?:has|have)(?: \w+ly)? (?:been \w+(?:ed|ing)|(?!failed)\w+ed|sold|raised|made)\b/;
/** A punishment, in whose sentence only what it is for has a period of the misconduct. */
const PUNISHED = /\b(?:sentenced|imprisonment|supervised release)\b/i;
const TOLD_BETWEEN = new RegExp(`${DEED_BETWEEN.source}|\\b(?:charged|alleged) that\\b|\\btrad(?:ed|ing)\\b`, 'i');

/** `, Northcote was president`: a career told in a sentence of its own. */
const CAREER =
  /^,? (?:[A-Z][\w.’'-]*,? |he |she ){1,4}(?:(?:was|were)(?! (?:involved|part |running|operating|conducting|the subject|wrongfully|unjustly|not|responsible))|served|held (?:\w+ ){0,4}(?:positions?|posts?|roles?|titles?)|worked (?:as|for|at|in)|owned|had been|acted as (?:the|an?) (?:president|officer|director|chief))\b/;

/** `, Larkspur’s shares were registered`: a time of a company's. */
const LISTED =
  /^,? (?!while\b)[^.;,]{0,60}\b(?:stock|shares|securities|bonds) (?:(?:was|were) )?(?:registered|traded|listed)\b/;

/** `, one of its customers was`, `, the Commission filed`, `, Vane knew`, `, Vane’s lawyer discussed`: what no one is charged with. */
const NO_DEED =
  /^,? (?:one of (?:the|its)\b[^.;,]{0,60}\bcustomers?\b|the (?:Commission|SEC|Court|Honorable|staff|(?:United States|U\.S\.|[Ff]ederal|[Dd]istrict) (?:District )?[Cc]ourts?)\b(?! (?:also |further )?(?:alleg|found|finds|claim|contend|say))|[^.;,]{3,60}\b(?:ran out of (?:money|cash|funds)|defaulted|had (?:attended|served|worked|been an?)|participated in (?:the )?(?:\w+ )?(?:negotiations|discussions))\b|(?:the )?average (?:daily )?(?:trading )?volume\b|[^.;,]{3,60}\bstock price (?:more than )?(?:doubled|tripled|quadrupled)\b|(?:[A-Z][\w.’'-]+ ){1,3}(?:knew\b|(?:attorneys?|lawyers?|counsel) ))/;

/** `, Vane, then a director, learned that`: what he knew, before he used it. */
const LEARNED =
  /^,? (?:in the course of [^.;,]{3,90}(?:, [^.;,]{2,12})?, |during [^.;,]{3,60}, )?(?:[A-Z][\w.’'&-]*(?:,? |(?=[—–]))){1,4}?(?:[^;]{3,90}?[—–,)-] ?)?(?:first )?learned (?!.*\b(?:and|then) (?:\w+ly |then )*(?:bought|purchased|sold|traded|tipped)\b)/;

/** `an account that had been dormant since`, `has received a salary since`, `litigated the case beginning`: what no one is charged with. */
const STATE =
  /\b(?:been (?!(?:\w+ly )?(?:operat|conduct|engag|rais|offer|sell|solicit|ongoing|defraud|misappropriat|orchestrat|runn|perpetrat|fraud|tak|act|ma[dk]|in violation)\w*)\w+|been losing money|litigated [^.;]{0,20}|(?:who|has|have) (?:has )?received [^.;]{0,80}|received (?:an? )?(?:\w+ )?salary\b[^.;]{0,80})\s$/;

/** `Forms 10-K from 2002 to 2004`, `audits of the financial statements for 1991 and 1992`. */
const OF_REPORTS = /\b(?:Forms? 10-\w+|financial statements|(?:annual|quarterly|periodic) reports)\s$/;
const FISCAL = /\b(?:fiscal|FY|quarters?)\b/i;
/** `solicitations commencing in March and October 1997`: two beginnings. */
const STARTS = /\b(?:commencing|beginning|starting)\s$/;

function* inStatement(
  { place, start, text, periods }: Dated,
  kinds: ReadonlySet<Kind>,
  further: boolean,
): Generator<Stated> {
  for (const period of periods) {
    if (!kinds.has(period.kind)) continue;
    const before = text.slice(0, period.start);
    const after = text.slice(period.end, period.end + 160);
    if (
      OTHER_CASE.test(before) ||
      STATE.test(before) ||
      isOther(before, after) ||
      CAREER.test(after) ||
      LISTED.test(after) ||
      NO_DEED.test(after)
    )
      continue;
    if (PUNISHED.test(text) && !TOLD_BETWEEN.test(before.split(PUNISHED).at(-1)!)) continue;
    if (!TELLS.test(before) && (further ? !SCHEME.test(before) && !isReported(before, after) : !WRONG.test(text)))
      continue;
    const open = !further || GOES_ON.test(text.slice(period.end, period.end + 200));
    yield {
      ...period,
      to: STARTS.test(before) ? null : open ? period.to : (period.to ?? period.from),
      place,
      start: start + period.start,
      end: start + period.end,
      ...(LEARNED.test(text.slice(period.end)) && { learned: true }),
      ...(EARLIER.test(before) && { earlier: true }),
      ...((period.kind === 'range' || period.kind === 'two') &&
        (OF_REPORTS.test(before) || FISCAL.test(text.slice(period.start, period.end))) && { figures: true }),
    };
  }
}

/**
 * The periods of misconduct in sentences, of these kinds. `further`: beside others that have both ends, so that only those count
 * which follow right upon an allegation or upon the misconduct, and those of which only the beginning is told tell no end.
 */
export const misconductIn = (statements: readonly Dated[], kinds: ReadonlySet<Kind>, further = false): Stated[] =>
  statements.flatMap((statement) => [...inStatement(statement, kinds, further)]);
