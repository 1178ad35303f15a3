import { spanOf } from '../../domain/evidence.ts';
import { rule } from '../rule.ts';

/** `/litreleases/2013/`, `/press/2009/`, `/press-release/2024-15`: the year in an official address. */
const YEAR = /\/((?:19|20)\d{2})(?=[/-])/;

export const address = rule({
  name: 'date/address',
  field: 'date',
  reads: 'The year in the release’s official address, where neither page nor index gives a date.',
  *find({ url }) {
    const match = url && YEAR.exec(url);
    if (match) yield { value: match[1]!, at: [spanOf('url', match.index + 1, match.index + 5)] };
  },
  examples: [
    {
      why: 'the folder of the year',
      text: 'SEC Charges Larkspur',
      url: 'https://www.sec.gov/litigation/litreleases/2013/lr22754.htm',
      expect: ['2013'],
    },
    {
      why: 'the number of a press release',
      text: 'SEC Charges Larkspur',
      url: 'https://www.sec.gov/newsroom/press-releases/2024-15',
      expect: ['2024'],
    },
    {
      why: 'no year',
      text: 'SEC Charges Larkspur',
      url: 'https://www.sec.gov/litigation/litreleases/lr18226.htm',
      expect: [],
    },
  ],
});
