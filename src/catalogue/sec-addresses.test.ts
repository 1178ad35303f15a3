import { describe, expect, it } from 'vitest';
import { kindOf } from '../domain/kinds.ts';
import { ADDRESS_FORMS, currentSecUrl, releaseOfPath, releaseOfUrl, secAddresses, secPath } from './sec-addresses.ts';

describe('the forms of addresses', () => {
  it.each(ADDRESS_FORMS.map((form) => [form.example, form] as const))('%s is read and written', (example, form) => {
    const id = releaseOfPath(example)!;
    expect(kindOf(id)).toBe(form.kind);
    const number = id.slice(3);
    const year = /\/(\d{4})\//.exec(example)?.[1] ?? form.from;
    const slug = form.path.includes('{slug}');
    expect(secAddresses(id, Number(year)).includes(example)).toBe(!slug);
    expect(slug || example.includes(number)).toBe(true);
  });

  it.each([
    ['/litigation/litreleases/lr-25753-0', 'lr-25753', 'a second page of the same number'],
    ['/enforcement-litigation/litigation-releases/lr26018', 'lr-26018', 'a hyphen lost'],
    ['/litigation/litreleases//lr18226.html', 'lr-18226', 'a slash too many, another ending'],
    ['/litigation/litreleases/2008/lr20506a.htm', 'lr-20506a', 'a letter after the number'],
    ['/news/press/99-12.txt', 'pr-1999-12', 'two figures for the year'],
    ['/news/press/2005-07.htm', 'pr-2005-7', 'a leading zero'],
    ['/enforce/34-85819-s', 'ap-34-85819-s', 'a summary page'],
    ['/files/litigation/admin/2024/ia-6543.pdf', 'ap-ia-6543', 'the series of an act of 1940'],
  ])('%s is %s: %s', (path, id) => {
    expect(releaseOfPath(path)).toBe(id);
  });

  it.each(['/litigation/litreleases.htm', '/litigation/complaints/2013/comp22620.pdf', '/news/press/2011', '/'])(
    '%s is no release',
    (path) => {
      expect(releaseOfPath(path)).toBeUndefined();
    },
  );

  it('gives a release the forms of its time, and those that the SEC moved it to', () => {
    expect(secAddresses('lr-18226', 2003)).toEqual([
      '/enforcement-litigation/litigation-releases/lr-18226',
      '/litigation/litreleases/lr-18226',
      '/litigation/litreleases/lr18226.htm',
      '/litigation/litreleases/lr18226.txt',
    ]);
    expect(secAddresses('pr-2011-146', 2011)).toContain('/news/press/2011/2011-146.htm');
    expect(secAddresses('lr-18226', undefined)).toEqual(secAddresses('lr-18226', 2003).slice(0, 2));
  });
});

describe('addresses on sec.gov', () => {
  it.each([
    ['https://www.sec.gov/a/b?x#y', '/a/b'],
    ['//sec.gov/a', '/a'],
    ['www.sec.gov/a', '/a'],
    ['/a', '/a'],
    ['https://web.archive.org/web/2010*/https://www.sec.gov/a', '/a'],
    ['https://www.sec.gov.example.org/a', undefined],
    ['https://notsec.gov/a', undefined],
  ])('%s has the path %s', (url, path) => {
    expect(secPath(url)).toBe(path);
  });
  it('are those of today for a release that is not held', () => {
    expect(currentSecUrl('lr-25680')).toBe('https://www.sec.gov/enforcement-litigation/litigation-releases/lr-25680');
    expect(releaseOfUrl(currentSecUrl('ap-34-99483'))).toBe('ap-34-99483');
  });
});
