import { expect, it } from 'vitest';
import { held, placesOf } from './held.ts';

it('says where the spool has what, one behind the other', () => {
  const one = held.parse({ case: 'lr-25911', year: '2024', at: '100 20 30 400' });
  expect(placesOf(one)).toEqual({
    card: { offset: 100, bytes: 20 },
    locator: { offset: 120, bytes: 30 },
    file: { offset: 150, bytes: 400 },
  });
});
