import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { noFacts } from '../domain/facts.ts';
import type { Release } from '../domain/release.ts';
import { bibtex, type CslItem, caseItem, releaseItem, ris } from './cite-formats.ts';

const SITE = new URL('https://archive.example');
const release = (id: string, title: string, date?: string): Release =>
  ({
    id,
    kind: 'litigation-release',
    case: id,
    links: [],
    title,
    url: 'https://www.sec.gov/litigation/litreleases/lr10001.htm',
    facts: { ...noFacts(), ...(date && { date: { value: date, at: [], rule: 'date/printed' } }) },
  }) as unknown as Release;

const ITEMS = [
  releaseItem(release('lr-10001', 'SEC v. Northcote & Sons, 50% of #1_{a} ~ $5 \\ “Ünder” O’Neil', '2003-07-11'), SITE),
  releaseItem(release('lr-10002', 'SEC v. Larkspur', '1999'), SITE),
  releaseItem(release('lr-10003', 'Undated'), SITE),
  caseItem(
    { id: 'lr-10001', title: 'SEC v. Northcote', to: '2004-02' },
    [release('lr-10001', 'a'), release('lr-10002', 'b')],
    SITE,
  ),
];

/** What citation-js, the reference, reads in a text. */
const read = (text: string): Partial<CslItem>[] =>
  plugins.input.chain(text, { generateGraph: false }) as Partial<CslItem>[];

describe('the reference of a case', () => {
  it('is that of its release where it has one only', () => {
    expect(caseItem({ id: 'lr-10001', title: 'x' }, [release('lr-10001', 'a')], SITE).id).toBe('lr-10001');
    expect(ITEMS[3]).toMatchObject({
      id: 'case-lr-10001',
      type: 'webpage',
      URL: 'https://archive.example/cases/lr-10001/',
    });
  });
});

describe.each([
  ['BibTeX', bibtex],
  ['RIS', ris],
])('%s', (_, format) => {
  it.each(ITEMS.map((item) => [item.id, item] as const))(
    'of %s is read by citation-js as the same reference',
    (_id, item) => {
      const [back] = read(format(item));
      expect(back).toMatchObject({ title: item.title, URL: item.URL });
      expect(back!.issued?.['date-parts']).toEqual(item.issued?.['date-parts']);
      const [author] = back!.author as { literal?: string; family?: string; given?: string }[];
      expect(author?.literal ?? [author?.given, author?.family].filter(Boolean).join(' ')).toBe(
        item.author[0]!.literal,
      );
    },
  );
  it('takes several references in one file', () => {
    expect(read(ITEMS.map(format).join('\n'))).toHaveLength(ITEMS.length);
  });
});
