import { isTemporary } from '../relief/injunction.ts';
import { rule } from '../rule.ts';
import { askedForGood } from './requests.ts';

export const permanentBar = rule({
  name: 'sought/permanent-bar',
  field: 'sought',
  reads: 'An officer and director bar that the SEC asks for where one was ordered only for a time.',
  find: (doc) => askedForGood(doc, 'officer-director-bar', isTemporary),
  examples: [
    {
      why: 'for a time, and asked for as final relief',
      text: 'The court issued an order temporarily barring Vane from serving as an officer. As final relief, the Commission seeks penalties and an officer and director bar.',
      expect: ['officer-director-bar'],
    },
    {
      why: 'for good',
      text: 'The complaint seeks an officer and director bar. The judgment permanently bars Vane from serving as an officer.',
      expect: [],
    },
  ],
});
