import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EARLY_SCRIPT } from '../../src/components/client/early.ts';
import { LONG_MATTER } from './archive/long-matters.ts';
import { writeArchive } from './archive/write.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CHROMIUM = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Every kind of page, and the states that a case page can be in. */
const PAGES = {
  start: '/',
  'search shell': '/search/',
  'all cases': '/cases/',
  year: '/cases/2024/',
  'case with one release': '/cases/lr-25911/',
  'case with its charges and money told by party': '/cases/lr-20771/',
  'case of a dozen releases and many parties': '/cases/lr-18301/',
  'case with kinds of provision only, and an order': '/cases/pr-2024-41/',
  'case without party and provision': '/cases/pr-2013-88/',
  statutes: '/statutes/',
  act: '/statutes/exchange-act/',
  section: '/statutes/exchange-act/13-b-2-a/',
  group: '/statutes/securities-laws/reporting/',
  courts: '/courts/',
  court: '/courts/flsd/',
  topics: '/topics/',
  topic: '/topics/issuer-reporting/',
  parties: '/parties/',
  'names of one letter': '/parties/n/',
  about: '/about/',
  accuracy: '/accuracy/',
  figures: '/stats/',
  'largest sums': '/stats/largest/',
  coverage: '/coverage/',
  'not found': '/404.html',
} as const;
/** Rules of axe whose outcome depends on width or colours; the others are tried once narrow and once wide. */
const LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

function build(folder: string, text: 'full' | 'none'): string {
  const content = join(folder, `content-${text}`);
  const dist = join(folder, `dist-${text}`);
  writeArchive(content, text);
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      CASELIGHT_CONTENT: content,
      CASELIGHT_OUT: dist,
      CASELIGHT_CACHE: join(folder, `cache-${text}`),
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  return dist;
}

function serve(dist: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(dist) || !existsSync(file)) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
        .end(readFileSync(file));
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

