import { rule } from '../rule.ts';
import { type Act, actsOf, isNews, spanOfAct, wordsAfter, wordsBefore } from './acts.ts';

/** Motions, bankruptcies, criminal cases, and a job lost. */
const OTHER =
  /\b(?:motions? (?:to|for)|den(?:y|ied|ies|ying)|was|were) (?:dismiss\w* )?(?:from (?:his|her|their)|for cause)|\b(?:motions? to|den(?:ied|ying|ies)[^;]{0,60}|bankruptcy|appeal|indictment|criminal|but later)[^;]{0,40}$/i;

/** `the SEC voluntarily dismissed its claims`, `the SEC also filed a notice of dismissal`. */
const BY_SEC =
  /(?<!\d\d, )\bthe (?:SEC|Commission) (?:(?:also|has|voluntarily) )*(?:filed (?:an? )?(?:notice|stipulation)s? of (?:voluntary )?)?$/i;

/** `The final judgment also dismissed the claims against the relief defendant`. */
const BY_JUDGMENT = /\b(?:judge?ments? (?:also )?|the court also )$/i;
/** `The claims against Quill were voluntarily dismissed`, `Quill was dismissed from the action`. */
const CLAIMS = /\b(?:claims|charges|action|complaint) against\b[^;]{0,80}\b(?:was|were) (?:voluntarily )?$/i;
const FROM_ACTION = /^\w* (?:\w+ )?from (?:the|this) (?:action|case|lawsuit|litigation)\b(?! (?:in|on) \w+ \d)/i;

/** What goes with the news though it has no date. */
const goesWithNews = (act: Act): boolean => {
  const before = wordsBefore(act);
  return BY_SEC.test(before) || BY_JUDGMENT.test(before) || CLAIMS.test(before) || FROM_ACTION.test(wordsAfter(act));
};

export const dismissed = rule({
  name: 'stages/dismissed',
  field: 'stages',
  reads: 'A dismissal of the SEC’s action or of claims in it, as the news of the release.',
  *find(doc, found) {
    const acts = actsOf(doc, found, 'dismissed').filter(
      (act) => isNews(act, { undated: goesWithNews(act), withNews: true }) && !OTHER.test(wordsBefore(act)),
    );
    if (acts.length) yield { value: 'dismissed' as const, at: acts.map(spanOfAct) };
  },
  examples: [
    {
      why: 'by the judgment',
      text: 'On May 4, 2010, the court entered a final judgment against Vane.\n\nThe final judgment also dismissed the claims against Quill.',
      expect: ['dismissed'],
    },
    {
      why: 'by the court, beside it',
      text: 'On May 4, 2010, the court entered a final judgment against Vane.\n\nAt the SEC’s request, the court also dismissed the claims against Quill.',
      expect: ['dismissed'],
    },
    {
      why: 'claims against another',
      text: 'On May 4, 2010, the court entered a final judgment against Vane.\n\nThe SEC’s claims against a third entity, Larkspur Ridge, were voluntarily dismissed, as it is defunct.',
      expect: ['dismissed'],
    },
    {
      why: 'from the action',
      text: 'On May 4, 2010, the court entered a final judgment against Vane.\n\nPursuant to a stipulation, Larkspur was dismissed from the action.',
      expect: ['dismissed'],
    },
    {
      why: 'from a job',
      text: 'On May 4, 2010, the court entered a final judgment against Vane.\n\nVane was dismissed from the firm.',
      expect: [],
    },
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
    {
      why: 'proceedings that were dropped',
      text: 'The SEC previously instituted proceedings for the conduct alleged in today’s action, but later dismissed them.',
      expect: [],
    },
    { why: 'a motion denied', text: 'The court denied a motion to dismiss the complaint.', expect: [] },
  ],
});
