import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeIndex } from './build/write-index.ts';
import { writeSpelling } from './build/write-spelling.ts';
import { type Found, find } from './client/engine.ts';
import { excerptOf } from './client/excerpt.ts';
import { type Fetcher, SearchFiles } from './client/files.ts';
import { countFacets, narrow } from './client/narrow.ts';
import { arrange, showGroups, withPhrases } from './client/pager.ts';
import type { SearchDocument } from './document.ts';
import type { Manifest } from './manifest.ts';
import { readState } from './state.ts';

interface Made {
  title: string;
  case?: string;
  date?: string;
  names?: string[];
  text?: string;
  usd?: number;
  court?: string;
}

/** Releases made up for these tests, by id. */
const NEWEST: Record<string, Made> = {
  'lr-30001': {
    title: 'SEC v. Marlowe',
    names: ['Marlowe', 'Quentin Marlowe'],
    text: 'Marlowe broke Rule 10b-5.',
    date: '2024-03-01',
  },
  'lr-30002': {
    title: 'SEC v. Tarn',
    case: 'lr-30001',
    names: ['Tarn'],
    text: 'Quentin Marlowe knew of it. Rule 10b5-1 was no defence.',
    date: '2024-05-01',
    court: 'nysd',
  },
  'lr-30003': {
    title: 'SEC v. Furthermore Fund',
    names: ['Furthermore Fund LLC'],
    text: 'It went further. Marlowe, Quentin and others were customers.',
    date: '2023-01-01',
    usd: 5e6,
  },
  'pr-2024-25': {
    title: 'A timber fund',
    text: 'It raised $1,250,000 and ran off with the money of the fund.',
    date: '2024-02-02',
    usd: 1_250_000,
  },
  'pr-2024-26': {
    title: 'Another fund',
    text: 'With the money of the fund it ran a timber yard, off the books.',
    date: '2024-02-03',
  },
};
const OLDER: Record<string, Made> = {
  'lr-15001': {
    title: 'SEC v. Furth',
    names: ['Furth', 'Adele B. Furth'],
    text: 'Furth sold timber.',
    date: '1998-01-01',
    court: 'nysd',
    usd: 90_000,
  },
  'lr-15002': {
    title: 'SEC v. Furth',
    names: ['Furth', 'Adele C. Furth'],
    text: 'Furth sold sand.',
    date: '1997-01-01',
  },
};

const documents = (made: Record<string, Made>): SearchDocument[] =>
  Object.entries(made).map(([id, { title, case: matter = id, date, names = [], text = '', usd, court }]) => ({
    card: {
      id,
      case: matter,
      url: `/cases/${matter}/#${id}`,
      title,
      date,
      kind: 'litigation-release',
      stages: [],
      usd,
      provisions: [],
      parties: names,
      blocks: { 1: text },
    },
    names: [names[0] ?? '', ...names.slice(1)],
    extra: id.replace('pr-', ''),
    facets: {
      date,
      usd,
      source: ['litigation-release'],
      category: [],
      court: court ? [court] : [],
      provision: [],
      stage: [],
      admission: [],
      money: [],
    },
  }));

