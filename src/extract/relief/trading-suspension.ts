import { rule } from '../rule.ts';
import { given } from './given.ts';
import type { Mention } from './mentions.ts';

/** An exchange halts trading too. */
const BY_MARKET =
  /\b(?:Nasdaq|NYSE|Stock Exchange|AMEX)\b[^;]{0,30} (?:had |has )?(?:suspen|halt)|suspen\w+ by (?:the )?(?:Nasdaq|NYSE)/i;

const bySec = ({ sentence }: Mention): boolean => !BY_MARKET.test(sentence.text);

export const tradingSuspension = rule({
  name: 'relief/trading-suspension',
  field: 'relief',
  reads: 'A suspension of trading in a stock by the Commission.',
  find: (doc) => given(doc, 'trading-suspension', { accepts: bySec, also: ({ standing }) => standing === 'bare' }),
  examples: [
    {
      why: 'what a release is called',
      text: 'See Trading Suspension Release No. 34-41162 (Mar. 11, 1999).',
      expect: [],
    },
    {
      why: 'by the Commission',
      text: 'The Commission suspended trading in Larkspur stock for ten days.',
      expect: ['trading-suspension'],
    },
    {
      why: 'as a consequence',
      text: 'The false releases moved the price and resulted in the SEC temporarily suspending trading in the stock.',
      expect: ['trading-suspension'],
    },
    { why: 'by a market', text: 'Nasdaq suspended trading in the stock on May 3.', expect: [] },
  ],
});
