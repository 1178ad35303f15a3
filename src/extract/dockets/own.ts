import { normalDocket } from '../../domain/docket.ts';
import { type Document, derived } from '../document.ts';
import { headCaptions, isHead, sameDefendant } from '../text/head.ts';
import { isOfOtherAction } from '../text/other-action.ts';
import { sentenceAt } from '../text/sentences.ts';
import { type DocketMention, docketMentions } from './mentions.ts';

/** Words before a number, in its sentence, by which a release points at another action. */
const ELSEWHERE =
  /\b(?:see also|(?:also (?:was|were)|(?:was|were) also) charged(?! with)|(?<!charges )related to|related case to|relates to (?:an? )?(?:pending|earlier|prior)|(?<!Commission[’']s )previously(?: had |[ -])(?:filed|brought|charged|halted|sued)|previous (?:claims|charges)|separate scheme|(?:prior|earlier|another|separate|unrelated|previous|other)\s(?:Commission\s|SEC\s)?(?:(?:civil|enforcement|injunctive|federal)\s)*(?:action|case|lawsuit|matter)|(?:add(?:ed)?|donat\w+|contribut\w+|transfer\w*) [^.;]{0,160}\bfair fund (?:which was |that was )?established in)\b/i;
/** Cases of others, where no case of the Commission's is named behind them. */
const OTHERS = /\b(?:bankruptcy|class action|forfeiture)/i;
/** What is the news in another action too. */
const NEWS = /\b(?:announced today|contempt)\b/i;

/** A sentence that is nothing but a case's name, by which a release cites it. */
const CITED = /^\W*(?:See(?: also)?,? )?(?:SEC|Securities and Exchange Commission) v\. [^;]*$/;

/** `(D. Nev. Dec. 16, 2013), and SEC v. Northcote, `: between two numbers of a list of cases. */
const LISTED =
  /^(?:-[A-Z]+)?(?:\s?\([^()]*\))*[,;]?\s(?:and\s)?(?:SEC|Securities and Exchange Commission) v\. [^;()]{1,120}$/;

/** So far behind its name stands the number of a case; abbreviations part the sentence between them. */
const NAME_BEFORE = 240;

/** The words before a number: from the sentence that names its case, and of a case that is only cited from the one before. */
function wordsBefore(doc: Document, { place, start, versus }: DocketMention): string {
  const named = versus && start - versus.start < NAME_BEFORE ? Math.min(versus.start, start) : start;
  const from = sentenceAt(doc, place, named)?.start ?? start;
  const { text } = doc.blocks[place - 1]!;
  const own = text.slice(from, start);
  if (!CITED.test(own) || from === 0) return own;
  const told = text.slice(sentenceAt(doc, place, from - 2)?.start ?? from, from);
  return NEWS.test(told) ? own : told + own;
}

/** Whether a number of the text is told of another action: by the words before it, or as one of a list that such a number opens. */
function isElsewhere(doc: Document, mention: DocketMention): boolean {
  const { place, start, versus } = mention;
  const before = wordsBefore(doc, mention);
  if (isOfOtherAction(doc, place, start) || ELSEWHERE.test(before) || (!versus && OTHERS.test(before))) return true;
  const all = docketMentions(doc);
  const previous = all[all.indexOf(mention) - 1];
  if (previous?.place !== place || !LISTED.test(doc.blocks[place - 1]!.text.slice(previous.end, start))) return false;
  return isElsewhere(doc, previous);
}

/** Whether a number of the text is that of an earlier action, or of one that is told elsewhere, beside no caption of the Commission's. */
export const isNumberElsewhere = (doc: Document, mention: DocketMention): boolean =>
  !isHead(doc, mention.place) && headCaptions(doc).length === 0 && isElsewhere(doc, mention);

const notOther = ({ versus }: DocketMention): boolean => versus?.plaintiff !== 'other';

function find(doc: Document): DocketMention[] {
  if (doc.kind === 'administrative-proceeding') return [];
  const civil = docketMentions(doc).filter(({ kind }) => kind === 'civil');
  const atHead = civil.filter((mention) => isHead(doc, mention.place) && notOther(mention));
  const captions = headCaptions(doc).filter(({ plaintiff }) => plaintiff === 'commission');
  const inBody = civil.filter((mention) => {
    if (isHead(doc, mention.place) || !notOther(mention)) return false;
    const { versus } = mention;
    if (atHead.length && !(versus && captions.length)) return false;
    const sentence = sentenceAt(doc, mention.place, mention.start);
    const before = sentence?.text.slice(0, mention.start - sentence.start) ?? '';
    if (atHead.length && CITED.test(before)) return false;
    if (versus && captions.length && !captions.some(({ defendant }) => sameDefendant(defendant, versus.defendant)))
      return false;
    return !isElsewhere(doc, mention);
  });
  const keys = new Set<string>();
  return [...atHead, ...inBody].filter(({ number }) => {
    const key = normalDocket(number);
    return !keys.has(key) && keys.add(key);
  });
}

/** The docket numbers of the Commission's own civil action, each number once, in its first spelling. */
export const ownCivilDockets = (doc: Document): readonly DocketMention[] => derived(doc, find);
