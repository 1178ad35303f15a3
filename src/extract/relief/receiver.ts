import { rule } from '../rule.ts';
import { before, given } from './given.ts';
import type { Mention } from './mentions.ts';

/** `the Receiver`, `court-appointed receiver`: one who is in office. */
const IN_OFFICE =
  /\b(?:the|court-appointed|court appointed|its|their|whose) (?:(?:temporary|permanent|equity|federal|current|court-appointed|court appointed) )*$/i;
/** Receivers of banks and of foreign companies are not this court's. */
const OF_ANOTHER_KIND =
  /\b(?:FDIC|Federal Deposit(?: Insurance Corporation)?|state|official|bankruptcy|British|bank['’]?s) $/i;

/** `is under receivership`, `in a court-ordered receivership`. */
const IN_RECEIVERSHIP = /\b(?:is|are|was|were|been|placed|which)(?: \w+){0,2} (?:in|under)(?: an?)?(?: court-\w+)? $/i;

const inOffice = (mention: Mention): boolean =>
  mention.standing !== 'asked' &&
  mention.standing !== 'given' &&
  (IN_OFFICE.test(before(mention, 50)) || IN_RECEIVERSHIP.test(before(mention, 50)));

export const receiver = rule({
  name: 'relief/receiver',
  field: 'relief',
  reads: 'A receiver whom a court appointed in this matter.',
  find: (doc) =>
    given(doc, 'receiver', { accepts: (mention) => !OF_ANOTHER_KIND.test(before(mention, 40)), also: inOffice }),
  examples: [
    {
      why: 'of a bank, by the authority that insures it',
      text: 'Larkspur Bank was placed under Federal Deposit Insurance Corporation receivership.',
      expect: [],
    },
    {
      why: 'appointed',
      text: 'The court also appointed Quill Harrow as receiver over Larkspur Ridge.',
      expect: ['receiver'],
    },
    { why: 'in office', text: 'Investors may write to the Receiver at the address below.', expect: ['receiver'] },
    {
      why: 'a firm that one has taken over',
      text: 'Larkspur Ridge, which is under receivership, consented earlier.',
      expect: ['receiver'],
    },
    {
      why: 'who pays what a criminal court ordered',
      text: 'The final judgment orders the court-appointed receiver to pay the restitution.',
      expect: ['receiver'],
    },
    { why: 'asked for', text: 'The complaint seeks the appointment of a receiver.', expect: [] },
    {
      why: 'a request on which a ruling is deferred',
      text: 'The court entered an order freezing assets and deferred ruling on the Commission’s request that a receiver be appointed.',
      expect: [],
    },
    {
      why: 'part of what was concealed',
      text: 'The complaint alleges that Vane did not disclose the appointment of a receiver.',
      expect: [],
    },
  ],
});
