import { rule } from '../rule.ts';
import { actsOf, isNews, spanOfAct, wordsBefore } from './acts.ts';

/** Motions, bankruptcies, criminal cases, and a job lost. */
const OTHER =
  /\b(?:motions? (?:to|for)|den(?:y|ied|ies|ying)|was|were) (?:dismiss\w* )?(?:from (?:his|her|their)|for cause)|\b(?:motions? to|den(?:ied|ying|ies)[^;]{0,60}|bankruptcy|appeal|indictment|criminal)[^;]{0,40}$/i;

/** `the SEC voluntarily dismissed its claims`, `the SEC also filed a notice of dismissal`: undated, it goes with the news. */
const BY_SEC =
  /(?<!\d\d, )\bthe (?:SEC|Commission) (?:(?:also|has|voluntarily) )*(?:filed (?:an? )?(?:notice|stipulation)s? of (?:voluntary )?)?$/i;

export const dismissed = rule({
  name: 'stages/dismissed',
  field: 'stages',
  reads: 'A dismissal of the SEC’s action or of claims in it, as the news of the release.',
  *find(doc, found) {
    const acts = actsOf(doc, found, 'dismissed').filter(
      (act) => isNews(act, { undated: BY_SEC.test(wordsBefore(act)) }) && !OTHER.test(wordsBefore(act)),
    );
    if (acts.length) yield { value: 'dismissed' as const, at: acts.map(spanOfAct) };
  },
  examples: [
    {
      why: 'by the Commission',
      text: 'On May 4, 2010, the SEC voluntarily dismissed its claims against Vane.',
      expect: ['dismissed'],
    },
    {
      why: 'of the others, with the last judgment',
      text: 'On May 4, 2010, the court entered a final judgment against Vane.\n\nIn light of it, the SEC voluntarily dismissed its claims against the relief defendants.',
      expect: ['dismissed'],
    },
    { why: 'a motion denied', text: 'The court denied a motion to dismiss the complaint.', expect: [] },
  ],
});
