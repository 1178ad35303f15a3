import { rule } from '../rule.ts';
import { actsOf, isNews, spanOfAct } from './acts.ts';

export const subpoena = rule({
  name: 'stages/subpoena',
  field: 'stages',
  reads: 'An action to enforce a subpoena of the SEC.',
  *find(doc, found) {
    // `in contempt of an order enforcing a subpoena`: the order is of before.
    if (found.stages.some(({ value }) => value === 'contempt')) return;
    const acts = actsOf(doc, found, 'subpoena').filter((act) => act.where !== 'body' && isNews(act));
    if (acts.length) yield { value: 'subpoena' as const, at: acts.map(spanOfAct) };
  },
  examples: [
    {
      why: 'an application',
      text: 'The Commission filed an application for an order compelling Vane to comply with an investigative subpoena.',
      expect: ['subpoena'],
    },
    {
      why: 'an order to comply that was broken',
      text: 'On May 4, 2009, the court found Vane in civil contempt for failing to comply with an order enforcing an investigative subpoena.',
      given: { stages: ['contempt'] },
      expect: [],
    },
    {
      why: 'a step of the investigation',
      text: 'The SEC charged Avery Vane with fraud in federal court.\n\nVane did not answer a subpoena.',
      expect: [],
    },
  ],
});
