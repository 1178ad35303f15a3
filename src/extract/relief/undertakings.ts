import { rule } from '../rule.ts';
import { before, given } from './given.ts';
import type { Mention } from './mentions.ts';
import { PROMISE } from './remedies.ts';

/** `agreed to`, `order requires the firm to`, `and`, `(iii)`: what binds a party stands right before what it promises. */
const BOUND =
  /\b(?:agree\w*|consent\w*|undert\w+|order\w*|requir\w+)(?: [^;.]{0,60}?)? to(?: \w+ly| also| further)? $|\b(?:shall|must) $|(?:,|;|\band|\))(?: to)? $/i;
/** What the law requires, or a party failed to do. */
const UNBOUND = /\b(?:fail\w*|Sections?|issuers|public companies|designed|intended|lack\w*|Act)\b[^;]{0,80}$/i;
/** What is promised to prosecutors, or to other authorities. */
const TO_OTHERS =
  /\b(?:[Dd]efer\w*|[Nn]on-)[ -]?[Pp]rosecut\w+|\b[Pp]lea [Aa]greement|\b(?:ASIC|CFTC|FINRA|NASD|NYSE)\b/;

const isBound = (mention: Mention): boolean => {
  const { text } = mention.sentence;
  if (TO_OTHERS.test(text) && !/\b(?:SEC|Commission)\b/.test(text)) return false;
  const words = text.slice(mention.start, mention.end);
  if (PROMISE.exec(words)?.index !== 0) return true;
  const lead = before(mention, 140);
  return BOUND.test(lead) && !UNBOUND.test(lead);
};

export const undertakings = rule({
  name: 'relief/undertakings',
  field: 'relief',
  reads:
    'Undertakings that a party agreed or was ordered to comply with: independent consultants and monitors, reports to the staff, policies and training to be had.',
  find: (doc) => given(doc, 'undertakings', { accepts: isBound }),
  examples: [
    {
      why: 'to do without something for a time',
      text: 'Vane also agreed to not promote any crypto assets for three years.',
      expect: ['undertakings'],
    },
    {
      why: 'by their name',
      text: 'Larkspur also agreed to comply with certain undertakings.',
      expect: ['undertakings'],
    },
    {
      why: 'what a respondent undertakes in an order',
      kind: 'administrative-proceeding',
      text: 'Respondent undertakes to cooperate fully with the Commission in any related proceeding.',
      expect: ['undertakings'],
    },
    {
      why: 'a consultant',
      text: 'The order requires the firm to retain an independent compliance consultant for two years.',
      expect: ['undertakings'],
    },
    {
      why: 'reports on how it complies',
      text: 'Larkspur agreed to pay a $2 million penalty and report to the SEC on its compliance efforts for two years.',
      expect: ['undertakings'],
    },
    {
      why: 'a monitor whom the court appointed',
      text: 'On May 4, 2009, the Court appointed a monitor to oversee the fund.',
      expect: ['undertakings'],
    },
    {
      why: 'another’s promise, told in an order',
      kind: 'administrative-proceeding',
      text: 'The Commission orders that Respondent Avery Northcote cease and desist.\n\nOn May 4, 2009, the Commission issued a settled order that Larkspur pay a penalty and comply with certain undertakings.',
      given: { parties: [{ name: 'Avery Northcote', kind: 'person', role: 'respondent', aliases: [] }] },
      expect: [],
    },
    {
      why: 'rules that it must have',
      text: 'The settlement requires the firm to adopt and implement written policies, and to train its staff.',
      expect: ['undertakings'],
    },
    {
      why: 'a monitor whom the court appoints',
      text: 'Larkspur consented to the appointment of a monitor over the fund.',
      expect: ['undertakings'],
    },
    {
      why: 'what the law requires',
      text: 'The order finds that Larkspur violated Section 13(b)(2)(B), which requires issuers to maintain internal accounting controls.',
      expect: [],
    },
    {
      why: 'what nobody did',
      text: 'The Commission ordered Vane to pay $5,000 because she failed to adopt and implement written policies.',
      expect: [],
    },
    {
      why: 'a promise to the prosecutors',
      text: 'Under the deferred prosecution agreement, Larkspur agreed to retain an independent compliance monitor.',
      expect: [],
    },
    { why: 'what the company did on its own', text: 'The company undertook prompt remedial measures.', expect: [] },
    { why: 'a business', text: 'The order found that, in undertaking the sale, Vane knew of the freeze.', expect: [] },
    { why: 'an adventure', text: 'Gambling requires the undertaking of risk.', expect: [] },
  ],
});
