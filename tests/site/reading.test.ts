import { expect, it } from 'vitest';
import { LONG_MATTER } from './archive/long-matters.ts';
import { describeInBrowser, useSite } from './browser.ts';
import { PAGES } from './pages.ts';

describeInBrowser('a reader', () => {
  const { origin, inPage } = useSite();

  it('needs no JavaScript: a fact leads to its words, which are marked', async () => {
    await inPage({ javaScriptEnabled: false, viewport: { width: 800, height: 900 } }, async (page) => {
      await page.goto(`${origin.full}/`);
      await page
        .getByRole('link', { name: 'SEC Charges Founder of Larkspur Ridge with Misappropriating Investor Funds' })
        .click();
      await page.getByRole('link', { name: 'Source: paragraph 7 of Litigation Release No. 25911' }).first().click();
      expect(new URL(page.url()).hash).toMatch(/^#lr-25911-p7-\d+$/);
      const lit = page.locator('#lr-25911-p7 mark:target');
      const colourOf = () => lit.evaluate((mark) => getComputedStyle(mark).backgroundColor);
      expect(await colourOf()).not.toBe('rgba(0, 0, 0, 0)');
      expect(await page.locator('button').filter({ visible: true }).count()).toBe(1);
      const other = page.locator('#lr-25911-p5 mark').first();
      expect(await other.evaluate((mark) => getComputedStyle(mark).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
      await page.getByLabel('Mark all words that facts were read from').check();
      expect(await other.evaluate((mark) => getComputedStyle(mark).backgroundColor)).toBe(await colourOf());
    });
  });

  it('sees the words of a fact where its link is pointed at, until Escape', async () => {
    await inPage({ viewport: { width: 800, height: 900 } }, async (page) => {
      await page.goto(`${origin.full}/cases/lr-25911/`);
      const link = page.getByRole('link', { name: 'Source: paragraph 7 of Litigation Release No. 25911' }).first();
      const preview = page.getByRole('tooltip');
      const words = await page.locator(`.text mark[id="${(await link.getAttribute('href'))!.slice(1)}"]`).textContent();
      await link.hover();
      expect(await preview.locator('mark').textContent()).toBe(words);
      expect(await link.getAttribute('aria-describedby')).toBe(await preview.getAttribute('id'));
      const [paragraph, shown] = await Promise.all([page.locator('#lr-25911-p7').textContent(), preview.textContent()]);
      for (const part of shown!.split('…')) expect(paragraph).toContain(part.trim());
      await preview.hover();
      await page.waitForTimeout(400);
      expect(await preview.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await preview.isVisible()).toBe(false);
      expect(await link.getAttribute('aria-describedby')).toBeNull();
    });
  });

  it.each(['/cases/lr-25911/', '/cases/lr-18301/', '/statutes/exchange-act/13-b-2-a/', '/cases/2024/'])(
    'finds the same words on %s with JavaScript and without',
    async (path) => {
      const wordsOf = (javaScriptEnabled: boolean) =>
        inPage({ javaScriptEnabled }, async (page) => {
          await page.goto(origin.full + path);
          // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees is the point.
          return page.locator('main').innerText();
        });
      const buttons = /^(?:Copy link|Share|Print)$/gm;
      const [withScript, without] = [await wordsOf(true), await wordsOf(false)];
      expect(without.replace(buttons, '').replace(/\s+/g, ' ')).toBe(
        withScript.replace(buttons, '').replace(/\s+/g, ' '),
      );
    },
  );

  it('finds every release of a long case on its page, also from the address of the release', async () => {
    await inPage({}, async (page) => {
      await page.goto(`${origin.full}/releases/lr-21046/`);
      await page.waitForURL('**/cases/lr-18301/#lr-21046');
      for (const { id } of LONG_MATTER) expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
      expect(await page.locator('.timeline li').count()).toBe(LONG_MATTER.length);
    });
  });

  it('comes to the paragraph where a link names words that are no evidence any more', async () => {
    await inPage({}, async (page) => {
      await page.goto(`${origin.full}/cases/lr-25911/#lr-25911-p7-9999`);
      await page.waitForURL('**/#lr-25911-p7');
    });
  });

  it('is led to the SEC’s page where the archive holds no words', async () => {
    await inPage({}, async (page) => {
      await page.goto(`${origin.none}/cases/lr-25911/`);
      const source = page
        .getByRole('link', { name: 'Source: paragraph 1 of Litigation Release No. 25911, on sec.gov' })
        .first();
      expect(await source.getAttribute('href')).toBe(
        'https://www.sec.gov/enforcement-litigation/litigation-releases/lr-25911',
      );
      expect(await page.getByText('This archive holds the facts of this release, not its words').count()).toBe(1);
      expect(await page.locator('main').textContent()).not.toContain('timber');
    });
  });

  it.each(Object.entries(PAGES))('can walk %s with the keyboard, the skip link first', async (_, path) => {
    await inPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.goto(origin.full + path);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
      expect(await page.evaluate(() => document.activeElement!.getBoundingClientRect().left)).toBeGreaterThanOrEqual(0);
      const all = await page.evaluate(() => {
        const able = [
          ...document.querySelectorAll<HTMLElement>(
            'a[href], button, input, select, textarea, summary, [tabindex="0"]',
          ),
        ];
        const shown = able.filter((element) => element.checkVisibility({ visibilityProperty: true }));
        for (const [index, element] of shown.entries()) element.dataset['at'] = String(index);
        return shown.length;
      });
      const reached = new Set<string>(['0']);
      for (let presses = 0; presses < all + 5; presses += 1) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const { dataset, outerHTML } = document.activeElement as HTMLElement;
          const bare = getComputedStyle(document.activeElement!).outlineStyle === 'none' && dataset['at'];
          return bare ? `no outline: ${outerHTML}` : dataset['at'];
        });
        if (at === undefined) break;
        expect(at).toMatch(/^\d+$/);
        reached.add(at);
      }
      expect(reached.size).toBe(all);
    });
  });

  it('prints a document without its navigation, black on white, whatever colours were chosen', async () => {
    await inPage({ colorScheme: 'dark' }, async (page) => {
      await page.goto(`${origin.full}/cases/lr-20771/`);
      await page.getByRole('button', { name: 'Colours' }).click({ clickCount: 2 });
      await page.emulateMedia({ media: 'print' });
      const hidden = page.locator('.masthead nav, .gear, .rail, .crumbs, .beside, .from').filter({ visible: true });
      expect(await hidden.count()).toBe(0);
      for (const id of ['text', 'cite', 'provenance']) expect(await page.locator(`#${id}`).isVisible()).toBe(true);
      expect(await page.locator('.address').textContent()).toMatch(/^https:\/\/.*\/cases\/lr-20771\/$/);
      expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
    });
  });

  it('chooses the colours, and finds them chosen on the next page', async () => {
    await inPage({ colorScheme: 'light' }, async (page) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      await page.goto(`${origin.full}/about/`);
      const light = await paper();
      const button = page.getByRole('button', { name: 'Colours: as on this device' });
      await button.click();
      expect(await paper()).toBe(light);
      await page.getByRole('button', { name: 'Colours: light' }).click();
      const dark = await paper();
      expect(dark).not.toBe(light);
      await page.goto(`${origin.full}/cases/lr-20771/`, { waitUntil: 'commit' });
      await page.waitForSelector('body');
      expect(await paper()).toBe(dark);
    });
  });

  it('copies the permanent link', async () => {
    await inPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.goto(`${origin.full}/cases/lr-20771/`);
      await page.getByRole('button', { name: 'Copy link' }).click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^https:\/\/.*\/cases\/lr-20771\/$/);
    });
  });
});
