import { describe, expect, it } from 'vitest';
import { sameParties } from './parties.ts';

const person = (name: string) => ({ name, kind: 'person' as const });
const firm = (name: string) => ({ name, kind: 'organization' as const });

describe('the parties of one case', () => {
  it.each([
    [
      'a shorter print goes to the fuller one',
      [person('Avery Northcote'), person('Avery J. Northcote')],
      ['Avery J. Northcote', 'Avery J. Northcote'],
    ],
    [
      'an initial fits the name that it stands for',
      [person('Avery J. Northcote'), person('Avery James Northcote')],
      ['Avery James Northcote', 'Avery James Northcote'],
    ],
    [
      'punctuation and capitals are no difference',
      [firm('LARKSPUR RIDGE, INC'), firm('Larkspur Ridge, Inc.')],
      ['Larkspur Ridge, Inc.', 'Larkspur Ridge, Inc.'],
    ],
    [
      'a firm without its legal form',
      [firm('Larkspur Ridge'), firm('Larkspur Ridge, LLC')],
      ['Larkspur Ridge, LLC', 'Larkspur Ridge, LLC'],
    ],
    ['father and son are two', [person('Osric Pell'), person('Osric Pell, Jr.')], ['Osric Pell', 'Osric Pell, Jr.']],
    [
      'initials that contradict are two',
      [person('Avery A. Northcote'), person('Avery B. Northcote')],
      ['Avery A. Northcote', 'Avery B. Northcote'],
    ],
    [
      'a print that fits two stays by itself',
      [person('Avery Northcote'), person('Avery A. Northcote'), person('Avery B. Northcote')],
      ['Avery Northcote', 'Avery A. Northcote', 'Avery B. Northcote'],
    ],
    [
      'two legal forms are two firms',
      [firm('Larkspur Ridge, LLC'), firm('Larkspur Ridge, L.P.')],
      ['Larkspur Ridge, LLC', 'Larkspur Ridge, L.P.'],
    ],
    [
      'a firm named after a person is another',
      [person('Avery Northcote'), firm('Avery Northcote, Inc.')],
      ['Avery Northcote', 'Avery Northcote, Inc.'],
    ],
  ])('%s', (_, parties, listedAs) => {
    const same = sameParties(parties);
    expect(parties.map(({ name }) => same.get(name))).toEqual(listedAs);
  });
});
