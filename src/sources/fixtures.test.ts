import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RawRelease } from './adapter.ts';
import { ADAPTERS, parseRelease } from './registry.ts';

const ROOT = new URL('../../tests/fixtures/sources/', import.meta.url);

/** Every page below the fixtures, as an operator's folder of loose files would hold it: no index tells its id. */
const pages = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:html|txt)$/.test(file))
  .sort();

const rawOf = (file: string): RawRelease => ({
  file,
  mediaType: file.endsWith('.html') ? 'text/html' : 'text/plain',
  text: readFileSync(new URL(file, ROOT), 'utf8'),
});

describe('a page in the markup of its era', () => {
  it.each(pages)('%s', (file) => {
    const result = parseRelease(rawOf(file));
    const read = result.ok ? result.release : result.issue;
    const expected = new URL(`${dirname(file)}/expected.json`, ROOT);
    if (!existsSync(expected)) {
      writeFileSync(expected, `${JSON.stringify(read, null, 1)}\n`);
      expect.fail(`expected.json was missing and has been written: read it against the page, then run the test again`);
    }
    expect(read).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});

describe('the fixtures', () => {
  it('have a page for every adapter', () => {
    const without = ADAPTERS.filter(({ name }) => !existsSync(new URL(`${name}/`, ROOT))).map(({ name }) => name);
    expect(without).toEqual([]);
  });
});
