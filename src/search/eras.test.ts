import { describe, expect, it } from 'vitest';
import { planEras } from './eras.ts';

const plan = (releases: Record<number, number>) =>
  planEras(new Map(Object.entries(releases).map(([year, many]) => [Number(year), many]))).map(({ name }) => name);

describe('planEras', () => {
  it.each<[releases: Record<number, number>, names: string[], why: string]>([
    [{ 2001: 5, 2003: 1 }, ['2001-2003'], 'a small archive is one era'],
    [{ 2001: 4000, 2002: 900, 2003: 600, 2004: 600 }, ['2001-2004'], 'so is all that one era holds'],
    [{ 2001: 5000, 2002: 4000, 2003: 600, 2004: 600 }, ['2003-2004', '2001-2002'], 'the newest is small'],
    [{ 2001: 3000, 2002: 4000, 2003: 5000, 2004: 1000 }, ['2004', '2002-2003', '2001'], 'no older one is too large'],
    [{ 2001: 9000, 2002: 9000, 2003: 10 }, ['2002-2003', '2001'], 'a year is never cut'],
    [{}, [], 'nothing'],
  ])('%o: %o (%s)', (releases, names) => {
    expect(plan(releases)).toEqual(names);
  });
});
