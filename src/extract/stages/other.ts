import { spanOf } from '../../domain/evidence.ts';
import { rule } from '../rule.ts';
import { tellingsOf } from '../text/tellings.ts';

export const other = rule({
  name: 'stages/other',
  field: 'stages',
  reads: 'That a release announces none of the stages that have a name.',
  *find(doc, found) {
    if (found.stages.length) return;
    const lead = tellingsOf(doc).find(({ where }) => where === 'lead')?.sentence;
    if (lead) yield { value: 'other' as const, at: [spanOf(lead.place, lead.start, lead.end)] };
  },
  examples: [
    { why: 'a report of a receiver', text: 'The receiver has published a report for investors.', expect: ['other'] },
    {
      why: 'a stage was found',
      text: 'The receiver has published a report.',
      given: { stages: ['judgment'] },
      expect: [],
    },
  ],
});
