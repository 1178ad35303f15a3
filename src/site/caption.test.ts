import { describe, expect, it } from 'vitest';
import { isShouted, shortCaption } from './caption.ts';

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
  it.each([
    ['FEDERAL COURT ISSUES EMERGENCY ORDER', true],
    ['SEC Charges Founder of Larkspur Ridge', false],
    ['SEC v. ACME', false],
  ])('%s: set in capitals %s', (title, shouted) => {
    expect(isShouted(title)).toBe(shouted);
  });
});
