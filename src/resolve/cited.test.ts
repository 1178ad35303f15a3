import { describe, expect, it } from 'vitest';
import { citedPages } from './cited.ts';
import { docketKey, type Entry, INDEX_FILE, lawKey, nameKey } from './tables.ts';

const TABLE: Record<string, Entry[]> = {
  'lr-25680': [['lr-25680#lr-25680', 'SEC v. Northcote']],
  [nameKey('northcote')]: [['lr-25680', 'SEC v. Northcote']],
  [nameKey('marlowe')]: [
    ['lr-25001', 'SEC v. Marlowe'],
    ['lr-25002', 'Larkspur Ridge'],
  ],
  [docketKey('98-929')]: [
    ['lr-25001', 'SEC v. Marlowe'],
    ['lr-25002', 'Larkspur Ridge'],
  ],
  [docketKey('96-901')]: [['lr-25001', 'SEC v. Marlowe']],
  [lawKey('Rule 101')]: [['/statutes/regulation-m/101/', 'Regulation M Rule 101']],
  'advisers-act/206-1': [['/statutes/advisers-act/206-1/', 'Advisers Act Section 206(1)']],
  'advisers-act/206-2': [['/statutes/advisers-act/206-2/', 'Advisers Act Section 206(2)']],
  [lawKey('204-1')]: [['/statutes/advisers-act/rule-204-1/', 'Advisers Act Rule 204-1']],
};
const load = async (file: string): Promise<unknown> => (file === INDEX_FILE ? { shards: 1 } : TABLE);

describe('citedPages', () => {
  it.each<[query: string, urls: string[], why: string]>([
    ['LR-25680', ['/cases/lr-25680/#lr-25680'], 'a release'],
    ['Northcote', ['/cases/lr-25680/'], 'a name that one case has'],
    ['Marlowe', [], 'a name of two cases is left to the search'],
    ['SEC v. Marlowe', ['/cases/lr-25001/', '/cases/lr-25002/'], 'the name of a case, the likeliest first'],
    ['WN 98-929', ['/cases/lr-25001/', '/cases/lr-25002/'], 'a docket that no rule reads'],
    ['SA CV 96-901', ['/cases/lr-25001/'], 'a docket with what no rule reads before it'],
    ['Rule 101', ['/statutes/regulation-m/101/'], 'a rule of no act in particular'],
    ['204-1', ['/statutes/advisers-act/rule-204-1/'], 'what could be a docket, and is none that is held'],
    [
      'Sections 206(1) and 206(2)',
      ['/statutes/advisers-act/206-1/', '/statutes/advisers-act/206-2/'],
      'provisions that stand together',
    ],
    ['northcote and marlowe', [], 'more than a citation'],
    ['', [], 'nothing'],
  ])('%s: %s (%s)', async (query, urls) => {
    expect((await citedPages(query, load)).map(({ url }) => url)).toEqual(urls);
  });
  it('takes tables that cannot be read as holding nothing', async () => {
    expect(await citedPages('LR-25680', async () => Promise.reject(new Error('offline')))).toEqual([]);
  });
});
