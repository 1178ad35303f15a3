import { rule } from '../rule.ts';
import { before, given } from './given.ts';
import type { Mention } from './mentions.ts';

/** `the length of any bar`: whether there will be one is open. */
const OPEN = /\b(?:length|duration|appropriateness) of any $/i;

/** `temporarily enjoined from acting as officers`: until a hearing. */
const FOR_DAYS = /\btemporarily (?:restrained and )?$/i;

const isDecided = (mention: Mention): boolean => !OPEN.test(before(mention, 30)) && !FOR_DAYS.test(before(mention, 30));

export const officerDirectorBar = rule({
  name: 'relief/officer-director-bar',
  field: 'relief',
  reads: 'A bar from serving as an officer or director, ordered or consented to, permanent or for years.',
  find: (doc) => given(doc, 'officer-director-bar', { accepts: isDecided }),
  examples: [
    {
      why: 'left open',
      text: 'The Court entered a judgment ordering Vane to pay a penalty, but leaving the issue of an officer and director bar open.',
      expect: [],
    },
    {
      why: 'an action of its own, against somebody whom the caption does not name',
      text: [
        { role: 'caption', kind: 'paragraph', text: 'SEC v. Larkspur Ridge Holdings, Inc. and Avery Northcote' },
        {
          role: 'body',
          kind: 'paragraph',
          text: 'In April 2010, the SEC filed an action against Quill Harrow. Harrow consented to an officer-director bar.',
        },
      ],
      expect: [],
    },
    {
      why: 'an action of its own, against somebody whom the caption names',
      text: [
        { role: 'caption', kind: 'paragraph', text: 'SEC v. Quill Harrow' },
        {
          role: 'body',
          kind: 'paragraph',
          text: 'In April 2010, the SEC filed an action against Quill Harrow. Harrow consented to an officer-director bar.',
        },
      ],
      expect: ['officer-director-bar'],
    },
    {
      why: 'by its name',
      text: 'Northcote also consented to a five-year officer-and-director bar.',
      expect: ['officer-director-bar'],
    },
    {
      why: 'by what it forbids',
      text: 'The judgment prohibits Northcote for ten years from serving as an officer or director of any public company.',
      expect: ['officer-director-bar'],
    },
    {
      why: 'far behind the violations',
      text: 'The court permanently enjoined Vane from violating Section 17(a) of the Securities Act and Section 10(b) of the Exchange Act and Rule 10b-5, and from acting as an officer or director of a public company.',
      expect: ['officer-director-bar'],
    },
    {
      why: 'a name that begins like a word',
      text: 'The judgment permanently bars Forster from acting as an officer or director.',
      expect: ['officer-director-bar'],
    },
    {
      why: 'in a judgment that sets it forth',
      text: 'Each consented to judgments that provide injunctive relief, as set forth in each judgment, and barred each from serving as an officer.',
      expect: ['officer-director-bar'],
    },
    { why: 'asked for', text: 'The Commission seeks to bar Vane from serving as an officer or director.', expect: [] },
    {
      why: 'asked for in a list that grants',
      text: 'The SEC seeks an order granting civil penalties and permanently barring Vane from serving as an officer.',
      expect: [],
    },
    {
      why: 'what the order that is asked for would do',
      text: 'The complaint seeks an order enjoining Vane. This order would also require Vane to pay penalties. It would permanently bar her from serving as an officer or director.',
      expect: [],
    },
    {
      why: 'what the judgment that was agreed to would do',
      text: 'The complaint seeks penalties. Vane consented to a judgment. It would permanently bar her from serving as an officer or director.',
      expect: ['officer-director-bar'],
    },
    {
      why: 'asked for in the passive, as the last of several',
      text: 'The SEC is seeking to have Northcote permanently enjoined, ordered to pay disgorgement and a civil money penalty, barred from offerings of penny stock, and prohibited from serving as an officer or director.',
      expect: [],
    },
    {
      why: 'until a hearing',
      text: 'Pending the hearing, Vane is temporarily enjoined from acting as an officer or director.',
      expect: [],
    },
    {
      why: 'in the future',
      text: 'The judgment orders that Vane be barred from serving in the future as an officer or director.',
      expect: ['officer-director-bar'],
    },
    {
      why: 'left open',
      text: 'Vane consented to an injunction, with the length of any officer-and-director bar to be determined later.',
      expect: [],
    },
    {
      why: 'an officer is enjoined',
      text: 'The court enjoined Vane, a former officer and director of Larkspur Ridge.',
      expect: [],
    },
    {
      why: 'asked for as one of several nouns',
      text: 'The SEC seeks penalties and bars from serving as officers or directors.',
      expect: [],
    },
    {
      why: 'asked for in a list',
      text: 'The complaint seeks a judgment ordering Vane to pay a penalty and barring him from acting as an officer or director.',
      expect: [],
    },
  ],
});
