import { describe, expect, it } from 'vitest';
import { GROUPS, provisionId } from '../domain/ids.ts';
import { ACTS } from './acts.ts';
import { lookup, lookupAct, lookupRulebook, PROVISIONS } from './catalogue.ts';
import { GROUP_ENTRIES } from './groups.ts';
import { cfrOf, cfrUrl, officialUrl, uscOf, uscUrl } from './official.ts';
import { compareProvisions } from './order.ts';
import { idsAbove } from './provision-id.ts';
import { actOf, ancestors, groupOf, isPower } from './provisions.ts';
import { RULEBOOKS } from './rulebooks.ts';
import { groupTitle, provisionLabel, provisionTitle } from './titles.ts';

const USC = /^\d+ U\.S\.C\. § \d+[a-z]{0,4}(?:-\d+[a-z]?)?$/;
const CFR = /^(?:17|12) C\.F\.R\. (?:Part \d{3}|§ \d{3}\.\S+|§§ \d{3}\.\S+ to \d{3}\.\S+)$/;

describe.each(PROVISIONS.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  it('has a well-formed id, a name and an example', () => {
    expect(provisionId.safeParse(id).success).toBe(true);
    expect(entry.name).not.toBe('');
    expect(entry.examples.length).toBeGreaterThan(0);
  });
  it('stands under an act, a regulation or a self-regulatory organization', () => {
    const shelf = idsAbove(id).at(-1) ?? id;
    expect(lookupAct(shelf) ?? lookup(shelf) ?? lookupRulebook(shelf)).toBeDefined();
    expect(actOf(id) ?? lookupRulebook(shelf)).toBeDefined();
  });
  it('has a citation of the right code and form', () => {
    if (entry.usc) expect(entry.usc).toMatch(USC);
    if (entry.cfr) expect(entry.cfr).toMatch(CFR);
    if (entry.usc) expect(entry.cfr).toBeUndefined();
    if (entry.removed) expect(entry.cfr).toBeUndefined();
  });
  it('is named in its examples as it is labelled', () => {
    const number = provisionLabel(id).replace(/^(?:Section|Rule|Item) /, '');
    expect(entry.examples.some((example) => example.includes(number))).toBe(true);
  });
  it('has a label that agrees with its C.F.R. section', () => {
    const section = entry.cfr?.match(/§ \d+\.(\S+)$/)?.[1];
    if (!section || idsAbove(id).length === 0) return;
    expect(provisionLabel(id)).toBe(`${id.startsWith('regulation-s-k/') ? 'Item' : 'Rule'} ${section}`);
  });
});

