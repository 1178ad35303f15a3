import { globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { runImport } from '../../src/pipeline/import.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/sources', import.meta.url));
const SILENT = { start: () => {}, tick: () => {}, stop: () => {} };

/**
 * The made-up releases of every era, imported from end to end. Each file must come out as it stands in `tests/golden/files/`, which a
 * person has read; `npx vitest run tests/golden -u` writes what the run gives, to be read again.
 */
describe('the golden run', () => {
  const out = mkdtempSync(join(tmpdir(), 'golden-'));
  let rejected: string[];
  beforeAll(async () => {
    const { issues } = await runImport({ raw: FIXTURES, out, text: 'full', only: [], force: false }, SILENT);
    rejected = issues.map(({ code }) => code);
  });

  it('rejects what is no release, each with its code', () => {
    expect([...new Set(rejected)].sort()).toEqual([
      'empty-body',
      'no-id',
      'not-enforcement',
      'page-not-found',
      'unknown-markup',
    ]);
  });

  it('gives every release as it was read and approved', async () => {
    const files = globSync('releases/*/*.md', { cwd: out });
    expect(files.length).toBeGreaterThan(15);
    for (const file of files)
      await expect(readFileSync(join(out, file), 'utf8')).toMatchFileSnapshot(`files/${basename(file)}`);
    const approved = globSync('*.md', { cwd: fileURLToPath(new URL('files', import.meta.url)) });
    expect(approved.sort()).toEqual(files.map((file) => basename(file)).sort());
  });

  it('gives the ledger of addresses', async () => {
    await expect(readFileSync(join(out, 'permalinks.txt'), 'utf8')).toMatchFileSnapshot('files/permalinks.txt');
  });
});
