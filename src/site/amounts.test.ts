import { describe, expect, it } from 'vitest';
import type { Amount } from '../domain/facts.ts';
import { figureOf, moneyOf } from './amounts.ts';

const sum = (
  kind: Amount['kind'],
  usd: number,
  parties: string[] = ['A'],
  status: Amount['status'] = 'ordered',
): Amount => ({ kind, usd, parties, status });
const money = (...releases: Amount[][]) =>
  moneyOf(releases.map((amounts, i) => amounts.map((amount) => ({ amount, by: i }))));

describe('the money of a case', () => {
  it('is one row when a later release says it again, with the later status', () => {
    const rows = money([sum('civil-penalty', 250000, ['A'], 'agreed')], [sum('civil-penalty', 250000)]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      status: 'ordered',
      said: [
        { status: 'agreed', by: 0 },
        { status: 'ordered', by: 1 },
      ],
    });
  });
  it.each([
    [
      'equal sums of two people in one release',
      [[sum('civil-penalty', 75000, ['A']), sum('civil-penalty', 75000, ['B'])]],
      2,
    ],
    [
      'equal sums of two people in two releases',
      [[sum('civil-penalty', 75000, ['A'])], [sum('civil-penalty', 75000, ['B'])]],
      2,
    ],
    ['another kind of the same height', [[sum('civil-penalty', 75000)], [sum('disgorgement', 75000)]], 2],
    [
      'an owner that only the later release names',
      [[sum('civil-penalty', 75000, [])], [sum('civil-penalty', 75000, ['A'])]],
      1,
    ],
    [
      'a sum that could be either of two',
      [[sum('civil-penalty', 75000, ['A']), sum('civil-penalty', 75000, ['B'])], [sum('civil-penalty', 75000, [])]],
      3,
    ],
  ])('%s', (_, releases, rows) => {
    expect(money(...releases)).toHaveLength(rows);
  });
});

describe('the figure of a case', () => {
  it.each([
    ['adds the parts of a release', [[sum('civil-penalty', 100), sum('disgorgement', 50)]], 150],
    ['takes a stated total that is more', [[sum('civil-penalty', 100), sum('total', 180)]], 180],
    [
      'does not add a total to its parts',
      [[sum('civil-penalty', 100), sum('disgorgement', 80), sum('total', 180)]],
      180,
    ],
    [
      'counts disgorgement with interest once',
      [[sum('disgorgement', 100), sum('prejudgment-interest', 20), sum('disgorgement-and-interest', 120)]],
      120,
    ],
    [
      'leaves out a rounded restatement',
      [[sum('disgorgement', 62_000_000), sum('disgorgement', 43_688_249), sum('prejudgment-interest', 18_908_558.74)]],
      62_596_807.74,
    ],
    [
      'leaves out what all come to, where each owes a part',
      [
        [
          sum('civil-penalty', 50, ['A', 'B', 'C']),
          ...['A', 'B'].map((name) => sum('civil-penalty', 20, [name])),
          sum('civil-penalty', 10, ['C']),
        ],
      ],
      50,
    ],
    [
      'leaves out what nobody is said to owe beside what somebody does',
      [[sum('civil-penalty', 100), sum('total', 900, []), sum('disgorgement', 500, [])]],
      100,
    ],
    ['takes what nobody is said to owe where there is nothing else', [[sum('disgorgement', 500, [])]], 500],
    ['takes no such total', [[sum('total', 900, [])]], undefined],
    ['does not add over releases', [[sum('civil-penalty', 100)], [sum('civil-penalty', 60, ['B'])]], 100],
    [
      'leaves out what is sought or not imposed',
      [[sum('civil-penalty', 100, ['A'], 'sought'), sum('disgorgement', 50, ['A'], 'not-imposed')]],
      undefined,
    ],
    ['is none without money', [[]], undefined],
  ])('%s', (_, releases, usd) => {
    expect(figureOf(releases.map((amounts, by) => ({ by, amounts })))?.usd).toBe(usd);
  });
  it('names the release that announces it, the later of two', () => {
    const releases = [100, 300, 300, 200].map((usd, by) => ({ by, amounts: [sum('civil-penalty', usd)] }));
    expect(figureOf(releases)).toEqual({ usd: 300, by: 2 });
  });
});
