import { rule } from '../rule.ts';
import { before, given } from './given.ts';

/** `As part of the TRO, the court temporarily prohibited`: for some days. */
const FOR_DAYS = /\b(?:TRO|temporarily)\b[^;]*$/;

export const pennyStockBar = rule({
  name: 'relief/penny-stock-bar',
  field: 'relief',
  reads: 'A bar from offerings of penny stock, ordered or consented to.',
  find: (doc) => given(doc, 'penny-stock-bar', { accepts: (mention) => !FOR_DAYS.test(before(mention, 160)) }),
  examples: [
    {
      why: 'for some days',
      text: 'As part of the TRO, the court froze assets, temporarily prohibiting Vane from participating in penny stock offerings.',
      expect: [],
    },
    {
      why: 'before he pleaded',
      text: 'Vane had previously pled guilty to conspiracy and been barred by the SEC from participating in penny stock offerings.',
      expect: [],
    },
    {
      why: 'trading in it',
      text: 'Vane agreed to be barred from the securities industry and penny stock trading.',
      expect: ['penny-stock-bar'],
    },
    {
      why: 'provisions about penny stocks',
      text: 'The judgment enjoins Vane from future violations of the antifraud, registration and penny stock disclosure provisions of the federal securities laws.',
      expect: [],
    },
    {
      why: 'an industry',
      text: 'Vane agreed to be barred from the penny stock industry.',
      expect: ['penny-stock-bar'],
    },
    { why: 'by its name', text: 'The court imposed a penny stock bar on Northcote.', expect: ['penny-stock-bar'] },
    {
      why: 'by what it forbids',
      text: 'Northcote is barred from participating in any offering of a penny stock.',
      expect: ['penny-stock-bar'],
    },
    { why: 'asked for', text: 'The SEC also seeks penny stock bars against Northcote and Vane.', expect: [] },
    { why: 'the fraud was about penny stocks', text: 'The court enjoined Vane, who touted penny stocks.', expect: [] },
  ],
});
