import { rule } from '../rule.ts';
import { actsOf, isNews, spanOfAct } from './acts.ts';

/** Shares are distributed too, and a complaint tells of money paid out. */
const OTHER =
  /\b(?:alleg\w+|unregistered|penny|underwrit\w+)\b|\bdistribut\w+ (?:of )?(?:[\w$,.]+ ){0,2}(?:shares|stock|securities)\b|\bwill (?:seek|ask|request|move)\b/i;

export const distribution = rule({
  name: 'stages/distribution',
  field: 'stages',
  reads: 'Money going back to investors, or a plan for it, as the news of the release.',
  *find(doc, found) {
    const acts = actsOf(doc, found, 'distribution').filter(
      (act) => act.where !== 'body' && isNews(act) && !OTHER.test(act.sentence.text),
    );
    if (acts.length) yield { value: 'distribution' as const, at: acts.map(spanOfAct) };
  },
  examples: [
    {
      why: 'only to be asked for',
      text: 'Larkspur agreed to pay a $35 million penalty, which the Commission will seek to place in a Fair Fund for distribution to shareholders.',
      expect: [],
    },
    {
      why: 'a plan',
      text: 'On May 4, 2010, the court approved a distribution plan for the Larkspur Fair Fund.',
      expect: ['distribution'],
    },
    {
      why: 'to those who bought a stock',
      text: [{ role: 'title', text: 'Notice of Proposed Distribution of Funds to Investors in Larkspur Stock' }],
      expect: ['distribution'],
    },
    {
      why: 'a receiver’s plan',
      text: 'On May 4, 2010, the court granted the receiver’s motion to approve a plan to distribute funds to investors.',
      expect: ['distribution'],
    },
    { why: 'shares', text: 'The complaint alleges an unregistered distribution of stock.', expect: [] },
  ],
});
