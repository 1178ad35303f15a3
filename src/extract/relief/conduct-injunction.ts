import { rule } from '../rule.ts';
import { given } from './given.ts';
import { isTemporary } from './injunction.ts';
import type { Mention } from './mentions.ts';

const CONDUCT_BASED = /conduct[- ]based/i;
/** A court forbids, or a party consents: statutes, contracts and undertakings forbid too. */
const BY_JUDGMENT =
  /\b(?:court|judge|judgments?|injunct\w+|enjoin\w*|consent\w*|permanent\w*|bars?|(?:was|were|is|are|be|been)(?: also)? barred)\b/i;
/** Words of an emergency order, which stops the sales for some days. */
const EMERGENCY = /temporar|preliminar|restraining order|asset freeze/i;
const UNTIL_HEARD = /\bpending (?:a|the) hearing/i;

const forbidsConduct = (mention: Mention): boolean => {
  const { text } = mention.sentence;
  if (CONDUCT_BASED.test(text.slice(mention.start, mention.end))) return true;
  return (
    BY_JUDGMENT.test(text) &&
    !EMERGENCY.test(text.slice(0, mention.end)) &&
    !UNTIL_HEARD.test(text) &&
    !isTemporary(mention)
  );
};

export const conductInjunction = rule({
  name: 'relief/conduct-injunction',
  field: 'relief',
  reads:
    'An injunction against more than breaking the law again: against taking part in offerings, trading, soliciting.',
  find: (doc) => given(doc, 'conduct-injunction', { accepts: forbidsConduct }),
  examples: [
    {
      why: 'by its name',
      text: 'The judgment imposes a conduct-based injunction and an officer and director bar.',
      expect: ['conduct-injunction'],
    },
    {
      why: 'by what it forbids',
      text: 'The final judgment permanently enjoins Northcote from participating in the issuance, purchase, offer, or sale of any security.',
      expect: ['conduct-injunction'],
    },
    {
      why: 'after the violations',
      text: 'Vane consented to a judgment enjoining him from violating Section 10(b) and from directly or indirectly soliciting any person to buy a security.',
      expect: ['conduct-injunction'],
    },
    {
      why: 'from offers as such',
      text: 'She consented to a judgment imposing an injunction preventing her from the offer or sale of any security.',
      expect: ['conduct-injunction'],
    },
    {
      why: 'in a list after another bar',
      text: 'The judgments prohibit Vane from acting as an officer or director or participating in the offer or sale of securities.',
      expect: ['conduct-injunction'],
    },
    {
      why: 'as a clause of its own; the emergency order is told later',
      text: 'An order permanently enjoined Vane from (a) violating Section 10(b) of the Exchange Act; and (b) trading securities, as a temporary restraining order had done.',
      expect: ['conduct-injunction'],
    },
    {
      why: 'offers in which the law is broken again',
      text: 'The judgment enjoins Vane from violating Section 10(b) by fraud in connection with the purchase or sale of any security.',
      expect: [],
    },
    {
      why: 'a penny stock bar is its own remedy',
      text: 'The court barred Vane from participating in any offering of penny stock.',
      expect: [],
    },
    {
      why: 'so is an officer and director bar',
      text: 'The court enjoined Vane from acting as an officer or director.',
      expect: [],
    },
    {
      why: 'part of an emergency order',
      text: 'The court issued a temporary restraining order prohibiting Vane from soliciting new investors.',
      expect: [],
    },
    {
      why: 'by a court, as is told before',
      text: 'Vane also was enjoined. He was barred from maintaining a margin account.',
      expect: ['conduct-injunction'],
    },
    { why: 'by the funds', text: 'When the funds saw this, they barred Vane from investing in them.', expect: [] },
    { why: 'only asked for', text: 'The Commission seeks conduct-based injunctions.', expect: [] },
    {
      why: 'profits from trading',
      text: 'Vane was enjoined and agreed to pay $31,000 representing profits from trading in Larkspur stock.',
      expect: [],
    },
  ],
});
