import { spanOf } from '../../domain/evidence.ts';
import { rule } from '../rule.ts';

export const indexTitle = rule({
  name: 'title/index',
  field: 'title',
  reads: 'The title that the index of collected releases gives, where the page has no heading.',
  *find({ index }) {
    if (index?.title) yield { value: index.title, at: [spanOf('index', 0, index.title.length)] };
  },
  examples: [
    {
      why: 'the index tells',
      text: 'The Commission announced',
      index: { title: 'Larkspur Ridge' },
      expect: ['Larkspur Ridge'],
    },
    { why: 'it does not', text: 'The Commission announced', index: { date: '2013' }, expect: [] },
  ],
});
