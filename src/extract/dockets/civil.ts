import { spanOf } from '../../domain/evidence.ts';
import { rule } from '../rule.ts';
import { ownCivilDockets } from './own.ts';

export const civil = rule({
  name: 'dockets/civil',
  field: 'dockets',
  reads:
    'The docket number of the Commission’s civil action: in the caption, or after the name of the case in the text; judges’ initials and labels are left out.',
  *find(doc) {
    for (const { place, start, end, number, above } of ownCivilDockets(doc)) {
      const at = [...(above ? [spanOf(above.place, above.start, above.end)] : []), spanOf(place, start, end)];
      yield { value: number, at };
    }
  },
  examples: [
    {
      why: 'the number of a judge',
      text: [{ role: 'caption', text: 'SEC v. Avery Northcote, Civil Action No. 3:03-2843-24 (D.S.C.)' }],
      expect: ['3:03-2843-24'],
    },
    {
      why: 'with spaces around the dash',
      text: [{ role: 'caption', text: 'SEC v. Avery Northcote, No. CV 04 - 02949JFW(Ex) (C.D. Cal.)' }],
      expect: ['CV 04-02949'],
    },
    {
      why: 'the current form, with the judge in brackets',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, No. 1:22-cv-01933 (LAK) (S.D.N.Y. filed Mar. 8, 2022)' },
      ],
      expect: ['1:22-cv-01933'],
    },
    {
      why: 'label dropped, judges attached to the number dropped, type kept',
      text: [
        {
          role: 'caption',
          text: 'SEC v. Larkspur Ridge Holdings, Inc., Case No. 03-80612-CV-MARRA/SELTZER (S.D. Fla.)',
        },
      ],
      expect: ['03-80612-CV'],
    },
    {
      why: 'the same with a space before the type; an office set off by a space',
      text: [
        { role: 'caption', text: 'SEC v. Northcote, Civil Action No. 98-2299 CIV-VANE (S.D. Fla.)' },
        { role: 'caption', text: 'SEC v. Vane, Civil No. 1 96-CV-399-HTW (N.D. Ga.)' },
      ],
      expect: ['98-2299 CIV', '1 96-CV-399'],
    },
    {
      why: 'New York and Chicago print the type between year and serial',
      text: [
        { role: 'caption', text: 'SEC v. Northcote, 95 Civ. 4475 (DLC) (S.D.N.Y.)' },
        { role: 'caption', text: 'SEC v. Larkspur Ridge, Civil Action No. 06 C 3526 (N.D. Ill. filed June 29, 2006)' },
      ],
      expect: ['95 Civ. 4475', '06 C 3526'],
    },
    {
      why: 'type first; judge after the serial dropped',
      text: [{ role: 'caption', text: 'SEC v. Northcote, Case No. CV-00-3800-MMM (JWJx) (C.D. Cal.)' }],
      expect: ['CV-00-3800'],
    },
    {
      why: 'the judge before the year, in Maryland; a division there, elsewhere',
      text: [
        { role: 'caption', text: 'SEC v. Northcote, Civil Action No. AW-03-1596 (D. Md.)' },
        { role: 'caption', text: 'SEC v. Vane, Civil Action No. H-03-1597 (S.D. Tex.)' },
      ],
      expect: ['03-1596', 'H-03-1597'],
    },
    {
      why: 'Civ. before the number is a label; division suffix dropped; spaces closed',
      text: [
        { role: 'caption', text: 'SEC v. Northcote, Civ 98-146L' },
        { role: 'caption', text: 'SEC v. Avery Larkspur, Case No. 2:04 -CV-105- FTM-29DNF (M.D. Fla.)' },
      ],
      expect: ['98-146', '2:04-CV-105'],
    },
    {
      why: 'no label, but the court follows',
      text: [
        {
          role: 'caption',
          text: 'SEC v. Larkspur Advisory Group, LLC and Avery L. Northcote 10-CA-11665 (D. Mass. September 29, 2010)',
        },
      ],
      expect: ['10-CA-11665'],
    },
    {
      why: 'no label, in the caption of the Commission’s case',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, et al. 96-8124 JGD (CTx)' },
        { role: 'caption', text: 'SEC v. Larkspur Ridge, Inc. (C-1-97-770)' },
      ],
      expect: ['96-8124', 'C-1-97-770'],
    },
    {
      why: 'an office and a division before the year',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, Civil Action No. C2:04-1089 (S.D. Ohio)' },
        { role: 'caption', text: 'SEC v. Larkspur Ridge, Case No. C2-CV-04-739 (S.D. Ohio)' },
      ],
      expect: ['C2:04-1089', 'C2-CV-04-739'],
    },
    {
      why: 'releases in the caption',
      text: [
        {
          role: 'caption',
          text: 'SEC v. Avery Northcote, Case No. 1:03CV00694 (D.D.C.), Securities Act Release No. 33-8208',
        },
      ],
      expect: ['1:03CV00694'],
    },
    {
      why: 'the criminal case of the same caption has a number of its own',
      text: [
        { role: 'caption', text: 'United States v. Avery Northcote, No. 05-CR-198-VBF (C.D. Cal.)' },
        { role: 'caption', text: 'SEC v. Avery Northcote, No. 05-1234-VBF (C.D. Cal.)' },
      ],
      expect: ['05-1234'],
    },
    {
      why: 'the number in a line below the caption of a criminal case, and of this one',
      text: [
        { role: 'caption', text: 'UNITED STATES OF AMERICA v. AVERY NORTHCOTE' },
        { role: 'court', text: 'CASE NO. 96-6041CR-Larkspur (S.D. Fla.)' },
        { role: 'court', text: 'Case No. 96-6042 (S.D. Fla.)' },
        { role: 'caption', text: 'SECURITIES AND EXCHANGE COMMISSION v. AVERY NORTHCOTE' },
        { role: 'court', text: 'CASE NO. 96-0634 (S.D. Fla.)' },
      ],
      expect: ['96-0634'],
    },
    {
      why: 'a release without caption names its case in the text',
      text: [
        { role: 'title', text: 'SEC Obtains Judgment Against Lawyer' },
        {
          text: 'The Commission amended its complaint in SEC v. Larkspur Ridge, Inc., et al., 10 civ. 1302 (S.D.N.Y.), to add Avery Northcote.',
        },
      ],
      expect: ['10 civ. 1302'],
    },
    {
      why: 'the same case under a second number',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, et al., Civil Action No. 09-10073 (S.D.N.Y.)' },
        { text: 'The court entered judgment in SEC v. Avery Northcote, et al., 09 CV 2288.' },
      ],
      expect: ['09-10073', '09 CV 2288'],
    },
    {
      why: 'one number in two spellings is one docket',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, Civil Action No. 93-CV-5200 (E.D. Pa.)' },
        { text: 'The court entered judgment in SEC v. Avery Northcote, Civil Action No. 93-5200 (E.D. Pa.).' },
      ],
      expect: ['93-CV-5200'],
    },
    {
      why: 'another action of the Commission is not this one; nor is one of the same defendant who was charged there too',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, Civil Action No. 06-4195 (GEB) (D.N.J.)' },
        { text: 'Northcote also was charged in SEC v. Avery Northcote, et al., Civil Action No. 07-0163 (D.N.J.).' },
        { text: 'The complaint is related to the case SEC v. Larkspur, Civ. No. 05-4284 (GEB) (D.N.J.).' },
      ],
      expect: ['06-4195'],
    },
    {
      why: 'the case whose fund takes the money; a pending action that the complaint relates to',
      text: 'The court ordered that the money be donated to the fair fund established in SEC v. Larkspur Corp., No. 07-cv-1728 (D.D.C.). The complaint filed today relates to a pending enforcement action, SEC v. Vane, 09-CV-8811 (S.D.N.Y.).',
      expect: [],
    },
    {
      why: 'an earlier action and a bankruptcy, in a release without caption',
      text: 'Northcote was charged in a prior Commission enforcement action, SEC v. Larkspur, 6:09-cv-01638 (M.D. Fla.). The bankruptcy of Larkspur, Case No. 17-12560, goes on.',
      expect: [],
    },
    {
      why: 'a list of earlier cases, and one that this is related to',
      text: 'The SEC previously charged Larkspur Corp. and its agents in SEC v. Larkspur Corp., et al., 2:13-cv-2299 (D. Nev. Dec. 16, 2013), SEC v. Vane et al., 2:14-cv-699 (D. Nev. Apr. 23, 2014), and SEC v. Tarn, 1:14-cv-199 (D.N.H. May 2, 2014). This suit is a related case to SEC v. Harrow, Case No. 4:09-cv-03699.',
      expect: [],
    },
    {
      why: 'a separate action, cited in a sentence of its own; one whose judgment is the news, too',
      text: 'Northcote was barred after a court enjoined him over a separate scheme. (SEC v. Larkspur Capital, L.L.C., 06 Civ. 6301 (W.D.N.Y. 2007)). The Commission previously sued Harrow Corp. See SEC v. Harrow Corp. et al, No. 04 Civ. 2301. The Commission also announced today a judgment in a separate case. See SEC v. Tarn No. 10-CV-8601 (S.D.N.Y.).',
      expect: ['10-CV-8601'],
    },
    {
      why: 'long dashes; a colon behind the year; a caption that lost a word',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, Case No. 07- CV — 02601 REB (D. Colo.)' },
        { role: 'caption', text: 'SEC v. Dana Vane, CIV-94:1601-T, USDC, WD/OK' },
        { role: 'caption', text: 'Securities and Exchange v. Quill Tarn, No. (D. Co.) CV 03-Z-0301 (OES)' },
      ],
      expect: ['07-CV-02601', 'CIV-94:1601', 'CV 03-Z-0301'],
    },
    {
      why: 'what was filed before in this action',
      text: 'The Commission’s previously filed amended complaint, SEC v. Avery Northcote, 10 Civ. 9501 (S.D.N.Y.), alleges fraud.',
      expect: ['10 Civ. 9501'],
    },
    {
      why: 'an order names dockets of others',
      kind: 'administrative-proceeding',
      text: 'See In the Matter of Avery Northcote, Docket No. 19-008-E-I (Mar. 11, 2019).',
      expect: [],
    },
    {
      why: 'a number cut over two lines',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, Civil Action No. 95-' },
        { role: 'court', text: '473-Civ-J-20 (M.D. Fla.)' },
      ],
      expect: ['95-473-Civ'],
    },
    {
      why: 'one cut behind the year, and behind its type',
      text: [
        { role: 'caption', text: 'SEC v. AVERY NORTHCOTE, et al., 96' },
        { role: 'court', text: 'Civ. 7017 (SAS) (S.D.N.Y.)' },
        { role: 'caption', text: 'SEC v. LARKSPUR CORP., 93 Civ.' },
        { role: 'court', text: '7486 (CBM)' },
      ],
      expect: ['96 Civ. 7017', '93 Civ. 7486'],
    },
    {
      why: 'no dash behind the year; the letter O for a zero; a label inside; the Commission’s case in a bankruptcy',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, Civil Action No. 030635-RSK-FMOX (C.D. Cal.)' },
        { role: 'caption', text: 'SEC v. Dana Vane, Civil Action No. CO3-2603-SC (N.D. Cal.)' },
        { role: 'caption', text: 'SEC v. Quill Tarn, 01 Civ. Action No. 2613 (S.D.N.Y.)' },
        {
          role: 'caption',
          text: 'SEC v. Morgan Oak (In re Oak), Adversary Proceeding No. 96-4425-JFQ (Bankr. D. Mass.)',
        },
      ],
      expect: ['030635', 'CO3-2603', '01 Civ. Action No. 2613', '96-4425'],
    },
    {
      why: 'release numbers, sections and dates are no dockets',
      text: 'See Litigation Release No. 18226 and Exchange Act Release No. 34-50098. The court entered judgment in 2004 under Section 21-03 on 06-04-2004.',
      expect: [],
    },
  ],
});
