import { spanOf } from '../../domain/evidence.ts';
import { rule } from '../rule.ts';
import { yearInAddress } from '../text/address.ts';

export const address = rule({
  name: 'date/address',
  field: 'date',
  reads: 'The year in the release’s official address, where neither page nor index gives a date.',
  *find({ url }) {
    const { year, at = 0 } = yearInAddress(url) ?? {};
    if (year) yield { value: year, at: [spanOf('url', at, at + year.length)] };
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
