import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { describeInBrowser, useSite } from './browser.ts';
import { PAGES } from './pages.ts';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules of axe whose outcome depends on width or colours; the others are tried once narrow and once wide. */
const LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** What goes wrong on a page while it loads: errors of scripts, and requests that fail or go to others. */
function faultsOf(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => request.url().startsWith(origin) || faults.push(`asks ${request.url()}`));
  page.on('requestfailed', (request) => faults.push(`failed ${request.url()}`));
  return faults;
}

/** How far things moved after they were painted, summed as browsers score it. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => done(sum), 50));
      }),
  );

/** Every page at one width, in both colour schemes. */
export function testLooks(width: number, all: 'light' | 'dark'): void {
  describeInBrowser(`the built site at ${width} px`, () => {
    const { origin, inPage } = useSite();
    describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
      it.each(Object.entries(PAGES))(
        '%s: no axe violation, no error, no request to others, nothing cut off, nothing moves',
        async (_, path) => {
          await inPage({ viewport: { width, height: 800 }, colorScheme }, async (page) => {
            const faults = faultsOf(page, origin.full);
            await page.goto(origin.full + path);
            // To the three places in which browsers' own tools tell it.
            expect(await shiftOf(page)).toBeLessThan(0.001);
            const axe = new AxeBuilder({ page });
            const { violations } = await (colorScheme === all
              ? axe.withTags(STANDARD)
              : axe.withRules(LOOKS)
            ).analyze();
            expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
            expect(faults).toEqual([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
          });
        },
      );
    });
  });
}
