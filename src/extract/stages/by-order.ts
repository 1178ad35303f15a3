import { rule } from '../rule.ts';
import { actsOf, spanOfAct } from './acts.ts';

export const byOrder = rule({
  name: 'stages/by-order',
  field: 'stages',
  reads: 'Charges that the Commission brought and settled in one order, where no court has a part in the news.',
  *find(doc, found) {
    const stages = new Set(found.stages.map(({ value }) => value));
    if (!stages.has('order') || stages.has('judgment') || doc.kind === 'litigation-release') return;
    const acts = actsOf(doc, found, 'settled-order').filter(({ past, older }) => !past && !older);
    if (acts.length) yield { value: 'charged' as const, at: acts.map(spanOfAct) };
  },
  examples: [
    {
      why: 'a settled order',
      kind: 'press-release',
      text: 'Larkspur agreed to pay $9 million. According to the SEC’s order instituting a settled administrative proceeding, it kept false books.',
      given: { stages: ['order'] },
      expect: ['charged'],
    },
    {
      why: 'an order that follows a judgment',
      text: 'The Commission’s order finds that Vane was enjoined.',
      given: { stages: ['judgment', 'order'] },
      expect: [],
    },
  ],
});
