import { rule } from '../rule.ts';
import { actsOf, isNews, spanOfAct, wordsBefore } from './acts.ts';

export const contempt = rule({
  name: 'stages/contempt',
  field: 'stages',
  reads: 'A motion for or finding of contempt of court, as the news of the release.',
  *find(doc, found) {
    const acts = actsOf(doc, found, 'contempt').filter((act) =>
      isNews(act, { undated: /\balso (?:filed|moved)\b[^;]*$/i.test(wordsBefore(act)) }),
    );
    if (acts.length) yield { value: 'contempt' as const, at: acts.map(spanOfAct) };
  },
  examples: [
    {
      why: 'found',
      text: 'On May 4, 2009, the court found Vane in civil contempt for failing to pay.',
      expect: ['contempt'],
    },
    {
      why: 'beside a new complaint',
      text: 'On May 4, 2009, the Commission sued Vane.\n\nThe Commission also filed a contempt motion against him.',
      expect: ['contempt'],
    },
    {
      why: 'before a day that is to come',
      text: 'On May 4, 2009, Judge Harrow issued an order finding Vane in civil contempt and ordering him to surrender on June 20, 2009.',
      given: { date: ['2009-05-06'] },
      expect: ['contempt'],
    },
    {
      why: 'of an order of years before',
      text: 'The Commission applied on May 4, 2009 for an order to show cause why Vane should not be held in contempt of the court’s order of March 31, 2005.',
      given: { date: ['2009-05-06'] },
      expect: ['contempt'],
    },
    {
      why: 'long before',
      text: 'On May 4, 2009, Vane was sentenced in New York to three years in prison.\n\nOn July 2, 2004, the court held Vane in contempt.',
      expect: [],
    },
  ],
});
