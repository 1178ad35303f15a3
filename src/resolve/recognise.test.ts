import { describe, expect, it } from 'vitest';
import type { Citation } from './citation.ts';
import { recognise } from './recognise.ts';

/** What a citation says, in short: `lr-25680`, `docket 22-1933`, `exchange-act/10-b or …`. */
function told(citation: Citation): string {
  switch (citation.kind) {
    case 'release':
      return citation.id;
    case 'docket':
      return `docket ${citation.key}`;
    case 'provision':
      return citation.ids.join(' or ');
    case 'case':
      return `case ${citation.party}`;
    case 'amount':
      return `usd ${citation.usd}`;
    case 'date':
      return citation.date;
    case 'link':
      return `link ${citation.id ?? citation.path}`;
    case 'name':
      return `name ${citation.words}`;
  }
}

const OF_THREE_ACTS = 'securities-act/17-a or exchange-act/17-a or investment-company-act/17-a';

/** Each row: what is typed, what it is, and why the row is there where that is not plain. */
const WHOLE: [typed: string, is: string, why?: string][] = [
  ['LR-25680', 'lr-25680'],
  ['LR 25680', 'lr-25680'],
  ['lr25680', 'lr-25680'],
  ['Lit. Rel. No. 25680', 'lr-25680'],
  ['Litigation Release No. 25680', 'lr-25680'],
  ['LITIGATION RELEASE NO. LR-25680', 'lr-25680'],
  ['25680', 'lr-25680', 'a bare number as high as litigation releases have'],
  ['2024-15', 'pr-2024-15', 'a press release rather than a docket of 2024'],
  ['Press Release 2024-15', 'pr-2024-15'],
  ['pr-2024-15', 'pr-2024-15', 'this archive’s own id'],
  ['34-99483', '34-99483'],
  ['Release No. 34-99483', '34-99483'],
  ['Exchange Act Release No. 99483', '34-99483'],
  ['ap-34-99483-s', 'ap-34-99483-s', 'the summary page of an order'],
  ['IA-1234', 'ia-1234'],
  ['AAER-4487', 'aaer-4487'],
  ['AAER No. 4487', 'aaer-4487'],
  ['Accounting and Auditing Enforcement Release No. 4487', 'aaer-4487'],
  ['3-21844', 'docket 3-21844'],
  ['File No. 3-21844', 'docket 3-21844'],
  ['docket 3-21844', 'docket 3-21844'],
  ['1:22-cv-01933', 'docket 22-1933'],
  ['22-cv-1933', 'docket 22-1933'],
  ['22 Civ. 1933', 'docket 22-1933'],
  ['22-CIV-1933 (LAK)(JCF)', 'docket 22-1933', 'initials of judges'],
  ['1:22-cv-01933-LAK (S.D.N.Y.)', 'docket 22-1933', 'its court'],
  ['03-80612', 'docket 03-80612'],
  ['95 20857', 'docket 95-20857', 'a space for the hyphen'],
  ['95-798-CIV', 'docket 95-798', 'the type at the end'],
  ['96-17', 'docket 96-17'],
  ['34-77058-s', '34-77058-s', 'the summary page of an order'],
  ['No. 03-80612-CIV-MARRA', 'docket 03-80612'],
  ['Civil Action No. 9:03-80612', 'docket 03-80612', 'the number of a division'],
  ['CV-00-3800-MMM', 'docket 00-3800', 'the type before the year'],
  ['5:02CV118', 'docket 02-118'],
  ['SA CV 98929', 'name SA CV 98929', 'year and serial run together: looked up as a docket too'],
  ['3-96CV1985', 'name 3-96CV1985', 'no Section 3'],
  ['04-D-2628', 'name 04-D-2628', 'no Section 4'],
  ['8-07-1130', 'name 8-07-1130', 'no Section 8'],
  ['10b-5', 'exchange-act/rule-10b-5'],
  ['Rule 10b-5', 'exchange-act/rule-10b-5'],
  ['15c3-3', 'exchange-act/rule-15c3-3', 'a part of it looks like a docket'],
  ['Rule 14c-2 of the Exchange Act', 'exchange-act/rule-14c-2', 'so does all of it'],
  ['Rule 101', 'name Rule 101', 'a rule of no act in particular is looked up'],
  ['17 CFR 240.10b-5', 'exchange-act/rule-10b-5'],
  ['15 U.S.C. § 78j(b)', 'exchange-act/10-b'],
  ['15 USC 78j', 'exchange-act/10'],
  ['Exchange Act 13(b)(2)(A)', 'exchange-act/13-b-2-a'],
  ['Section 10(b) of the Exchange Act', 'exchange-act/10-b'],
  ['section 8a of the securities act', 'securities-act/8a', 'small letters'],
  ['rule 105 of regulation m', 'regulation-m/105', 'small letters, and a regulation of one'],
  ['section 17(a)', OF_THREE_ACTS],
  ['§ 17(a)', OF_THREE_ACTS],
  ['17(a)', OF_THREE_ACTS],
  ['Reg FD', 'regulation-fd'],
  ['SOX 304', 'sarbanes-oxley-act/304'],
  ['FCPA', 'name FCPA', 'an act’s name is looked up'],
  ['books and records', 'name books and records'],
  ['Avery Northcote', 'name Avery Northcote'],
  ['SEC v. Northcote', 'case Northcote'],
  ['Securities and Exchange Commission v. Avery Northcote, et al.', 'case Avery Northcote'],
  ['SEC vs. Tarnbrook Cloud Group, Inc. and Avery Northcote', 'case Tarnbrook Cloud Group, Inc.'],
  ['In the Matter of Larkspur Advisers, LLC', 'case Larkspur Advisers, LLC'],
  ['$1,250,000', 'usd 1250000'],
  ['1.25 million', 'usd 1250000'],
  ['$1.15 million', 'usd 1150000', 'no binary fraction is left'],
  ['$8,034,355.19', 'usd 8034355.19'],
  ['May 9, 2013', '2013-05-09'],
  ['9 May 2013', '2013-05-09'],
  ['2013-05-09', '2013-05-09'],
  ['5/9/2013', '2013-05-09'],
];

