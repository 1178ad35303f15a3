import { MONTH } from '../text/dates.ts';
import type { PeriodMention } from './periods.ts';
import { type Dated, isOther, OTHER_CASE, SAID, type Stated, TELLS } from './telling.ts';

/** Deeds that are done in a month or on a day. */
const DONE =
  '(?:misappropriated|violated|used (?:that|this|the|such) information to (?:buy|purchase|sell|trade)|selectively disclosed|(?:purchased|bought|sold)(?! (?:an )?additional)|shorted|tipped|made (?:a |several |materially )*(?:false|misleading)|issued(?! a restate)|engaged|misled|defrauded|falsified|authored|raised|orchestrated|manipulated|fabricated|stole|traded|offered|operated|conducted|perpetrated|inflated|disseminated|distributed|published|posted|embezzled|forged|lied|bribed|backdated|overstated|recorded (?:false|fictitious|fraudulent)|solicited|concealed|diverted|induced|schemed|facilitated|misrepresented|failed to disclose|created (?:false|fake|fictitious|phony)|authorized (?:improper |illegal )?payments|paid (?:bribes|kickbacks))\\b';
/** What a wrongdoer knew or broke, told between the date and the deed; what is after the news is another matter. */
const LEAD =
  '(?:(?:based on|on the basis of|using|while (?:aware|in possession) of|in (?:possession|violation|breach) of|knowing of|despite|(?:shortly )?after(?! [^.;,]{0,80}announc)) [^.;,]{5,120}, )';
/** Posts by which someone of a company is told, before or instead of a name. */
const POST =
  '(?:president|chairman|owner|founder|principal|chief (?:executive|financial) officer|officer|director|executive|employee|insider|trader|analyst|broker|attorney)';
/** What a wrongdoer does, right after the date: `, Northcote misappropriated`, `, he learned of the merger and bought`. */
const DEED = new RegExp(
  `^,? ${LEAD}{0,2}(?:(?:(?:[A-Z][\\w.’'&-]*|\\([^)]{2,60}\\)),? (?:and |of |the |his |her |its |${POST},? )*){1,9}|an? (?:[\\w’'-]+ ){0,3}${POST} |the [A-Z][^.,;]{2,30} account |(?:the |each )?(?:defendants?|respondents?|company|they|he|she) )(?:(?:who|while|a|an|then|the|formerly|then-|acting) [^;]{3,140}?, )?(?:\\w+ly )*(?:(?:learned|obtained|received|accessed)\\b[^.;]{0,240}? (?:and|then) (?:\\w+ly |then )*)?${DONE}`,
);
/** What one learns in a month, and trades on in the sentence behind: `, Vane obtained the results. Based on that information, he bought`. */
const LEARNED =
  /^,? (?:[A-Z][\w.’'&-]*,? (?:of |and )?){1,6}(?:\w+ly )?(?:learned|obtained|received|accessed)\b[^;]{10,300}$/;
const THEN_TRADED =
  /^(?:(?:Based on|Using|With|On the basis of|While (?:in possession|aware) of) (?:that|this|the|such)|\S+ (?:\w+ )?(?:then|allegedly|subsequently)) [^;]{0,120}\b(?:bought|purchased|sold|traded|buy|purchase|sell|trade)\b/;

/** `raised $40 million during `: a deed whose month follows. */
const DEED_BEFORE =
  /\b(?:raised|misappropriated|defrauded|sold|schemes?|fraud\w*|false and misleading|manipulat\w+|spam\w*|touting)\b[^.;]{0,90}$/i;

/** `raised at least $40 million from investors in `, `a pump-and-dump scheme in `, `the sale of municipal bonds issued in `. */
const RAISED_BEFORE =
  /\b(?:offer|sale|offering)s?\b[^.;]{0,60}\bbonds\b[^.;,]{0,60}\s$|\b(?:raised|scheme|misappropriated)\b[^.;]{0,60}\b(?:from|of)\b[^.;]{0,30}\b(?:investors|clients|customers|victims|people)\s$|\b(?:pump-and-dump|manipulation|insider trading|engaged in (?:a )?fraudulent) schemes?\s$/i;
/** `purchased 15,000 shares in his wife’s account on `: a trade whose day or month follows, and no event of the company. */
const TRADED_BEFORE =
  /\binsider trading in (?:(?!\b(?:advance|announc|before|prior|ahead|merger|acqui)\w*)[^.;,]){3,60}\s$|\b(?:purchased|bought|sold|sold short|shorted|traded|(?:sales?|purchases?) of)\b(?:(?!\b(?:announc|before|prior|ahead|advance|expire|that|which|who|when|after|merger|acqui|issued|offering|public|filed|report|earnings)\w*)[^.;]){0,100}\s$/i;

/** Events of a company or a court, whose date is no deed's. */
const EVENT =
  /\b(?:announc|before|prior|ahead|advance|after|following|merger|acqui|public|filed|report|earnings|release|judge|court|hearing|settle)\w*\b[^;]{0,60}$/i;
/** `, and December 4, 2003`: a second day, which is not read. */
const ANOTHER_DATE = new RegExp(`^,? (?:and|through|to) (?:on )?${MONTH}\\b`, 'i');
const TRADE = /\b(?:purchased|bought|sold|shorted|tipped|traded)\b/;
/** What a company announces on a day, and what a court does. */
const NOT_ON_A_DAY = /\b(?:Judge|Court|Commission|SEC|issued|operated|conducted|offered|published)\b/;
const isDay = ({ from }: PeriodMention): boolean => from.length > 'YYYY-MM'.length;

/**
 * The months and days in which it happened, where the release states no longer period; none if it tells of further trades whose
 * dates may be others.
 */
export function deeds(statements: readonly Dated[]): Stated[] {
  const found: Stated[] = [];
  let open = false;
  for (const { place, start, text, periods, next } of statements) {
    if (OTHER_CASE.test(text)) continue;
    for (const period of periods) {
      if (period.kind !== 'one' && period.kind !== 'days') continue;
      const day = isDay(period);
      const during = /^(?:during|throughout)\b/i.test(text.slice(period.start, period.end));
      const before = text.slice(0, period.start);
      const after = text.slice(period.end);
      const deed = DEED.exec(after)?.[0];
      const told =
        (!day && LEARNED.test(after) && TELLS.test(before) && THEN_TRADED.test(next)) ||
        (deed && !(day && NOT_ON_A_DAY.test(deed)) && (during || TELLS.test(before))) ||
        (during ? DEED_BEFORE : RAISED_BEFORE).test(before) ||
        (SAID.test(before) && TRADED_BEFORE.test(before));
      if (told && !isOther(before, after)) {
        found.push({ ...period, place, start: start + period.start, end: start + period.end });
        open ||= day && ANOTHER_DATE.test(after);
      } else if (TRADE.test(text) && !EVENT.test(before)) open = true;
    }
  }
  return open && found.some(isDay) ? [] : found;
}
