import { describe, expect, it } from 'vitest';
import { archiveOf } from './archive.ts';
import type { Card } from './card.ts';
import { relatedOf } from './related.ts';

const card = (number: number, year: number, provisions: string[], related: string[] = []): Card => ({
  id: `lr-${number}`,
  case: `lr-${number}`,
  title: `Matter ${number}`,
  date: `${year}-01-02`,
  courts: [],
  provisions,
  groups: [],
  stages: [],
  amounts: [],
  people: [],
  organizations: [],
  related,
});
const RARE = 'exchange-act/13-b-5';
const COMMON = 'exchange-act/10-b';
const archive = archiveOf([
  card(20001, 2001, [COMMON, RARE]),
  card(20002, 2002, [COMMON]),
  card(20003, 2003, [COMMON, RARE], ['lr-20002', 'lr-20003', 'lr-99999', 'pr-2003-1']),
  card(20004, 2004, [COMMON, RARE]),
  card(20009, 2009, ['securities-act/5-a'], ['lr-20003']),
]);
const related = (id: string) => relatedOf(archive.caseOf.get(id)!, archive);
const ids = (cases: readonly { id: string }[] = []) => cases.map(({ id }) => id);

describe('related cases', () => {
  it('are those that its releases refer to, and those that refer to it, if the archive has them', () => {
    expect(ids(related('lr-20003').refersTo)).toEqual(['lr-20002']);
    expect(ids(related('lr-20003').referredToBy)).toEqual(['lr-20009']);
    expect(related('lr-20009')).toMatchObject({ refersTo: [{ id: 'lr-20003' }], referredToBy: [] });
  });
  it('are those nearest in time under its rarest provision that another case shares, and none twice', () => {
    expect(related('lr-20003').alike?.law.id).toBe(RARE);
    expect(ids(related('lr-20003').alike?.cases)).toEqual(['lr-20004', 'lr-20001']);
    expect(ids(related('lr-20002').alike?.cases)).toEqual(['lr-20004', 'lr-20001']);
    expect(related('lr-20009').alike).toBeUndefined();
  });
});
