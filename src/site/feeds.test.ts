import { describe, expect, it } from 'vitest';
import { tell } from '../../tests/site/archive/story.ts';
import { STORIES } from '../../tests/site/archive/write.ts';
import { archiveOf } from './archive.ts';
import { cardOf } from './card.ts';
import { atomResponse, feedOf, newestReleases } from './feeds.ts';

const cards = STORIES.map((story) => cardOf(tell(story).release));
const archive = archiveOf(cards);
const site = new URL('https://archive.example');
const card = cards[0]!;

describe('the newest releases', () => {
  it('are in order, newest first, of all and of each law, court and category', () => {
    const { all, byLaw, byCourt, byCategory } = newestReleases(archive);
    for (const list of [all, ...byLaw.values(), ...byCourt.values(), ...byCategory.values()]) {
      const dates = list.map(({ release }) => release.date);
      expect(dates).toEqual(dates.toSorted().toReversed());
    }
    expect(all).toHaveLength(cards.length);
    expect([...byLaw.keys()].sort()).toEqual([...archive.byLaw.keys()].sort());
    expect(byCourt.get('flsd')).toHaveLength(12);
  });
  it('are at most 25, and leave out what has no date', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ ...card, id: `lr-260${10 + i}`, case: `lr-260${10 + i}` }));
    const { date: _, ...undated } = { ...card, id: 'lr-26999', case: 'lr-26999' };
    const { all, byCourt } = newestReleases(archiveOf([...many, undated]));
    expect([all.length, byCourt.get('nysd')!.length]).toEqual([25, 25]);
    expect(all.map(({ release }) => release.id)).not.toContain('lr-26999');
  });
});

describe('a feed', () => {
  const titled = archiveOf([{ ...card, title: 'SEC v. <Northcote> & Sons', date: '2024-02' }]);
  const feed = () => feedOf('Releases of X', '/topics/x/', '/topics/x/feed.xml', newestReleases(titled).all, site);
  it('leads to the place of a release on the page of its case, under the address that never changes', () => {
    expect(feed().items).toMatchObject([
      {
        id: 'https://archive.example/releases/lr-25911/',
        link: 'https://archive.example/cases/lr-25911/#lr-25911',
        date: new Date('2024-02-01'),
        description: 'Litigation Release No. 25911 of February 2024, which reports charges.',
      },
    ]);
  });
  it('is Atom with titles in HTML, and dated by its newest release', async () => {
    const xml = await atomResponse(feed()).text();
    expect(xml).toContain('SEC v. &lt;Northcote&gt; &amp; Sons');
    expect(xml).toContain('<updated>2024-02-01T00:00:00.000Z</updated>');
    expect(xml).toContain('<link rel="self" href="https://archive.example/topics/x/feed.xml"/>');
  });
});
