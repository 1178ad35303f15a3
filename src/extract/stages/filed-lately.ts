import { spanOf } from '../../domain/evidence.ts';
import { rule } from '../rule.ts';
import { datesIn } from '../text/dates.ts';
import { daysBefore } from './clock.ts';

/** `filed October 29, 2024` in a caption. */
const FILED = /\bfiled:?(?: on| as of)? $/i;
/** A case of prosecutors. */
const CRIMINAL = /^(?:U\.S\.|United States)(?: of America)? v|\bCriminal (?:Action|Case|No)/i;
/** The year in a docket: `1:18-cv-04145`, `97 Civ. 1144`. */
const DOCKET_YEAR = /(?:^|\D)(\d\d)[\s-]?(?:c|civ)/i;
/** A complaint filed within so many days is the news; fewer beside a judgment. */
const DAYS = 12;
const DAYS_BESIDE_JUDGMENT = 6;

export const filedLately = rule({
  name: 'stages/filed-lately',
  field: 'stages',
  reads:
    'A complaint filed within days of the release, from the filing date in the caption; an application about a subpoena is none.',
  *find(doc, found) {
    if (found.stages.some(({ value }) => value === 'subpoena')) return;
    for (const [index, { role, text }] of doc.blocks.entries()) {
      if (role !== 'caption' && role !== 'court' && role !== 'number') continue;
      const date = datesIn(text).find(({ start, value }) => value.length === 10 && FILED.test(text.slice(0, start)));
      if (!date) continue;
      if (CRIMINAL.test(text)) return;
      // A caption that gives the day of its news for that of the complaint.
      const docketYear = found.dockets.map(({ value }) => DOCKET_YEAR.exec(value)?.[1]).find((year) => year);
      if (docketYear && docketYear !== date.value.slice(2, 4)) return;
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
      why: 'a docket of years before: the day is that of a judgment',
      text: [{ role: 'caption', text: 'SEC v. Avery Northcote, No. 1:18-cv-01727 (D. Conn. filed October 28, 2024)' }],
      given: { date: ['2024-10-29'], dockets: ['1:18-cv-01727'] },
      expect: [],
    },
    {
      why: 'an indictment filed',
      text: [
        {
          role: 'caption',
          text: 'United States v. Avery Northcote, Criminal No. 98-10298 (D. Mass., filed May 3, 1998)',
        },
      ],
      given: { date: ['1998-05-04'] },
      expect: [],
    },
    {
      why: 'an application to enforce a subpoena',
      text: [{ role: 'caption', text: 'SEC v. Avery Northcote, No. 1:24-mc-01727 (D.D.C. filed October 28, 2024)' }],
      given: { date: ['2024-10-29'], stages: ['subpoena'] },
      expect: [],
    },
    {
      why: 'filed years before',
      text: [{ role: 'caption', text: 'SEC v. Avery Northcote, No. 1:21-cv-01727 (D. Conn. filed October 28, 2021)' }],
      given: { date: ['2024-10-29'] },
      expect: [],
    },
  ],
});
