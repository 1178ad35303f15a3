import { rule } from '../rule.ts';
import { actsOf, isNews, spanOfAct } from './acts.ts';

const DISTRICT = /\bcircuit court (?:of|for|in)\b/i;

export const appeal = rule({
  name: 'stages/appeal',
  field: 'stages',
  reads: 'A decision of a court of appeals or of the Supreme Court, as the news of the release.',
  *find(doc, found) {
    const acts = actsOf(doc, found, 'appeal').filter((act) => isNews(act) && !DISTRICT.test(act.sentence.text));
    if (acts.length) yield { value: 'appeal' as const, at: acts.map(spanOfAct) };
  },
  examples: [
    {
      why: 'affirmed',
      text: 'On May 4, 2010, the United States Court of Appeals for the Ninth Circuit affirmed the judgment against Vane.',
      expect: ['appeal'],
    },
    {
      why: 'overturned',
      text: 'On May 4, 2010, the United States Court of Appeals for the Second Circuit overturned the judgment against Vane.',
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
