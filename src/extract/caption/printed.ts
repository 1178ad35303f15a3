import { spanOf } from '../../domain/evidence.ts';
import { rule } from '../rule.ts';
import { captions } from './captions.ts';

/** Words of an order's own title, which old pages print beside the caption so that the two run into each other. */
const ORDER_TITLE = /\b(?:PURSUANT|INSTITUTING|PROCEEDINGS|CEASE-?AND|DESIST|FINDINGS|IMPOSING)\b/;

/** The caption at the head of the release; of several, the first. */
export const printed = rule({
  name: 'caption/printed',
  field: 'caption',
  reads: 'The first caption at the head of the release, in the words printed there, without docket number and court.',
  *find(doc) {
    for (const { place, start, end, head, lead } of captions(doc)) {
      if (!head || lead) continue;
      const value = doc.blocks[place - 1]!.text.slice(start, end);
      const at = [spanOf(place, start, end)];
      if (ORDER_TITLE.test(value)) yield { refused: 'the words of the order’s title run through it', at };
      else yield { value, at };
    }
  },
  examples: [
    {
      why: 'docket number and court left off',
      text: [
        {
          role: 'caption',
          text: 'Securities and Exchange Commission v. Avery Northcote et al., Civil Action No. 1:22-cv-01933 (S.D.N.Y. filed March 8, 2022)',
        },
      ],
      expect: ['Securities and Exchange Commission v. Avery Northcote et al.'],
    },
    {
      why: 'a docket that goes on in the next line',
      text: [
        { role: 'caption', text: 'SECURITIES AND EXCHANGE COMMISSION v. AVERY NORTHCOTE, 93 Civ.' },
        { role: 'court', text: '1234 (ABC)' },
      ],
      expect: ['SECURITIES AND EXCHANGE COMMISSION v. AVERY NORTHCOTE'],
    },
    {
      why: 'capitals stay as printed; commas and stops of names are no ends',
      text: [
        {
          role: 'caption',
          text: 'SEC V. LARKSPUR RIDGE, INC., QUILL VANE, JR. AND H.D. HARROW (United States District Court for the District of Utah, C.A. No. 96-12 MLW)',
        },
      ],
      expect: ['SEC V. LARKSPUR RIDGE, INC., QUILL VANE, JR. AND H.D. HARROW'],
    },
    {
      why: 'the label of a docket number that stands in the next line',
      text: [
        { role: 'caption', text: 'SEC v. AVERY NORTHCOTE, Civil Action' },
        { role: 'court', text: 'No. 97-17 (D. MA)' },
      ],
      expect: ['SEC v. AVERY NORTHCOTE'],
    },
    {
      why: 'a bankruptcy, and numbers without a label',
      text: [{ role: 'caption', text: 'SEC v. Northcote (In re Northcote), (No. 96-513-CIV-T-23B) (M.D. Fla.)' }],
      expect: ['SEC v. Northcote'],
    },
    {
      why: 'a proceeding of the Commission',
      text: [{ role: 'caption', text: 'In the Matter of Larkspur Ridge Inc., Admin. Proc. File No. 3-21844' }],
      expect: ['In the Matter of Larkspur Ridge Inc.'],
    },
    {
      why: 'the letters before a file number',
      text: [{ role: 'caption', text: 'In the Matter of Avery Northcote A.P. File No. 3-14511' }],
      expect: ['In the Matter of Avery Northcote'],
    },
    {
      why: 'a caption that opens the text',
      text: 'SEC v. Avery Northcote, 97 Civ. 2376 (RPP). The Commission announced a judgment.',
      expect: ['SEC v. Avery Northcote'],
    },
    {
      why: 'a case that the text refers to is not its own',
      text: 'The Commission announced today that the court entered a judgment. See SEC v. Harrow, Litigation Release No. 17000.',
      expect: [],
    },
    {
      why: 'a criminal case is no case of the SEC',
      text: [{ role: 'caption', text: 'United States v. Avery Northcote, 02 Cr. 1247 (S.D.N.Y.)' }],
      expect: [],
    },
  ],
});
