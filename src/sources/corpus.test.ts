import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Block } from '../domain/block.ts';
import type { RawRelease } from './adapter.ts';
import { cleanCharacters } from './characters.ts';
import { parseRelease } from './registry.ts';
import { problemsOf } from './well-formed.ts';

/** The collected releases: `CASELIGHT_RAW`, or `shared/releases` beside the checkout. */
const ROOT = process.env.CASELIGHT_RAW
  ? pathToFileURL(`${process.env.CASELIGHT_RAW}/`)
  : new URL('../../../shared/releases/', import.meta.url);
const INDEX = new URL('index.jsonl', ROOT);

const KNOWN = ['unknown-markup', 'ambiguous-markup', 'empty-body', 'not-enforcement', 'page-not-found', 'no-id'];

/** The letters and digits of a static page, without its chrome. */
const lettersOfPage = (html: string): string =>
  html
    .replace(/^[\s\S]*<!-- BEGIN TEXT -->|<!-- END TEXT -->[\s\S]*$/g, '')
    .replace(/<!--[\s\S]*?-->|<[a-z/!][^>]*>|&\w+;/gi, ' ')
    .replace(/[^A-Za-z\d]/g, '');

/** What may follow the last word of a release: the page's own address. */
const OWN_ADDRESS = /^(?:https?wwwsecgovlitigationlitreleases[A-Za-z\d]*)?$/;

const lettersOf = (blocks: readonly Block[]): string =>
  blocks
    .map(({ text }) => text)
    .join('')
    .replace(/[^A-Za-z\d]/g, '');

describe.skipIf(!existsSync(INDEX))(`collected releases (skipped unless ${fileURLToPath(INDEX)} exists)`, () => {
  it('are all read, or rejected with a code that is known', { timeout: 300_000 }, () => {
    const rows = readFileSync(INDEX, 'utf8')
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row) as Omit<RawRelease, 'text'>);
    const problems: string[] = [];
    const rejected = new Map<string, string[]>(KNOWN.map((code) => [code, []]));
    for (const row of rows) {
      const text = readFileSync(new URL(row.file, ROOT), 'utf8');
      const result = parseRelease({ ...row, text });
      if (!result.ok) rejected.get(result.issue.code)!.push(row.file);
      else {
        problems.push(...problemsOf(result.release.blocks).map((problem) => `${row.file}: ${problem}`));
        const whole = row.file.endsWith('.html') && result.release.markup === 'litigation-release/static-page';
        const letters = lettersOf(result.release.blocks);
        const page = whole ? lettersOfPage(cleanCharacters(text)) : letters;
        if (!page.startsWith(letters) || !OWN_ADDRESS.test(page.slice(letters.length))) {
          problems.push(`${row.file}: words are lost or stand elsewhere`);
        }
        if (result.release.id !== row.id) problems.push(`${row.file}: read as ${result.release.id}`);
      }
    }
    expect(problems).toEqual([]);
    // The answer "page not found" of sec.gov is no page that an adapter failed to read.
    const gone = rejected.get('page-not-found')!;
    rejected.delete('page-not-found');
    const unread = [...rejected.values()].flat();
    expect(unread.length / rows.length, unread.join(' ')).toBeLessThan(0.005);
    expect(gone.length / rows.length, gone.join(' ')).toBeLessThan(0.01);
  });
});
