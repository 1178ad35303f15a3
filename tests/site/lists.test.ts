import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { STORIES } from './archive/write.ts';
import { describeInBrowser, useSite } from './browser.ts';

const { full } = inject('dist');
const textOf = (path: string): string => readFileSync(join(full, path), 'utf8');

describeInBrowser('lists', () => {
  const { origin, inPage } = useSite();

  it('are sorted by the heads of their columns, and say how they are sorted', async () => {
    await inPage({}, async (page) => {
      await page.goto(`${origin.full}/courts/`);
      const names = () => page.locator('tbody th a').allTextContents();
      const before = await names();
      const head = page.getByRole('columnheader', { name: 'Court' });
      await head.getByRole('button').click();
      expect(await names()).toEqual(before.toSorted());
      await head.getByRole('button').click();
      expect(await names()).toEqual(before.toSorted().toReversed());
      expect(await head.getAttribute('aria-sort')).toBe('descending');
    });
  });

  it('lead to every case under a provision in a year in three clicks', async () => {
    await inPage({}, async (page) => {
      await page.goto(`${origin.full}/`);
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Statutes' }).click();
      await page.getByRole('table').getByRole('link', { name: 'Exchange Act Section 13', exact: true }).click();
      await page.locator('.chart summary').click();
      await page.locator('.chart').getByRole('link', { name: '2008' }).click();
      expect(new URL(page.url()).hash).toBe('#y2008');
      expect(await page.locator('#y2008 + .cases li').count()).toBe(1);
    });
  });

  it('lead to the largest civil penalty in two', async () => {
    await inPage({}, async (page) => {
      await page.goto(`${origin.full}/`);
      await page.getByRole('link', { name: 'All large penalties and sums' }).click();
      await page.locator('#penalties tbody a').first().click();
      expect(new URL(page.url()).pathname).toBe('/cases/lr-20771/');
    });
  });

  it('have feeds, which their pages name', async () => {
    await inPage({}, async (page) => {
      await page.goto(`${origin.full}/statutes/exchange-act/13-b-2-a/`);
      const feeds = await page
        .locator('link[rel="alternate"][type="application/atom+xml"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(feeds).toEqual(['/feed.xml', '/statutes/exchange-act/13-b-2-a/feed.xml']);
      expect(textOf(feeds[1]!)).toContain('<title>SEC enforcement releases: Exchange Act Section 13(b)(2)(A)</title>');
      expect(JSON.parse(textOf('feed.json')).items).toHaveLength(STORIES.length);
      expect(textOf('opensearch.xml')).toContain('/search/?q={searchTerms}');
    });
  });
});
