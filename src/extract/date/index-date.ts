import { isEdtf } from '../../domain/dates.ts';
import { spanOf } from '../../domain/evidence.ts';
import { rule } from '../rule.ts';

export const indexDate = rule({
  name: 'date/index',
  field: 'date',
  reads: 'The date that the index of collected releases gives, where the page prints none.',
  *find({ index }) {
    if (index?.date && isEdtf(index.date)) yield { value: index.date, at: [spanOf('index', 0, index.date.length)] };
  },
  examples: [
    { why: 'the index tells', text: 'SEC Charges Larkspur', index: { date: '2013-05-09' }, expect: ['2013-05-09'] },
    { why: 'it does not', text: 'SEC Charges Larkspur', index: { title: 'SEC Charges Larkspur' }, expect: [] },
  ],
});
