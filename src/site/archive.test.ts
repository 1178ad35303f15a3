import { describe, expect, it } from 'vitest';
import { tell } from '../../tests/site/archive/story.ts';
import { STORIES } from '../../tests/site/archive/write.ts';
import { archiveOf, caseFigure, caseStatus } from './archive.ts';
import { cardOf } from './card.ts';
import { lawView, mostCharged } from './law-view.ts';
import { pagesOf, yearPlace } from './paging.ts';
import { barPath, barsByYear } from './year-chart.ts';

const cards = STORIES.map((story) => cardOf(tell(story).release));
const archive = archiveOf(cards, ['exchange-act/rule-15c2-11', 'exchange-act/antifraud']);
const caseOf = (id: string) => archive.caseOf.get(id)!;

describe('the made-up archive', () => {
  it('puts releases into cases, newest case first', () => {
    expect(archive.cases.map(({ id, releases }) => [id, releases.length])).toEqual([
      ['pr-2024-41', 2],
      ['lr-25911', 1],
      ['pr-2013-88', 1],
      ['lr-20771', 1],
      ['lr-18301', 12],
    ]);
  });
  it('has the releases of a case in order of time', () => {
    const dates = caseOf('lr-21046').releases.map(({ date }) => date!);
    expect(dates).toEqual(dates.toSorted());
    expect(caseOf('lr-21046')).toMatchObject({ from: '2003-08-21', to: '2015-10-22', year: 2003 });
  });
  it('calls a case by its headline, or its short caption', () => {
    expect(caseOf('ap-34-99901').title).toBe('SEC Charges Tarnbrook Cloud Group with Accounting Fraud');
    expect(caseOf('lr-18301').title).toBe('SEC v. Quillfeather Capital Management, LLC, et al.');
  });
  it('counts a case under what stands above its provisions', () => {
    const under = (id: string) => archive.byLaw.get(id)?.map((entry) => entry.id);
    expect(under('exchange-act/13-b-2')).toEqual(['lr-20771']);
    expect(under('exchange-act/13')).toEqual(['pr-2024-41', 'lr-20771']);
    expect(under('securities-act')).toEqual(['pr-2024-41', 'lr-25911', 'lr-18301']);
    expect(under('securities-laws/reporting')).toEqual(['pr-2024-41']);
  });
  it('keeps the page of a provision that is no longer cited', () => {
    expect(archive.byLaw.get('exchange-act/rule-15c2-11')).toEqual([]);
    expect(lawView(archive, 'exchange-act/rule-15c2-11')).toMatchObject({ cases: [], together: [] });
  });
  it('knows how a case stands and its money', () => {
    expect(caseStatus(caseOf('lr-18301'))).toMatchObject({ label: 'Distribution', by: 'lr-23391' });
    expect(caseFigure(caseOf('lr-18301'))).toEqual({ usd: 63_049_000, by: 'lr-21046' });
    expect(caseFigure(caseOf('lr-25911'))).toBeUndefined();
  });
});

describe('a law', () => {
  it('shows what it stands in, its parts and its companions', () => {
    const view = lawView(archive, 'exchange-act/13-b-2');
    expect(view.above.map(({ label }) => label)).toEqual(['Exchange Act', 'Section 13', 'Section 13(b)']);
    expect(view.below.map(({ name, laws }) => [name, laws.map(({ law }) => law.label)])).toEqual([
      ['Sections', ['Section 13(b)(2)(A)', 'Section 13(b)(2)(B)']],
    ]);
    expect(view.together.map(({ law }) => law.id)).toContain('exchange-act/13-b-5');
    expect(view.together.map(({ law }) => law.id)).not.toContain('exchange-act/13-b-2-a');
  });
  it('leaves its place in a list to the part by which it is charged', () => {
    const ids = mostCharged(archive, 50).map(({ law }) => law.id);
    expect(ids).toContain('exchange-act/10-b');
    expect(ids).not.toContain('exchange-act/10');
  });
});

describe('a chart by year', () => {
  it('has a bar for every year from first to last', () => {
    const bars = barsByYear(archive.cases);
    expect(bars).toHaveLength(22);
    expect(bars.filter(({ count }) => count > 0)).toEqual(
      [2003, 2008, 2013].map((year) => ({ year, count: 1 })).concat({ year: 2024, count: 2 }),
    );
    expect(barPath(bars).path).toMatch(/^M1 100v-50h8v50z.*M211 100v-100h8v100z$/);
  });
});

describe('paged lists', () => {
  const cases = Array.from({ length: 250 }, (_, i) => ({ year: 2020 - Math.floor(i / 60) }));
  it('has every item once', () => {
    expect(pagesOf(cases).map(({ items }) => items.length)).toEqual([100, 100, 50]);
    expect(pagesOf([])).toEqual([{ page: 1, pages: 1, items: [] }]);
  });
  it('tells on which page a year begins', () => {
    expect(yearPlace('/x/', cases, 2018)).toBe('/x/page-2/#y2018');
    expect(yearPlace('/x/', cases, 2020)).toBe('/x/#y2020');
  });
});
