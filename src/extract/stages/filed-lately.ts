import { spanOf } from '../../domain/evidence.ts';
import { rule } from '../rule.ts';
import { datesIn } from '../text/dates.ts';
import { daysBefore } from './clock.ts';

/** `filed October 29, 2024` in a caption. */
const FILED = /\bfiled:?(?: on| as of)? $/i;
/** A complaint filed within so many days is the news; fewer beside a judgment. */
const DAYS = 12;
const DAYS_BESIDE_JUDGMENT = 6;

export const filedLately = rule({
  name: 'stages/filed-lately',
  field: 'stages',
  reads: 'A complaint filed within days of the release, from the filing date in the caption.',
  *find(doc, found) {
    for (const [index, { role, text }] of doc.blocks.entries()) {
      if (role !== 'caption' && role !== 'court' && role !== 'number') continue;
      const date = datesIn(text).find(({ start, value }) => value.length === 10 && FILED.test(text.slice(0, start)));
      if (!date) continue;
      const days = daysBefore(doc, found, date.value);
      const most = found.stages.some(({ value }) => value === 'judgment') ? DAYS_BESIDE_JUDGMENT : DAYS;
      if (days >= -3 && days <= most)
        yield { value: 'charged' as const, at: [spanOf(index + 1, date.start, date.end)] };
      return;
    }
  },
  examples: [
    {
      why: 'filed the day before',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, No. 1:24-cv-01727 (D. Conn. filed October 28, 2024)' },
        { text: 'Northcote agreed to pay $5,000.' },
      ],
      given: { date: ['2024-10-29'] },
      expect: ['charged'],
    },
    {
      why: 'filed years before',
      text: [{ role: 'caption', text: 'SEC v. Avery Northcote, No. 1:21-cv-01727 (D. Conn. filed October 28, 2021)' }],
      given: { date: ['2024-10-29'] },
      expect: [],
    },
  ],
});
