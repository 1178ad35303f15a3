import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readLines, writeLines } from './lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('reads back the lines that were written, however long, wherever a read cuts a letter in two', () => {
  const path = join(folder, 'lines.txt');
  const lines = [
    '',
    'a',
    'é'.repeat(70_000),
    `x${'“'.repeat(50_000)}`,
    ...Array.from({ length: 2_500 }, (_, i) => `${i}`),
  ];
  writeLines(path, lines);
  expect([...readLines(path)]).toEqual([...lines, '']);
});
