import { matchesIn } from '../../domain/matches.ts';
import { type Document, derived } from '../document.ts';
import { isProse } from './head.ts';
import { type Sentence, sentencesByBlock } from './sentences.ts';

/** A sentence that says who of the staff worked on a matter. */
export type Credit = Sentence;

const WORK =
  '(?:investigations?|litigations?|inquiry|inquiries|cases?|matters?|examinations?|exams?|sweeps?|actions?|trial|prosecution|proceedings?)';
const DONE =
  '(?:conducted|handled|led|supervised|investigated|litigated|overseen|tried|performed|managed|prosecuted|assisted|undertaken|headed|carried out|worked on|brought|represented)';

/** `The SEC’s continuing investigation is being conducted by`, `The litigation will be led by`, `It was supervised by`. */
const PASSIVE = new RegExp(
  `^(?:(?:t?he|an?|its|this|that|all|both|each|today['’]?s)\\s)?(?:(?:SEC|Commission|staff|Enforcement Division|Division of Enforcement)['’]?s?\\s)?(?:[\\w-]+\\s){0,4}?(?:${WORK}\\b|it|they)[^;]{0,240}?\\b${DONE}\\b`,
  'iu',
);
/** `The examination that led to the case was conducted by` has its verb further on; `, which is continuing,` stands between. */
const BY = new RegExp(`\\b${DONE}\\b[^.;]{0,60}?\\b(?:by|from|under the supervision)\\b`, 'i');
/** `Yolanda Northcote and Cody Larkspur conducted the investigation`, `Ms. Jung, supervised by M. Graham, will lead the litigation`. */
const ACTIVE = new RegExp(
  `^[\\p{Lu}][^;]{4,400}?\\b(?:(?:conducted|handled|led|supervised|investigated|litigated|oversaw|performed|(?:also )?assisted(?: with| in)?|participated in|worked on|tried|leads?|handles|conducts|supervises)|(?:is|are|was|were|will be|have been|has been) (?:\\w+ )?(?:leading|handling|conducting|supervising|litigating|overseeing|assisting (?:with|in)|investigating)|will (?:lead|handle|conduct|supervise|litigate|oversee))\\s(?:on )?(?:(?:the|this|a|an|its)\\s)?(?:(?:SEC|Commission)['’]?s\\s)?(?:[\\w-]+\\s){0,4}?(?:${WORK})\\b|^[\\p{Lu}][^;]{4,200}?\\b(?:provided (?:[a-z]+ )?(?:assistance|support|counsel)|(?:are|is|was|were) (?:the )?(?:[a-z]+ )?(?:litigation|trial) (?:attorneys?|counsel))\\b|^[\\p{Lu}][^;]{4,120}?\\b(?:SEC|Commission)['’]?s [^;]{3,60} also assisted(?=\\.?$)`,
  'u',
);
/** The verb of such a sentence. */
const ACTIVE_VERB =
  /\b(?:conducted|handled|led|investigated|litigated|oversaw|performed|assisted|participated|worked|tried|provided|leads?|handles|conducts|supervises|will|is|are|was|were|has|have|supervised) (?!by\b)/;
/** `with assistance from Avery Northcote`, at the head of a sentence of its own. */
const ASSISTED =
  /^(?:(?:the )?(?:SEC|Commission) (?:is|was) (?:being )?represented\b|(?:the )?SEC staff (?:members )?(?:responsible for|assigned to) this matter\b|(?:additional |valuable |litigation |significant )?(?:assistance|support|help) (?:was|were|has been) (?:also )?provided by|(?:the )?(?:(?:SEC|Commission)(?:['’]?s)? )?(?:case|investigation|matter) originated (?:from|in|with)\b|assisting (?:in|with|on) the (?:investigation|litigation|case|examination)|(?:the )?(?:SEC(?:['’]?s)? )?(?:trial|litigation|investigati(?:ve|on)) (?:and (?:trial|litigation|investigati(?:ve|on)) )?(?:teams?|staff|counsel|attorneys?)\b)/i;
