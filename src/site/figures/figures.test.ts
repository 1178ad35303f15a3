import { describe, expect, it } from 'vitest';
import { tell } from '../../../tests/site/archive/story.ts';
import { STORIES } from '../../../tests/site/archive/write.ts';
import { archiveOf } from '../archive.ts';
import { cardOf } from '../card.ts';
import { moneyByYear, releasesByYear } from './by-year.ts';
import { largestCases, largestPenalties } from './largest.ts';
import { notable } from './notable.ts';
import { outcomes } from './outcomes.ts';
import { spanOfCase, spans } from './span.ts';
import { together } from './together.ts';

const cards = STORIES.map((story) => cardOf(tell(story).release));
const archive = archiveOf(cards);
const { cases } = archive;
const card = cards[0]!;
const owed: { parties: string[]; status: 'ordered' } = { parties: ['Vane'], status: 'ordered' };
const oneCase = (amounts: (typeof card)['amounts'], ...later: Partial<typeof card>[]) =>
  archiveOf([{ ...card, amounts }, ...later.map((more, i) => ({ ...card, id: `lr-2600${i}`, ...more }))]).cases;

describe('figures by year', () => {
  it('count every dated release once, and leave no year out', () => {
    const rows = releasesByYear(cases);
    expect(rows.map(({ year }) => year)).toEqual(Array.from({ length: 22 }, (_, i) => 2003 + i));
    const all = rows.flatMap(({ values }) => Object.values(values)).reduce((a, b) => a + b, 0);
    expect(all).toBe(cards.length);
    expect(rows.at(-1)!.values).toEqual({
      'litigation-release': 1,
      'press-release': 1,
      'administrative-proceeding': 1,
    });
  });
  it('count money of one release a case, by kind, with what a total has beyond its parts apart', () => {
    const rows = moneyByYear(
      oneCase(
        [
          { kind: 'civil-penalty', usd: 100, ...owed },
          { kind: 'prejudgment-interest', usd: 20, ...owed },
          { kind: 'total', usd: 150, ...owed },
        ],
        { date: '2025-01-02', amounts: [{ kind: 'civil-penalty', usd: 100, ...owed }] },
      ),
    );
    expect(rows).toEqual([{ year: 2024, values: { penalty: 100, disgorgement: 20, other: 0, unparted: 30 } }]);
  });
  it('leave out money that is sought', () => {
    expect(moneyByYear(oneCase([{ kind: 'civil-penalty', usd: 100, parties: [], status: 'sought' }]))).toEqual([]);
  });
});

describe('the largest sums', () => {
  it('are in order, by one penalty or by all money', () => {
    const sums = largestCases(cases, 10).map(({ usd }) => usd);
    expect(sums).toEqual(sums.toSorted((a, b) => b - a));
    expect(sums[0]).toBe(63_049_000);
    expect(largestCases(cases, 1)).toHaveLength(1);
  });
  it('take no sum that is sought or of another kind for a penalty', () => {
    const found = largestPenalties(
      oneCase([
        { kind: 'civil-penalty', usd: 900, parties: [], status: 'sought' },
        { kind: 'disgorgement', usd: 800, ...owed },
        { kind: 'civil-penalty', usd: 7, ...owed },
      ]),
      5,
    );
    expect(found.map(({ usd }) => usd)).toEqual([7]);
  });
});

describe('other figures', () => {
  it('count each case once by how it stands, the silent ones last', () => {
    const rows = outcomes(archive);
    expect(rows.reduce((sum, { cases: n }) => sum + n, 0)).toBe(cases.length);
    const silent = outcomes({
      cases: oneCase([], { stages: [] }).map((entry) => ({ ...entry, releases: [{ ...card, stages: [] }] })),
    });
    expect(silent).toEqual([{ label: 'Not told', cases: 1 }]);
  });
  it('measure a case from its first release to its last, where both have a day', () => {
    expect(spanOfCase({ releases: [card, card], from: '2024-01-01', to: '2024-03-01' })).toBe(60);
    expect(spanOfCase({ releases: [card, card], from: '2024', to: '2024-03-01' })).toBeUndefined();
    expect(spanOfCase({ releases: [card], from: '2024-01-01', to: '2024-01-01' })).toBeUndefined();
    expect(spans(cases).find(({ label }) => label === '10 years and more')?.cases).toBe(1);
  });
  it('count what is charged together the same from both sides', () => {
    const { laws, cases: table } = together(archive, 6);
    expect(laws).toHaveLength(6);
    for (const [i, row] of table.entries())
      for (const [j, n] of row.entries()) {
        expect(n).toBe(table[j]![i]);
        expect(n).toBeLessThanOrEqual(table[i]![i]!);
      }
    expect(table.map((row, i) => row[i])).toEqual(laws.map(({ id }) => archive.byLaw.get(id)!.length));
  });
});

describe('cases to begin with', () => {
  it('have the most of something', () => {
    expect(notable(cases).map(({ what, value, entry }) => [what, value, entry.id])).toContainEqual([
      'Most releases',
      '12 releases',
      'lr-18301',
    ]);
    expect(notable(cases).map(({ what }) => what)).toEqual([
      'Largest civil penalty',
      'Most money in one case',
      'Most releases',
      'Followed the longest',
      'Oldest',
    ]);
  });
  it('are none in an empty archive', () => {
    expect(notable([])).toEqual([]);
  });
});
