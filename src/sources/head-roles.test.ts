import { describe, expect, it } from 'vitest';
import { headRole, headRoles } from './head-roles.ts';

describe('the role of a line at the head of a release', () => {
  it.each([
    ['Civ. 1234 (ABC) (S.D.N.Y.)', 'court', 'the rest of a docket'],
    ['1234 (ABC).', 'court', 'its number alone'],
    ['Civil Action 09 Civ. 123 (ABC) (SDNY)', 'court', 'a docket without “No.”'],
    ['CIVIL ACTION NUMBER 4:00-CV-0123-A (USDC/Northern District of Texas).', 'court', 'the word in full'],
    ['U.S.D.C., E.D. Pa.', 'court', 'a court in short'],
    ['ET AL. (Civil Action No. 00-1234-CIV (S.D. Florida)', 'caption', 'the rest of a caption'],
    ['(June 30, 2006)', 'number', 'a date in brackets'],
    ['None', 'letterhead', 'no headline'],
    ['CIVIL PENALTIES ORDERED AGAINST AVERY NORTHCOTE', 'title', 'a headline that begins alike'],
  ])('%s: %s (%s)', (text, role) => expect(headRole(text)).toBe(role));
});

it('takes what follows a cut caption for its rest where it ends as captions do', () => {
  const rest = 'QUILL VANE, Defendants, and AVERY NORTHCOTE, Relief Defendant. Civil Action No. 02-1234';
  expect(headRoles(['SEC v. LARKSPUR, INC.', rest])).toEqual(['caption', 'caption']);
  expect(headRoles(['SEC v. LARKSPUR, INC.', 'DEFENDANTS ENJOINED'])).toEqual(['caption', 'title']);
});
