import { rule } from '../rule.ts';
import { given } from './given.ts';

export const registrationRevoked = rule({
  name: 'relief/registration-revoked',
  field: 'relief',
  reads:
    'A registration of a firm or of securities that the Commission revoked, or to whose revocation a party consented.',
  find: (doc) => given(doc, 'registration-revoked'),
  examples: [
    {
      why: 'of securities',
      text: 'The Commission issued an order revoking the registration of Larkspur’s securities.',
      expect: ['registration-revoked'],
    },
    {
      why: 'of an adviser',
      text: 'The firm consented to a revocation of its registration as an investment adviser.',
      expect: ['registration-revoked'],
    },
    {
      why: 'to be decided',
      text: 'The Commission instituted proceedings to determine whether the registration of its securities should be revoked.',
      expect: [],
    },
  ],
});
