import { matchesIn } from '../../domain/matches.ts';
import type { Document } from '../document.ts';
import { rule } from '../rule.ts';
import { MONTH } from '../text/dates.ts';
import { standAlone } from './alone.ts';
import { covering } from './overall.ts';
import { edtf, YEAR } from './periods.ts';
import { statementsOf } from './statements.ts';
import type { Stated } from './telling.ts';

/** `misleading investors in a 2007 mortgage-backed securities offering`, `fraud in connection with its June 2000 initial public offering`, `a 1996 scheme to`. */
const NAMED = new RegExp(
  `\\b(?:\\w*fraud\\w*|misle\\w+|violat\\w+|underwriter|misrepresent\\w+|misstatements?|omissions|insider trading|unregistered|schemes?|involvement|overcharged|inflating)\\b[^.;]{0,120}?\\s(?:in|in connection with|relat(?:ed|ing) to|based on|arising from|securing|of)\\s(?:[A-Z][\\w.’']+\\s)?(?:an?|the|its|his|her|their|[^\\s.;,]+(?:s|\\)))\\s(?<date>(?:(?:early|mid|late)[\\s-])?(?:(?<m>${MONTH})\\s(?:(?<d>\\d{1,2}),\\s)?)?(?<y>${YEAR})\\s(?:[^\\s.;,]+\\s){0,5}?(?:offerings?|ICO|IPO|schemes?|offer and sale|(?:purchases?|sales?) of (?:\\S+ )?(?:stock|shares|securities|options|call options))\\b)`,
  'dgi',
);

function namedIn(doc: Document): Stated[] {
  const found: Stated[] = [];
  for (const { place, start, text } of statementsOf(doc).all) {
    for (const match of matchesIn(text, NAMED)) {
      const { m, d, y } = match.groups as Record<string, string | undefined>;
      const from = edtf(y, m, d)!;
      const [begin, end] = match.indices!.groups!.date!;
      found.push({ from, to: from, place, start: start + begin, end: start + end, kind: 'one' });
    }
  }
  return found;
}

export const named = rule({
  name: 'conduct/named',
  field: 'conduct',
  reads:
    'The year, month or day by which the release names the fraudulent offering, sale or scheme, where it states no other period.',
  *find(doc, { conduct }) {
    if (conduct) return;
    const found = namedIn(doc);
    if (found.length && standAlone(doc, found)) yield* covering(doc, found);
  },
  examples: [
    {
      why: 'an offering that its year names',
      text: 'The Commission charged Larkspur with misleading investors in a 2007 mortgage-backed securities offering.',
      expect: [{ from: '2007', to: '2007' }],
    },
    {
      why: 'a month, told again',
      text: 'The complaint alleges that Vane made misrepresentations in connection with the July 2010 offer and sale of bonds. The misleading July 2010 offer was for $39 million.',
      expect: [{ from: '2010-07', to: '2010-07' }],
    },
    {
      why: 'a purchase that its day names',
      text: 'The complaint charged Vane with insider trading based on Dana Vane’s October 18, 2000 purchase of Larkspur options.',
      expect: [{ from: '2000-10-18', to: '2000-10-18' }],
    },
    {
      why: 'an offer, and the days of the deeds',
      text: 'The Commission alleges that Vane made a fraudulent offer in connection with a May 2012 offering. On May 9, 2012, he sent a false letter.',
      expect: [],
    },
    {
      why: 'news that someone traded on',
      text: 'The complaint alleges insider trading in connection with the 2004 tender offer for Larkspur.',
      expect: [],
    },
  ],
});
