import { spanOf } from '../../domain/evidence.ts';
import type { Document } from '../document.ts';
import { rule } from '../rule.ts';
import { headCaptions, sameDefendant } from '../text/head.ts';
import { OTHER_CASE } from '../text/other-cases.ts';
import { sentencesByBlock } from '../text/sentences.ts';
import { captionCourts } from './caption.ts';
import { type CourtMention, courtMentions } from './mentions.ts';

/** Words of the Commission's own civil case. */
const CIVIL_CASE =
  /\b(?:(?:SEC|Commission)(?:['’]?s)?\b[^.;]{0,60}\bcomplaint|civil (?:injunctive |enforcement )?(?:action|complaint|case|lawsuit|fraud)|(?:final|default|consent) judgment|permanently enjoin\w*|preliminary injunction|restraining order|asset freeze|injunctive action|civil penalt\w+|disgorge\w*)\b/i;
/** An act of the Commission against someone. */
const OWN_ACT =
  /\b(?:SEC|Commission|S\.E\.C\.)(?:['’]?s)?\b[^.;]{0,120}\b(?:filed|files|filing|suit|sue[ds]|su(?:es|it)|injuncti\w+|action|charg\w+|obtain\w+)\b/i;

/** `The SEC’s complaint, filed in the `, `an action brought by the Commission in `: right before the court, whatever else the sentence says. */
const COMPLAINT_THERE =
  /\b(?:SEC|Commission)(?:['’]?s)? (?:[a-z]+ ){0,2}(?:complaints?|action|lawsuit|suit|case)\b,?[^.;]{0,60}\b(?:filed|pending|brought|litigated)\b[^.;]{0,45}$|\b(?:action|complaint|lawsuit|suit|case),? (?:that was )?(?:filed|brought) by the (?:SEC|Commission)\b[^.;]{0,75}$/i;

/** ` entered a warrant for civil contempt`, ` issued an order on the SEC’s motion`: right behind the court that acts. */
const ACTS_FOR_SEC =
  /^,? (?:issued|entered|granted)\b(?:[^.;]|\b[A-Z]\.){0,220}\b(?:civil contempt|(?:SEC|Commission)(?:['’]?s)? (?:motion|complaint|application))\b/;

/** How sure a mention is the Commission's own court: 0 not at all, 2 the sentence says so. */
function weight(mention: CourtMention, sentence: string, before: string): number {
  if (
    mention.criminal ||
    mention.versus?.plaintiff === 'government' ||
    mention.others ||
    mention.versus?.plaintiff === 'other'
  )
    return 0;
  if (mention.form === 'circuit') return 0;
  if (mention.civil || COMPLAINT_THERE.test(before)) return 2;
  if (OTHER_CASE.test(sentence)) {
    const own =
      CIVIL_CASE.test(before) || ACTS_FOR_SEC.test(sentence.slice(before.length + mention.end - mention.start));
    return own && !OTHER_CASE.test(before) ? 1 : 0;
  }
  return CIVIL_CASE.test(sentence) || OWN_ACT.test(sentence) ? 2 : 1;
}

/** The sentences' words around a mention: the sentence, and its part before the mention. */
function around(doc: Document, { place, start }: CourtMention): { sentence: string; before: string } {
  const sentence = sentencesByBlock(doc)[place - 1]!.find((one) => one.start <= start && start < one.end);
  if (!sentence) return { sentence: '', before: '' };
  return { sentence: sentence.text, before: sentence.text.slice(0, start - sentence.start) };
}

export const text = rule({
  name: 'courts/text',
  field: 'courts',
  reads:
    'The court in which the text says that the Commission sued or obtained its order, where no court stands with the caption: by name, or by a city or state that lies in one district.',
  *find(doc) {
    if (doc.kind === 'administrative-proceeding' || captionCourts(doc).length) return;
    const captions = headCaptions(doc).filter(({ plaintiff }) => plaintiff === 'commission');
    const weighed = courtMentions(doc)
      .filter(
        ({ versus }) =>
          versus?.plaintiff !== 'commission' ||
          !captions.length ||
          captions.some(({ defendant }) => sameDefendant(defendant, versus.defendant)),
      )
      .map((mention) => {
        const { sentence, before } = around(doc, mention);
        return { mention, sure: weight(mention, sentence, before) };
      });
    const best = Math.max(0, ...weighed.map(({ sure }) => sure));
    if (best === 0) return;
    const first = weighed.find(({ sure }) => sure === best)!.mention;
    for (const { mention, sure } of weighed) {
      if (sure === best && mention.id === first.id)
        yield { value: mention.id, at: [spanOf(mention.place, mention.start, mention.end)] };
    }
  },
  examples: [
    {
      why: 'the complaint was filed there',
      text: 'The SEC’s complaint, filed in federal court in Manhattan, alleges fraud.',
      expect: ['nysd'],
    },
    {
      why: 'the judge who entered the order sits there',
      text: 'On October 3, the Honorable Avery Northcote, United States District Judge for the District of Utah, entered a final judgment.',
      expect: ['utd'],
    },
    {
      why: 'the prosecutors’ district is not the court; the civil case’s is',
      text: 'The SEC’s complaint, filed in the U.S. District Court for the Northern District of Georgia, seeks penalties. The Commission thanks the U.S. Attorney’s Office for the Southern District of Florida.',
      expect: ['gand'],
    },
    {
      why: 'beside the prosecutors, by whom the action was brought',
      text: 'The United States Attorney prosecuted Vane for what underlies a civil action brought by the Commission in May 2000 in federal court in Atlanta.',
      expect: ['gand'],
    },
    {
      why: 'a day between the court and its city',
      text: 'The SEC’s complaint, filed in federal court on May 4, 2017 in Houston, Texas, alleges fraud.',
      expect: ['txsd'],
    },
    {
      why: 'a court that acts on the SEC’s motion, or for contempt of its order, beside words of a criminal case',
      text: 'The United States District Court for the District of Nevada entered a warrant for the arrest of Avery Q. Northcote on civil contempt charges.',
      expect: ['nvd'],
    },
    {
      why: 'a criminal case alone',
      text: 'A grand jury in the Northern District of Texas indicted Northcote. He pled guilty in federal court in Dallas.',
      expect: [],
    },
    {
      why: 'the courts of earlier cases',
      text: 'The SEC charged Northcote with fraud. The SEC previously charged others in SEC v. Larkspur Corp., 2:13-cv-2299 (D. Nev. Dec. 16, 2013), and SEC v. Tarn, 1:14-cv-199 (D.N.H. May 2, 2014).',
      expect: [],
    },
    { why: 'a city in two districts', text: 'The SEC filed its complaint in federal court in New York.', expect: [] },
  ],
});
