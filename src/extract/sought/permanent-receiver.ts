import { before } from '../relief/given.ts';
import type { Mention } from '../relief/mentions.ts';
import { rule } from '../rule.ts';
import { askedForGood } from './requests.ts';

const isTemporary = (mention: Mention): boolean => /\b(?:temporary|interim)(?: \w+)? $/i.test(before(mention, 30));
const isPermanent = (mention: Mention): boolean =>
  /(?<!\bas (?:an? |the )?)\bpermanent(?: \w+)? $/i.test(before(mention, 30));

export const permanentReceiver = rule({
  name: 'sought/permanent-receiver',
  field: 'sought',
  reads: 'A permanent receiver whom the SEC asks for where only a temporary one was appointed.',
  find: (doc) => askedForGood(doc, 'receiver', isTemporary, isPermanent),
  examples: [
    {
      why: 'a temporary one was appointed',
      text: 'The court appointed Quill Harrow as temporary receiver. The complaint seeks injunctions and the appointment of a permanent receiver.',
      expect: ['receiver'],
    },
    {
      why: 'asked for as it was appointed',
      text: 'The Commission asked for a receiver. The court appointed Quill Harrow as temporary receiver.',
      expect: [],
    },
    {
      why: 'a permanent one was appointed',
      text: 'The complaint seeks the appointment of a permanent receiver. The court appointed a temporary receiver, and later appointed Quill Harrow as permanent receiver.',
      expect: [],
    },
  ],
});
