import { rule } from '../rule.ts';
import { actsOf, isNews, spanOfAct } from './acts.ts';

/** A criminal trial. */
const CRIMINAL =
  /\bgrand jury\b|\bguilty\b|\bconvict\w*|\bcriminal\b|\bindict\w*|\bsentenc\w*|\bcounts? of\b|\bU\.?S\.? Attorney|\bacquit\w*/i;

/** A court of appeals speaks of the verdict below. */
const ON_APPEAL = /\b(?:appeals?|appealed|Circuit|Supreme Court)\b/i;

export const verdict = rule({
  name: 'stages/verdict',
  field: 'stages',
  reads: 'The verdict of a jury, or a judge’s decision after a trial, in the SEC’s action, as the news of the release.',
  *find(doc, found) {
    const acts = actsOf(doc, found, 'verdict').filter(
      (act) =>
        (isNews(act) || (act.where === 'lead' && !act.past)) &&
        !CRIMINAL.test(act.sentence.text) &&
        !ON_APPEAL.test(act.sentence.text),
    );
    if (acts.length) yield { value: 'verdict' as const, at: acts.map(spanOfAct) };
  },
  examples: [
    {
      why: 'a jury',
      text: 'On May 4, 2012, a federal jury in Boston found Avery Northcote liable for insider trading.',
      expect: ['verdict'],
    },
    {
      why: 'a judge',
      text: 'The court found Vane liable for securities fraud. The ruling followed a three-day bench trial.',
      expect: ['verdict'],
    },
    {
      why: 'a criminal jury',
      text: 'On May 4, 2012, a federal jury found Northcote guilty of wire fraud.',
      expect: [],
    },
    { why: 'affirmed on appeal', text: 'The Second Circuit affirmed the jury verdict against Vane.', expect: [] },
    { why: 'a trial to come', text: 'Trial is set for June.', expect: [] },
  ],
});
