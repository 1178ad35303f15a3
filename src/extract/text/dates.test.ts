import { describe, expect, it } from 'vitest';
import { datesIn } from './dates.ts';

describe('datesIn', () => {
  it.each([
    ['on September 10, 2024, the court', ['2024-09-10'], 'in full'],
    ['(Sept. 9, 2024) (Feb. 6, 2024)', ['2024-09-09', '2024-02-06'], 'months cut short'],
    ['AUGUST2, 2002', ['2002-08-02'], 'capitals, a space lost'],
    ['June 19 , 1998SECURITIES August 11., 1998', ['1998-06-19', '1998-08-11'], 'stray spaces and stops'],
    ['Febuary 3, 2010 Septmeber 26, 2003', ['2010-02-03', '2003-09-26'], 'misspelt'],
    ['10 August 2005', ['2005-08-10'], 'day first'],
    ['May 3rd 2001', ['2001-05-03'], 'ordinal, no comma'],
    ['from March 2010 through September, 2011', ['2010-03', '2011-09'], 'months'],
    ['January of 1999', ['1999-01'], 'month of a year'],
    ['filed 1/18/1996 and 09/30/98', ['1996-01-18', '1998-09-30'], 'slashes'],
    ['February 30, 2004', [], 'no such day'],
    ['Section 10(b), Rule 10b-5, 17 C.F.R. 240', [], 'no dates'],
    ['April 2, in 2004', [], 'day without its year'],
  ])('reads %s', (text, values) => {
    expect(datesIn(text).map(({ value }) => value)).toEqual(values);
  });

  it('gives the offsets of the words', () => {
    const text = 'entered on May 9, 2013, by';
    const [date] = datesIn(text);
    expect(text.slice(date!.start, date!.end)).toBe('May 9, 2013');
  });
});
