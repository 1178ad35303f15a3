import { spanOf } from '../../domain/evidence.ts';
import type { Document } from '../document.ts';
import { rule } from '../rule.ts';
import { headCaptions, sameDefendant } from '../text/head.ts';
import { sentencesByBlock } from '../text/sentences.ts';
import { captionCourts } from './caption.ts';
import { type CourtMention, courtMentions } from './mentions.ts';

/** The words right before a court's name that make it someone else's: `U.S. Attorney’s Office for the `, `Bankruptcy Court for the `. */
const OTHERS =
  /(?:attorneys?[’']?s?|office|bankruptcy|probation|marshals?|prosecutors?|grand jury|indict\w*|arrest\w*|magistrate)\b[^.;]{0,60}$/i;
/** A sentence about a criminal, bankruptcy or private case. */
const OTHER_CASE =
  /\b(?:criminal(?:ly)?|indict\w*|grand jury|plead(?:ed|s)?|pled|guilty|sentenc\w+|convict\w*|arraign\w*|arrest\w*|prosecut\w*|prison|imprisonment|probation|bankruptcy|class action|CFTC|Commodity Futures|Federal Trade Commission|U\.S\. Attorney|United States Attorney|restitution)\b/i;
/** A sentence about the Commission's civil case, even if it also speaks of another. */
const OWN_CASE =
  /\b(?:SEC(?:['’]?s)?|Commission(?:['’]?s)?|S\.E\.C\.)\b[^.;]{0,120}\b(?:complaint|filed|files|suit|sued|civil|injuncti\w+|action|charg\w+|su(?:es|it))\b|\b(?:civil (?:injunctive |enforcement )?(?:action|complaint|case|lawsuit|fraud)|(?:final|default|consent) judgment|permanently enjoin\w*|preliminary injunction|restraining order|asset freeze|injunctive action|civil penalt\w+|disgorge\w*)\b/i;

/** How sure a mention is the Commission's own court: 0 not at all, 2 the sentence says so. */
function weight(mention: CourtMention, sentence: string, before: string): number {
  if (mention.criminal || mention.versus?.plaintiff === 'government' || OTHERS.test(before)) return 0;
  if (mention.form === 'circuit') return 0;
  const own = OWN_CASE.test(sentence);
  if (OTHER_CASE.test(sentence)) return own && !OTHER_CASE.test(before) ? 1 : 0;
  return own ? 2 : 1;
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
    if (captionCourts(doc).length) return;
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
      why: 'a criminal case alone',
      text: 'A grand jury in the Northern District of Texas indicted Northcote. He pled guilty in federal court in Dallas.',
      expect: [],
    },
    { why: 'a city in two districts', text: 'The SEC filed its complaint in federal court in New York.', expect: [] },
  ],
});
