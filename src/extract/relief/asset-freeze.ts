import { rule } from '../rule.ts';
import { before, given } from './given.ts';
import type { Mention } from './mentions.ts';

/** `the Court's`, `violated the`: a freeze that stands already. */
const STANDS_ALREADY =
  /\b(?:the|that|this|court.?s?|existing|emergency|continuing|court-imposed|court-ordered|an?(?= asset freeze order)) (?:\w+ \d+, \d{4},? )?$/i;

const stands = (mention: Mention): boolean =>
  mention.standing !== 'asked' && mention.standing !== 'given' && STANDS_ALREADY.test(before(mention, 40));

export const assetFreeze = rule({
  name: 'relief/asset-freeze',
  field: 'relief',
  reads: 'A freeze of assets that a court ordered in this matter, or that the release says is in force.',
  find: (doc) => given(doc, 'asset-freeze', { also: stands }),
  examples: [
    {
      why: 'asked for and granted',
      text: 'The complaint sought various forms of emergency relief, including asset freezes, which the Court granted on May 4, 2001.',
      expect: ['asset-freeze'],
    },
    {
      why: 'other relief that was asked for and granted',
      text: 'The court granted the other relief that the Commission sought, including an order freezing the assets of Vane.',
      expect: ['asset-freeze'],
    },
    {
      why: 'only if the court grants it',
      text: 'If granted, the order would also freeze the assets of Vane.',
      expect: [],
    },
    {
      why: 'what the defendants froze',
      text: 'The final judgment orders Vane to pay a penalty. When asked for money, the defendants froze investor accounts.',
      expect: [],
    },
    {
      why: 'one of several things that a court has done',
      text: 'The court has temporarily restrained the defendants from violating Section 5; frozen defendants’ assets; and ordered expedited discovery.',
      expect: ['asset-freeze'],
    },
    {
      why: 'has frozen, pending what is to come',
      text: 'To protect investors, the Court has frozen the assets of Northcote and Vane pending further litigation.',
      expect: ['asset-freeze'],
    },
    {
      why: 'ordered',
      text: 'The court issued a temporary restraining order and froze the defendants’ assets.',
      expect: ['asset-freeze'],
    },
    {
      why: 'as one of a list',
      text: 'The SEC obtained a restraining order and asset freezes against Northcote and Vane.',
      expect: ['asset-freeze'],
    },
    {
      why: 'violated, hence in force',
      text: 'The contempt motion alleges that Vane violated the asset freeze.',
      expect: ['asset-freeze'],
    },
    { why: 'asked for', text: 'The Commission asked the court to freeze the defendants’ assets.', expect: [] },
    { why: 'a motion', text: 'The Commission filed a motion for an asset freeze.', expect: [] },
    {
      why: 'a fund that closed its doors',
      text: 'The complaint alleges that Vane froze the Fund in March 2008.',
      expect: [],
    },
  ],
});
