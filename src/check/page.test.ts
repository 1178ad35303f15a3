import { describe, expect, it } from 'vitest';
import { addressOf, answers, targetOf } from './addresses.ts';
import { readPage } from './page.ts';
import { htmlFaults } from './valid-html.ts';

const SITE = 'https://archive.example';

describe('addresses', () => {
  it.each([
    ['index.html', '/'],
    ['cases/lr-10001/index.html', '/cases/lr-10001/'],
    ['litigation/litreleases/lr10001.htm', '/litigation/litreleases/lr10001.htm'],
    ['404.html', '/404.html'],
  ])('%s answers at %s', (file, address) => {
    expect(addressOf(file)).toBe(address);
  });
  it.each([
    ['#p3', { address: '/cases/lr-10001/', fragment: 'p3' }],
    ['../lr-10002/?x=1#a%20b', { address: '/cases/lr-10002/', fragment: 'a b' }],
    [`${SITE}/about/`, { address: '/about/', fragment: '' }],
    ['https://www.sec.gov/', null],
    ['mailto:someone@example.org', null],
  ])('from a case page, %s leads to its place', (link, target) => {
    expect(targetOf(link, '/cases/lr-10001/', SITE)).toEqual(target);
  });
  it('lets a folder answer without its last slash', () => {
    expect(answers('/about', new Set(['/about/']))).toBe(true);
    expect(answers('/abou', new Set(['/about/']))).toBe(false);
  });
});

describe('readPage', () => {
  it('finds ids, double ids, links, where the page goes by itself, and the title', () => {
    const html = `<title>A &amp; B</title><meta http-equiv="refresh" content="0; url=/cases/x/"><svg><title>no</title><use href="#icon"/></svg>
      <p id="a"><a href="/b/">b</a><img src="/c.png" alt=""><i id="a"></i><form action="/search/"></form>`;
    const page = readPage('/', html);
    expect(page).toMatchObject({ ids: new Set(['a']), twice: ['a'], title: 'A & B' });
    expect([...page.links]).toEqual(['/cases/x/', '#icon', '/b/', '/c.png', '/search/']);
  });
});

describe('htmlFaults', () => {
  it('passes a sound page and names the fault of another', async () => {
    const page = (body: string) =>
      `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>T</title></head><body>${body}</body></html>`;
    expect(await htmlFaults(page('<p>x</p>'))).toEqual([]);
    expect((await htmlFaults(page('<p><div>x</div></p>'))).join()).toMatch(
      /close-order|element-permitted-content|no-implicit-close/,
    );
  });
});
