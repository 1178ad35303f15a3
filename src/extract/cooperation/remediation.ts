import { rule } from '../rule.ts';
import { credited } from './credit.ts';

const WORDS =
  /\bremedial (?:acts?|actions?|measures?|efforts?|steps?)\b|\bremediat(?:ed?|ing|ion)\b(?! (?:plan|fund)s?)/gi;
/** Measures that an order requires, or a hearing will decide on. */
const REQUIRED =
  /\b(?:agree[sd]? to|requir\w+|undertakings?|order(?:ed|s) to|will|must|status reports?|what|whether|if any|appropriate)\b[^;]{0,60}remedia/i;

export const remediation = rule({
  name: 'cooperation/remediation',
  field: 'cooperation',
  reads: 'Credit that the SEC says it gave for what a party did to mend the causes.',
  find: (doc, found) => credited(doc, found, 'remediation', WORDS, REQUIRED),
  examples: [
    {
      why: 'the usual words of an order',
      text: 'In determining to accept the Offer, the Commission considered remedial acts promptly undertaken by Respondent.',
      expect: ['remediation'],
    },
    {
      why: 'an order’s title',
      text: 'The Commission considered the offer and issued an Order Imposing Remedial Sanctions.',
      expect: [],
    },
    {
      why: 'a hearing will decide',
      text: 'An administrative law judge will determine what remedial action is appropriate based on the charges.',
      expect: [],
    },
    { why: 'required', text: 'As a result of the settlement, Larkspur agreed to take remedial actions.', expect: [] },
  ],
});
