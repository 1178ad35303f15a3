import { rule } from '../rule.ts';
import { actsOf, isNews, spanOfAct, wordsBefore } from './acts.ts';

export const summaryJudgment = rule({
  name: 'stages/summary-judgment',
  field: 'stages',
  reads: 'A decision on a motion for summary judgment, as the news of the release.',
  *find(doc, found) {
    const acts = actsOf(doc, found, 'summary-judgment').filter(
      (act) =>
        isNews(act, { undated: /\bafter granting\b/i.test(act.sentence.text) }) &&
        !/\b(?:seek\w*|pending|filed a)\b[^;]{0,40}$|\bin $/i.test(wordsBefore(act, 60)),
    );
    if (acts.length) yield { value: 'summary-judgment' as const, at: acts.map(spanOfAct) };
  },
  examples: [
    {
      why: 'before the judgment that is the news',
      text: 'On May 4, 2005, Judge Harrow entered a final judgment against Vane.\n\nThe court entered its judgment after granting the Commission’s motion for summary judgment.',
      expect: ['summary-judgment'],
    },
    {
      why: 'a motion is granted',
      text: 'On May 4, 2005, Judge Harrow entered an order granting the Commission’s motion for summary judgment.',
      expect: ['summary-judgment'],
    },
    { why: 'only asked for', text: 'The Commission has moved for summary judgment.', expect: [] },
    {
      why: 'background',
      text: 'On May 4, 2010, the court entered a final judgment against Vane.\n\nThe court previously granted summary judgment to the Commission.',
      expect: [],
    },
  ],
});
