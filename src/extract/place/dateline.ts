import { spanOf } from '../../domain/evidence.ts';
import { rule } from '../rule.ts';

/** `Washington, D.C., Feb. 6, 2024 — `: a place before the date of a dateline. */
const PLACE =
  /^\W{0,3}([A-Z][A-Za-z.]*(?: [A-Z][A-Za-z.]*){0,2},? (?:D\.?\s?C\.?|[A-Z][a-z]{2,9}\.?|[A-Z]\.[A-Z]\.)),?\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2},\s\d{4}/;

export const dateline = rule({
  name: 'place/dateline',
  field: 'place',
  reads: 'The place of the dateline.',
  *find(doc) {
    for (const [index, { text }] of doc.blocks.slice(0, 8).entries()) {
      const match = PLACE.exec(text);
      if (!match) continue;
      const start = match[0].indexOf(match[1]!);
      yield { value: match[1]!, at: [spanOf(index + 1, start, start + match[1]!.length)] };
    }
  },
  examples: [
    {
      why: 'the usual one',
      text: 'Washington, D.C., Feb. 6, 2024 — The Securities and Exchange Commission',
      expect: ['Washington, D.C.'],
    },
    { why: 'as older pages print it', text: 'Washington D.C., Dec. 15, 2014 — The SEC', expect: ['Washington D.C.'] },
    { why: 'a date without place', text: 'Feb 4, 2016 - The Securities and Exchange Commission', expect: [] },
  ],
});
