import { spanOf } from '../../domain/evidence.ts';
import type { Document } from '../document.ts';
import { rule } from '../rule.ts';
import { datesIn } from '../text/dates.ts';
import { isHead } from '../text/head.ts';
import { sentenceAt } from '../text/sentences.ts';
import { type DocketMention, docketMentions } from './mentions.ts';

/** Words by which a release points at a proceeding of earlier days, or at one that is told elsewhere. */
const POINTED_AT =
  /\b(?:(?:further|more|additional) information|prior|previous(?:ly)?|earlier|(?:violat\w+(?: of)?|comply with) (?:an?|the|that) (?!undertakings )[^.;]{0,60}(?:order|bar)|upheld|recidivist)\b/i;
/** `(May 4, 2001)`, `, dated May 4, 2001]` after the number, and after those of releases: when the order was made. */
const DATED = /^(?:; ?[^;()]{1,24}Rel\. No\. [\d-]+)*[^;]{0,60}?\b((?:19|20)\d\d)[)\]]/;

/** Where those who look for more are sent: to a proceeding of the same days as the news, too. */
const MORE = /\b(?:further|more|additional) information\b/i;
/** `(May 4, 2001)` right after the number. */
const DAY_BEHIND = /^ \([^()]{8,20}\)/;
const LATELY = 7;

/** Whether an order was made in the week before a release, or on its day. */
function isOfTheseDays(behind: string, date: string): boolean {
  const made = datesIn(DAY_BEHIND.exec(behind)?.[0] ?? '')[0]?.value ?? '';
  const days = (Date.parse(date) - Date.parse(made)) / 86_400_000;
  return made.length === 10 && days >= 0 && days <= LATELY;
}

/** Abbreviations part a sentence, so that what stands a little before is read too. */
const LEAST_BEFORE = 300;

/** Whether a release that is no order itself announces the proceeding: neither points at it nor dates it before the year that passed. */
function isAnnounced(doc: Document, { place, start, end }: DocketMention, date: string | undefined): boolean {
  if (isHead(doc, place)) return true;
  const { text } = doc.blocks[place - 1]!;
  const from = Math.min(sentenceAt(doc, place, start)?.start ?? start, start - LEAST_BEFORE);
  const before = text.slice(Math.max(0, from), start);
  if (date && MORE.test(before) && isOfTheseDays(text.slice(end), date)) return true;
  if (POINTED_AT.test(before)) return false;
  const dated = Number(DATED.exec(text.slice(end))?.[1]);
  return !(dated < Number(date?.slice(0, 4)) - 1);
}

export const administrative = rule({
  name: 'dockets/administrative',
  field: 'dockets',
  reads:
    'The number of an administrative proceeding’s file, such as 3-21844, where the release is its order or announces it.',
  *find(doc, found) {
    const mentions = docketMentions(doc).filter(({ kind }) => kind === 'administrative');
    const isOrder = doc.kind === 'administrative-proceeding';
    const atHead = mentions.some(({ place }) => isHead(doc, place));
    for (const mention of mentions) {
      // An order names in its text the files of others.
      if (isOrder ? atHead && !isHead(doc, mention.place) : !isAnnounced(doc, mention, found.date?.value)) continue;
      yield { value: mention.number, at: [spanOf(mention.place, mention.start, mention.end)] };
    }
  },
  examples: [
    {
      why: 'dated behind the numbers of releases',
      given: { date: ['2004-05-04'] },
      text: 'In the Matter of Larkspur, Admin. Proc. No. 3-10130; SA Rel. No. 33-7788; SEA Rel. No. 34-42326 (Jan. 11, 2000).',
      expect: [],
    },
    { why: 'the head of an order', text: 'ADMINISTRATIVE PROCEEDING File No. 3-17759', expect: ['3-17759'] },
    {
      why: 'several, abbreviated',
      text: 'In the Matter of Avery Northcote, Admin. Proc. File Nos. 3-9012 and 3-9013.',
      expect: ['3-9012', '3-9013'],
    },
    {
      why: 'behind the numbers of the orders',
      text: 'Northcote and Vane were barred. See 34-40001; 3-9012 and 34-40002; 3-9013; Administrative Proceeding Files 3-9014 and 3-9015.',
      expect: ['3-9012', '3-9013', '3-9014', '3-9015'],
    },
    {
      why: 'an order that was broken, and one of earlier years',
      given: { date: ['2005-03-01'] },
      text: 'The complaint alleges violations of the order in the Matter of Avery Northcote, Admin. Proc. File No. 3-9602. Northcote was barred. In the Matter of Northcote, Admin. Proc. File No. 3-9603 (May 4, 2001).',
      expect: [],
    },
    {
      why: 'where more is told of a proceeding of the same day, and of an earlier one',
      given: { date: ['2005-03-01'] },
      text: 'The Commission censured Northcote. For further information, see Administrative Proceeding File No. 3-9604 (March 1, 2005). For further information on Vane, see Administrative Proceeding File No. 3-9602 (May 4, 2004).',
      expect: ['3-9604'],
    },
    {
      why: 'a fund of another proceeding, in the text of an order',
      kind: 'administrative-proceeding',
      text: [
        { role: 'number', text: 'ADMINISTRATIVE PROCEEDING File No. 3-17759' },
        { text: 'The fund may be added to that of Harrow Corp. (AP File No. 3-17791).' },
      ],
      expect: ['3-17759'],
    },
    { why: 'a civil action has a year there', text: 'SEC v. Northcote, No. 93-9012 (D. Colo.)', expect: [] },
    { why: 'no label', text: 'It sold 3-9012 of the shares.', expect: [] },
  ],
});
