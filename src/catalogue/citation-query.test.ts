import { expect, it } from 'vitest';
import { readCitationQuery } from './citation-query.ts';

/** Each row: why it is there, what is typed, and the ids of each provision, joined by “or” where the act is open. */
const ROWS: [why: string, query: string, ids: string][] = [
  ['rule number alone', '10b-5', 'exchange-act/rule-10b-5'],
  ['rule with its head word', 'Rule 10b-5(a)', 'exchange-act/rule-10b-5-a'],
  ['rule of the Advisers Act', '206(4)-8', 'advisers-act/rule-206-4-8'],
  ['rule of the MSRB', 'G-17', 'msrb/g-17'],
  ['section of one act only', '13(b)(2)(A)', 'exchange-act/13-b-2-a'],
  [
    'section of several acts',
    'section 17(a)',
    'securities-act/17-a or exchange-act/17-a or investment-company-act/17-a',
  ],
  ['the same without the word', '17(a)', 'securities-act/17-a or exchange-act/17-a or investment-company-act/17-a'],
  ['act before', 'Exchange Act 13(b)(2)(A)', 'exchange-act/13-b-2-a'],
  ['act before a bare number', 'SOX 304', 'sarbanes-oxley-act/304'],
  ['act before, section without levels', 'Securities Act 5', 'securities-act/5'],
  ['act after', '17(a) of the Securities Act', 'securities-act/17-a'],
  ['United States Code', '15 U.S.C. § 78j(b)', 'exchange-act/10-b'],
  ['Code of Federal Regulations', '17 CFR 240.10b-5', 'exchange-act/rule-10b-5'],
  ['regulation', 'reg fd', 'regulation-fd'],
  ['small letters', 'exchange act 10(b)', 'exchange-act/10-b'],
  ['small letters, bare number', 'sox 304', 'sarbanes-oxley-act/304'],
  ['a regulation of many words', 'regulation best interest', 'regulation-best-interest'],
  ['regulation, as it is written', 'Regulation FD', 'regulation-fd'],
  ['small letters, rule of a regulation', 'rule 105 of regulation m', 'regulation-m/105'],
  ['a regulation of one letter, shortened', 'reg d', 'regulation-d'],
  ['a section as one word', 'section 10b', 'exchange-act/10-b'],
  ['small letters, in full', 'rule 10b-5 promulgated under the securities exchange act', 'exchange-act/rule-10b-5'],
  ['an abbreviated act', 'ICA 7(a)', 'investment-company-act/7-a'],
  ['another', 'IAA 206', 'advisers-act/206'],
  ['a list', 'sections 206(1) and 206(2)', 'advisers-act/206-1, advisers-act/206-2'],
  ['a name', 'Northcote', ''],
  ['a word that opens like one', 'reg filer', ''],
  ['words behind it', '25, 2007, Northcote', ''],
  ['a release number', '2024-15', ''],
  ['a docket', '1:22-cv-01933', ''],
];

it.each(ROWS)('%s', (_why, query, ids) => {
  expect(
    readCitationQuery(query)
      .map((one) => one.join(' or '))
      .join(', '),
  ).toBe(ids);
});
