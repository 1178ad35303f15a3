import { rule } from '../rule.ts';
import { given } from './given.ts';

export const censure = rule({
  name: 'relief/censure',
  field: 'relief',
  reads: 'A censure by the Commission.',
  find: (doc) => given(doc, 'censure'),
  examples: [
    { why: 'agreed', text: 'Larkspur Advisers agreed to a censure and a $175,000 penalty.', expect: ['censure'] },
    { why: 'ordered', text: 'The Commission’s order censured the firm.', expect: ['censure'] },
    { why: 'by an exchange', text: 'In 1995 Vane was censured by the NYSE.', expect: [] },
  ],
});
