import { spanOf } from '../../domain/evidence.ts';
import { rule } from '../rule.ts';

export const secondHeading = rule({
  name: 'subtitle/second-heading',
  field: 'subtitle',
  reads: 'The line under the heading of the release, or its second heading.',
  *find({ blocks }) {
    const title = blocks.findIndex(({ role }) => role === 'title');
    const index = blocks.findIndex(
      ({ role, text }, at) => (role === 'subtitle' || (role === 'title' && at > title)) && /\p{L}/u.test(text),
    );
    const text = blocks[index]?.text;
    if (text) yield { value: text, at: [spanOf(index + 1, 0, text.length)] };
  },
  examples: [
    {
      why: 'marked as such by the page',
      text: [
        { role: 'title', text: 'Larkspur Ridge' },
        { role: 'subtitle', text: 'SEC Charges Tennessee Adviser' },
      ],
      expect: ['SEC Charges Tennessee Adviser'],
    },
    {
      why: 'a second heading',
      text: [
        { role: 'title', text: 'SEC Charges Larkspur Ridge' },
        { role: 'title', text: 'Commission Obtains Asset Freeze' },
      ],
      expect: ['Commission Obtains Asset Freeze'],
    },
    { why: 'one heading only', text: [{ role: 'title', text: 'SEC Charges Larkspur Ridge' }], expect: [] },
  ],
});
