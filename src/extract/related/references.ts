import { spanOf } from '../../domain/evidence.ts';
import type { Document } from '../document.ts';
import { rule } from '../rule.ts';
import { isHead } from '../text/head.ts';
import { type ReleaseMention, releaseMentions } from './mentions.ts';

/** A line of the head that names a proceeding, with the order in it. */
const IN_THE_MATTER = /^\W*In the Matter of\b/i;

/** The release itself, also by its own number in another series at its head. */
function isOwn(doc: Document, { id, place }: ReleaseMention): boolean {
  if (id === doc.id || `ap-${id}` === doc.id || `ap-${id}-s` === doc.id) return true;
  const { role, text } = doc.blocks[place - 1]!;
  return (
    isHead(doc, place) && role !== 'title' && (doc.kind === 'administrative-proceeding' || !IN_THE_MATTER.test(text))
  );
}

export const references = rule({
  name: 'related/references',
  field: 'related',
  reads: 'Other releases that the text names by number, or links to.',
  *find(doc) {
    for (const mention of releaseMentions(doc)) {
      const { id, place, start, end } = mention;
      if (!isOwn(doc, mention)) yield { value: id, at: [spanOf(place, start, end)] };
    }
  },
  examples: [
    {
      why: 'one, named in full',
      text: 'For further information, see Litigation Release No. 18226.',
      expect: ['lr-18226'],
    },
    {
      why: 'a list with dates and remarks',
      text: 'See Lit. Rel. Nos. 17897 (Dec. 17, 2002), 18026 (March 6, 2003) [asset freeze], and 18123; L.R. No. 18124.',
      expect: ['lr-17897', 'lr-18026', 'lr-18123', 'lr-18124'],
    },
    {
      why: 'dates without brackets; what the releases deal with',
      text: 'See Litigation Release Nos. 13976, February 24, 1994; 13985, March 1, 1994. Other Litigation Releases dealing with this case: 14431, 14053.',
      expect: ['lr-13976', 'lr-13985', 'lr-14431', 'lr-14053'],
    },
    {
      why: 'each number with its own No.',
      text: 'See Litigation Releases No. 20506 (March 24, 2008), No. 20880 (February 4, 2009) and No. 20903.',
      expect: ['lr-20506', 'lr-20880', 'lr-20903'],
    },
    {
      why: 'the year of a date is no release',
      text: 'See Litigation Release No. 15068/ September 25, 1996; 2001.',
      expect: ['lr-15068'],
    },
    {
      why: 'a list without commas',
      text: 'See Litigation Release Nos. 15276 15979 and 16160.',
      expect: ['lr-15276', 'lr-15979', 'lr-16160'],
    },
    {
      why: 'orders by the name of their proceeding',
      text: 'See Administrative Procedure Releases Nos. 48335 and 48336 (August 14, 2003) and 49589.',
      expect: ['34-48335', '34-48336', '34-49589'],
    },
    {
      why: 'the order of a proceeding that the head names',
      text: [
        { role: 'number', text: 'Litigation Release No. 10001' },
        { role: 'caption', text: 'In the Matter of Larkspur Ridge, Inc., Exchange Act Rel. No. 34-59437' },
      ],
      url: 'https://www.sec.gov/litigation/litreleases/lr10001.htm',
      expect: ['34-59437'],
    },
    { why: 'the short form', text: 'See LR-23157 and Press Release 2022-37.', expect: ['lr-23157', 'pr-2022-37'] },
    {
      why: 'orders by the series of their act',
      text: 'See Exchange Act Release No. 99483; Securities Act of 1933 Release Nos. 8157 and 8158; Release Nos. 34-50098 and IA-2250.',
      expect: ['34-99483', '33-8157', '33-8158', '34-50098', 'ia-2250'],
    },
    {
      why: 'short names of acts; a number too high for any other series',
      text: 'See Ex. Act Rel. No. 60707; Sec. Act Rel. No. 7412; Release No. IA 1650; In the Matter of Northcote, Release No. 62153 (May 21, 2010).',
      expect: ['34-60707', '33-7412', 'ia-1650', '34-62153'],
    },
    {
      why: 'the printed address of an order; that of a rule',
      text: 'See http://www.sec.gov/litigation/suspensions/2009/34-59801.pdf and http://www.sec.gov/rules/final/34-50101.htm.',
      expect: ['34-59801'],
    },
    {
      why: 'a number that no litigation release has',
      text: 'See Litigation Release No. 18788 (July 21, 2004) and Release No. 47234 (January 23, 2003). See Litigation Release No. 44414.',
      expect: ['lr-18788', '34-47234'],
    },
    {
      why: 'a list after a colon',
      text: 'Prior Litigation Releases: 14891, 14548',
      expect: ['lr-14891', 'lr-14548'],
    },
    {
      why: 'a link without a number',
      text: [
        {
          text: 'The charges were announced earlier.',
          links: [{ start: 12, end: 21, url: 'https://www.sec.gov/litigation/litreleases/2010/lr21741.htm' }],
        },
      ],
      expect: ['lr-21741'],
    },
    {
      why: 'a link to another release than its words print',
      text: [
        {
          text: 'See Litigation Release No. 20101.',
          links: [{ start: 4, end: 32, url: 'https://www.sec.gov/litigation/litreleases/2007/lr20201.htm' }],
        },
      ],
      expect: ['lr-20101'],
    },
    {
      why: 'its own numbers',
      text: [
        { role: 'number', text: 'Litigation Release No. 15024 / Exchange Act Release No. 38079' },
        { text: 'http://www.sec.gov/litigation/litreleases/lr10001.htm LR-10001' },
      ],
      expect: [],
    },
    {
      why: 'accounting releases have no address of their own',
      text: 'See Accounting and Auditing Enforcement Release No. 823.',
      expect: [],
    },
  ],
});
