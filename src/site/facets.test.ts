import { describe, expect, it } from 'vitest';
import { tell } from '../../tests/site/archive/story.ts';
import { STORIES } from '../../tests/site/archive/write.ts';
import { archiveOf } from './archive.ts';
import { cardOf } from './card.ts';
import { facetsOfCourt, facetsOfTopic, facetsOfYear, topicsInCourts } from './facets.ts';

const archive = archiveOf(STORIES.map((story) => cardOf(tell(story).release)));

describe('facets', () => {
  it('lead from a year to its place in the lists of its topics and courts', () => {
    const [topics, courts] = facetsOfYear(archive, 2024);
    expect(topics).toMatchObject({ name: 'By topic' });
    expect(topics!.facets.map(({ href, cases }) => [href, cases])).toEqual([
      ['/topics/issuer-reporting/#y2024', 1],
      ['/topics/securities-offering/#y2024', 1],
    ]);
    expect(courts!.facets).toEqual([
      { name: 'S.D.N.Y.', title: 'Southern District of New York', href: '/courts/nysd/#y2024', cases: 1 },
    ]);
  });
  it('lead from a court to its topics and from a topic to its courts', () => {
    const [byTopic] = facetsOfCourt('flsd', archive.byCourt.get('flsd')!);
    expect(byTopic!.facets.map(({ href }) => href)).toEqual(['/courts/flsd/investment-adviser/']);
    const [byCourt] = facetsOfTopic('securities-offering', archive.byCategory.get('securities-offering')!);
    expect(byCourt!.facets.map(({ href, cases }) => [href, cases])).toEqual([['/courts/nysd/securities-offering/', 1]]);
  });
  it('have no group without a facet', () => {
    expect(facetsOfCourt('nysd', [])).toEqual([]);
    expect(facetsOfYear(archive, 1901)).toEqual([]);
  });
  it('count every case of a court that has a topic once', () => {
    const all = topicsInCourts(archive);
    const told = [...archive.byCourt.values()].flat().filter(({ category }) => category);
    expect(all.reduce((sum, { cases }) => sum + cases.length, 0)).toBe(told.length);
    for (const { court, category, cases } of all)
      for (const entry of cases) expect([entry.courts.includes(court), entry.category]).toEqual([true, category]);
  });
});
