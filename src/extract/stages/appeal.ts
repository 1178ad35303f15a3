import { rule } from '../rule.ts';
import { actsOf, isNews, spanOfAct } from './news.ts';

const APPEAL =
  /\b(?:court of appeals|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|\d+(?:st|nd|rd|th)|D\.?C\.?) circuit|supreme court|appeals court|appellate court)\b[^;]{0,160}?\b(?:affirm\w*|revers\w*|vacat\w*|den(?:ied|ies|ying)|uph(?:eld|olds)|dismiss\w*|remand\w*|reject\w*|ruled|held|issued|granted|reinstat\w*)\b|\b(?:affirm\w*|revers\w*|uph(?:eld|olds)|den(?:ied|ies)|dismiss\w*)\b[^;]{0,120}?\b(?:appeal|court of appeals|circuit)\b|\b(?:filed|noticed|taken) (?:an? |its |his |her |their )?(?:notice of )?appeal\b|\bappealed\b/gi;
const DISTRICT = /\bcircuit court (?:of|for|in)\b/i;

export const appeal = rule({
  name: 'stages/appeal',
  field: 'stages',
  reads: 'A decision of a court of appeals or of the Supreme Court, as the news of the release.',
  *find(doc, found) {
    const acts = actsOf(doc, found, APPEAL, /appeal|appellate|circuit|supreme/i).filter(
      (act) => isNews(act) && !DISTRICT.test(act.sentence.text),
    );
    if (acts.length) yield { value: 'appeal' as const, at: acts.map(spanOfAct) };
  },
  examples: [
    {
      why: 'affirmed',
      text: 'On May 4, 2010, the United States Court of Appeals for the Ninth Circuit affirmed the judgment against Vane.',
      expect: ['appeal'],
    },
    {
      why: 'long before',
      text: 'On May 4, 2010, the court ordered Vane to pay.\n\nOn March 3, 2007, the Second Circuit affirmed the judgment.',
      expect: [],
    },
    { why: 'appeals to investors', text: 'Vane made appeals to churchgoers.', expect: [] },
  ],
});
