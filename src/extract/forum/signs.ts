import type { Fact, Span } from '../../domain/evidence.ts';
import { spanOf } from '../../domain/evidence.ts';
import type { Party } from '../../domain/facts.ts';
import type { Document } from '../document.ts';
import { partiesNamedIn } from '../parties/index.ts';
import { isOfEarlierMatter } from '../relief/earlier.ts';
import { isElsewhere, isOfOthers } from '../relief/elsewhere.ts';
import { type Mention, mentionsOf } from '../relief/mentions.ts';
import { isOfBrokenOrder } from '../text/broken-order.ts';
import { headCaptions } from '../text/head.ts';
import { isOfOtherAction } from '../text/other-action.ts';
import { OTHER_CASE } from '../text/other-cases.ts';
import { type Sentence, sentencesByBlock } from '../text/sentences.ts';

/** A cheap test for the words that every administrative sign holds. */
const ADMINISTRATIVE_HINT = /administrative|cease[- ]and[- ]desist|Rule 102|order|proceeding/i;
/** A proceeding or order of the Commission's own, as it is announced. */
const ADMINISTRATIVE = [
  /\b(?:institut\w+|commenc\w+|settl\w+|announc\w+|issu\w+|enter\w+|fil\w+|brought)\b[^.;]{0,120}\b(?:administrative|cease[- ]and[- ]desist)\b[^.;]{0,30}\b(?:proceedings?|orders?|actions?|charges)\b/i,
  /\b(?:consent|agree)\w*\b[^.;]{0,90}\b(?:(?:entry|issuance|institution) of (?:an? |the |public |settled |related )*(?:SEC |Commission |administrative |cease[- ]and[- ]desist )+(?:orders?|proceedings?|and)|(?:SEC|Commission|administrative|cease[- ]and[- ]desist) (?:bar )?orders?)\b/i,
  /\b(?:related|separate|follow-on|parallel|settled) (?:SEC |public |settled )*(?:administrative|cease[- ]and[- ]desist)[\w -]{0,30}\b(?:proceedings?|actions?|orders?)\b/i,
  /\border instituting\b[^.;]{0,60}\bproceedings?\b/i,
  /\b(?<!Securities )(?:SEC|Commission)(?:['’]?s)? (?:(?!(?:request|motion|application|action|case|never)\b)[a-z-]+ ){0,3}(?:issued|entered) (?:an? |the |its |settled |administrative |public )*orders?\b(?! exempting\b| (?:directing|of) (?:a )?(?:formal |private )?investigation)/i,
  /\b(?:SEC|Commission)['’]?s (?:administrative |cease[- ]and[- ]desist |settled |public )*order (?:finds|found|against|institut|charges|also finds|states|requires)/i,
  /\baccording to the (?:SEC|Commission)['’]?s (?:administrative |cease[- ]and[- ]desist |settled )?orders?\b/i,
  /\bRule 102\(e\)[^.;]{0,160}\b(?:suspend|bar|deny|denied|denying)\w*/i,
  /\bsuspend\w* from (?:appearing|practicing)[^.;]{0,160}\bRule 102\(e\)/i,
  /\b(?:SEC|Commission)(?: also)?(?: previously)? ordered\b[^;]{0,90}?\bto cease and desist\b/i,
  /\bentry by the (?:SEC|Commission) of an? (?:\w+ )?order\b/i,
  /\b(?:consented|agreed)\b[^.;]{0,60}\bcease[- ]and[- ]desist\b/i,
  /\b(?:was|were) (?:also |each )?ordered to cease and desist\b|\brespective (?:SEC|Commission) orders\b/i,
];
/** Someone else's order, an old one that was broken, one to investigate or to suspend trading, or a proceeding that is over or to come. */
const ELSEWHERE =
  /\b(?:prior|previously been sanctioned|led to (?:the )?arrests?|in previously settled|subject of (?:an?|at least|several)\b|expects? to institute|later dismissed|identical conduct|requir\w+ [^.;]{3,90} to comply with|bureau of|previous (?:Commission|SEC)|earlier (?:this year|Commission|SEC|(?:administrative )?proceeding)|last year|violat\w+ (?:an?|the|of) [^.;]{0,40}(?:order|bar)\b|violation of (?:SEC|Commission) orders|fail\w* to (?:comply with|pay)[^.;]{0,60}(?:order|penalt|disgorge)\w*|recidivist|formal order|division of (?:securities|corporations|finance)|state of|state- ?issued|securities division|securities board|department of|previously ordered in|suspend\w*(?: [^\s.;]+){0,3} trading(?![^.;]*institut)[^.;]*|SALI|search tool|NASD|FINRA|NYSE|CFTC|FDIC|Federal Deposit|Federal Reserve|Comptroller|states and|several states|enforce(?:ment of)? (?:the|a|an) )\b/i;

/** Words of the Commission's own case in a court. */
const COURT =
  /\b(?:(?:SEC|Commission)['’]?s (?:\w+ )?complaint|complaint (?:filed|alleges|alleged|charges|seeks|was filed|also alleges)|(?:filed|files|brought)[^.;]{0,80}\b(?:complaint|civil (?:injunctive |enforcement |fraud )?(?:action|lawsuit|suit|complaint)|injunctive action|emergency action|lawsuit)|civil (?:injunctive |enforcement )?action|(?:final|default|consent) judgments?|injunctive relief|permanently enjoin\w*|preliminary injunction|restraining order|(?:SEC|Commission)['’]?s (?:\w+ )?(?:enforcement )?(?:action|lawsuit|suit)|charged by the (?:SEC|Commission)|stipulation to dismiss|subpoena enforcement)\b/i;
/** A court where no other case is spoken of. */
const FEDERAL_COURT =
  /\b(?:federal (?:district )?(?:court|judge)|United States District Court|U\.S\. District Court)\b/i;

const firstMatch = (
  doc: Document,
  test: (text: string, sentence: Sentence) => RegExpExecArray | undefined | null,
): Span | undefined => {
  for (const sentence of sentencesByBlock(doc).flat()) {
    const { place, start, text } = sentence;
    const match = test(text, sentence);
    if (match) return spanOf(place, start + match.index, start + match.index + match[0].length);
  }
  return undefined;
};

/** Tells of another time or another proceeding, with the name of whom it was brought against. */
const AGAINST_ANOTHER =
  /\b(?:previously|earlier|separate(?:ly)?|[Oo]n [A-Z]\w+ \d{1,2}|[Ii]n (?:[A-Z]\w+ )?(?:19|20)\d\d)\b[^;]*\b(?:against|ordered|sanctioning) (?:the )?[A-Z]|^[A-Z][^;,]{2,40} previously (?:consented|settled|agreed)\b/;
/** `against Vane` before `, the manager of an office through which Northcote sold`. */
const WHOM = /\bagainst [^;]*?(?=, (?:an? |the |who))/;
/** Where a sentence names those whom something was brought against, and not only what they had to do with others. */
function whomIn({ place, start, end, text }: Sentence): Pick<Sentence, 'place' | 'start' | 'end'> {
  const whom = WHOM.exec(text);
  return whom ? { place, start: start + whom.index, end: start + whom.index + whom[0].length } : { place, start, end };
}
/** Words that stand for a party. */
const STANDS_FOR_PARTY = /\b(?:defendants?|respondents?|he|she|they|him|her|them|both|each)\b/i;

/** `Vermont had `, `The Alabama Securities Commission has simultaneously `, before what was entered or issued. */
const BY_ANOTHER =
  /\b(?:(?!(?:Commission|SEC|It)\b)[A-Z][a-z]+|[A-Z][a-z]+ Securities Commission) (?:had|has|have)(?: \w+ly)? $/;

/** Sanctions that the Commission imposes by itself. */
const SANCTIONS = new Set(['industry-bar', 'practice-bar', 'cease-and-desist', 'censure', 'registration-revoked']);
/** `the Commission also `, before a sanction. */
const SEC_ACTS =
  /\b(?:SEC|Commission)(?: (?:has|have|had|also|previously|subsequently|later|then|today|ultimately|\w+ly))*(?: ordered [^;.]{3,60} to)? $/;
/** `an order by the Commission barring him`, `a Commission order which will`, `administrative bars`, `the SEC's imposition of an order`. */
const BY_SEC =
  /\b[Oo]rders? (?:\w+ )?(?:by|of) the (?:SEC|Commission)\b|\b(?:ordered|barred|suspended|censured|revoked|denied|imposed|entered|issued) (?:\w+ )?by the (?:SEC|Commission)\b|\b(?:SEC|Commission)(?:['’]?s)? (?:imposition|entry|issuance|imposing|impos\w+|entering) (?:of )?(?:an )?orders?\b|\b(?:SEC|Commission)(?:['’]?s)? (?:Opinion and )?[Oo]rders?\b|\badministrative (?:bars?|orders?|proceedings?|matter)\b|\badministratively\b|\badministrative law judge\b|\bRules?(?: of Practice)? 102\(e\)/;

const isBySec = (mention: Mention): boolean => {
  const { text } = mention.sentence;
  return SEC_ACTS.test(text.slice(0, mention.start)) || BY_SEC.test(text);
};

const isBody = (doc: Document, { place }: Sentence): boolean => doc.blocks[place - 1]!.role === 'body';

/** Where a sanction is told that the Commission imposed. */
const sanctionSign = (doc: Document): Span | undefined => {
  const told = mentionsOf(doc).find(
    (mention) =>
      mention.standing === 'given' &&
      SANCTIONS.has(mention.remedy) &&
      isBySec(mention) &&
      !isElsewhere(doc, mention) &&
      !(isBody(doc, mention.sentence) && isOfBrokenOrder(doc, mention.sentence.text)),
  );
  return told && spanOf(told.sentence.place, told.sentence.start + told.start, told.sentence.start + told.end);
};

/**
 * Where the release speaks of an administrative proceeding or order in this matter: not of one of another time against somebody
 * who is no party.
 */
export const administrativeSign = (doc: Document, parties: readonly Fact<Party>[]): Span | undefined =>
  firstMatch(doc, (text, sentence) => {
    if (!ADMINISTRATIVE_HINT.test(text) || ELSEWHERE.test(text)) return undefined;
    const match = ADMINISTRATIVE.find((pattern) => pattern.test(text))?.exec(text);
    const another =
      match &&
      parties.length > 0 &&
      AGAINST_ANOTHER.test(text) &&
      !STANDS_FOR_PARTY.test(text) &&
      partiesNamedIn(doc, parties, whomIn(sentence)).length === 0;
    if (match && BY_ANOTHER.test(text.slice(0, match.index)) && /^(?:enter|issu)/i.test(match[0])) return undefined;
    if (!match || another || isOfEarlierMatter(doc, sentence, match.index)) return undefined;
    const at = sentence.start + match.index;
    if (isOfOtherAction(doc, sentence.place, at) || isOfOthers(doc, sentence.place, at)) return undefined;
    return isBody(doc, sentence) && isOfBrokenOrder(doc, text) ? undefined : match;
  }) ?? sanctionSign(doc);

/** Where it speaks of the Commission's case in a court; words of a criminal case alone are none. */
export function courtSign(doc: Document): Span | undefined {
  const captions = headCaptions(doc);
  const criminal = captions.length > 0 && captions.every(({ plaintiff }) => plaintiff === 'government');
  return firstMatch(doc, (sentence) => {
    if (criminal && !/\b(?:SEC|Commission)s?\b/.test(sentence)) return null;
    return COURT.exec(sentence) ?? (OTHER_CASE.test(sentence) ? null : FEDERAL_COURT.exec(sentence));
  });
}
