import { spanOf } from '../../domain/evidence.ts';
import type { ValueOf } from '../../domain/facts.ts';
import { matchesIn } from '../../domain/matches.ts';
import { rule } from '../rule.ts';

type Number = ValueOf<'numbers'>;

/** The series that the SEC counts its releases in, as their heads call them; the longer names first. */
const SERIES: readonly [series: string, name: RegExp][] = [
  ['AAER', /(?:accounting\s+(?:and|&)\s+auditing(?:\s+enforcement)?|\baaer?)\s*/iy],
  ['LR', /li[tigaon]{6,11}\s*/iy],
  ['34', /securities\s+exchange\s+act(?:\s+of\s+1934)?,?\s*|exchange\s+act(?:\s+of\s+1934)?,?\s*/iy],
  ['33', /securities\s+act(?:\s+of\s+1933)?,?\s*/iy],
  ['IA', /investment\s+advis[eo]rs\s+act(?:\s+of\s+1940)?,?\s*/iy],
  ['IC', /investment\s+company\s+act(?:\s+of\s+1940)?,?\s*/iy],
];
/** `Release No. 14785`, `Rel. Nos. 34-50098`, with the series printed before the number or not. */
const NUMBER =
  /rel(?:ease|\.)?s?\.?\s*(?:(?:nos?|numbers?)\b\.?)?\s*:?\s*(?:(?:LR|AAER|33|34|IA|IC)\s?-\s?)?(\d{2,6}[a-z]?)\b(?!-)/iy;
/** Where a series may begin. */
const WORD = /\b(?=[LAESI])/gi;
/** `FOR IMMEDIATE RELEASE 2024-15`, `2008-294` in a line of its own. */
const PRESS = /^(?:[^\d]{0,60}\brelease\b[\s|:]*(?:no\.?\s*)?)?((?:19|20)\d{2}-\d{1,4})\b/i;

function* numbersIn(text: string): Generator<{ value: Number; start: number; end: number }> {
  for (const { index } of matchesIn(text, WORD)) {
    for (const [series, name] of SERIES) {
      name.lastIndex = index;
      if (!name.test(text)) continue;
      NUMBER.lastIndex = name.lastIndex;
      const match = NUMBER.exec(text);
      if (!match) continue;
      const end = match.index + match[0].length;
      yield { value: { series, number: match[1]! }, start: end - match[1]!.length, end };
      break;
    }
  }
}

export const official = rule({
  name: 'numbers/official',
  field: 'numbers',
  reads: 'The SEC’s numbers of this release, in the lines at its head.',
  *find(doc) {
    for (const [index, { role, text }] of doc.blocks.slice(0, 12).entries()) {
      if (role !== 'number' && role !== 'caption' && role !== 'title') continue;
      for (const { value, start, end } of numbersIn(text)) yield { value, at: [spanOf(index + 1, start, end)] };
      const press = doc.kind === 'press-release' && role === 'number' && PRESS.exec(text);
      if (press) {
        const start = press[0].length - press[1]!.length;
        yield { value: { series: 'PR', number: press[1]! }, at: [spanOf(index + 1, start, press[0].length)] };
      }
    }
  },
  examples: [
    {
      why: 'two series',
      text: [
        { role: 'number', text: 'Litigation Release No. 15419 / July 24, 1997' },
        { role: 'number', text: 'ACCOUNTING AND AUDITING ENFORCEMENT RELEASE NO. 940 / July 24, 1997' },
      ],
      expect: [
        { series: 'LR', number: '15419' },
        { series: 'AAER', number: '940' },
      ],
    },
    {
      why: 'an order under three acts, run together',
      text: [
        {
          role: 'number',
          text: 'SECURITIES ACT OF 1933 Release No. 9123 / May 3, 2010 SECURITIES EXCHANGE ACT OF 1934 Release No. 34-62153 / May 3, 2010 INVESTMENT ADVISERS ACT OF 1940 Release No. 3021',
        },
      ],
      expect: [
        { series: '33', number: '9123' },
        { series: '34', number: '62153' },
        { series: 'IA', number: '3021' },
      ],
    },
    {
      why: 'a press release',
      kind: 'press-release',
      text: [{ role: 'number', text: 'FOR IMMEDIATE RELEASE 2024-15' }],
      expect: [{ series: 'PR', number: '2024-15' }],
    },
    { why: 'another release', text: 'See Litigation Release No. 18226.', expect: [] },
  ],
});
