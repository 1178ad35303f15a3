import { rule } from '../rule.ts';
import { actsOf, isNews, spanOfAct, wordsBefore } from './acts.ts';

/** A judgment follows on a summary judgment some weeks before. */
const DAYS_BESIDE_JUDGMENT = 60;

export const summaryJudgment = rule({
  name: 'stages/summary-judgment',
  field: 'stages',
  reads: 'A decision on a motion for summary judgment, as the news of the release.',
  *find(doc, found) {
    const days = found.stages.some(({ value }) => value === 'judgment') ? DAYS_BESIDE_JUDGMENT : 30;
    const acts = actsOf(doc, found, 'summary-judgment').filter(
      (act) =>
        isNews(act, { withNews: true, days, undated: /\b(?:after|in|by) granting\b/i.test(act.sentence.text) }) &&
        !/\baffirm/i.test(act.sentence.text.slice(act.start, act.end)) &&
        !/\b(?:seek\w*|pending|filed a)\b[^;]{0,40}$|(?<!^)\bin $|\baffirm\w*\b[^;]{0,150}$/i.test(
          wordsBefore(act, 160),
        ),
    );
    if (acts.length) yield { value: 'summary-judgment' as const, at: acts.map(spanOfAct) };
  },
  examples: [
    {
      why: 'a decision that affirms it',
      text: 'On May 4, 2005, the court of appeals issued a decision affirming summary judgment against Vane.',
      given: { stages: ['appeal'] },
      expect: [],
    },
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
    {
      why: 'some weeks before the judgment that is the news',
      text: 'On June 11, 2005, the court entered final judgments against Vane.\n\nOn May 8, 2005, the court granted summary judgment against Vane.',
      given: { date: ['2005-06-20'], stages: ['judgment'] },
      expect: ['summary-judgment'],
    },
    {
      why: 'affirmed',
      text: 'On May 4, 2005, the Second Circuit affirmed the entry of summary judgment against Vane.',
      given: { stages: ['appeal'] },
      expect: [],
    },
    { why: 'only asked for', text: 'The Commission has moved for summary judgment.', expect: [] },
    {
      why: 'background',
      text: 'On May 4, 2010, the court entered a final judgment against Vane.\n\nThe court previously granted summary judgment to the Commission.',
      expect: [],
    },
    {
      why: 'how the court came to what it found',
      text: 'On May 4, 2005, the court permanently enjoined Vane.\n\nIn granting the Commission’s motion for summary judgment, the court found that Vane lied.',
      given: { stages: ['judgment'] },
      expect: ['summary-judgment'],
    },
    {
      why: 'a judgment that was affirmed, by its long name',
      text: 'On May 4, 2005, the Fifth Circuit affirmed a final judgment of the District Court for the District of Vermont which granted the Commission’s motion for summary judgment.',
      expect: [],
    },
  ],
});
