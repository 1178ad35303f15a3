import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { redirectLines, writeRedirectPages } from '../site/redirect-files.ts';
import { readBuilt } from './built.ts';
import { checkLedger, checkLinks } from './checks.ts';
import { checkOldAddresses, checkRedirects } from './redirects.ts';

const SITE = 'https://archive.example';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caselight-check-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

const addresses = (id: string): string[] => [
  `/releases/${id}/`,
  `/enforcement-litigation/litigation-releases/${id}`,
  `/litigation/litreleases/${id}`,
  `/litigation/litreleases/${id.replace('-', '')}.htm`,
];

/** Writes a built site whose one case has these releases, and content with these; the ledger knows two. */
function build(built: readonly string[], content: readonly string[] = built): void {
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  write('dist/cases/lr-10001/index.html', `<title>x</title>${built.map((id) => `<p id="${id}">`).join('')}`);
  const redirects = built.map((id) => ({ to: `/cases/lr-10001/#${id}`, from: addresses(id), release: id }));
  writeRedirectPages(redirects, join(folder, 'dist'), new URL(SITE));
  write('dist/data/redirects.jsonl', redirectLines(redirects));
  for (const id of content) write(`content/releases/1999/${id}.md`, '');
  write('content/permalinks.txt', '/cases/lr-10001/\n/releases/lr-10001/\n/releases/lr-10002/\n');
}

function faults(): string[] {
  const built = readBuilt(join(folder, 'dist'), SITE, () => {});
  const content = join(folder, 'content');
  return [
    ...checkLinks(built),
    ...checkLedger(built, content),
    ...checkRedirects(built, 5),
    ...checkOldAddresses(built, content),
  ].map(({ code, message }) => `${code}: ${message}`);
}

const BOTH = ['lr-10001', 'lr-10002'];

it('passes a site that answers at every address', () => {
  build(BOTH);
  expect(faults()).toEqual([]);
});
it('fails when a release was removed that had an address', () => {
  build(['lr-10001']);
  expect(faults()).toEqual(['dead-address: /releases/lr-10002/ was published, and nothing answers it.']);
});
it('fails when a release of the content is not answered at the addresses that the SEC gave it', () => {
  build(['lr-10001'], BOTH);
  expect(faults()).toContain('no-redirect: Nothing answers /litigation/litreleases/lr-10002.');
});
it('fails when a page of the list is missing, and when one leads elsewhere', () => {
  build(BOTH);
  rmSync(join(folder, 'dist/litigation/litreleases/lr10001.htm'));
  rmSync(join(folder, 'dist/litigation/litreleases/lr10002.htm'));
  write('dist/litigation/litreleases/lr10002.htm', '<meta http-equiv="refresh" content="0;url=/">');
  expect(faults()).toEqual([
    'no-redirect: /litigation/litreleases/lr10001.htm is listed, and nothing answers it.',
    'wrong-redirect: It does not lead to /cases/lr-10001/#lr-10002.',
  ]);
});
it('fails when a redirect leads to a place that is not there', () => {
  build(BOTH);
  write('dist/cases/lr-10001/index.html', '<title>x</title><p id="lr-10001">');
  expect(faults().join()).toMatch(/broken-anchor: It links \/cases\/lr-10001\/#lr-10002/);
});
