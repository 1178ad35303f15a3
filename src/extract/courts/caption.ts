import type { Block } from '../../domain/block.ts';
import { spanOf } from '../../domain/evidence.ts';
import type { Document } from '../document.ts';
import { rule } from '../rule.ts';
import { headCaptions, isHead, isTitle } from '../text/head.ts';
import { OTHER_CASE } from '../text/other-cases.ts';
import { type CourtMention, courtMentions } from './mentions.ts';

/** A title of a criminal case: `Vane Found Guilty by Federal Jury in Boston`. */
const isOfOtherCase = (block: Block): boolean => isTitle(block) && OTHER_CASE.test(block.text);

/** The courts at the head of a release, those of criminal and of other people's cases left out. */
export function captionCourts(doc: Document): CourtMention[] {
  const government =
    headCaptions(doc).length > 0 && headCaptions(doc).every(({ plaintiff }) => plaintiff === 'government');
  return courtMentions(doc).filter(
    ({ form, place, versus, criminal, others }) =>
      isHead(doc, place) &&
      !criminal &&
      !others &&
      form !== 'circuit' &&
      !isOfOtherCase(doc.blocks[place - 1]!) &&
      (versus ? versus.plaintiff === 'commission' : !government),
  );
}

export const caption = rule({
  name: 'courts/caption',
  field: 'courts',
  reads: 'The court named with the caption, spelt out or abbreviated.',
  *find(doc) {
    for (const { id, place, start, end } of captionCourts(doc)) yield { value: id, at: [spanOf(place, start, end)] };
  },
  examples: [
    {
      why: 'abbreviated, in brackets',
      text: [{ role: 'caption', text: 'SEC v. Northcote, No. 2:24-cv-00065 (M.D. Tenn. filed Sept. 9, 2024)' }],
      expect: ['tnmd'],
    },
    {
      why: 'spelt out, in a line of its own',
      text: [
        { role: 'caption', text: 'SECURITIES AND EXCHANGE COMMISSION v. AVERY NORTHCOTE' },
        { role: 'court', text: '(United States District Court for the Eastern District of Michigan)' },
      ],
      expect: ['mied'],
    },
    {
      why: 'the criminal case was brought elsewhere',
      text: [
        { role: 'caption', text: 'United States v. Avery Northcote, No. 08-20112-CR (S.D. Fla.)' },
        { role: 'caption', text: 'SEC v. Avery Northcote, Civil Action No. 08-1234 (D. Mass.)' },
      ],
      expect: ['mad'],
    },
    {
      why: 'only a criminal case',
      text: [{ role: 'caption', text: 'United States v. Avery Northcote, No. 08-20112-CR (S.D. Fla.)' }],
      expect: [],
    },
    {
      why: 'prosecutors and bankruptcy courts have districts too',
      text: [
        {
          role: 'caption',
          text: 'SEC v. Avery Northcote, No. 1:05 CV-0036 (D.D.C.); In re Larkspur, No. 96-61376 (Bankr. N.D.N.Y.)',
        },
        { role: 'title', text: 'CHARGES BROUGHT BY UNITED STATES ATTORNEY FOR THE EASTERN DISTRICT OF VIRGINIA' },
      ],
      expect: ['dcd'],
    },
    {
      why: 'the title says where',
      text: [
        { role: 'title', text: 'Federal Court in Los Angeles Freezes Assets of Larkspur Ridge' },
        { text: 'A federal court acted in New Jersey.' },
      ],
      expect: ['cacd'],
    },
    {
      why: 'a title of a criminal case',
      text: [{ role: 'title', text: 'Larkspur Trader Found Guilty by Federal Jury in Boston' }],
      expect: [],
    },
  ],
});
