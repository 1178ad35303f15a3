import { rule } from '../rule.ts';
import { credited } from './credit.ts';

const WORDS =
  /\bself-? ?(?:report(?:s|ed|ing)?|disclos(?:ed|ure|ing))\b|\bvoluntar(?:y|ily) (?:self-)?(?:disclos|report)\w+/gi;
/** A duty to report on compliance in the years to come. */
const DUTY = /\bself-reporting (?:period|obligation|requirement|on)|period of self-reporting|agreed to self-report/i;

export const selfReport = rule({
  name: 'cooperation/self-report',
  field: 'cooperation',
  reads: 'Credit that the SEC says it gave for reporting the misconduct to it.',
  find: (doc, found) => credited(doc, found, 'self-report', WORDS, DUTY),
  examples: [
    {
      why: 'weighed in the settlement',
      text: 'In determining to accept the offer, the SEC considered Larkspur’s self-reporting of the payments.',
      expect: ['self-report'],
    },
    {
      why: 'a headline',
      text: [
        { role: 'subtitle', text: 'Commission declines to impose civil penalties because of company’s self-reporting' },
      ],
      expect: ['self-report'],
    },
    {
      why: 'a duty for the years to come',
      text: 'The settlement takes into account an 18-month period of self-reporting on its compliance.',
      expect: [],
    },
    { why: 'told without credit', text: 'Larkspur later self-reported the payments.', expect: [] },
  ],
});
