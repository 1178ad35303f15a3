import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../domain/annotation.ts';
import type { Party } from '../domain/facts.ts';
import { samePerson } from './match.ts';
import { type Gold, rates, SCORED, score } from './score.ts';

const EMPTY: Annotation = {
  id: 'lr-10001',
  date: null,
  forum: null,
  courts: [],
  dockets: [],
  parties: [],
  provisions: [],
  groups: [],
  amounts: [],
  relief: [],
  sought: [],
  admission: null,
  stages: [],
  category: null,
  related: [],
  conduct: null,
  staff: [],
  offices: [],
  agencies: [],
};
const AVERY: Party = { name: 'Avery Q. Northcote', kind: 'person', role: 'defendant', aliases: [] };

const one = (got: Partial<Annotation>, want: Partial<Gold>) => {
  const gold = { ...EMPTY, ...want } as Gold;
  return score(new Map([[gold.id, { ...EMPTY, ...got }]]), [gold]);
};

describe('samePerson', () => {
  it.each([
    ['Avery Northcote', 'Avery Q. Northcote', true, 'a middle name may be missing'],
    ['Avery Quill Northcote', 'Avery Q. Northcote', true, 'or be an initial'],
    ['Avery R. Northcote', 'Avery Q. Northcote', false, 'but not another one'],
    ['Avery Northcote, Jr.', 'Avery Northcote', true, 'a suffix may be missing'],
    ['Avery Northcote, Jr.', 'Avery Northcote Sr.', false, 'but not another one'],
    ['Northcote', 'Avery Northcote', false, 'a surname is no full name'],
  ])('%s, %s', (a, b, same) => {
    expect(samePerson(a, b)).toBe(same);
  });
});

describe('score', () => {
  it('scores roles over the parties that matched', () => {
    const { counts } = one(
      { parties: [{ ...AVERY, name: 'Avery Northcote', role: 'respondent' }] },
      { parties: [AVERY] },
    );
    expect(counts.parties).toMatchObject({ right: 1, wrong: 0, missed: 0, exact: 1 });
    expect(counts.roles).toMatchObject({ right: 0, wrong: 1, missed: 1, exact: 0 });
  });
  it('takes ordered, agreed and satisfied money for the same state, and sought for another', () => {
    const amount = { kind: 'civil-penalty', usd: 50000, parties: [], status: 'ordered' } as const;
    const want = { amounts: [{ ...amount, parties: [] }] };
    expect(one({ amounts: [{ ...amount, parties: [], status: 'agreed' }] }, want).counts.amounts.right).toBe(1);
    expect(one({ amounts: [{ ...amount, parties: [], status: 'sought' }] }, want).counts.amounts.right).toBe(0);
  });
  it('leaves out a contested field', () => {
    expect(one({ category: 'fcpa' }, { category: 'other', contested: ['category'] }).counts.category.releases).toBe(0);
  });
  it('counts a release without facts as missed', () => {
    const { counts } = score(new Map(), [{ ...EMPTY, courts: ['nysd'] }]);
    expect(counts.courts).toEqual({ right: 0, wrong: 0, missed: 1, exact: 0, releases: 1 });
  });
});

const GOLD = fileURLToPath(new URL('../../../shared/gold/', import.meta.url));

describe.skipIf(!existsSync(join(GOLD, 'score.py')))(
  'beside the scorer of the annotations (needs ../shared/gold)',
  () => {
    it('gives the same numbers', () => {
      const gold = readFileSync(join(GOLD, 'dev.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Gold);
      // Facts that are wrong in a different way in each release: one field taken from the next release.
      const facts = gold.map((row, i) => {
        const keys = Object.keys(EMPTY).filter((key) => key !== 'id') as (keyof Annotation)[];
        return { ...row, [keys[i % keys.length]!]: gold[(i + 1) % gold.length]![keys[i % keys.length]!] };
      });
      const folder = mkdtempSync(join(tmpdir(), 'score-'));
      const file = join(folder, 'facts.jsonl');
      writeFileSync(file, facts.map((row) => JSON.stringify(row)).join('\n'));
      const theirs = JSON.parse(
        execFileSync('python3', [join(GOLD, 'score.py'), file, join(GOLD, 'dev.jsonl'), '--json'], {
          encoding: 'utf8',
        }),
      );
      const { counts } = score(new Map(facts.map((row) => [row.id, row])), gold);
      for (const field of SCORED) {
        const { precision, recall, f1 } = rates(counts[field]);
        const round = (x: number) => Number(x.toFixed(4));
        const { right, missed, exact, releases } = counts[field];
        expect({
          field,
          precision: round(precision),
          recall: round(recall),
          f1: round(f1),
          values: right + missed,
          exact,
          releases,
        }).toEqual({ field, ...theirs[field] });
      }
    });
  },
);
