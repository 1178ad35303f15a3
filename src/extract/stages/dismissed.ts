import { rule } from '../rule.ts';
import { actsOf, isNews, spanOfAct, wordsBefore } from './acts.ts';

/** Motions, bankruptcies, criminal cases, and a job lost. */
const OTHER =
  /\b(?:motions? (?:to|for)|den(?:y|ied|ies|ying)|was|were) (?:dismiss\w* )?(?:from (?:his|her|their)|for cause)|\b(?:motions? to|den(?:ied|ying|ies)[^;]{0,60}|bankruptcy|appeal|indictment|criminal)[^;]{0,40}$/i;

export const dismissed = rule({
  name: 'stages/dismissed',
  field: 'stages',
  reads: 'A dismissal of the SEC’s action or of claims in it, as the news of the release.',
  *find(doc, found) {
    const acts = actsOf(doc, found, 'dismissed').filter((act) => isNews(act) && !OTHER.test(wordsBefore(act)));
    if (acts.length) yield { value: 'dismissed' as const, at: acts.map(spanOfAct) };
  },
  examples: [
    {
      why: 'by the Commission',
      text: 'On May 4, 2010, the SEC voluntarily dismissed its claims against Vane.',
      expect: ['dismissed'],
    },
    { why: 'a motion denied', text: 'The court denied a motion to dismiss the complaint.', expect: [] },
  ],
});
