import { matchesIn } from '../../domain/matches.ts';
import { type Document, derived } from '../document.ts';
import { partiesNamedIn, partiesOf } from '../parties/index.ts';
import { yearInAddress } from '../text/address.ts';
import { versusIn } from '../text/captions.ts';
import { captionTexts, headCaptions, sameDefendant } from '../text/head.ts';
import { isOfOtherAction } from '../text/other-action.ts';
import type { Sentence } from '../text/sentences.ts';
import { isOfEarlierMatter } from './earlier.ts';
import type { Mention } from './mentions.ts';

/** Authorities whose bars, orders and injunctions are not the SEC's. */
const OTHER_AUTHORITY =
  '(?:NASDR?|FINRA|NYSE|CFTC|PCAOB|National Association of Securities Dealers|Financial Industry Regulatory Authority|New York Stock Exchange|Commodity Futures Trading Commission|state (?:securities |court|regulator|authorit)\\w*|(?:Department|Division|Bureau|Office|Board) of (?:Securities|Corporations|Banking|Insurance|Financial|Accountancy|Commerce)\\w*|(?:Securities|Corporation) (?:Division|Department|Bureau|Board)|(?!(?:The|States|Exchange)\\b)[A-Z][a-z]+ (?:State )?(?:Securities|Corporation) (?:Commission|Board)|states?|provinces?|Securities Commissioner|Federal Trade Commission|FTC|[Bb]ankruptcy [Cc]ourt|federal law)';
