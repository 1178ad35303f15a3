import { describe, expect, it } from 'vitest';
import { officeNames, REGIONS, UNITS } from './offices.ts';

const names = (text: string): string[] => officeNames(text).map(({ name }) => name);

describe('the catalogue of offices', () => {
  it.each(UNITS.flatMap(({ examples }) => examples))('reads %s', (example) => {
    expect(names(`with the SEC’s ${example}.`)).toEqual([example]);
  });

  it('has an example for each unit, and reads no unit twice', () => {
    for (const { pattern, examples } of UNITS) {
      expect(examples.length, String(pattern)).toBeGreaterThan(0);
      for (const example of examples) {
        const readers = UNITS.filter((unit) => `SEC’s ${example}`.match(unit.pattern));
        expect(
          readers.map((unit) => unit.pattern),
          example,
        ).toEqual([pattern]);
      }
    }
  });

  it.each(REGIONS)('reads the %s office', (region) => {
    expect(names(`of the ${region} Regional Office`)).toEqual([region]);
  });

  it.each([
    ['in the SECs New York office', ['New York'], 'without Regional'],
    ['the Boston and Chicago Regional Offices', ['Boston', 'Chicago'], 'two offices'],
    ['the New York, Boston, and Philadelphia offices', ['New York', 'Boston', 'Philadelphia'], 'three offices'],
    ['the Commission’s Fort Worth District Office', ['Fort Worth'], 'before 2007'],
    ['the Miami office of Larkspur Ridge', [], 'a company’s office'],
    ['residents of Boston and Denver', [], 'no offices'],
  ])('reads %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
