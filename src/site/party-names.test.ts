import { describe, expect, it } from 'vitest';
import { indexName, nameSlug, sortKey } from './party-names.ts';

describe('names in an index', () => {
  it.each([
    ['Avery Northcote', 'Northcote, Avery', 'the plain case'],
    ['Hollis B. Quay, Jr.', 'Quay, Hollis B., Jr.', 'a suffix goes last, with one comma'],
    ['Marten van der Linde III', 'van der Linde, Marten, III', 'particles belong to the surname'],
    ['Van T. Orrin', 'Orrin, Van T.', 'a particle that comes first is a given name'],
    ['Al Fenwick', 'Fenwick, Al', 'so it is in a name of two words'],
    ['Ines St. Aubrey', 'St. Aubrey, Ines', 'a saint belongs to the surname'],
    ['Tarnbrook', 'Tarnbrook', 'one word is no given name and surname'],
  ])('%s is %s: %s', (name, printed) => {
    expect(indexName(name, 'person')).toBe(printed);
  });
  it('leaves organizations as they are', () => {
    expect(indexName('Larkspur Ridge Holdings, Inc.', 'organization')).toBe('Larkspur Ridge Holdings, Inc.');
  });
  it.each([
    ['Larkspur Ridge Holdings, Inc.', 'larkspur-ridge-holdings-inc'],
    ['LARKSPUR RIDGE HOLDINGS INC', 'larkspur-ridge-holdings-inc'],
    ['Inés O’Malley', 'ines-o-malley'],
    ['“…”', ''],
  ])('%s has the address %s', (name, slug) => {
    expect(nameSlug(name)).toBe(slug);
  });
  it('passes over an article', () => {
    expect(sortKey('The Larkspur Fund')).toBe('larkspur-fund');
  });
});