const BY_OTHER = new RegExp(
  `\\bstate-issued\\b|\\b(?:by|an?|the|from) (?:\\w+ Securities Commissioner|${OTHER_AUTHORITY})\\b|\\b${OTHER_AUTHORITY}(?: (?:had|has|have|also|previously|permanently|subsequently))* (?:order|issu|bar|enjoin|censur|suspend|revok|prohibit|sanction|enter|impos|obtain|expel)\\w*`,
);
/** `penalty of £5`: of an authority abroad. */
const FOREIGN_MONEY = /^ (?:of |in the amount of )(?:approximately |about )?(?:£|€|GBP|EUR|Cdn|CAD|C\$)/;
/** The SEC is named as the one who acts, whatever other authority stands beside it. */
const BY_SEC = /\b(?:(?<!Securities )Commission|SEC|Court|court|judge|Judge)(?:['’]?s)?\b/;

/** Told as a party's past: `who had been barred`, `a recidivist`, `in an unrelated action`, `In 1994, he was enjoined`. */
const PAST_OF_A_PARTY =
  /\brecidivis[tm]|\bdisciplinary history\b|\bunrelated\b|\bhaving been (?:\w+ly )?(?:barred|enjoined|censured|suspended)|\b(?:who|whom)\b[^,;.]{0,40}\b(?:had|was|were|is|are|has been|had been|previously)(?: \w+){0,3} $|\b(?:had (?:previously |also |already )?|has (?:previously |already ))been (?:\w+ly )?$|\bhas previously been convicted\b[^;.]*\bhas been $|\bhad (?:previously )?(?:pled|pleaded) guilty\b[^;.]*\bbeen $|\bprior $|(?<!\d, )\b(?:19|20)\d\d (?:Commission |SEC |administrative )$|\b(?:the|an?|['’]?s) (?:19|20)\d\d $|\bsubject (?:to|of) (?:an? )?(?:\w+ )?(?:prior|previous|earlier|existing|(?:19|20)\d\d)\b|(?<!\d, )\b(?:19|20)\d\d (?:Commission |SEC |court |administrative )*(?:order|action|case|injunction|bar|proceeding)\b|\bin (?:an? )?(?:different|another|previous|prior|earlier|unrelated) (?:(?:SEC|Commission|civil|enforcement|federal|injunctive|fraud) )*(?:action|case|matter|lawsuit|proceeding)|\b(?:prior|previous|earlier) (?:SEC|Commission|federal|civil) (?:enforcement |injunctive |civil )?(?:action|case|injunction|order|bar|cease)/i;
const PAST_AFTER =
  /^[^;]{0,80}?\b(?:in (?:an? )?(?:different|another|previous|prior|earlier|unrelated|(?:19|20)\d\d) (?:(?:SEC|Commission|civil|enforcement|federal|injunctive|fraud) )*(?:action|case|matter|lawsuit|litigation|proceeding)|in (?:19\d\d|20\d\d) and (?:19|20)\d\d)/i;
/** Remedies that the Commission orders by itself. */
const OF_THE_COMMISSION = new Set(['cease-and-desist', 'industry-bar', 'penny-stock-bar', 'practice-bar', 'censure']);
/** The Commission suspends trading in a stock, and revokes its registration, before it sues those who sold it. */
const MAY_PRECEDE = new Set(['trading-suspension', 'registration-revoked']);
/** `violating a Commission order barring him`, `comply with the Commission's order`: an order of an earlier proceeding. */
const OLD_ORDER =
  /\b(?:violat(?:es?|ed|ing|ions? of)|compl(?:y|ying|iance) with|enforc(?:es?|ed|ing|ement of)|disregard(?:ed|ing))(?: \(\w+\))? (?:the|an?|that|this|his|her|its|their)(?: (?:Securities and Exchange Commission['’]?s?|SEC['’]?s?|Commission['’]?s?|cease-and-desist|final|prior|previous|earlier|existing|administrative|settled|permanent|industry|(?:[a-z]+ \d{1,2}, )?(?:19|20)\d\d,?))* (?:orders?\b[^;.]{0,80})?$/i;
/** `any person barred by the Commission`: what a provision says. */
const OF_ANYONE = /\b(?:an?|any) (?:individual|person)s? (?:subject to (?:such )?an? )?$/i;
const BARE_YEAR = /\bin ((?:19|20)\d\d),/i;
const MONTH_AND_YEAR = /\bin [A-Z][a-z]+ ((?:19|20)\d\d),/i;
const CRIMINAL =
  /\b(?:prison|probation|supervised release|supervisory release|imprison\w+|sentenced|plea agreement|criminal fine|incarcerat\w+)\b/i;

/** The latest year that the document names: about when it was published. */
const latestYear = (doc: Document): number => {
  const published = doc.index?.date?.slice(0, 4) ?? yearInAddress(doc.url)?.year;
  if (published) return Number(published);
  const years = doc.blocks.flatMap(({ text }) => matchesIn(text, /\b(?:19[89]|20[0-3])\d\b/g).map(([y]) => Number(y)));
  return Math.max(0, ...years);
};

/** `in SEC v. Delta`, right after a remedy: the case in which it was given. */
const IN_CASE = /^[^;]{0,60}?\bin (?=(?:SEC|Securities and Exchange Commission) v)/;

/** Whether the words after a remedy name another case than the head of the release does. */
function inAnotherCase(doc: Document, after: string): boolean {
  const named = IN_CASE.test(after) && versusIn(after)[0]?.defendant;
  const captions = headCaptions(doc);
  return (
    Boolean(named) && captions.length > 0 && !captions.some(({ defendant }) => sameDefendant(defendant, String(named)))
  );
}

/** A sentence that tells of what the Commission did before, and those behind it in its paragraph. */
const TELLS_OF_EARLIER =
  /(?<=^|[.)] )(?:(?:The )?(?:SEC|Securities and Exchange Commission|Commission) (?:has |had )?(?:also )?previously (?:charged|sued|filed|brought|settled|instituted|entered|obtained)|On [A-Z][a-z]+ \d{1,2}, (?:19|20)\d\d, the (?:SEC|Commission) (?:issued|entered|instituted) an? (?:settled )?(?:order|proceeding)s?(?: (?:that|against)|, with [A-Z][^;,.]{2,40} consent)|Previously,[^;.]{0,60}the (?:SEC|Commission) (?:had )?(?:charged|sued|filed|brought|instituted))\b/;
/** A cheap test for it. */
const EARLIER_HINT = /reviously|, the (?:SEC|Commission) (?:issued|entered|instituted) an? /;
/** Words that stand for parties, if it is not `charged Vane and other defendants`, of whom it goes on to tell. */
const STANDS_FOR_PARTY =
  /(?<!\band |\bthese |\bthose )\b(?:the|all|these|those|other) (?!other\b)(?:\w+ )?(?:defendants?|respondents?)\b/i;

/** `On May 4, 2009, the Commission filed a complaint in SEC v. Larkspur`: of another case than the release's head names. */
const FILED =
  /(?<=^|[.)] )On [A-Z][a-z]+ \d{1,2}, (?:19|20)\d\d, the (?:SEC|Commission) filed an? (?:civil |injunctive )*(?:action|complaint) (?:in |in the matter of |captioned |entitled |styled )(?=(?:SEC|Securities and Exchange Commission) v)/;

function ofAnotherCase(doc: Document, text: string): number {
  const filed = text.includes(' filed a') ? FILED.exec(text) : null;
  if (!filed) return -1;
  const named = versusIn(text.slice(filed.index))[0]?.defendant;
  const captions = headCaptions(doc);
  const isOwn = !named || captions.length === 0 || captions.some(({ defendant }) => sameDefendant(defendant, named));
  return isOwn ? -1 : filed.index;
}

/** Where paragraphs begin to tell what was done before with others than the parties: offsets by blocks, counted from 1. */
function tellingsOfOthers(doc: Document): ReadonlyMap<number, number> {
  const told = doc.blocks.flatMap(({ text }, at) => {
    const other = ofAnotherCase(doc, text);
    if (other >= 0) return [{ place: at + 1, start: other, end: text.length }];
    const start = EARLIER_HINT.test(text) ? text.search(TELLS_OF_EARLIER) : -1;
    return start < 0 || STANDS_FOR_PARTY.test(text.slice(start)) ? [] : [{ place: at + 1, start, end: text.length }];
  });
  const parties = told.length > 0 ? partiesOf(doc) : [];
  if (parties.length === 0) return new Map();
  return new Map(
    told
      .filter((stretch) => partiesNamedIn(doc, parties, stretch).length === 0)
      .map(({ place, start }) => [place, start]),
  );
}

/** Whether words at an offset of a block, counted from 1, tell what was done before with others than the parties. */
export const isOfOthers = (doc: Document, place: number, at: number): boolean =>
  at >= (derived(doc, tellingsOfOthers).get(place) ?? Number.POSITIVE_INFINITY);

/** `Vane previously consented`, `In 2004, with its consent, the Commission ordered Larkspur`, `In a separate proceeding, the SEC barred Vane`, with the name. */
const SETTLED_BEFORE =
  /^Previously, (?:(?:on|in) (?:\p{Lu}[a-z]+ )?(?:\d{1,2}, )?(?:19|20)\d\d, )?((?:\p{Lu}[\p{L}’'-]+(?:,? and |, | )){1,4}?)(?:consented|settled|agreed)\b|^(?!(?:The )?(?:SEC|Commission|Court)\b)(?:The )?(\p{Lu}[^;]{1,60}?) (?:had |has |have )?previously (?:consented|settled|agreed)\b|^(?:In an? (?:separate|earlier) [^,;.\d]{3,60}|(?:On|In) (?:\p{Lu}[a-z]+ )?(?:\d{1,2}, )?(?:19|20)\d\d), (?:with [^;,.]{3,40} consent, )?(?:the )?(?:SEC|Commission) (?:ordered|barred|censured) (?:that )?((?:\p{Lu}[^\s,;]* )+)/u;
/** `Vane agreed to`, with the name, behind words of an action of its own: `In a separate proceeding, Vane`, `In April 2010, the SEC filed an action against Vane`. */
const SETTLED =
  /^(?:In addition, )?(?!(?:The|Each|Both|All|He|She|They|It|SEC|Commission|Court)\b)((?:\p{Lu}[\p{L}’'-]+(?:,? and |, | )){1,4}?)(?:has |have |also )*(?:consented|agreed|settled)\b/u;
const OF_OWN_ACTION =
  /\b(?:[Ss]eparate|[Ee]arlier|[Pp]rior) (?:\w+ )?(?:action|case|proceeding)\b|\b[Ii]n [A-Z][a-z]+ (?:19|20)\d\d, the (?:SEC|Commission) (?:filed|brought|sued)\b|\bSee (?:SEC|Securities and Exchange Commission) v\./;
/** A caption that does not name all defendants; words for some of them. */
const NOT_ALL = /\bet\.? ?al\b/i;
const DEFENDANTS = /\b(?:defendants?|respondents?|compan(?:y|ies)|entit(?:y|ies)|others?|all|both|each)\b/i;
/** So many letters of a name tell it in a caption with a slip of the pen. */
const LETTERS = 6;

function settlesItsOwn(doc: Document, { place, start, text }: Sentence): string | undefined {
  const who = SETTLED.exec(text)?.[1];
  return who && OF_OWN_ACTION.test(doc.blocks[place - 1]!.text.slice(0, start)) ? who : undefined;
}

/** Whether a sentence tells what was settled before, or in a proceeding of its own, with somebody whom the caption of the action does not name. */
function isOfAnother(doc: Document, sentence: Sentence): boolean {
  const told = SETTLED_BEFORE.exec(sentence.text);
  const who = told ? (told[1] ?? told[2] ?? told[3]) : settlesItsOwn(doc, sentence);
  if (!who || DEFENDANTS.test(who)) return false;
  const captions = captionTexts(doc);
  if (captions.length === 0 || captions.some((text) => NOT_ALL.test(text))) return false;
  const words = matchesIn(who, /(?!The\b)\p{Lu}[\p{L}-]+/gu).map(([word]) => word.toLowerCase().slice(0, LETTERS));
  return words.length > 0 && !words.some((word) => captions.some((text) => text.includes(word)));
}

/** Whether words of a sentence, at an offset of its block, tell of another matter than the release's, or of somebody else's part in it. */
export const isOfOtherMatter = (doc: Document, sentence: Sentence, at: number): boolean =>
  isOfOthers(doc, sentence.place, at) || isOfAnother(doc, sentence) || isOfOtherAction(doc, sentence.place, at);

/** How many years back the words of a sentence go: `in 1984, Vane`; in an order, which tells of no case of its own in months, also `in May 1984, Vane`. */
export function yearsBack(doc: Document, before: string): number | undefined {
  const year = (BARE_YEAR.exec(before) ??
    (doc.kind === 'administrative-proceeding' ? MONTH_AND_YEAR.exec(before) : null))?.[1];
  return year === undefined ? undefined : derived(doc, latestYear) - Number(year);
}

/** `despite a May 4, 2004 order`: the day of an order. */
const DATED_ORDER =
  /\b(?:an?|the) [A-Z][a-z]+ \d{1,2}, ((?:19|20)\d\d),? (?:Commission |SEC |administrative )*[Oo]rder\b[^;.]*$/;
/** So many years before the release an order that is only mentioned is another matter's. */
const OLD = 3;

const isOfOldOrder = (doc: Document, before: string): boolean => {
  const year = DATED_ORDER.exec(before)?.[1];
  return year !== undefined && derived(doc, latestYear) - Number(year) >= OLD;
};

/** `SEC v. Vane, No. 98-14 (D. Wyo.; preliminary injunction issued`: what became of a case that is cited. */
const IN_CITATION = /\bNo\.[^;()]{0,40}\([^;()]{2,20}; (?:\w+ )?$/;

/** Whether a remedy that reads as given was given by another authority, in a criminal case, or in a matter of the past. */
export function isElsewhere(doc: Document, mention: Mention): boolean {
  const { sentence, start, end } = mention;
  const { text } = sentence;
  if (isOfOtherMatter(doc, sentence, sentence.start + start)) return true;
  const before = text.slice(Math.max(0, start - 150), start);
  const around = text.slice(Math.max(0, start - 150), end + 60);
  if (!BY_SEC.test(text.slice(Math.max(0, start - 60), start)) && BY_OTHER.test(around)) return true;
  if (FOREIGN_MONEY.test(text.slice(end))) return true;
  if (PAST_OF_A_PARTY.test(before) || PAST_AFTER.test(text.slice(end))) return true;
  if (CRIMINAL.test(text) && !/\b(?:Commission|SEC|civil|injuncti|administrative|final judgments?)/i.test(text))
    return true;
  const byOrder = OF_THE_COMMISSION.has(mention.remedy);
  if (byOrder && (OLD_ORDER.test(before) || OF_ANYONE.test(before) || isOfOldOrder(doc, before))) return true;
  if (IN_CITATION.test(before)) return true;
  if (inAnotherCase(doc, text.slice(end, end + 200))) return true;
  if (!MAY_PRECEDE.has(mention.remedy) && isOfEarlierMatter(doc, sentence, start)) return true;
  const years = yearsBack(doc, text.slice(0, start));
  return years !== undefined && years >= 2 && !/\b(?:court|judge)\b/i.test(before);
}
