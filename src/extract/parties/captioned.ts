import { rule } from '../rule.ts';
import { roster } from './roster.ts';

const defendant = (name: string, kind: 'person' | 'organization' = 'person', aliases: string[] = []) =>
  ({ name, kind, role: 'defendant', aliases }) as const;

/** Those whom the caption of the release's own action or proceeding names. */
export const captioned = rule({
  name: 'parties/captioned',
  field: 'parties',
  reads:
    'The names in the caption of the release’s own action or proceeding, in the fullest form that the release prints.',
  *find(doc) {
    for (const { by, party, at, refused } of roster(doc)) {
      if (by !== 'caption') continue;
      yield refused ? { refused, at } : { value: party, at };
    }
  },
  examples: [
    {
      why: 'a typing error, and a name that begins with the letters of a firm',
      text: [
        { role: 'caption', text: 'Securitites and Exchange Commission v. LK Limited and LK Perfect' },
        { text: 'The complaint alleges that LK Perfect lied.' },
      ],
      expect: [
        { name: 'LK Limited', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'LK Perfect', kind: 'organization', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'a firm with and in its name, and its last words',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote and Kruger, Vane and Larkspur, Inc.' },
        { text: 'The SEC filed an action in federal court against Kruger, Vane & Larkspur, Inc. and Northcote.' },
      ],
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Kruger, Vane & Larkspur, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'father and son, who bear a name of each other',
      text: [
        { role: 'caption', text: 'SEC v. Avery Morgan Vane, Dana Larkspur, and Morgan Vane' },
        { text: 'The complaint alleges that Morgan Vane traded on what his son told him.' },
      ],
      expect: [
        { name: 'Avery Morgan Vane', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Larkspur', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Morgan Vane', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'another name whose space was lost',
      text: [{ role: 'caption', text: 'SEC v. AVERY NORTHCOTE D/B/ALARKSPUR CAPITAL, et al., No. 02-1234 (D. Mass.)' }],
      expect: [{ name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: ['Larkspur Capital'] }],
    },
    {
      why: 'an earlier name in a bracket; that of a subsidiary is none of the party',
      text: [
        { role: 'caption', text: 'In the Matter of Larkspur Ridge, Inc. and Tarn, Inc., File No. 3-20898' },
        {
          text: 'Larkspur Ridge, Inc. (formerly Ridge Mining Corporation) is a Nevada corporation. Gorse Mining S.A. is a subsidiary of Tarn formerly known as Sedge, S.A.',
        },
      ],
      expect: [
        {
          name: 'Larkspur Ridge, Inc.',
          kind: 'organization',
          role: 'respondent',
          aliases: ['Ridge Mining Corporation'],
        },
        { name: 'Tarn, Inc.', kind: 'organization', role: 'respondent', aliases: [] },
      ],
    },
    {
      why: 'a caption that sets names below each other, without commas; the text has them apart',
      text: [
        {
          role: 'caption',
          text: 'In the Matter of LARKSPUR RIDGE, S.A. TARN HOLDING, S.A. DANA VANE AVERY NORTHCOTE, File No. 3-20898',
        },
        {
          text: 'The proceedings were instituted against Larkspur Ridge, S.A., Tarn Holding, S.A., Dana Vane, and Avery Northcote.',
        },
      ],
      expect: [
        { name: 'Larkspur Ridge, S.A.', kind: 'organization', role: 'respondent', aliases: [] },
        { name: 'Tarn Holding, S.A.', kind: 'organization', role: 'respondent', aliases: [] },
        { name: 'Dana Vane', kind: 'person', role: 'respondent', aliases: [] },
        { name: 'Avery Northcote', kind: 'person', role: 'respondent', aliases: [] },
      ],
    },
    {
      why: 'named in the caption of the proceeding, and not in that of the civil action',
      text: [
        { role: 'caption', text: 'In the Matter of Larkspur Ridge, Inc. and Dana Vane, File No. 3-20898' },
        { role: 'caption', text: 'SEC v. Morgan Tarn, No. 2:22-cv-04031 (C.D. Cal. filed June 13, 2022)' },
        { text: 'The SEC announced the end of litigation against two former executives, Dana Vane and Morgan Tarn.' },
      ],
      expect: [
        { name: 'Larkspur Ridge, Inc.', kind: 'organization', role: 'respondent', aliases: [] },
        { name: 'Dana Vane', kind: 'person', role: 'respondent', aliases: [] },
        { name: 'Morgan Tarn', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'an initial of someone of two surnames that only the text prints',
      text: [
        { role: 'caption', text: 'SEC v. LEO TARNING VANE, SR. and Quill Brook, No. 06-1260 (D.D.C.)' },
        { text: 'The defendants are Leo R. Tarning Vane, Sr., a resident of Ohio, and Quill Brook.' },
      ],
      expect: [
        { name: 'Leo R. Tarning Vane, Sr.', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Quill Brook', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'a company of plain words behind another name of someone',
      text: [
        {
          role: 'caption',
          text: 'SEC v. TARNAND VANEBROOK a/k/a TARNAND VANE and OPTIONS GROUP TRADING COMPANY, No. 06-1260 (D.D.C.)',
        },
        { text: 'The SEC sued Tarnand Vanebrook, a broker, and Options Group Trading Company.' },
      ],
      expect: [
        { name: 'Tarnand Vanebrook', kind: 'person', role: 'defendant', aliases: ['Tarnand Vane'] },
        { name: 'Options Group Trading Company', kind: 'organization', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'two people with a sign between them',
      text: [{ role: 'caption', text: 'SEC v. Avery Northcote & Dana Vane, Civil Action No. 06-1260 (D.D.C.)' }],
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Dana Vane', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'legal forms of Aruba and Germany',
      text: [
        {
          role: 'caption',
          text: 'SEC v. Larkspur Ridge, AVV (a/k/a Ridge Oil, AVV), Harrow Aktiengesellschaft and Avery Northcote, No. 06-1260 (D.D.C.)',
        },
        { text: 'The SEC dismissed its claims against Harrow AG.' },
      ],
      expect: [
        { name: 'Larkspur Ridge, AVV', kind: 'organization', role: 'defendant', aliases: ['Ridge Oil, AVV'] },
        { name: 'Harrow Aktiengesellschaft', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'a partnership by the names of four',
      text: [
        {
          role: 'caption',
          text: 'SEC v. Avery Northcote and Harrow Tarn, Vane, Larkspur & Quill Incorporated, No. 03 Civ. 2941 (S.D.N.Y.)',
        },
      ],
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        {
          name: 'Harrow Tarn, Vane, Larkspur & Quill Incorporated',
          kind: 'organization',
          role: 'defendant',
          aliases: [],
        },
      ],
    },
    {
      why: 'a given name that the text spells otherwise; a son of another name; a space that was lost',
      text: [
        { role: 'caption', text: 'SEC v. ANGEL VANE, Jr., Morgan Tarn andAvery Northcote, No. 06-1260 (D.D.C.)' },
        { text: 'The SEC sued Angle Vane, Jr. and Avery Northcote. Angle Vane told his son, Miguel Vane.' },
      ],
      expect: [
        { name: 'Angle Vane, Jr.', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Morgan Tarn', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'a firm of accountants',
      text: [
        { role: 'caption', text: 'SEC v. AVERY NORTHCOTE AND NORTHCOTE & VANE, CPAS, P.C., No. 06-1260 (D.D.C.)' },
      ],
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Northcote & Vane, Cpas, P.C.', kind: 'organization', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'a partnership by the names of two',
      text: [{ role: 'caption', text: 'SEC v. Larkspur & Vane, Civil Action No. 06-1260 (D.D.C.)' }],
      expect: [{ name: 'Larkspur & Vane', kind: 'organization', role: 'defendant', aliases: [] }],
    },
    {
      why: 'capitals are spelled as in the text, and the fullest form is taken from it',
      text: [
        {
          role: 'caption',
          text: 'SECURITIES AND EXCHANGE COMMISSION v. AVERY NORTHCOTE AND DEWITT MCALLEN, Civil Action No. 96-17 (NHJ) (D.D.C.)',
        },
        { text: 'The Commission sued Avery J. Northcote (Northcote) and Dewitt McAllen. Northcote sold notes.' },
      ],
      expect: [defendant('Avery J. Northcote'), defendant('Dewitt McAllen')],
    },
    {
      why: 'one firm with a legal form more in the text; a preposition with a capital',
      text: [
        {
          role: 'caption',
          text: 'SEC v. Larkspur Ridge, Inc. and The Foundation for Vane Harrow, 04 Civ. 1122 (S.D.N.Y.)',
        },
        { text: 'The Commission sued Larkspur Ridge Co., Inc. and the Foundation For Vane Harrow for fraud.' },
      ],
      expect: [
        defendant('Larkspur Ridge Co., Inc.', 'organization'),
        defendant('The Foundation for Vane Harrow', 'organization'),
      ],
    },
    {
      why: 'a legal form in full is fuller than the abbreviation of the caption',
      text: [
        { role: 'caption', text: 'SEC v. Larkspur Ridge Corp., 04 Civ. 1122 (S.D.N.Y.)' },
        { text: 'The Commission sued Larkspur Ridge Corporation for fraud.' },
      ],
      expect: [defendant('Larkspur Ridge Corporation', 'organization')],
    },
    {
      why: 'one person, whose initial differs in the text; one called by the first of two hyphened surnames',
      text: [
        { role: 'caption', text: 'SEC v. AVERY P. VANE and DANA TARN-UGEDO, 04 Civ. 1122 (S.D.N.Y.)' },
        { text: 'The SEC charged Avery G. Vane and Dana Tarn-Ugedo with fraud. Vane and Tarn consented to judgments.' },
      ],
      expect: [defendant('Avery P. Vane'), defendant('Dana Tarn-Ugedo')],
    },
    {
      why: 'an article that is part of a name; no article of the sentence',
      text: [
        { role: 'caption', text: 'SEC v. Larkspur Institute and Vane Group, No. 24-cv-61774 (S.D. Fla.)' },
        { text: 'The SEC sued The Larkspur Institute and the Vane Group. The Vane Group sold notes.' },
      ],
      expect: [defendant('The Larkspur Institute', 'organization'), defendant('Vane Group', 'organization')],
    },
    {
      why: 'the end of a name that lost its beginning is no party',
      text: [
        {
          role: 'caption',
          text: 'SEC v. Larkspur Ridge Advisors, Quill Vane, LLC-1, and LLC-4, 04 Civ. 1122 (S.D.N.Y.)',
        },
      ],
      expect: [defendant('Larkspur Ridge Advisors', 'organization'), defendant('Quill Vane')],
    },
    {
      why: 'commas and conjunctions inside the names of firms; roles behind the names',
      text: [
        {
          role: 'caption',
          text: 'SEC v. Larkspur Ridge Holdings, Inc., Harrow Escrow and Transfer Corp. and Quill Vane, Jr., Defendants, and Vane Family Trust, Relief Defendant, 04 Civ. 1122 (S.D.N.Y.)',
        },
      ],
      expect: [
        defendant('Larkspur Ridge Holdings, Inc.', 'organization'),
        defendant('Harrow Escrow and Transfer Corp.', 'organization'),
        defendant('Quill Vane, Jr.'),
        { name: 'Vane Family Trust', kind: 'organization', role: 'relief-defendant', aliases: [] },
      ],
    },
    {
      why: 'descriptions behind the names; a role that closes the first list, and people without names',
      text: [
        {
          role: 'caption',
          text: 'SEC v. Larkspur Ridge, LLC, a Utah limited liability company, and Avery Northcote, defendants, and Vane Tarn, LC, a Utah limited liability company, Quill Vane, and John/Jane Does 1-10, relief defendants, Civil No. 06-1260 (D.D.C.)',
        },
      ],
      expect: [
        defendant('Larkspur Ridge, LLC', 'organization'),
        defendant('Avery Northcote'),
        { name: 'Vane Tarn, LC', kind: 'organization', role: 'relief-defendant', aliases: [] },
        { name: 'Quill Vane', kind: 'person', role: 'relief-defendant', aliases: [] },
      ],
    },
    {
      why: 'other names are aliases; a surname alone is filled up from the text',
      text: [
        {
          role: 'caption',
          text: 'Securities and Exchange Commission v. Northcote d/b/a Larkspur Ridge, et al., No. 1:21-cv-04110 (E.D.N.Y. filed July 22, 2021)',
        },
        { text: 'The court entered a judgment against Avery Northcote.' },
      ],
      expect: [defendant('Avery Northcote', 'person', ['Larkspur Ridge'])],
    },
    {
      why: 'another name in brackets behind a legal form that a comma parts',
      text: [
        {
          role: 'caption',
          text: 'SEC v. Vane Services, Inc. (d/b/a Vane, Inc.) and Quill Harrow, No. 10-cv-574 (D. Utah)',
        },
      ],
      expect: [defendant('Vane Services, Inc.', 'organization', ['Vane, Inc.']), defendant('Quill Harrow')],
    },
    {
      why: 'the caption of a related action, in the text',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, Civil Action No. 10-CV-8600 (S.D.N.Y.)' },
        { text: 'The SEC charged Avery Northcote in a federal court.' },
        {
          text: 'In SEC v. Larkspur Ridge, Inc., the SEC has, as of today, charged ten defendants, among them a firm controlled by defendant Dana Vane.',
        },
      ],
      expect: [defendant('Avery Northcote')],
    },
    {
      why: 'three partners in the name of one firm; the docket of a criminal case',
      text: [
        {
          role: 'caption',
          text: 'SEC v. Northcote, Larkspur, Harrow & Co., Inc. and Dana Vane, 04 Cr. No. 846 (E.D.N.Y.)',
        },
      ],
      expect: [defendant('Northcote, Larkspur, Harrow & Co., Inc.', 'organization'), defendant('Dana Vane')],
    },
    {
      why: 'two whom one caption lists, however alike; a surname that firms’ names hold',
      text: [
        {
          role: 'caption',
          text: 'SEC v. Larkspur Ridge, Inc., Larkspur Ridge Incorporated, Avery D. Power, Avery Vane and Avery Vane, Jr., 04 Civ. 1122 (S.D.N.Y.)',
        },
      ],
      expect: [
        defendant('Larkspur Ridge, Inc.', 'organization'),
        defendant('Larkspur Ridge Incorporated', 'organization'),
        defendant('Avery D. Power'),
        defendant('Avery Vane'),
        defendant('Avery Vane, Jr.'),
      ],
    },
    {
      why: 'a list that was cut in two behind an abbreviation',
      text: [
        { role: 'caption', text: 'SEC v. LARKSPUR RIDGE, INC.' },
        { role: 'caption', text: 'QUILL VANE, and AVERY NORTHCOTE, Case No. 02-1234 (S.D. Fla.)' },
      ],
      expect: [
        defendant('Larkspur Ridge, Inc.', 'organization'),
        defendant('Quill Vane'),
        defendant('Avery Northcote'),
      ],
    },
    {
      why: 'a list that goes on in a line that is marked as the title; no headline',
      text: [
        { role: 'caption', text: 'SECURITIES AND EXCHANGE COMMISSION v. LARKSPUR RIDGE, INC.' },
        {
          role: 'title',
          kind: 'heading',
          text: 'SPA HARROW, LLC, QUILL VANE AND AVERY NORTHCOTE, 02 CV 60255 (S.D. Fla.)',
        },
        { role: 'subtitle', kind: 'heading', text: 'FORMER OFFICER OF DANA TARN, INC., SENTENCED' },
      ],
      expect: [
        defendant('Larkspur Ridge, Inc.', 'organization'),
        defendant('SPA Harrow, LLC', 'organization'),
        defendant('Quill Vane'),
        defendant('Avery Northcote'),
      ],
    },
    {
      why: 'no caption but that in the paragraph that announces',
      text: 'The SEC announced that on May 2, 2012, a federal court entered a final judgment against Quill Vane in SEC v. Avery Northcote, Quill Vane and Larkspur Ridge, Inc., 15 Misc 0221 (E.D.N.Y.).',
      expect: [
        defendant('Avery Northcote'),
        defendant('Quill Vane'),
        defendant('Larkspur Ridge, Inc.', 'organization'),
      ],
    },
    {
      why: 'an earlier action in the paragraph that announces',
      text: 'The SEC announced that a court held Quill Vane in contempt. The order follows an earlier judgment in SEC v. Avery Northcote, 15 Misc 0221 (E.D.N.Y.).',
      expect: [],
    },
    {
      why: 'a page of which only the title was kept',
      text: [
        { role: 'title', kind: 'heading', text: 'Larkspur Ridge LLC, Avery Northcote, and Quill Vane' },
        { role: 'number', kind: 'heading', text: 'Litigation Release No. 25996 / May 7, 2024' },
      ],
      expect: [defendant('Larkspur Ridge LLC', 'organization'), defendant('Avery Northcote'), defendant('Quill Vane')],
    },
    {
      why: 'a surname that nothing but the caption names',
      text: [
        { role: 'caption', text: 'SEC v. Tarnbrooke, et al., No. 1:21-cv-04110 (E.D.N.Y. filed July 22, 2021)' },
        { role: 'title', kind: 'heading', text: 'SEC Obtains Judgments in Microcap Scheme' },
      ],
      expect: [defendant('Tarnbrooke')],
    },
    {
      why: 'a caption that leaves out who sues; a person whose name a firm’s begins with too',
      text: [
        {
          role: 'caption',
          text: 'Avery Northcote and Larkspur Ridge, LLC, Civil Action No. 06-1213 (D. Minn.)',
        },
        {
          text: 'The court enjoined Mr. Northcote, the former president of Avery Northcote, Inc., and Larkspur Ridge.',
        },
      ],
      expect: [defendant('Avery Northcote'), defendant('Larkspur Ridge, LLC', 'organization')],
    },
    {
      why: 'the names of links to complaints run into each other',
      text: [
        { role: 'caption', text: 'SEC v. Quill Vane and Avery Northcote, No. 02-1234 (S.D. Fla.)' },
        { text: 'The Commission sued Quill Vane and Avery Northcote in a federal court.' },
        { role: 'resource', text: 'SEC complaints in this matter Quill Vane Avery Northcote Tomas Harrow' },
      ],
      expect: [defendant('Quill Vane'), defendant('Avery Northcote')],
    },
    {
      why: 'a proceeding beside a civil action',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, No. 2:22-cv-4031 (C.D. Cal. filed June 13, 2022)' },
        { role: 'caption', text: 'In the Matter of Quill Vane, Administrative Proceeding File No. 3-20898' },
        { text: 'The SEC’s order against Vane found violations. A judgment enjoined Northcote.' },
      ],
      expect: [defendant('Avery Northcote'), { ...defendant('Quill Vane'), role: 'respondent' }],
    },
    {
      why: 'initials that the text prints in capitals too; a given name that the caption of another action spells otherwise',
      text: [
        { role: 'caption', text: 'SEC v. VIGF, S.A. and Steven R. Vane, No. 02-1234 (S.D. Fla.)' },
        {
          text: 'The SEC filed an action against VIGF and Vane. See SEC v. Avery Northcote, Stephen R. Vane, et al., No. 01-1122 (S.D. Fla.).',
        },
      ],
      expect: [defendant('VIGF, S.A.', 'organization'), defendant('Steven R. Vane')],
    },
    {
      why: 'two other names of one word each; what accountants are called in brackets',
      text: [
        {
          role: 'caption',
          text: 'SEC v. Avery Northcote, Harrow & Co. (Chartered Accountants) and Larkspur LLC a/k/a Gorkspur and Orkspur, No. 02-1234 (S.D. Fla.)',
        },
      ],
      expect: [
        defendant('Avery Northcote'),
        defendant('Harrow & Co.', 'organization'),
        defendant('Larkspur LLC', 'organization', ['Gorkspur', 'Orkspur']),
      ],
    },
    {
      why: 'another name that spells the surname in two words',
      text: [
        {
          role: 'caption',
          text: 'SEC v. Avery Harrowvane a/k/a Avery Harrow-Vane and d/b/a Larkspur Ridge, No. 02-1234 (S.D. Fla.)',
        },
        { text: 'A judgment was entered against Avery Harrowvane. Harrowvane consented.' },
      ],
      expect: [defendant('Avery Harrowvane', 'person', ['Avery Harrow-Vane', 'Larkspur Ridge'])],
    },
    {
      why: 'a criminal case is another’s',
      text: [{ role: 'caption', text: 'United States v. Avery Northcote, 02 Cr. 1247 (S.D.N.Y.)' }],
      expect: [],
    },
    {
      why: 'persons without names are none',
      text: [
        {
          role: 'caption',
          text: 'SEC v. One or More Unknown Purchasers of Securities of Larkspur Inc., 07 Civ. 1208 (N.D. Ill.)',
        },
      ],
      expect: [],
    },
  ],
});
