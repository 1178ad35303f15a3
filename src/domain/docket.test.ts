import { describe, expect, it } from 'vitest';
import { normalDocket } from './docket.ts';

describe('normalDocket', () => {
  it.each([
    ['1:22-cv-01933', '22-1933', 'the form of the courts’ own system'],
    ['1:22-cv-01933 (LAK)', '22-1933', 'with the judge'],
    ['22 Civ. 1933', '22-1933', 'New York'],
    ['22-cv-1933 (LAK)', '22-1933', 'without the office'],
    ['22-civ-01933', '22-1933', 'civ'],
    ['2022-CV-1933', '22-1933', 'a year of four digits'],
    ['CV-00-3800-MMM', '00-3800', 'type first, judge last'],
    ['CV 97 4219', '97-4219', 'type first, spaces'],
    ['CV-S-02-1234-RLH', '02-1234', 'type and division first'],
    ['CV-03-AR-0715-S', '03-715', 'judge between year and serial'],
    ['C 02-3704', '02-3704', 'San Francisco'],
    ['H-96-1629', '96-1629', 'Houston'],
    ['06 C 3526', '06-3526', 'Chicago'],
    ['96cv-6464', '96-6464', 'no space'],
    ['2:03CV00914DAK', '03-914', 'nothing between the parts'],
    ['5:02CV118', '02-118', 'short serial'],
    ['03-80612-CV-MARRA', '03-80612', 'type after the serial'],
    ['96-6887', '96-6887', 'year and serial alone'],
    ['1:09-361', '09-361', 'office, year and serial'],
    ['08:00494', '08-494', 'a colon behind the year'],
    ['1:2008-cv-00494', '08-494', 'office, and a year of four digits'],
    ['3-04CV-1234-M', '04-1234', 'office before a dash'],
    ['304 CV 1331', '04-1331', 'office and year run together'],
    ['3:CV03-1614', '03-1614', 'type between office and year'],
    ['3-21844', '3-21844', 'administrative file'],
    ['3-21844 and more', '3-21844', 'administrative file with words after it'],
    ['Cause 7', 'cause7', 'no form that is known'],
  ])('reads %s as %s: %s', (text, key) => {
    expect(normalDocket(text)).toBe(key);
  });
});
