import { spanOf } from '../../domain/evidence.ts';
import { rule } from '../rule.ts';

/** How a sentence of the text begins or goes on that stands where a heading should: a day, or what was announced or entered on one. */
const SENTENCE =
  /^On [A-Z][a-z]+ \d{1,2}\b|^.{0,90}\bannounced (?:today|that)\b|^[A-Z][a-z].{60,}\bon [A-Z][a-z]+ \d{1,2}, \d{4}, entered\b/i;

export const heading = rule({
  name: 'title/heading',
  field: 'title',
  reads: 'The heading of the release.',
  *find({ blocks }) {
    const index = blocks.findIndex(({ role, text }) => role === 'title' && /\p{L}/u.test(text));
    const text = blocks[index]?.text;
    if (!text) return;
    const at = [spanOf(index + 1, 0, text.length)];
    yield SENTENCE.test(text) ? { refused: 'a sentence stands where the heading should', at } : { value: text, at };
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
    {
      why: 'a sentence is no heading, wherever it stands',
      text: [{ role: 'title', text: 'On May 5, 1997, a court entered a judgment against Larkspur Ridge.' }],
      expect: [],
    },
    { why: 'a release without heading', text: 'The Commission announced a judgment.', expect: [] },
  ],
});
