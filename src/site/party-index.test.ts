import { describe, expect, it } from 'vitest';
import { tell } from '../../tests/site/archive/story.ts';
import { STORIES } from '../../tests/site/archive/write.ts';
import { archiveOf } from './archive.ts';
import { cardOf } from './card.ts';
import { letterOf, partyIndex } from './party-index.ts';
import { partyRange, partyRow } from './party-row.ts';
import { namings } from './party-view.ts';

const releases = STORIES.map((story) => tell(story).release);
const cards = releases.map(cardOf);
const [northcote] = cards;
/** The same name in a case of its own, printed another way. */
const namesake = { ...northcote!, id: 'lr-25999', case: 'lr-25999', people: ['AVERY NORTHCOTE'], organizations: ['X'] };
const archive = archiveOf([...cards, namesake]);
const index = partyIndex(archive);

describe('the index of parties', () => {
  it('has every name once, under its letter and in order', () => {
    const names = [...index.letters.values()].flat();
    expect(new Set(names.map(({ slug }) => slug)).size).toBe(index.names);
    expect(index.letters.get('t')!.map(({ slug }) => slug)).toEqual([
      'tarnbrook-cloud-group-limited',
      'delia-r-tranter',
    ]);
  });
  it('has a page for a name of several cases, and none for one of a single case', () => {
    expect(index.shared.get('avery-northcote')?.cases.map(({ id }) => id)).toEqual(['lr-25999', 'lr-25911']);
    expect(index.shared.has('larkspur-ridge-holdings-inc')).toBe(false);
  });
  it('prints a name in capitals only where no case does otherwise', () => {
    expect(index.shared.get('avery-northcote')?.name).toBe('Avery Northcote');
  });
  it('leaves a name of one letter to the page of the letter', () => {
    const twice = archiveOf([namesake, { ...namesake, id: 'lr-26000', case: 'lr-26000' }]);
    expect(partyIndex(twice).shared.has('x')).toBe(false);
    expect(partyIndex(twice).letters.get('x')).toHaveLength(1);
  });
  it('keeps a name that begins with a digit under its own head', () => {
    expect(letterOf({ name: '127 Alder Partners, LLC', kind: 'organization' })).toBe('0-9');
    expect(letterOf({ name: 'Avery Northcote', kind: 'person' })).toBe('n');
  });
  it('leads to the page of a name, or straight to its case', () => {
    const row = (slug: string) =>
      partyRow([...index.letters.values()].flat().find((entry) => entry.slug === slug)!, index);
    expect(row('avery-northcote')).toBe(
      '<li><a href="/parties/avery-northcote/">Northcote, Avery</a><span class="count">2 cases</span></li>',
    );
    expect(row('larkspur-ridge-holdings-inc')).toBe(
      '<li><a href="/cases/lr-25911/">Larkspur Ridge Holdings, Inc.</a><span class="count">2024</span></li>',
    );
  });
  it('says which names a page holds', () => {
    expect(partyRange(index.letters.get('n')!)).toMatch(/^\S+ to \S+$/);
    expect(partyRange([])).toBe('');
  });
});

describe('a name', () => {
  it('stands in releases, in a role', () => {
    const named = namings(
      releases.map((release) => ({ release })),
      'avery-northcote',
    );
    expect(named).toEqual([{ id: 'lr-25911', date: '2024-02-14', name: 'Avery Northcote', role: 'defendant' }]);
  });
});
