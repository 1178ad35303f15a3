import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, useSite } from './browser.ts';

/** Waits until the search that was asked for is over. */
const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('#search:not([aria-busy]) [role="status"]:not(:empty)'));
const first = (page: Page) => page.locator('#search .results:not(.direct) .result').first();

describeInBrowser('the search page', () => {
  const { origin, inPage } = useSite();
  const search = (address: string, use: (page: Page) => Promise<void>) =>
    inPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.goto(`${origin.full}/search/${address}`);
      await settled(page);
      await use(page);
    });

  it.each([
    ['Avery Northcote', 'a name'],
    ['Avery Nortcote', 'a name with a letter missing'],
    ['SEC v. Northcote', 'a case'],
  ])('finds the case of “%s” first', async (query) => {
    await search(`?q=${encodeURIComponent(query)}`, async (page) => {
      expect(await first(page).getByRole('link').first().getAttribute('href')).toMatch(/^\/cases\/lr-25911\//);
      expect(await page.getByRole('status').textContent()).toMatch(/\b\d+ results?/);
    });
  });

  it('shows date, stage and provisions, the words marked, without an axe violation', async () => {
    await search('?q=standing+timber', async (page) => {
      expect(await first(page).textContent()).toContain('February 14, 2024');
      expect(await first(page).locator('mark').allTextContents()).toEqual(['standing', 'timber']);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  });

  it('keeps filters in the address, and gives them back', async () => {
    await search('?q=fraud', async (page) => {
      await page.waitForSelector('[data-facet="court"]');
      const all = await page.getByRole('status').textContent();
      await page.locator('[data-facet="court"] summary').click();
      await page.locator('[data-facet="court"] input').first().check();
      await page.waitForURL('**/search/?q=fraud&court=*');
      await settled(page);
      await page.goBack();
      await page.waitForURL('**/search/?q=fraud');
      await page.waitForFunction((text) => document.querySelector('[role="status"]')?.textContent === text, all);
      expect(await page.locator('[data-facet="court"] input:checked').count()).toBe(0);
    });
  });

  it('is walked with the arrow keys from the box', async () => {
    await search('?q=Northcote', async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.closest('.result') !== null)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('q');
    });
  });

  it('leads on from a search that finds nothing', async () => {
    await search('?q=xyzzyx', async (page) => {
      expect(await page.getByRole('status').textContent()).toBe('Nothing found for “xyzzyx”.');
      expect(await page.locator('.ways-on a').count()).toBeGreaterThanOrEqual(4);
    });
  });

  it('says without JavaScript where to go', async () => {
    await inPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${origin.full}/search/`);
      expect(await page.locator('noscript .note').isVisible()).toBe(true);
      expect(await page.getByRole('main').getByRole('link', { name: 'Cases by year' }).isVisible()).toBe(true);
    });
  });
});
