import { rule } from '../rule.ts';
import { given } from './given.ts';

export const undertakings = rule({
  name: 'relief/undertakings',
  field: 'relief',
  reads: 'Undertakings that a party agreed or was ordered to comply with, with independent consultants and monitors.',
  find: (doc) => given(doc, 'undertakings'),
  examples: [
    {
      why: 'by their name',
      text: 'Larkspur also agreed to comply with certain undertakings.',
      expect: ['undertakings'],
    },
    {
      why: 'a consultant',
      text: 'The order requires the firm to retain an independent compliance consultant for two years.',
      expect: ['undertakings'],
    },
    { why: 'what the company did on its own', text: 'The company undertook prompt remedial measures.', expect: [] },
    { why: 'an adventure', text: 'Gambling requires the undertaking of risk.', expect: [] },
  ],
});
