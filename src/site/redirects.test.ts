import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLedger } from '../domain/ledger.ts';
import type { Locator } from './locator.ts';
import { fileOf, redirectLines, redirectRules, writeRedirectPages } from './redirect-files.ts';
import { redirectsOf } from './redirects.ts';

const locator = (id: string, entry: string, more: Partial<Locator> = {}): Locator => ({
  id,
  case: entry,
  title: `SEC v. ${id}`,
  courts: [],
  provisions: [],
  groups: [],
  people: [],
  organizations: [],
  numbers: [],
  dockets: [],
  parties: [],
  amounts: [],
  documents: [],
  ...more,
});

const LOCATORS = [
  locator('ap-34-77058-s', 'ap-34-77058-s', { date: '2016-02-04' }),
  locator('lr-10001', 'lr-10001', { date: '1999-05-09' }),
  locator('lr-10002', 'lr-10001', {
    date: '2017-01-03',
    url: 'https://www.sec.gov/litigation/litreleases/2017/lr10002-final.htm',
    documents: [['/News/PressRelease/Detail/PressRelease/77', 'pr-2014-1'], ['/divisions/enforce.shtml']],
  }),
  locator('pr-2014-1', 'pr-2014-1', { date: '2014-01-05' }),
  locator('pr-2025-12', 'pr-2025-12', {
    date: '2025-02-01',
    url: 'https://www.sec.gov/newsroom/press-releases/2025-12-sec-charges-larkspur',
  }),
];
const LEDGER = readLedger(
  '/cases/lr-10001/\n/cases/lr-10002/\n/cases/lr-9000/ -> /cases/lr-10002/\n/releases/lr-10001/\n/statutes/exchange-act/10-b/\n',
);
const all = redirectsOf(LOCATORS, LEDGER);
const from = (release: string): string[] => all.filter((one) => one.release === release).flatMap((one) => one.from);

describe('redirects', () => {
  it('lead from every address of a release to its place in its case', () => {
    expect(from('lr-10001')).toEqual([
      '/releases/lr-10001/',
      '/enforcement-litigation/litigation-releases/lr-10001',
      '/litigation/litreleases/lr-10001',
      '/litigation/litreleases/lr10001.htm',
      '/litigation/litreleases/lr10001.txt',
    ]);
    expect(all.find(({ release }) => release === 'lr-10002')?.to).toBe('/cases/lr-10001/#lr-10002');
  });
  it('keep an address that only the SEC can have made, with its slug', () => {
    expect(from('lr-10002')).toContain('/litigation/litreleases/2017/lr10002-final.htm');
    expect(from('pr-2025-12')).toContain('/newsroom/press-releases/2025-12-sec-charges-larkspur');
  });
  it('know an address without a number from a link that tells the number', () => {
    expect(from('pr-2014-1')).toContain('/News/PressRelease/Detail/PressRelease/77');
  });
  it('lead from an order to the page that sums it up, while the order is not held', () => {
    const order = '/litigation/admin/2016/34-77058.pdf';
    expect(from('ap-34-77058-s')).toContain(order);
    const both = redirectsOf([...LOCATORS, locator('ap-34-77058', 'ap-34-77058', { date: '2016-02-04' })], LEDGER);
    expect(both.filter((one) => one.from.includes(order)).map(({ release }) => release)).toEqual(['ap-34-77058']);
  });
  it('lead from a case that became part of another, and from one that became part of that', () => {
    expect(all.filter(({ release }) => !release)).toEqual([
      { to: '/cases/lr-10001/', from: ['/cases/lr-10002/'] },
      { to: '/cases/lr-10001/', from: ['/cases/lr-9000/'] },
    ]);
  });
});

describe('their files', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'caselight-redirects-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are pages on any host: a folder where the ending tells another media type', () => {
    expect(fileOf('/litigation/litreleases/lr10001.htm')).toBe('litigation/litreleases/lr10001.htm');
    expect(fileOf('/litigation/litreleases/lr10001.txt')).toBe('litigation/litreleases/lr10001.txt/index.html');
    expect(fileOf('/news/press-release/2014-1')).toBe('news/press-release/2014-1/index.html');
    expect(fileOf('/releases/lr-10001/')).toBe('releases/lr-10001/index.html');
  });
  it('each tell the place, to readers, browsers and search engines; writing twice changes nothing', () => {
    const pages = writeRedirectPages(all, folder, new URL('https://archive.example'));
    expect(writeRedirectPages(all, folder, new URL('https://archive.example'))).toBe(pages);
    const addresses = all.flatMap((one) => one.from);
    expect(pages).toBe(addresses.length);
    expect(addresses.filter((address) => !existsSync(join(folder, fileOf(address))))).toEqual([]);
    const html = readFileSync(join(folder, 'litigation/litreleases/2017/lr10002-final.htm'), 'utf8');
    expect(html).toContain('<meta http-equiv="refresh" content="0;url=/cases/lr-10001/#lr-10002">');
    expect(html).toContain('<link rel="canonical" href="https://archive.example/cases/lr-10001/">');
    expect(html).toContain('<a href="/cases/lr-10001/#lr-10002">');
    expect(html).toContain('noindex');
  });
  it('are listed for machines, a line each', () => {
    const lines = redirectLines(all)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toContainEqual({ from: '/releases/lr-10002/', to: '/cases/lr-10001/#lr-10002', release: 'lr-10002' });
    expect(lines).toHaveLength(all.flatMap((one) => one.from).length);
  });
  it('have rules for hosts that take them: what the patterns would misread stands before them', () => {
    const odd = { to: '/cases/lr-1/#lr-1', from: ['/enforcement-litigation/litigation-releases/lr1'], release: 'lr-1' };
    expect(redirectRules([...all.slice(1), odd]).split('\n')).toEqual([
      '/cases/lr-10002/ /cases/lr-10001/ 301',
      '/cases/lr-9000/ /cases/lr-10001/ 301',
      '/enforcement-litigation/litigation-releases/lr1 /cases/lr-1/#lr-1 301',
      '/enforcement-litigation/litigation-releases/:id /releases/:id/ 301',
      '/enforcement-litigation/administrative-proceedings/:number /releases/ap-:number/ 301',
      '/enforce/:number /releases/ap-:number/ 301',
      '/news/press-release/:number /releases/pr-:number/ 301',
      '/years/:year/ /cases/:year/ 301',
      '',
    ]);
  });
});
