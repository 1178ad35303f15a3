import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** What each folder of src/ may import besides itself. The order is the way of the data. */
const MAY_IMPORT: Record<string, string[]> = {
  domain: [],
  catalogue: ['domain'],
  sources: ['domain', 'catalogue'],
  extract: ['domain', 'catalogue'],
  pipeline: ['domain', 'catalogue', 'sources', 'extract'],
  accuracy: ['domain', 'pipeline'],
  resolve: ['domain', 'catalogue'],
  site: ['domain', 'catalogue', 'resolve'],
  search: ['domain', 'catalogue', 'resolve', 'site'],
  build: ['site'],
  check: ['domain', 'catalogue'],
  review: ['domain', 'accuracy', 'pipeline'],
  bench: ['domain', 'catalogue', 'site', 'search'],
  dictionary: ['domain', 'extract'],
  styles: [],
  components: ['domain', 'catalogue', 'resolve', 'site', 'search', 'styles'],
  layouts: ['domain', 'catalogue', 'site', 'components', 'styles'],
  pages: ['domain', 'catalogue', 'resolve', 'site', 'search', 'components', 'layouts', 'styles'],
};

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

/** The folder of src/ in which a file stands; undefined for a file of src/ itself. */
const folderOf = (path: string): string | undefined => {
  const parts = relative(SRC, path).split('/');
  return parts.length > 1 ? parts[0] : undefined;
};

/** Tests may also import what stands in tests/. */
const files = globSync('**/*.{ts,astro}', { cwd: SRC })
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => join(SRC, file));

describe('the direction of imports', () => {
  it('knows every folder', () => {
    const folders = new Set(files.map(folderOf).filter((folder) => folder !== undefined));
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });
  it.each(Object.keys(MAY_IMPORT))('%s imports nothing that comes after it', (folder) => {
    const allowed = [folder, ...MAY_IMPORT[folder]!];
    const wrong = files
      .filter((file) => folderOf(file) === folder)
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(IMPORT)]
          .map((match) => join(dirname(file), match[1]!))
          .filter((target) => !allowed.includes(folderOf(target) ?? ''))
          .map((target) => `${relative(SRC, file)} imports ${relative(SRC, target)}`),
      );
    expect(wrong).toEqual([]);
  });
});
