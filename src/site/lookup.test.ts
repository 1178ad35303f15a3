import { describe, expect, it } from 'vitest';
import { recognise } from '../resolve/recognise.ts';
import { type Load, resolve } from '../resolve/resolve.ts';
import { INDEX_FILE, shardFile } from '../resolve/tables.ts';
import type { Locator } from './locator.ts';
import { lookupTables } from './lookup.ts';

const locator = (id: string, entry: string, more: Partial<Locator>): Locator => ({
  id,
  case: entry,
  title: more.caption ?? id,
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
const person = (name: string) => ({ name, kind: 'person' as const, aliases: [] });
const firm = (name: string) => ({ name, kind: 'organization' as const, aliases: [] });

const shards = lookupTables(
  [
    locator('lr-18226', 'lr-18226', {
      caption: 'SEC v. Avery J. Northcote, et al.',
      lead: 'Avery J. Northcote',
      date: '2003-07-11',
      courts: ['flsd'],
      numbers: ['lr-18226', 'aaer-1947'],
      dockets: ['03-80612-CIV-MARRA'],
      parties: [person('Avery J. Northcote'), firm('Tarnbrook Cloud Group, Inc.')],
      provisions: ['exchange-act/13-b-2-a', 'securities-act/17-a'],
      amounts: [1_250_000],
      documents: [['/litigation/complaints/comp18226.pdf'], ['/divisions/enforce.shtml']],
    }),
    locator('lr-18360', 'lr-18226', {
      caption: 'SEC v. Avery J. Northcote',
      lead: 'Avery J. Northcote',
      date: '2003-09-02',
      dockets: ['0:03-cv-80612'],
      documents: [['/divisions/enforce.shtml']],
    }),
    locator('pr-2024-15', 'pr-2024-15', {
      title: 'SEC Charges Larkspur',
      date: '2024-02-02',
      parties: [person('Blake Northcote')],
      dockets: ['22 Civ. 80612', '1:03-cv-80612'],
      courts: ['nysd'],
      url: 'https://www.sec.gov/news/press-release/2024-15-odd_name',
      documents: [['/divisions/enforce.shtml']],
    }),
    locator('ap-34-77058-s', 'ap-34-77058-s', { title: 'Larkspur Settles' }),
    locator('ap-34-87750', 'ap-34-87750', { title: 'In the Matter of Wren', numbers: ['34-87750', 'ia-5418'] }),
  ],
  ['exchange-act/10-b'],
);
const load: Load = async (file) => {
  if (file === INDEX_FILE) return { shards: shards.length };
  const shard = shards.find((_, at) => shardFile(at) === file);
  if (!shard) throw new Error(`no ${file}`);
  return JSON.parse(JSON.stringify(shard));
};
const urls = async (query: string): Promise<string[]> =>
  (await Promise.all(recognise(query).map((one) => resolve(one, load)))).flat().map(({ url }) => url);

const FIRST = '/cases/lr-18226/';

describe('the tables of the resolver', () => {
  it.each<[typed: string, leads: string[], why: string]>([
    ['LR-18360', [`${FIRST}#lr-18360`], 'a release, at its place in its case'],
    ['AAER-1947', [`${FIRST}#lr-18226`], 'a number in another series'],
    ['34-87750', ['/cases/ap-34-87750/#ap-34-87750'], 'an order'],
    ['IA-5418', ['/cases/ap-34-87750/#ap-34-87750'], 'another number of the order'],
    ['34-77058', ['/cases/ap-34-77058-s/#ap-34-77058-s'], 'an order of which the summary is held'],
    ['https://www.sec.gov/enforce/34-77058-s', ['/cases/ap-34-77058-s/#ap-34-77058-s'], 'the summary itself'],
    ['22-cv-80612 (LAK)', ['/cases/pr-2024-15/'], 'a docket, with initials'],
    ['03-80612', ['/cases/pr-2024-15/', FIRST], 'a docket that two courts have: both'],
    ['0:03-CV-80612', [FIRST, '/cases/pr-2024-15/'], 'the one that is printed so comes first'],
    ['Exchange Act 13(b)(2)(A)', ['/statutes/exchange-act/13-b-2-a/'], 'a provision'],
    ['15 U.S.C. § 78j(b)', ['/statutes/exchange-act/10-b/'], 'one that has a page and no case'],
    ['17(a)', ['/statutes/securities-act/17-a/'], 'of the acts that may be meant, those that have it'],
    ['Exchange Act 13(b)(2)(B)', ['/statutes/exchange-act/13-b-2/'], 'the nearest above one that has no page'],
    ['books and records', ['/statutes/exchange-act/13-b-2-a/'], 'the name of a provision'],
    ['FCPA', ['/topics/fcpa/', '/statutes/exchange-act/13-b-2/'], 'an act that has no provisions of its own'],
    ['SEC v. Northcote', [FIRST, '/cases/pr-2024-15/'], 'the case called so before one in which the name is'],
    ['Securities and Exchange Commission v. Avery Northcote, et al.', [FIRST], 'without an initial'],
    ['Tarnbrook Cloud Group', [FIRST], 'a firm, without its suffix'],
    ['SEC v. Tarnbrook', [FIRST], 'the first word of a firm'],
    ['$1.25 million', [FIRST], 'an amount'],
    ['September 2, 2003', [`${FIRST}#lr-18360`], 'a date'],
    ['https://www.sec.gov/litigation/complaints/comp18226.pdf', [FIRST], 'a document that one case links'],
    ['https://www.sec.gov/divisions/enforce.shtml', [], 'a page that many link'],
    ['sec.gov/news/press-release/2024-15-odd_name', ['/cases/pr-2024-15/#pr-2024-15'], 'an odd address'],
    ['LR-99999', [], 'a release that is not held'],
    ['constructor', [], 'a word that every object has'],
  ])('%s leads to %j: %s', async (typed, leads) => {
    expect(await urls(typed)).toEqual(leads);
  });
  it('say in words what is shared', async () => {
    const [hit] = await resolve(recognise('03-80612')[0]!, load);
    expect(hit).toEqual({
      title: 'SEC Charges Larkspur',
      url: '/cases/pr-2024-15/',
      kind: 'case',
      why: 'Docket 1:03-cv-80612, S.D.N.Y.',
    });
  });
  it('fail loudly when they cannot be read', async () => {
    await expect(resolve(recognise('LR-1000')[0]!, () => Promise.reject(new Error('offline')))).rejects.toThrow(
      'offline',
    );
  });
});
