import { describe, expect, it } from 'vitest';
import { nameWords } from './forms.ts';
import { acronymsOf, hasOneWordMore, leadsOrganization, nameShape, sameOrganization, samePerson } from './same-name.ts';

const shape = (name: string) => nameShape(nameWords(name));

describe('samePerson', () => {
  it.each([
    ['Avery Northcote', 'Avery J. Northcote', true],
    ['A. Northcote', 'Avery Northcote', true],
    ['Bill Vane', 'William Vane', true],
    ['Quill Vane, Jr.', 'Quill Vane', true],
    ['Quill Vane, Jr.', 'Quill Vane, Sr.', false],
    ['Avery B. Northcote', 'Avery C. Northcote', false],
    ['Avery Northcote', 'Quill Northcote', false],
    ['Juan de la Vega', 'Juan C. de la Vega', true],
  ])('%s and %s: %s', (a, b, same) => expect(samePerson(shape(a), shape(b))).toBe(same));
});

describe('organizations', () => {
  it('are the same with other marks, not with another legal form', () => {
    expect(sameOrganization(shape('Larkspur Ridge, Inc.'), shape('LARKSPUR RIDGE INC'))).toBe(true);
    expect(sameOrganization(shape('Larkspur Ridge'), shape('Larkspur Ridge, LLC'))).toBe(true);
    expect(sameOrganization(shape('Larkspur Ridge, Inc.'), shape('Larkspur Ridge, LLC'))).toBe(false);
  });
  it('are led by their first words', () => {
    expect(leadsOrganization(shape('Larkspur Ridge'), shape('Larkspur Ridge Holdings, Inc.'))).toBe(true);
    expect(leadsOrganization(shape('Ridge'), shape('Larkspur Ridge Holdings, Inc.'))).toBe(false);
  });
  it('may have a word more, not a number', () => {
    expect(hasOneWordMore(shape('CM Larkspur Ridge Inc.'), shape('CM Larkspur Hill Ridge Inc.'))).toBe(true);
    expect(hasOneWordMore(shape('CM Larkspur Ridge Inc.'), shape('CM Larkspur II Ridge Inc.'))).toBe(false);
  });
  it('have initials', () => expect(acronymsOf(shape('Larkspur Ridge Holdings, Inc.'))).toEqual(['lrh', 'lrhi']));
});
