import { describe, expect, it } from 'vitest';
import { isLegalForm, LEGAL_FORMS, ORGANIZATION_WORDS, PUBLIC_BODIES, plainWord } from './names-corporate.ts';
import { GIVEN_NAMES } from './names-given.ts';
import { NEVER_IN_NAMES, OF_AUTHORITIES, PLACES } from './names-never.ts';
import { CREDENTIALS, GENERATIONS, HONORIFICS, PARTICLES, SHORT_GIVEN_NAMES } from './names-personal.ts';

describe('legal forms', () => {
  it.each(Object.entries(LEGAL_FORMS))('%s ends %s', (form, example) => {
    const last = example.split(' ').at(-1)!;
    expect(plainWord(last)).toBe(form);
    expect(isLegalForm(last)).toBe(true);
  });
  it('are no small words', () => expect(['co', 'as', 'company', 'sa'].some(isLegalForm)).toBe(false));
});

const LISTS = {
  ORGANIZATION_WORDS,
  PUBLIC_BODIES,
  GIVEN_NAMES,
  NEVER_IN_NAMES,
  OF_AUTHORITIES,
  PLACES,
  CREDENTIALS,
  GENERATIONS,
  HONORIFICS,
  PARTICLES,
};

describe.each(Object.entries(LISTS))('%s', (_name, list) => {
  it('is in small letters, without empty entries', () => {
    expect([...list].filter((word) => word === '' || word !== word.toLowerCase() || word !== word.trim())).toEqual([]);
  });
});

it('takes no legal form for a given name', () => {
  expect([...GIVEN_NAMES].filter((word) => Object.hasOwn(LEGAL_FORMS, word))).toEqual([]);
});

it('knows the given names that short forms stand for', () => {
  expect(Object.values(SHORT_GIVEN_NAMES).filter((name) => !GIVEN_NAMES.has(name))).toEqual([]);
});
