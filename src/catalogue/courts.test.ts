import { describe, expect, it } from 'vitest';
import { courtId } from '../domain/ids.ts';
import { COURTS, courtById } from './courts.ts';
import { CIRCUITS } from './courts-circuits.ts';
import { DISTRICTS } from './courts-districts.ts';
import { courtNames } from './courts-names.ts';

/** As a release would print it: a city after “federal district”, everything else alone. */
const inText = (example: string): string =>
  example.startsWith('court in') ? `a federal district ${example} entered` : example;

describe('the catalogue of courts', () => {
  it('has 94 districts and 12 circuits, each once, each with an example', () => {
    expect(DISTRICTS).toHaveLength(94);
    expect(CIRCUITS).toHaveLength(12);
    expect(new Set(COURTS.map(({ id }) => id)).size).toBe(106);
    for (const { id } of COURTS) expect(courtId.safeParse(id).success, id).toBe(true);
    for (const { id, examples } of [...DISTRICTS, ...CIRCUITS]) expect(examples.length, id).toBeGreaterThan(0);
  });

  it.each([...DISTRICTS, ...CIRCUITS].flatMap(({ id, examples }) => examples.map((example) => [example, id])))(
    'reads %s as %s',
    (example, id) => {
      expect(courtNames(inText(example)).map((name) => name.id)).toEqual([id]);
    },
  );

  it.each(
    DISTRICTS.map(({ id, part, state }) => [
      `United States District Court for the ${part ?? ''} District of ${state}`,
      id,
    ]),
  )('reads %s', (name, id) => {
    expect(courtNames(name.replace('  ', ' ')).map((found) => found.id)).toEqual([id]);
  });

  it.each(
    DISTRICTS.flatMap(({ id, state, cities }) => cities.map((city) => [`federal court in ${city}, ${state}`, id])),
  )('reads %s', (name, id) => {
    expect(courtNames(name).map((found) => found.id)).toEqual([id]);
  });

  it.each(COURTS.map(({ id, citation }) => [citation, id]))('reads its own citation %s', (citation, id) => {
    expect(courtNames(`(${citation})`).map((found) => found.id)).toEqual([id]);
  });

  it.each([
    ['a federal court in New York entered', 'New York City lies in two districts'],
    ['a federal court in Springfield entered', 'three states have a Springfield'],
    ['a federal court in California entered', 'a state with four districts'],
    ['the District Court for the District of California', 'no such district'],
    ['a resident of Phoenix, Arizona', 'no court'],
    ['JOHN D. OREGON AND ANN D. UTAH', 'initials of people'],
    ['the company DID NOT DISCLOSE', 'words in capitals'],
    ['Avery Northcote, M.D., Indianapolis', 'a doctor'],
    ['the United States District Court (U.S.D.C. Civil Action', 'court without a district'],
    ['a court in Denver County', 'not said to be a federal court'],
    ['the District of Columbia Circuit Judge', 'a judge'],
  ])('reads no court in %s: %s', (text) => {
    expect(courtNames(text)).toEqual([]);
  });

  it('gives names and citations', () => {
    expect(courtById('nysd')).toEqual({ id: 'nysd', name: 'District Court, S.D. New York', citation: 'S.D.N.Y.' });
    expect(courtById('mad')?.citation).toBe('D. Mass.');
    expect(courtById('cadc')?.citation).toBe('D.C. Cir.');
    expect(courtById('xyz')).toBeUndefined();
  });
});
