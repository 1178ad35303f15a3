import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tell } from '../../tests/site/archive/story.ts';
import { STORIES } from '../../tests/site/archive/write.ts';
import { archiveOf } from './archive.ts';
import { cardOf } from './card.ts';
import { absentReleases, litigationNumbers } from './coverage.ts';

const card = cardOf(tell(STORIES[0]!).release);
const held = (...numbers: number[]) =>
  archiveOf(numbers.map((number) => ({ ...card, id: `lr-${number}`, case: `lr-${number}` }))).cases;

describe('the numbers of litigation releases', () => {
  it('are each held, absent or missing', () => {
    const found = litigationNumbers(held(10_998, 10_999, 11_001, 11_005), [{ id: 'lr-11000' }, { id: 'pr-2024-9' }])!;
    expect(found).toMatchObject({ from: 10_998, to: 11_005, held: 4, absent: 1, missing: 3 });
    expect(found.rows).toEqual([
      { from: 10_998, to: 10_999, held: 2, absent: 0, missing: 0 },
      { from: 11_000, to: 11_005, held: 2, absent: 1, missing: 3 },
    ]);
    expect(found.gaps).toEqual([{ from: 11_002, to: 11_004 }]);
  });
  it('are none where no litigation release is held', () => {
    expect(litigationNumbers(archiveOf([{ ...card, id: 'pr-2024-9', case: 'pr-2024-9' }]).cases, [])).toBeUndefined();
  });
});

describe('absent releases', () => {
  it('are read from the content folder, and none from one that tells none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'caselight-coverage-'));
    expect(absentReleases(folder)).toEqual([]);
    writeFileSync(join(folder, 'coverage.json'), '{"absent":[{"id":"lr-11000"}]}');
    expect(absentReleases(folder)).toEqual([{ id: 'lr-11000' }]);
    writeFileSync(join(folder, 'coverage.json'), '{"absent":[{"id":"none"}]}');
    expect(() => absentReleases(folder)).toThrow();
    rmSync(folder, { recursive: true });
  });
});
