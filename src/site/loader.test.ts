import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { STORIES, writeArchive } from '../../tests/site/archive/write.ts';
import { BadReleaseFile, readRelease, releaseFiles } from './content-folder.ts';
import { readAll } from './read-files.ts';
import type { Read } from './read-thread.ts';
import { releaseHtml } from './release-html.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caselight-content-'));
  writeArchive(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const FILE = 'releases/2024/lr-25911.md';
const edit = (from: string, to: string): void => {
  const path = join(folder, FILE);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

describe('release files', () => {
  it('are found, read and checked', async () => {
    const files = releaseFiles(folder);
    const reads = await Array.fromAsync(readAll(folder, files));
    expect(files).toHaveLength(STORIES.length);
    expect(reads.map((read) => 'bad' in read)).not.toContain(true);
  });
  it('are read alike by one process and by several', async () => {
    edit('text: "full"', 'text: "half"');
    const files = releaseFiles(folder);
    const byFile = (reads: Read[]) => reads.toSorted((a, b) => (a.file < b.file ? -1 : 1));
    const [alone, together] = await Promise.all(
      [1, 3].map((workers) => Array.fromAsync(readAll(folder, files, workers))),
    );
    expect(byFile(together!)).toEqual(byFile(alone!));
    expect(alone!.filter((read) => 'bad' in read)).toHaveLength(1);
  });
  it('have the blocks that evidence counts, each an anchor', () => {
    const { release, body } = readRelease(folder, FILE);
    const html = releaseHtml(release, body);
    expect([...html.matchAll(/ id="lr-25911-p(\d+)"/g)].map(([, n]) => Number(n))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(html).toContain('a house &amp; a horse farm &lt;sold since&gt;');
    expect(html).toContain('>from March 2019 through August 2022</mark>');
  });
  it('with blocks that are not those of the front matter are not rendered', () => {
    const { release, body } = readRelease(folder, FILE);
    expect(() => releaseHtml(release, `${body}\n\nOne more.`)).toThrow(
      'the body has 10 blocks, the front matter says 9',
    );
  });
  it.each([
    ['a field of the wrong form', '"value":"2024-02-14"', '"value":"14 Feb"', 'facts.date.value: is not a date'],
    ['a key that no schema knows', 'text: "full"', 'text: "full"\nverdict: guilty', 'verdict'],
    ['no YAML', 'links: []', 'links: [', 'the front matter is no YAML'],
    [
      'another id than the file',
      'id: "lr-25911"',
      'id: "lr-25912"',
      'id: lr-25912 does not match the name of the file',
    ],
  ])('with %s name file, field, cause and remedy', (_, from, to, message) => {
    edit(from, to);
    expect(() => readRelease(folder, FILE)).toThrow(BadReleaseFile);
    expect(() => readRelease(folder, FILE)).toThrow(message);
    expect(() => readRelease(folder, FILE)).toThrow(`${FILE}: `);
    expect(() => readRelease(folder, FILE)).toThrow('Import the release again');
  });
  it('are none where there is no folder', () => {
    expect(releaseFiles(join(folder, 'missing'))).toEqual([]);
  });
});
