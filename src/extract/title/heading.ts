import { spanOf } from '../../domain/evidence.ts';
import { rule } from '../rule.ts';

export const heading = rule({
  name: 'title/heading',
  field: 'title',
  reads: 'The heading of the release.',
  *find({ blocks }) {
    const index = blocks.findIndex(({ role, text }) => role === 'title' && /\p{L}/u.test(text));
    const text = blocks[index]?.text;
    if (text) yield { value: text, at: [spanOf(index + 1, 0, text.length)] };
  },
  examples: [
    {
      why: 'the heading above number and caption',
      text: [
        { role: 'title', text: 'SEC Charges Larkspur Ridge' },
        { role: 'number', text: 'Litigation Release No. 10001' },
      ],
      expect: ['SEC Charges Larkspur Ridge'],
    },
    {
      why: 'the heading below them',
      text: [
        { role: 'number', text: 'Litigation Release No. 10001' },
        { role: 'title', text: 'Court Enjoins Larkspur Ridge' },
      ],
      expect: ['Court Enjoins Larkspur Ridge'],
    },
    { why: 'a release without heading', text: 'The Commission announced a judgment.', expect: [] },
  ],
});
