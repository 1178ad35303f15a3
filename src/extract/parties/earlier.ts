import type { Document } from '../document.ts';
import { MONTH } from '../text/dates.ts';
import { isTitle, leadOf } from '../text/head.ts';
import { isLongBefore } from '../text/released.ts';

/** What the SEC brought before against others. */
const BEFORE_THIS =
  /\b(?:(?<!\bas )previously|earlier|separately(?! announced)|already),? (?:the (?:SEC|Commission) )?(?:had |has )?(?:filed|brought|instituted|sued|charged|announced|settled)\b[^.;]*$|\b(?:SEC|Commission) (?:had )?(?:previously|earlier) issued an? [^.;]{0,60}\border against\b[^.;]*$|\b(?:SEC|Commission) recently obtained\b[^.;]*$|\bin an? (?:lawsuit|action|case) filed (?:earlier this|last) year, the (?:SEC|Commission) obtained\b[^.;]*$|\bearlier this year, the (?:SEC|Commission) instituted and settled\b[^.;]*$|\bafter the (?:SEC|Commission) (?:had )?(?:charged|sued)\b[^.;]*$|\bfollows the (?:SEC|Commission)[’']?s (?:[\w-]+ ){0,4}action in [^.;]{0,20}\b(?:19|20)\d\d\b[^.;]*$|\baction filed by the (?:SEC|Commission) in [^.;]{0,80}\b(?:19|20)\d\d, which charged [^.;]*$/i;

/** The same where the news is of charges: `Last year, the SEC charged`. */
const BEFORE_OR_LATELY = new RegExp(
  `${BEFORE_THIS.source}|\\b(?:last|earlier this) (?:year|month|week|fall|autumn|winter|spring|summer),? the (?:SEC|Commission) (?:had |also |first )?(?:filed|brought|instituted|sued|charged|announced)\\b[^.;]*$|\\b(?:SEC|Commission) (?:first |initially )?(?:filed|brought|charged|sued)\\b[^.;]{0,60} last (?:year|month|week|fall|autumn|winter|spring|summer)\\b[^.;]*$`,
  'i',
);
/** `previously settled charges in the same case against`: no other action. */
const SAME_CASE = /\bin (?:the|this) same (?:case|action|matter|lawsuit)\b/i;
/** `previously settled charges against ① for his role in the scheme`. */
const SAME_SCHEME =
  /^[^.;]{0,60} (?:for|based on|arising from) (?:his|her|its|their) (?:alleged )?(?:roles?|parts?|participation|involvement|conduct) in (?:the|this) (?:same )?(?:alleged )?(?:scheme|fraud|misconduct)\b/;
/** `The SEC charged ① with insider trading in October 2009.`, where the title tells of new charges. */
const CHARGED = /\b(?:SEC|Commission) charged $/;
const IN_A_MONTH = /^ with [^.;]{3,60} in [A-Z][a-z]+ (?:19|20)\d\d[.,;]/;
const CHARGES =
  /\b(?:SEC|Commission) (?:today )?(?:\w+ )?(?:charge[sd]|sue[sd]|file[sd] (?:fraud |insider trading )?(?:charges|(?:an? )?(?:complaint|action)))\b|\bcharges against\b|\b(?:new|additional) charges\b/i;
const NO_CHARGES = /\b(?:judgments?|settle[sd]?|consents?|agrees?|enjoined)\b/i;

/** `The SEC today charged`: new charges, told by the first words. */
const CHARGES_TODAY =
  /^The (?:SEC|(?:U\.S\. )?Securities and Exchange Commission)(?: \([^()]*\))? today (?:charged|filed)\b/;

/** `On May 3, 2010, the SEC filed an action against`, with the month, if it is told, and the year. */
const ON_A_DATE = new RegExp(
  `\\b(?:On|In) (?:(${MONTH})(?: \\d{1,2},)? )?((?:19|20)\\d\\d), the (?:SEC|Commission) (?:also )?(?:filed|charged|brought|sued|announced charges)\\b[^.;]*$`,
  'i',
);
/** Whether words before names tell of what the SEC brought months before a release. */
function wasBrought(doc: Document, before: string): boolean {
  const [, month, year] = ON_A_DATE.exec(before) ?? [];
  return year !== undefined && isLongBefore(doc, year, month);
}

/** `① were charged in 2012`, `① was charged with bribery as part of a sweep in late 2010`, with the month, if it is told, and the year. */
const WAS_CHARGED =
  /^ (?:was|were) charged (?:with [^.;]{3,100}? )?in (?:late |early |mid-)?(?:([A-Z][a-z]+) )?((?:19|20)\d\d)\b/;
/** `The SEC charged ① and two others last year`. */
const LAST_YEAR = /^(?: and [^.;,]{2,40})? last year\b/;

/** Whether words around names tell that they were charged months before a release. */
function wereCharged(doc: Document, before: string, behind: string): boolean {
  const [, month, year] = WAS_CHARGED.exec(behind) ?? [];
  if (year !== undefined) return isLongBefore(doc, year, month);
  return CHARGED.test(before) && LAST_YEAR.test(behind);
}

/** `In April 2012, the SEC charged ① with fraud. See Litigation Release No. 22319.`: told in another release. */
const TOLD_ELSEWHERE = /^\s*See (?:also )?(?:Litigation|Lit\.|LR)/;
/** `① previously consented to a cease-and-desist order. In the Matter of Vane`: told in an order of its own. */
const CONSENTED_BEFORE = /^ (?:had |has )?previously (?:consented|settled|agreed)\b/;
const ORDER = /^\s*(?:See )?In the Matter of\b/;

/** Whether the words behind names, and the sentence that follows, tell that they settled before, in an order of their own. */
const isOfOwnOrder = (behind: string, next: string): boolean => CONSENTED_BEFORE.test(behind) && ORDER.test(next);

const CRIMINAL =
  /\b(?:indict(?:ed|ment)|sentenced|ple(?:a|d|ads|aded) (?:of )?guilty|guilty (?:plea|verdict)|convicted|conviction|arrested)\b/i;
const OWN_NEWS =
  /\b(?:final|default|consent) judgments?\b|\bSEC (?:charges|obtains|sues|files|brings)\b|\b(?:SEC|Commission) (?:today )?(?:charged|filed)\b[^.]{0,30}\btoday\b|\bOn [A-Z]\w+ \d{1,2}, \d{4}, the (?:SEC|Commission|Securities and Exchange Commission) (?:charged|filed)\b/i;
/** Whether a criminal court's doings are the news: then what the SEC brought before is the release's own matter. */
function isCriminalNews(doc: Document): boolean {
  const { blocks } = doc;
  const lead = blocks[leadOf(doc) - 1];
  const titles = blocks.filter(isTitle);
  return lead !== undefined && CRIMINAL.test(lead.text) && ![lead, ...titles].some(({ text }) => OWN_NEWS.test(text));
}

/**
 * What the words before and behind names, and the sentence that follows, tell: that the SEC brought before the news what stands before
 * the names, or that all around them is of another time; undefined if neither.
 */
export type EarlierIn = (before: string, behind: string, next: string) => 'before' | 'all' | undefined;

/** How the release tells of what the SEC brought before the news; in none where a criminal court’s doings are the news. */
export function earlierOf(doc: Document): EarlierIn | undefined {
  if (isCriminalNews(doc)) return undefined;
  const title = doc.blocks.find(({ role }) => role === 'title')?.text ?? '';
  const charges = CHARGES.test(title) || CHARGES_TODAY.test(doc.blocks[leadOf(doc) - 1]?.text ?? '');
  if (!charges || NO_CHARGES.test(title))
    return (before, behind, next) => {
      if (isOfOwnOrder(behind, next)) return 'all';
      return BEFORE_THIS.test(before) && !SAME_CASE.test(before) && !SAME_SCHEME.test(behind) ? 'before' : undefined;
    };
  return (before, behind, next) => {
    if (isOfOwnOrder(behind, next) || wereCharged(doc, before, behind)) return 'all';
    const isEarlier =
      ((BEFORE_OR_LATELY.test(before) || wasBrought(doc, before)) && !SAME_CASE.test(before)) ||
      (CHARGED.test(before) && IN_A_MONTH.test(behind)) ||
      (TOLD_ELSEWHERE.test(next) && ON_A_DATE.test(before));
    return isEarlier ? 'before' : undefined;
  };
}