/** Addresses are tried form by form in the test of the forms; here what may stand around them. */
const LINKS: [typed: string, is: string][] = [
  ['https://www.sec.gov/litigation/litreleases/2017/lr23715.htm', 'link lr-23715'],
  ['HTTP://WWW.SEC.GOV/LITIGATION/LITRELEASES/2017/LR23715.HTM#top', 'link lr-23715'],
  ['sec.gov/news/press/2011/2011-146.htm?x=1', 'link pr-2011-146'],
  ['http://web.archive.org/web/2003id_/http://www.sec.gov:80/litigation/litreleases/lr18226.htm', 'link lr-18226'],
  ['/litigation/admin/2015/34-74983.pdf', 'link ap-34-74983'],
  ['<https://www.sec.gov/newsroom/press-releases/2025-12-sec-charges-larkspur>.', 'link pr-2025-12'],
  ['https://www.sec.gov/News/PressRelease/Detail/PressRelease/1', 'link /News/PressRelease/Detail/PressRelease/1'],
];

describe('recognise', () => {
  it.each([...WHOLE, ...LINKS])('%s is %s', (typed, is) => {
    const citations = recognise(typed);
    expect(citations.map(told)).toEqual([is]);
    expect(citations[0]!.whole).toBe(true);
  });

  it.each([
    ['2013', 'a year'],
    ['$', 'no number'],
    ['the defendants bought and sold the shares of many small companies', 'a sentence'],
    ['https://example.org/litigation/litreleases/lr18226.htm', 'another host'],
  ])('reads nothing in “%s”: %s', (typed) => {
    expect(recognise(typed).filter(({ kind }) => kind !== 'name')).toEqual([]);
  });

  it('reads every citation of a sentence, and where it stands', () => {
    const text =
      'See SEC v. Northcote, Lit. Rel. No. 18226 (July 11, 2003), No. 03-80612 (S.D. Fla.), under Sections 10(b) and 13(a) of the Exchange Act.';
    const citations = recognise(text);
    expect(citations.map(told)).toEqual([
      'case Northcote',
      'lr-18226',
      'docket 03-80612',
      'exchange-act/10-b',
      'exchange-act/13-a',
    ]);
    expect(citations.map(({ whole }) => whole)).not.toContain(true);
    for (const { text: words, start, end } of citations) expect(text.slice(start, end)).toContain(words);
  });

  it('reads a list of numbers, and line by line', () => {
    expect(recognise('Lit. Rel. Nos. 17897, 18026 and 18123\n\n10b-5\n').map(told)).toEqual([
      'lr-17897',
      'lr-18026',
      'lr-18123',
      'exchange-act/rule-10b-5',
    ]);
  });
});
