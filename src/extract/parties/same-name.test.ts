import { describe, expect, it } from 'vitest';
import { nameWords } from './forms.ts';
import {
  acronymsOf,
  endsName,
  endsOrganization,
  hasOneWordMore,
  hasOtherMiddle,
  isMisspelt,
  isSurnameOf,
  leadsOrganization,
  nameShape,
  sameEstate,
  sameOrganization,
  samePerson,
} from './same-name.ts';

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
    ['Quill Curt Vane', 'Quill Curtis Vane', true],
    ['Steven Vane', 'Stephen Vane', true],
    ['Cal Vane', 'Avery Calister Vane, Jr.', true],
    ['Ave Vane', 'Avery Quill Vane', true],
    ['Ann Vane', 'Avery Dana Vane', false],
  ])('%s and %s: %s', (a, b, same) => expect(samePerson(shape(a), shape(b))).toBe(same));
});

describe('isMisspelt', () => {
  it.each([
    ['Avery Northcote', 'Avery Northcoate', true],
    ['Avery J. Northcote', 'Avery K. Northcoate', false],
    ['Avery Northcote', 'Avery Northcotes', false],
    ['Avery Northcote', 'Avery Northcote', false],
    ['Avery Vane', 'Avery Vale', false],
  ])('%s and %s: %s', (a, b, same) => expect(isMisspelt(shape(a), shape(b))).toBe(same));
});

describe('isSurnameOf', () => {
  it.each([
    ['Vane Sr.', 'Quill Vane, Sr.', true],
    ['Vane Jr.', 'Quill Vane, Sr.', false],
    ['Harrow Sr.', 'Quill Vane, Sr.', false],
  ])('%s and %s: %s', (short, long, is) => expect(isSurnameOf(shape(short), shape(long))).toBe(is));
});

describe('endsName', () => {
  it.each([
    ['Dog Ridge, Inc.', 'Two Dog Ridge, Inc.', true],
    ['van Horst', 'Quill van Horst', true],
    ['B. Vane', 'May B. Vane', true],
    ['Del Vane', 'Avery J. Del Vane III', true],
    ['Quill Vane', 'Avery Quill Vane', false],
  ])('%s and %s: %s', (short, long, ends) => expect(endsName(shape(short), shape(long))).toBe(ends));
});

describe('endsOrganization', () => {
  it.each([
    ['Vane & Associates', 'J.Q. Vane & Associates', true],
    ['Ridge Vane', 'Larkspur Ridge Vane Inc.', true],
    ['Ridge Vane Inc.', 'Larkspur Ridge Vane Inc.', false],
    ['Vane', 'Larkspur Vane Inc.', false],
  ])('%s and %s: %s', (short, long, ends) => expect(endsOrganization(shape(short), shape(long))).toBe(ends));
});

describe('hasOtherMiddle', () => {
  it.each([
    ['Avery P. Vane', 'Avery G. Vane', true],
    ['Avery Quill Vane, IV', 'Avery Bucky Vane, IV', true],
    ['Avery P. Vane, Jr.', 'Avery G. Vane, Sr.', false],
    ['Avery P. Vane', 'Dana G. Vane', false],
  ])('%s and %s: %s', (a, b, has) => expect(hasOtherMiddle(shape(a), shape(b))).toBe(has));
});

describe('sameEstate', () => {
  it.each([
    ['Estate of Vane', 'Estate of Avery Vane', true],
    ['Estate of Avery Vane', 'Estate of Avery Q. Vane', true],
    ['Estate of Dana Vane', 'Estate of Avery Q. Vane', false],
    ['Estate of Vane', 'Avery Vane', false],
  ])('%s and %s: %s', (a, b, same) => expect(sameEstate(shape(a), shape(b))).toBe(same));
});

describe('organizations', () => {
  it('are the same with other marks, not with another legal form', () => {
    expect(sameOrganization(shape('Larkspur Ridge, Inc.'), shape('LARKSPUR RIDGE INC'))).toBe(true);
    expect(sameOrganization(shape('Larkspur Ridge'), shape('Larkspur Ridge, LLC'))).toBe(true);
    expect(sameOrganization(shape('LarkspurRidge Ltd.'), shape('Larkspur Ridge, Ltd.'))).toBe(true);
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