describe('the catalogue', () => {
  it('has no id twice', () => {
    const ids = [...ACTS, ...RULEBOOKS, ...PROVISIONS].map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('has no example twice, so that each resolves to one provision', () => {
    const examples = PROVISIONS.flatMap((entry) => entry.examples);
    expect(new Set(examples).size).toBe(examples.length);
  });
  it('cites the section above every part of a section', () => {
    const parts = PROVISIONS.filter(({ id }) => /-act\/\d/.test(id) && idsAbove(id).length > 1);
    expect(parts.length).toBeGreaterThan(50);
    for (const { id } of parts) expect(lookup(idsAbove(id).at(-2)!), id).toBeDefined();
  });
  it('has an entry with an example for every group', () => {
    expect(GROUP_ENTRIES.map((entry) => entry.id).toSorted()).toEqual([...GROUPS].toSorted());
    for (const entry of GROUP_ENTRIES) expect(entry.examples.length).toBeGreaterThan(0);
  });
  it('has an example for every act and self-regulatory organization', () => {
    for (const entry of [...ACTS, ...RULEBOOKS]) expect(entry.examples.length, entry.id).toBeGreaterThan(0);
  });
});

describe('provisionTitle', () => {
  it.each([
    ['exchange-act/13-b-2-a', 'Exchange Act Section 13(b)(2)(A)'],
    ['exchange-act/15-b-6-b-i', 'Exchange Act Section 15(b)(6)(B)(i)'],
    ['exchange-act/30a', 'Exchange Act Section 30A'],
    ['exchange-act/21f-h-1-a', 'Exchange Act Section 21F(h)(1)(A)'],
    ['advisers-act/206-4', 'Advisers Act Section 206(4)'],
    ['advisers-act/205-a-1', 'Advisers Act Section 205(a)(1)'],
    ['exchange-act/rule-10b-5-a', 'Exchange Act Rule 10b-5(a)'],
    ['exchange-act/rule-10b5-1-c-1-ii-a', 'Exchange Act Rule 10b5-1(c)(1)(ii)(A)'],
    ['exchange-act/rule-13b2-1', 'Exchange Act Rule 13b2-1'],
    ['exchange-act/rule-17a-4-f', 'Exchange Act Rule 17a-4(f)'],
    ['exchange-act/rule-17ad-17', 'Exchange Act Rule 17Ad-17'],
    ['exchange-act/rule-15ba1-8-a-1', 'Exchange Act Rule 15Ba1-8(a)(1)'],
    ['exchange-act/rule-17h-1t', 'Exchange Act Rule 17h-1T'],
    ['exchange-act/rule-10a-3-b', 'Exchange Act Rule 10A-3(b)'],
    ['advisers-act/rule-206-4-8', 'Advisers Act Rule 206(4)-8'],
    ['advisers-act/rule-206-4-8-a-1', 'Advisers Act Rule 206(4)-8(a)(1)'],
    ['advisers-act/rule-206-3-3t', 'Advisers Act Rule 206(3)-3T'],
    ['advisers-act/rule-202-a-11-g-1', 'Advisers Act Rule 202(a)(11)(G)-1'],
    ['advisers-act/rule-204-2-a-7', 'Advisers Act Rule 204-2(a)(7)'],
    ['advisers-act/rule-204a-1', 'Advisers Act Rule 204A-1'],
    ['investment-company-act/rule-17j-1-b-3', 'Investment Company Act Rule 17j-1(b)(3)'],
    ['investment-company-act/34-b', 'Investment Company Act Section 34(b)'],
    ['securities-act/rule-144a-d-4', 'Securities Act Rule 144A(d)(4)'],
    ['sarbanes-oxley-act/304', 'Sarbanes-Oxley Act Section 304'],
    ['regulation-fd', 'Regulation FD'],
    ['regulation-s-p/30-a', 'Regulation S-P Rule 30(a)'],
    ['regulation-s-x/2-02-b-1', 'Regulation S-X Rule 2-02(b)(1)'],
    ['regulation-s-k/303-a', 'Regulation S-K Item 303(a)'],
    ['regulation-m/105', 'Regulation M Rule 105'],
    ['regulation-best-interest', 'Regulation Best Interest'],
    ['regulation-13d-g', 'Regulation 13D-G'],
    ['msrb/g-17', 'MSRB Rule G-17'],
    ['msrb/g-37-b-i', 'MSRB Rule G-37(b)(i)'],
    ['finra/2010', 'FINRA Rule 2010'],
    ['nasd/im-2110-3', 'NASD Rule IM-2110-3'],
    ['exchange-act', 'Exchange Act'],
  ])('%s', (id, title) => expect(provisionTitle(id)).toBe(title));
});

describe('groupTitle', () => {
  it.each([
    ['exchange-act/books-and-records', 'Books and records provisions of the Exchange Act'],
    ['securities-laws/antifraud', 'Antifraud provisions of the federal securities laws'],
    ['securities-laws/other', 'Other provisions of the federal securities laws'],
  ] as const)('%s', (id, title) => expect(groupTitle(id)).toBe(title));
});

describe('ancestors', () => {
  it.each([
    ['exchange-act/13-b-2-a', ['exchange-act/13-b-2', 'exchange-act/13-b', 'exchange-act/13', 'exchange-act']],
    ['exchange-act/rule-10b-5-a', ['exchange-act/rule-10b-5', 'exchange-act']],
    ['advisers-act/rule-206-4-8-a', ['advisers-act/rule-206-4-8', 'advisers-act']],
    ['regulation-m/105-b', ['regulation-m/105', 'regulation-m', 'exchange-act']],
    ['regulation-fd', ['exchange-act']],
    ['msrb/g-17', ['msrb']],
    ['exchange-act', []],
    ['exchange-act/books-and-records', ['exchange-act']],
  ])('%s', (id, above) => expect(ancestors(id)).toEqual(above));
});

describe('what is inherited', () => {
  it('takes the act of a regulation from the act it was made under', () => {
    expect(actOf('regulation-d/506-c')?.id).toBe('securities-act');
    expect(actOf('msrb/g-17')).toBeUndefined();
  });
  it('takes the group of the nearest provision above', () => {
    expect(groupOf('exchange-act/rule-10b-5-c')).toBe('antifraud');
    expect(groupOf('regulation-m/101')).toBe('market-manipulation');
    expect(groupOf('exchange-act/13')).toBeUndefined();
  });
  it('knows powers from charges', () => {
    expect(isPower('exchange-act/21-d-3')).toBe(true);
    expect(isPower('exchange-act/21f')).toBe(false);
  });
});

describe('citations and links', () => {
  it.each([
    ['exchange-act/13-b-2-a', '15 U.S.C. § 78m(b)(2)(A)'],
    ['exchange-act/13-b-7', '15 U.S.C. § 78m(b)(7)'],
    ['investment-company-act/34-b', '15 U.S.C. § 80a-33(b)'],
    ['advisers-act/206-4', '15 U.S.C. § 80b-6(4)'],
    ['exchange-act/rule-10b-5', undefined],
    ['exchange-act/99', undefined],
  ])('uscOf %s', (id, citation) => expect(uscOf(id)).toBe(citation));

  it.each([
    ['exchange-act/rule-10b-5-a', '17 C.F.R. § 240.10b-5(a)'],
    ['advisers-act/rule-206-4-8-a-1', '17 C.F.R. § 275.206(4)-8(a)(1)'],
    ['regulation-m/105-b', '17 C.F.R. § 242.105(b)'],
    ['regulation-m/100', undefined],
    ['securities-act/rule-144-k', undefined],
    ['exchange-act/rule-99z-9', undefined],
  ])('cfrOf %s', (id, citation) => expect(cfrOf(id)).toBe(citation));

  it('links the United States Code and the Code of Federal Regulations', () => {
    expect(uscUrl('15 U.S.C. § 78j-1')).toBe(
      'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title15-section78j-1&num=0&edition=prelim',
    );
    expect(cfrUrl('17 C.F.R. Part 227')).toBe('https://www.ecfr.gov/current/title-17/part-227');
    expect(officialUrl('exchange-act/10-b')).toBe(
      'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title15-section78j&num=0&edition=prelim',
    );
    expect(officialUrl('exchange-act/rule-10b-5')).toBe('https://www.ecfr.gov/current/title-17/section-240.10b-5');
    expect(officialUrl('exchange-act/rule-10b-5-a')).toBe(
      'https://www.ecfr.gov/current/title-17/section-240.10b-5#p-240.10b-5(a)',
    );
    expect(officialUrl('regulation-m')).toBe('https://www.ecfr.gov/current/title-17/section-242.100');
    expect(officialUrl('public-utility-holding-company-act')).toBeUndefined();
    expect(officialUrl('exchange-act/rule-10b-6')).toBeUndefined();
  });
});

describe('compareProvisions', () => {
  it('puts acts in their order, sections before rules, numbers by value, parts after the whole', () => {
    const sorted = [
      'securities-act/5',
      'securities-act/5-a',
      'securities-act/17-a',
      'exchange-act/9-a-2',
      'exchange-act/10-b',
      'exchange-act/10a',
      'exchange-act/13-a',
      'exchange-act/13-b-2-a',
      'exchange-act/13-b-5',
      'exchange-act/rule-10b-5',
      'exchange-act/rule-10b-5-a',
      'exchange-act/rule-10b-10',
      'exchange-act/rule-10b5-1',
      'exchange-act/rule-13b2-1',
      'advisers-act/206-1',
      'advisers-act/rule-206-4-8',
      'regulation-fd',
      'regulation-m/101',
      'regulation-m/105',
      'msrb/g-8',
      'msrb/g-17',
    ];
    expect(sorted.toReversed().toSorted(compareProvisions)).toEqual(sorted);
  });
});
