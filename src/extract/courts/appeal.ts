import { spanOf } from '../../domain/evidence.ts';
import { rule } from '../rule.ts';
import { isHead } from '../text/head.ts';
import { OTHER_CASE } from '../text/other-cases.ts';
import { sentencesByBlock } from '../text/sentences.ts';
import { courtMentions } from './mentions.ts';

/** What a court of appeals does with a judgment. */
const DECIDES =
  /\b(?:affirm\w*|revers\w*|vacat\w*|remand\w*|up(?:held|holds)|dismiss\w*[^.;]{0,40}\bappeal|den(?:ied|ies)[^.;]{0,40}\b(?:petition|appeal|rehearing|stay)|ruled|overturn\w*|reinstat\w*)\b/i;
/** Sentences of the first paragraph in which a release tells its news. */
const NEWS_SENTENCES = 2;
/** `Geiger v. SEC, 363 F.3d 481 (`: a decision that is cited. */
const CITED = /\bF\.(?: ?Supp\.)? ?[23]d \d+,? ?\(?$/;

export const appeal = rule({
  name: 'courts/appeal',
  field: 'courts',
  reads: 'The court of appeals that decided in the Commission’s civil action, where that is the news of the release.',
  *find(doc) {
    const firstBody = doc.blocks.findIndex((_, index) => !isHead(doc, index + 1)) + 1;
    for (const { id, form, place, start, end, criminal } of courtMentions(doc)) {
      if (form !== 'circuit' || criminal || (firstBody > 0 && place > firstBody)) continue;
      const sentences = sentencesByBlock(doc)[place - 1]!;
      const at = sentences.findIndex((one) => one.start <= start && start < one.end);
      const sentence = sentences[at]?.text ?? '';
      if (place === firstBody && at >= NEWS_SENTENCES) continue;
      if (CITED.test(doc.blocks[place - 1]!.text.slice(Math.max(0, start - 20), start))) continue;
      if (DECIDES.test(sentence) && !OTHER_CASE.test(sentence)) yield { value: id, at: [spanOf(place, start, end)] };
    }
  },
  examples: [
    {
      why: 'the news is the appeal',
      text: 'On May 3, 2004, the United States Court of Appeals for the Ninth Circuit affirmed the judgment against Northcote.',
      expect: ['ca9'],
    },
    {
      why: 'in the title',
      text: [{ role: 'title', text: 'SECOND CIRCUIT AFFIRMS JURY VERDICT AGAINST NORTHCOTE' }],
      expect: ['ca2'],
    },
    {
      why: 'a criminal appeal',
      text: 'The Second Circuit affirmed his criminal conviction.',
      expect: [],
    },
    { why: 'a rule of law', text: 'Under the law of the Second Circuit, Northcote owed a duty.', expect: [] },
  ],
});