describe.skipIf(!CHROMIUM)(
  CHROMIUM ? 'the built site' : 'the built site (no Chromium found: set CHROMIUM_PATH)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'caselight-site-'));
    const dist: Record<'full' | 'none', string> = { full: '', none: '' };
    const servers: Server[] = [];
    const origin: Record<'full' | 'none', string> = { full: '', none: '' };
    let browser: Browser;

    beforeAll(async () => {
      for (const text of ['full', 'none'] as const) {
        dist[text] = build(folder, text);
        const server = await serve(dist[text]);
        servers.push(server);
        origin[text] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      }
      browser = await chromium.launch({
        executablePath: CHROMIUM!,
        args: ['--no-sandbox', '--disable-gpu', '--headless'],
      });
    });
    afterAll(async () => {
      await browser?.close();
      for (const server of servers) server.close();
      rmSync(folder, { recursive: true, force: true });
    });

    async function inPage<T>(options: Parameters<Browser['newPage']>[0], use: (page: Page) => Promise<T>): Promise<T> {
      const context = await browser.newContext(options);
      try {
        return await use(await context.newPage());
      } finally {
        await context.close();
      }
    }

    describe.each([
      { width: 320, colorScheme: 'light', rules: 'all' },
      { width: 320, colorScheme: 'dark', rules: 'looks' },
      { width: 1280, colorScheme: 'light', rules: 'looks' },
      { width: 1280, colorScheme: 'dark', rules: 'all' },
    ] as const)('at $width px, $colorScheme', ({ width, colorScheme, rules }) => {
      it.each(Object.entries(PAGES))(
        '%s: no axe violation, no error, no request to others, nothing cut off',
        async (_, path) => {
          await inPage({ viewport: { width, height: 800 }, colorScheme }, async (page) => {
            const faults: string[] = [];
            page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
            page.on('pageerror', (error) => faults.push(error.message));
            page.on(
              'request',
              (request) => request.url().startsWith(origin.full) || faults.push(`asks ${request.url()}`),
            );
            page.on('requestfailed', (request) => faults.push(`failed ${request.url()}`));
            await page.goto(origin.full + path);
            const axe = new AxeBuilder({ page });
            if (rules === 'all')
              axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
            else axe.withRules(LOOKS);
            const { violations } = await axe.analyze();
            expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
            expect(faults).toEqual([]);
            expect(
              await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
            ).toBeLessThanOrEqual(0);
          });
        },
      );
    });

    it.each(Object.entries(PAGES))('%s: no script from a file holds up its painting', (_, path) => {
      const html = readFileSync(join(dist.full, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
      const scripts = html.match(/<script\b[^>]*>/g)?.filter((tag) => !tag.includes('application/ld+json'));
      for (const tag of scripts?.filter((tag) => tag.includes('src=')) ?? []) expect(tag).toContain('type="module"');
      expect(scripts?.filter((tag) => !tag.includes('src='))).toEqual(['<script>']);
      expect(html).toContain(`<script>${EARLY_SCRIPT}</script>`);
    });

    it('is whole without JavaScript', async () => {
      await inPage({ javaScriptEnabled: false, viewport: { width: 800, height: 900 } }, async (page) => {
        await page.goto(`${origin.full}/`);
        await page
          .getByRole('link', { name: 'SEC Charges Founder of Larkspur Ridge with Misappropriating Investor Funds' })
          .click();
        await page.getByRole('link', { name: 'Source: paragraph 7 of Litigation Release No. 25911' }).first().click();
        expect(new URL(page.url()).hash).toMatch(/^#lr-25911-p7-\d+$/);
        const words = page.locator('#lr-25911-p7 mark:target');
        expect(await words.evaluate((mark) => getComputedStyle(mark).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
      });
    });

    it('has every release of a long case on its page, and leads there from the address of the release', async () => {
      await inPage({}, async (page) => {
        await page.goto(`${origin.full}/releases/lr-21046/`);
        await page.waitForURL('**/cases/lr-18301/#lr-21046');
        for (const { id } of LONG_MATTER) expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
        expect(await page.locator('.timeline li').count()).toBe(LONG_MATTER.length);
      });
    });

    it('links a fact to the SEC’s page where the archive holds no words', async () => {
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

    it('can be walked with the keyboard, the skip link first', async () => {
      await inPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
        await page.goto(`${origin.full}/cases/lr-20771/`);
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
        expect(await page.evaluate(() => document.activeElement!.getBoundingClientRect().left)).toBeGreaterThanOrEqual(
          0,
        );
        const reached = new Set<string>();
        for (let presses = 0; presses < 300; presses += 1) {
          await page.keyboard.press('Tab');
          const at = await page.evaluate(() => {
            const element = document.activeElement!;
            const style = getComputedStyle(element);
            return element === document.body ? '' : `${style.outlineStyle !== 'none'} ${element.outerHTML}`;
          });
          if (at === '') break;
          expect(at.startsWith('true'), at).toBe(true);
          reached.add(at.slice(5));
        }
        const all = await page.evaluate(() => document.querySelectorAll('a[href], [tabindex="0"], summary').length);
        expect(reached.size).toBeGreaterThan(0.5 * all);
      });
    });

    it('prints without its navigation, black on white', async () => {
      await inPage({ colorScheme: 'light' }, async (page) => {
        await page.goto(`${origin.full}/cases/lr-20771/`);
        await page.emulateMedia({ media: 'print' });
        expect(
          await page.locator('.masthead nav, .gear, .rail, .crumbs, .beside, .from').filter({ visible: true }).count(),
        ).toBe(0);
        expect(await page.locator('#text').isVisible()).toBe(true);
        expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
      });
    });

    it('moves nothing once it is painted', async () => {
      await inPage({ viewport: { width: 375, height: 700 } }, async (page) => {
        for (const path of [PAGES.start, PAGES['case with one release'], PAGES.section]) {
          await page.goto(origin.full + path);
          const shift = await page.evaluate(
            () =>
              new Promise<number>((done) => {
                let sum = 0;
                new PerformanceObserver((list) => {
                  for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
                }).observe({ type: 'layout-shift', buffered: true });
                setTimeout(() => done(sum), 300);
              }),
          );
          expect(shift, path).toBeLessThan(0.01);
        }
      });
    });

    it('keeps to its weight: 15 KB a median case page, 10 KB of styles, compressed', () => {
      const weigh = (file: string): number => gzipSync(readFileSync(file)).length;
      const weights = readdirSync(join(dist.full, 'cases'), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && /^(?:lr|pr|ap)-/.test(entry.name))
        .map(({ name }) => weigh(join(dist.full, 'cases', name, 'index.html')))
        .sort((a, b) => a - b);
      expect(weights[Math.floor(weights.length / 2)]).toBeLessThan(15_000);
      const styles = readdirSync(join(dist.full, '_astro')).filter((name) => name.endsWith('.css'));
      expect(styles.reduce((sum, name) => sum + weigh(join(dist.full, '_astro', name)), 0)).toBeLessThan(10_000);
    });

    it('lists its pages for search engines', () => {
      const sitemap = readFileSync(join(dist.full, 'sitemap-1.xml'), 'utf8');
      expect(sitemap).toContain('/cases/lr-18301/</loc>');
      expect(sitemap).toContain('/statutes/exchange-act/13-b-2-a/</loc>');
      expect(readFileSync(join(dist.full, 'sitemap.xml'), 'utf8')).toContain('/sitemap-1.xml</loc>');
      expect(readFileSync(join(dist.full, 'robots.txt'), 'utf8')).toMatch(/^Sitemap: https:\/\/.*\/sitemap\.xml$/m);
    });
  },
);
