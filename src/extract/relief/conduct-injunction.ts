import type { Document } from '../document.ts';
import { rule } from '../rule.ts';
import { before, given } from './given.ts';
import { isTemporary } from './injunction.ts';
import type { Mention } from './mentions.ts';

const CONDUCT_BASED = /conduct[- ]based/i;
/** A court forbids, or a party consents: statutes, contracts and undertakings forbid too. */
const BY_JUDGMENT =
  /\b(?:court|judge|judgments?|injunct\w+|enjoin\w*|consent\w*|permanent\w*|bars?|(?:was|were|is|are|be|been)(?: also)? barred)\b/i;
/** Words of an emergency order, which stops the sales for some days. */
const EMERGENCY = /temporar|restraining order|asset freeze/i;
const UNTIL_HEARD = /\bpending (?:a|the) hearing/i;

/** `Section 17(b), which prohibits any person from publishing`: what a provision forbids. */
const BY_PROVISION = /\b(?:Sections?|Rules?|Regulations?|Act)\b[^;.]{0,60},? which (?:generally )?$/;
/** `It also prohibits Vane from`, behind a sentence about a judgment. */
const GOES_ON = /^It (?:also |further )?(?:prohibit|restrain)(?:s|ed)\b/;

function forbidsConduct(doc: Document, mention: Mention): boolean {
  const { text, place, start } = mention.sentence;
  if (CONDUCT_BASED.test(text.slice(mention.start, mention.end))) return true;
  const judged = GOES_ON.test(text) ? doc.blocks[place - 1]!.text.slice(0, start) : text;
  return (
    BY_JUDGMENT.test(judged) &&
    !BY_PROVISION.test(before(mention, 90)) &&
    !EMERGENCY.test(text.slice(0, mention.end)) &&
    !UNTIL_HEARD.test(text) &&
    !isTemporary(mention)
  );
}

export const conductInjunction = rule({
  name: 'relief/conduct-injunction',
  field: 'relief',
  reads:
    'An injunction against more than breaking the law again: against taking part in offerings, trading, soliciting.',
  find: (doc) => given(doc, 'conduct-injunction', { accepts: (mention) => forbidsConduct(doc, mention) }),
  examples: [
    {
      why: 'until the trial',
      text: 'The preliminary injunction restrains Vane from violating the securities laws and from selling any securities whatsoever.',
      expect: ['conduct-injunction'],
    },
    {
      why: 'a freeze that is kept',
      text: 'The court entered a preliminary injunction restraining Vane from violating the securities laws and maintaining an existing asset freeze.',
      expect: [],
    },
    {
      why: 'positions, pay and filings that are forbidden',
      text: 'The judgment prohibits Vane from serving in a senior management position at any mortgage company. It enjoins Quill from receiving compensation for the promotion of seminars, and Harrow from filing or causing the filing of a registration statement.',
      expect: ['conduct-injunction'],
    },
    {
      why: 'all that the complaint sought was granted',
      text: 'The final judgments, which granted the full relief the Commission’s complaint sought, permanently enjoin Vane from soliciting funds from investors.',
      expect: ['conduct-injunction'],
    },
    {
      why: 'by another authority, which did something else too',
      text: 'The Ohio Department of Banking’s Securities Division has obtained, by consent, a revocation of Northcote’s registration and has barred Northcote and Vane from operating in Ohio.',
      expect: [],
    },
    {
      why: 'of rules about advertising, and no advertising forbidden',
      text: 'Vane consented to a judgment that permanently enjoins him from violating NASD rules governing principles of trade and advertising.',
      expect: [],
    },
    {
      why: 'injunctions against an activity',
      text: 'The judgment imposes an injunction against participating in the offer of any security.',
      expect: ['conduct-injunction'],
    },
    {
      why: 'what a broker who is not registered does is a violation',
      text: 'The judgment permanently enjoined Vane from acting as an unregistered broker or dealer.',
      expect: [],
    },
    {
      why: 'goes on with a judgment',
      text: 'The judgment permanently enjoins Vane from violating Section 5. It also prohibited him, for a year, from providing legal services.',
      expect: ['conduct-injunction'],
    },
    {
      why: 'what a provision forbids',
      text: 'The court found that Vane violated Section 17(b), which prohibits any person from publishing an article for pay, and permanently enjoined him.',
      expect: [],
    },
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
