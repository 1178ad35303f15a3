import { describe, expect, it } from 'vitest';
import { headingCaption, isNumber, isShouted, shortCaption } from './caption.ts';

describe('a title that is only a number', () => {
  it.each([
    ['Litigation Release No. 99301', true],
    ['LITIGATION NO. 99301 / June 5, 2002', true],
    ['2001 ACCOUNTING AND AUDITING ENFORCEMENT RELEASE NO. 9301', true],
    ['UNITED STATES SECURITIES AND EXCHANGE COMMISSION LITIGATION RELEASE NO. 99301', true],
    ['SEC Corrects Litigation Release No. 99301', false],
    ['Avery Northcote, No. 94 CR 555', false],
    ['Litigation Release No. 99301: Northcote Enjoined', false],
  ])('%s: %s', (title, is) => {
    expect(isNumber(title)).toBe(is);
  });
});

describe('captions', () => {
  it.each([
    ['Securities and Exchange Commission v. Avery Northcote, et al.', 'SEC v. Avery Northcote, et al.'],
    ['SECURITIES AND EXCHANGE COMMISSION V. LARKSPUR RIDGE', 'SEC v. LARKSPUR RIDGE'],
    ['United States Securities and Exchange Commission vs. Osric Pell', 'SEC vs. Osric Pell'],
    ['In the Matter of Tarnbrook Cloud Group Limited, Respondent.', 'In the Matter of Tarnbrook Cloud Group Limited'],
    ['Avery Northcote', 'Avery Northcote'],
  ])('%s', (caption, short) => {
    expect(shortCaption(caption)).toBe(short);
  });
  it('heads a page with the first name of many', () => {
    const others = Array.from({ length: 9 }, (_, at) => `Harrow Holdings ${at}, LLC`).join(', ');
    const caption = `Securities and Exchange Commission v. LARKSPUR RIDGE, LLC, a Utah company, ${others}`;
    const names = ['Harrow Holdings 1, LLC', 'Larkspur Ridge, LLC', 'Larkspur Ridge'];
    expect(headingCaption(caption, names)).toBe('SEC v. LARKSPUR RIDGE, LLC, et al.');
    expect(headingCaption(caption, ['Harrow Holdings 1, LLC'])).toBe(shortCaption(caption));
    expect(headingCaption('SEC v. Larkspur Ridge, LLC and Avery Northcote', names)).toBe(
      'SEC v. Larkspur Ridge, LLC and Avery Northcote',
    );
  });
  it.each([
    ['FEDERAL COURT ISSUES EMERGENCY ORDER', true],
    ['SEC Charges Founder of Larkspur Ridge', false],
    ['SEC v. ACME', false],
  ])('%s: set in capitals %s', (title, shouted) => {
    expect(isShouted(title)).toBe(shouted);
  });
});
