import { describe, expect, it } from 'vitest';
import { planEras } from './eras.ts';

const names = (byYear: [number, number][]) => planEras(new Map(byYear)).map((era) => era.name);

describe('planEras', () => {
  it.each<[string, [number, number][], string[]]>([
    [
      'a large year stands alone',
      [
        [2013, 3000],
        [2014, 3000],
      ],
      ['2014', '2013'],
    ],
    [
      'small years are put together until they are enough',
      [
        [2011, 900],
        [2012, 900],
        [2013, 900],
        [2014, 900],
      ],
      ['2012-2014', '2011'],
    ],
    [
      'a small archive is one era',
      [
        [1996, 3],
        [2024, 5],
      ],
      ['1996-2024'],
    ],
    ['an empty archive has none', [], []],
  ])('%s', (_, byYear, expected) => {
    expect(names(byYear)).toEqual(expected);
  });
});
