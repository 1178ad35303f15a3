import { expect, it } from 'vitest';
import { docketSearchUrl, pageUrl } from './urls.ts';

it.each([
  ['1:22-cv-01933', 'nysd', 'https://www.courtlistener.com/?type=r&docket_number=1%3A22-cv-01933&court=nysd'],
  ['03-80612-CIV', undefined, 'https://www.courtlistener.com/?type=r&docket_number=03-80612-CIV'],
  ['3-21844', undefined, undefined],
])('looks up docket %s of court %s', (docket, court, url) => {
  expect(docketSearchUrl(docket, court)).toBe(url);
});

it('gives the first page of a list the address of the list', () => {
  expect([pageUrl('/cases/2013/', 1), pageUrl('/cases/2013/', 2)]).toEqual(['/cases/2013/', '/cases/2013/page-2/']);
});