describe('the search', () => {
  const root = mkdtempSync(join(tmpdir(), 'caselight-search-'));
  let files: SearchFiles;
  let fetched: string[] = [];
  beforeAll(() => {
    const indexes = [writeIndex(root, 'newest', documents(NEWEST)), writeIndex(root, 'older', documents(OLDER))];
    const manifest: Manifest = { indexes, spelling: writeSpelling(root, indexes) };
    const fetcher: Fetcher = async (path) => {
      fetched.push(path);
      if (path === 'manifest.json') return new TextEncoder().encode(JSON.stringify(manifest));
      return existsSync(join(root, path)) ? readFileSync(join(root, path)) : undefined;
    };
    files = new SearchFiles(fetcher);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  async function search(text: string): Promise<Found> {
    let last: Found | undefined;
    for await (const found of find(files, text)) last = found;
    return last!;
  }
  /** Ids in the order in which they are shown, the releases of a case together. */
  async function ids(text: string, address = ''): Promise<string[]> {
    const found = await search(text);
    const state = readState(new URLSearchParams(address));
    let matches = await narrow(files, found, state);
    if (found.query.phrases.length) matches = await withPhrases(files, matches, found.query);
    const groups = await arrange(files, matches, found.query, state.sort !== 'relevance');
    const cards = await Promise.all(
      groups.flatMap(({ best, others }) => [best, ...others]).map(({ index, doc }) => files.card(index, doc)),
    );
    return cards.map(({ id }) => id);
  }

  it.each<[string, string[], string]>([
    [
      'SEC v. Marlowe',
      ['lr-30001', 'lr-30002', 'lr-30003'],
      'the case of that name, its other release with it, then who names him',
    ],
    ['SEC v. Furth', ['lr-15001', 'lr-15002'], 'and not further'],
    ['further', ['lr-30003'], 'a word is no name that begins like it'],
    ['Furtherm', ['lr-30003'], 'a word that is still typed is what begins with it'],
    ['Adele C. Furth', ['lr-15002', 'lr-15001'], 'the middle parts two of the same name'],
    ['Adele Cosima Furth', ['lr-15002', 'lr-15001'], 'in full as well'],
    ['10b-5', ['lr-30001'], 'a rule and not the one that begins like it'],
    ['2024-2', [], 'a number and not the one that begins like it'],
    ['$1.25 million', ['pr-2024-25'], 'an amount in any spelling'],
    ['ran off with the money', ['pr-2024-25', 'pr-2024-26'], 'words in the order asked go first'],
    ['"ran off with the money"', ['pr-2024-25'], 'words in quotes stand as they are'],
    ['xyzzyx', [], 'nonsense finds nothing'],
    ['xyzzyx fund', [], 'with a common word too'],
    ['timbers', ['lr-15001', 'pr-2024-26', 'pr-2024-25'], 'inflections are the same word'],
  ])('%s', async (text, expected) => {
    expect(await ids(text)).toEqual(expected);
  });

  it.each([
    ['Quentin Marlove', 'Quentin marlowe'],
    ['Quetnin Marlowe', 'quentin Marlowe'],
    ['SEC v. Furt h', undefined],
  ])('says what name %s may mean', async (text, meant) => {
    const found = await search(text);
    expect(found.meant).toBe(meant);
    if (meant) expect((await ids(text))[0]).toBe('lr-30001');
  });

  it.each<[string, string, string[]]>([
    ['Furth', 'sort=oldest', ['lr-15002', 'lr-15001']],
    ['timber', 'sort=money', ['pr-2024-25', 'lr-15001', 'pr-2024-26']],
    ['timber', 'from=2000', ['pr-2024-26', 'pr-2024-25']],
    ['Furth', 'court=nysd', ['lr-15001']],
    ['', 'court=nysd', ['lr-30002', 'lr-15001']],
    ['', 'to=1997', ['lr-15002']],
  ])('“%s” narrowed by %s', async (text, address, expected) => {
    expect(await ids(text, address)).toEqual(expected);
  });

  it('counts each facet with what is chosen of the others', async () => {
    const counts = await countFacets(files, await search('Furth'), readState(new URLSearchParams('court=nysd')));
    expect(counts.court).toEqual(new Map([['nysd', 1]]));
    expect(counts.year).toEqual(new Map([['1998', 1]]));
    expect(counts.source).toEqual(new Map([['litigation-release', 1]]));
  });

  it('shows the words around those found, marked', async () => {
    const found = await search('timber yard');
    const [group] = await showGroups(files, await arrange(files, found.matches, found.query, false));
    const { block, parts } = excerptOf(group!.card, found.query);
    expect(block).toBe(1);
    expect(parts.filter((part) => part.found).map(({ text }) => text)).toEqual(['timber', 'yard']);
    expect(parts.map(({ text }) => text).join('')).toBe(NEWEST['pr-2024-26']!.text);
  });

  it('fetches a file once', async () => {
    await search('Marlowe');
    fetched = [];
    await search('Marlowe');
    expect(fetched).toEqual([]);
  });
});
