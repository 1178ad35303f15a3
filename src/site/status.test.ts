import { describe, expect, it } from 'vitest';
import type { Card } from './card.ts';
import { statusOf } from './status.ts';

const releases = (...stages: Card['stages'][]) =>
  stages.map((each, i) => ({ id: `lr-1000${i}`, date: `200${i}-01-02`, stages: each }));

describe('how a case stands', () => {
  it.each([
    ['charges alone are open', [['charged']], 'Charged', true],
    ['a settlement announced with the charges', [['settled', 'charged']], 'Charged and settled', false],
    ['a judgment that a party consented to', [['charged'], ['judgment', 'settled']], 'Judgment on consent', false],
    ['a judgment after a default', [['judgment', 'default']], 'Default judgment', false],
    ['a settled order of the Commission', [['charged', 'settled', 'order']], 'Settled order', false],
    [
      'a later release that tells nothing does not count',
      [['judgment'], ['criminal'], ['other'], []],
      'Judgment',
      false,
    ],
    ['the latest telling release counts', [['judgment'], ['appeal']], 'Appeal', false],
  ] as const)('%s', (_, stages, label, open) => {
    expect(statusOf(releases(...stages.map((each) => [...each])))).toMatchObject({ label, open });
  });
  it('says as of when and by which release', () => {
    expect(statusOf(releases(['charged'], ['settled'], ['criminal']))).toMatchObject({
      asOf: '2001-01-02',
      by: 'lr-10001',
    });
  });
  it('is not known when no release tells', () => {
    expect(statusOf(releases([], ['subpoena']))).toBeUndefined();
  });
});
