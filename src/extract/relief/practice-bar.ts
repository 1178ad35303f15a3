import { rule } from '../rule.ts';
import { given } from './given.ts';

export const practiceBar = rule({
  name: 'relief/practice-bar',
  field: 'relief',
  reads: 'A suspension or denial of the privilege of appearing or practicing before the Commission.',
  find: (doc) => given(doc, 'practice-bar'),
  examples: [
    {
      why: 'for whom one may not act',
      text: 'Vane agreed to be suspended from practicing as an accountant on behalf of any entity regulated by the SEC.',
      expect: ['practice-bar'],
    },
    {
      why: 'suspended by order',
      text: 'Vane consented to an order suspending her from appearing or practicing before the Commission as an accountant.',
      expect: ['practice-bar'],
    },
    {
      why: 'the privilege is denied',
      text: 'IT IS HEREBY ORDERED that Vane is denied the privilege of appearing or practicing before the Commission as an attorney.',
      expect: ['practice-bar'],
    },
    {
      why: 'denied in a sentence of its own',
      text: 'B. Vane is denied the privilege of appearing or practicing before the Commission as an accountant.',
      expect: ['practice-bar'],
    },
    {
      why: 'an order denying it',
      text: 'Vane consented to an order denying her the privilege of appearing or practicing before the Commission as an accountant.',
      expect: ['practice-bar'],
    },
    {
      why: 'before the agency',
      text: 'The Commission suspended Vane from appearing or practicing before the agency.',
      expect: ['practice-bar'],
    },
    {
      why: 'denied to several, by name',
      text: 'The order denies Northcote, Vane and Harrow the privilege of appearing or practicing before the Commission.',
      expect: ['practice-bar'],
    },
    {
      why: 'by an order of the Commission with its day',
      text: 'Vane consented to the issuance of a June 21, 2017 Commission order suspending him from appearing or practicing before the Commission.',
      expect: ['practice-bar'],
    },
    {
      why: 'to be decided',
      text: 'A hearing will be held to determine whether Vane should be suspended from practicing before the Commission.',
      expect: [],
    },
  ],
});