/** The staff's own work and nobody else's: a criminal case, an audit, another agency's examination. */
const OTHERS_WORK =
  /\b(?:(?:the|an?) (?:related |parallel )?criminal (?:case|matter|investigation|prosecution|proceeding|action)|assisted the (?:U\.\s?S\.|United States) Attorney|U\.S\. Attorney(?:['’]s Office)? (?:for|is)|Assistant U\.?S\.? Attorneys?|Assistant United States Attorneys?|prosecuted (?:with the assistance of the (?:SEC|Commission) )?by|FINRA['’]s|(?:assistance|support|help) (?:was|were|has been) (?:also )?provided by[^.]*(?:Authority|Commission|Bureau|Department|Police|Ministry|Court|regulatory))\b/i;
/** Words of a story, not of a credit, between the work and who did it. */
const STORY =
  /\b(?:alleges?|alleged (?:that|an?)|charges|filed (?:on|in|an?)|concluded|(?:scheme|fraud) (?:was |had been )?(?:conducted|led)|financial|internal|brought an?|regarding)\b/;
/** Small words that may stand between the names before an active verb. */
const BETWEEN_NAMES = new Set(
  (
    'and of the in with from both all members member by supervised also as well to at for under supervision who is are was were ' +
    'staff senior counsel trial attorney attorneys director chief assistance assisted former acting assistant associate deputy ' +
    'accountant investigator examiner examiners regional office investigative litigation s along together each conducted led de la ' +
    'van von der del examination enforcement its jointly has have been'
  ).split(' '),
);

/** Whether only names, offices and posts stand before the verb: `Yolanda Northcote, supervised by Cody Larkspur, will lead`. */
function namesFirst(text: string): boolean {
  const match = ACTIVE.exec(text);
  if (!match) return false;
  const verb = match[0].search(ACTIVE_VERB);
  const before = match[0].slice(0, verb < 0 ? match[0].length : verb);
  return matchesIn(before, /(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]*/gu).every(([word]) => BETWEEN_NAMES.has(word));
}

function worksPassive(text: string): boolean {
  const match = PASSIVE.exec(text);
  return match !== null && !STORY.test(match[0]) && BY.test(text);
}

const isCredit = (text: string): boolean =>
  (worksPassive(text) || namesFirst(text) || ASSISTED.test(text)) && !OTHERS_WORK.test(text);

/** A cheap test for the words of a credit. */
const HINT =
  /\b(?:conduct|handl|led|lead|supervis|investigat|litigat|oversaw|overse|assist|tried|performed|team|originated|(?:is|was|being) represented by\b|staff (?:members )?(?:responsible|assigned))/;

const POST =
  '(?:(?:Assistant|District|Regional|Senior) )?(?:Trial Counsel|(?<=Assistant )Regional Director)(?: Office of Enforcement)?(?: [A-Z][\\w ]{3,40} Office)?';
/** Behind it: the city of a regional office, and telephones. */
const BEHIND_POST = '(?:\\/[A-Z][\\w ]{3,20}?)?(?: [\\d/() -]{8,16}(?:\\(FAX\\))?){0,2}$';
/** `AVERY W. NORTHCOTE, JR Trial Counsel Fort Worth District Office 817/555-0100`: who signed a release, as those of some offices once were. */
const SIGNATURE = new RegExp(`(?<=^|\\(LR- \\) )(?:\\p{Lu}[\\p{L}’'.-]*,? ){2,5}${POST}(?=${BEHIND_POST})`, 'u');
/** The same where the name stands in the block before. */
const SIGNER = /(?<=^|\(LR- \) )(?:\p{Lu}[\p{L}’'.-]*,? ){1,4}\p{Lu}[\p{L}’'.-]*$/u;
const POST_ALONE = new RegExp(`^${POST}${BEHIND_POST}`, 'u');
const CONTACT = /\bcontacts?\b/i;

/** The signature that a block ends with, with the name that the block before it prints; none if it ends with none. */
function signature(doc: Document, index: number): Credit[] {
  const { text } = doc.blocks[index]!;
  const before = doc.blocks[index - 1]?.text ?? '';
  if (!/Counsel|Director/.test(text) || CONTACT.test(before.slice(-60))) return [];
  const part = (place: number, { 0: signed, index: start }: RegExpExecArray): Credit => ({
    place,
    start,
    end: start + signed.length,
    text: signed,
  });
  const signed = SIGNATURE.exec(text);
  if (signed) return [part(index + 1, signed)];
  const post = POST_ALONE.exec(text);
  const signer = post && SIGNER.exec(before);
  return signer ? [part(index, signer), part(index + 1, post)] : [];
}

function find(doc: Document): Credit[] {
  return sentencesByBlock(doc).flatMap((sentences, index) => {
    const block = doc.blocks[index]!;
    const signed = signature(doc, index);
    if (signed.length > 0) return signed;
    if (!isProse(block) || !HINT.test(block.text)) return [];
    return sentences.filter(({ text }) => HINT.test(text) && isCredit(text));
  });
}

/** The sentences of a release that credit its staff; read once a document. */
export const creditsOf = (doc: Document): readonly Credit[] => derived(doc, find);
