import { spanOf } from '../../domain/evidence.ts';
import type { Document } from '../document.ts';
import { rule } from '../rule.ts';
import { creditsOf } from '../text/credits.ts';
import { creditedNames } from './names.ts';

const fold = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, '');
const quoteMeta = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const POST = '\\b(?:Director|Chief|Counsel|Head|Administrator)\\b';
const HAS_POST = new RegExp(POST);

/** The full name of an official who is quoted elsewhere in the release, from a surname: `said Sheldon L. Larkspur, Associate Director`. */
function quotedName(doc: Document, surname: string): string | undefined {
  let official: RegExp | undefined;
  for (const { text } of doc.blocks) {
    if (!text.includes(surname) || !HAS_POST.test(text)) continue;
    // Made only where it is needed: to compile it takes longer than to read a release with it.
    official ??= new RegExp(
      `(?<![\\p{L}])(\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,2}\\s${quoteMeta(surname)}(?:,? (?:Jr|Sr)\\.?)?),\\s(?:[^.;”"]{0,60})${POST}`,
      'u',
    );
    const name = official.exec(text)?.[1];
    if (name) return name;
  }
  return undefined;
}

export const credited = rule({
  name: 'staff/credited',
  field: 'staff',
  reads: 'The people of the staff whom the release credits with investigating, litigating, examining or supervising.',
  *find(doc, { parties }) {
    const accused = new Set(parties.map(({ value }) => fold(value.name)));
    const surnames = new Set<string>();
    const seen = new Set<string>();
    for (const { place, start, text } of creditsOf(doc)) {
      for (const person of creditedNames(text)) {
        const full = person.surnameOnly ? quotedName(doc, person.name) : person.name;
        if (!full || seen.has(fold(full)) || accused.has(fold(full))) continue;
        if (person.surnameOnly && surnames.has(fold(person.name))) continue;
        seen.add(fold(full));
        surnames.add(
          fold(
            full
              .replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '')
              .split(' ')
              .at(-1)!,
          ),
        );
        yield { value: full, at: [spanOf(place, start + person.start, start + person.end)] };
      }
    }
  },
  examples: [
    {
      why: 'several suits',
      text: 'The litigations will be led by Avery Northcote and Dana Vane.',
      expect: ['Avery Northcote', 'Dana Vane'],
    },
    {
      why: 'the case is named by its caption',
      text: 'The SEC’s litigation in Securities and Exchange Commission v. Larkspur Ridge, Civil Action No. 22-cv-4119 (C.D. Cal.) has been led by Avery Northcote.',
      expect: ['Avery Northcote'],
    },
    {
      why: 'the usual credit, with an office, a unit and a repeat by surname',
      text: 'The SEC’s investigation was conducted by Avery L. Northcote and Dana O’Larkspur of the Market Abuse Unit with assistance from Robin Fenwick-Ash of the New York Regional Office. The litigation will be led by Ms. Northcote and J. Lee Marsh II.',
      expect: ['Avery L. Northcote', 'Dana O’Larkspur', 'Robin Fenwick-Ash', 'J. Lee Marsh II'],
    },
    {
      why: 'names first',
      text: 'Yolanda Northcote and Cody Larkspur conducted the investigation, which was supervised by Thomas Fenwick. Shawn Marsh, supervised by M. Graham Ash, will lead the litigation.',
      expect: ['Yolanda Northcote', 'Cody Larkspur', 'Thomas Fenwick', 'Shawn Marsh', 'M. Graham Ash'],
    },
    {
      why: 'posts before and after the names',
      text: 'The case was supervised by Market Abuse Unit Chief Joseph G. Larkspur, Senior Trial Counsel Avery Northcote, Jr. and Daniel de la Marsh, Co-Chief of the Asset Management Unit.',
      expect: ['Joseph G. Larkspur', 'Avery Northcote, Jr.', 'Daniel de la Marsh'],
    },
    {
      why: 'a supervisor named by surname was quoted in full',
      text: '“This was brazen,” said Sheldon L. Larkspur, Associate Director of the New York Regional Office.\n\nThe investigation was supervised by Celeste Northcote and Mr. Larkspur.',
      expect: ['Celeste Northcote', 'Sheldon L. Larkspur'],
    },
    {
      why: 'examiners count',
      text: 'The examination that led to the investigation was conducted by Anson Northcote under the supervision of Nicola A. Larkspur.',
      expect: ['Anson Northcote', 'Nicola A. Larkspur'],
    },
    {
      why: 'who represents the SEC; an initial without its stop',
      text: 'The SEC is represented by Joshua E. Larkspur and Patricia A Fenwick.',
      expect: ['Joshua E. Larkspur', 'Patricia A Fenwick'],
    },
    {
      why: 'the staff responsible',
      text: 'The SEC staff responsible for this matter includes Alex Larkspur and Dana T. Fenwick of the SEC’s Boston Regional Office.',
      expect: ['Alex Larkspur', 'Dana T. Fenwick'],
    },
    {
      why: 'what a certificate was represented to be',
      text: 'The complaint alleges that Vane sold a certificate represented as issued by Larkspur Ridge Trust.',
      expect: [],
    },
    {
      why: 'the space before the credit was lost',
      text: 'He will pay a penalty of $39,230.The SECs investigation was conducted by Tom Northcote.',
      expect: ['Tom Northcote'],
    },
    {
      why: 'an official who is quoted',
      text: '“We will act,” said Avery Northcote, Director of the Division of Enforcement.',
      expect: [],
    },
    {
      why: 'a party who conducted something',
      text: 'Avery Northcote conducted an investigation of the matter for Larkspur Ridge.',
      given: { parties: [{ name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] }] },
      expect: [],
    },
    {
      why: 'trial counsel who signed the release',
      text: 'The complaint alleges fraud.\n\nAVERY W. NORTHCOTE, JR Trial Counsel Fort Worth District Office',
      expect: ['AVERY W. NORTHCOTE, JR'],
    },
    {
      why: 'a name in the block before the post; who also assisted; a surname that is a word of bodies',
      text: 'The litigation will be led by Dana Area and Quill Vane. Morgan Tarn from the SEC’s Division of Examinations also assisted.\n\nAvery W. Northcote\n\nTrial Counsel Fort Worth District Office 817/555-0100',
      expect: ['Dana Area', 'Quill Vane', 'Morgan Tarn', 'Avery W. Northcote'],
    },
    {
      why: 'two chiefs of one unit; a surname that is a small word',
      text: 'The investigation was supervised by Market Abuse Unit Co-Chiefs Avery Northcote and Dana To.',
      expect: ['Avery Northcote', 'Dana To'],
    },
    {
      why: 'litigation attorneys',
      text: 'Avery Northcote and Dana Larkspur were the litigation attorneys on the matter.',
      expect: ['Avery Northcote', 'Dana Larkspur'],
    },
    {
      why: 'prosecutors',
      text: 'The criminal case is being handled by Assistant U.S. Attorneys Avery Northcote and Dana Larkspur.',
      expect: [],
    },
  ],
});
