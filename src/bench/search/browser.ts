import type { Browser, CDPSession, Page } from 'playwright-core';

/** A link as Chromium emulates it: milliseconds to the first byte, bytes a second. */
export interface Link {
  latency: number;
  downloadThroughput: number;
  uploadThroughput: number;
}

/** What Chromium's own tools call Slow 4G. */
export const SLOW_4G: Link = { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

/** What a search cost, and what it showed. */
export interface Shown {
  /** Ids of the cases and provisions that the results lead to, in order. */
  pages: string[];
  /** Milliseconds to the first result; to the end of the search if it shows none. */
  ms: number;
  /** Bytes that came over the link. */
  bytes: number;
}

const pageOf = (href: string): string =>
  new URL(href).pathname.replace(/^\/(?:cases|statutes)\//, '').replace(/\/$/, '');

/** Counts what comes over the link. */
async function counting(session: CDPSession, link: Link | undefined): Promise<() => number> {
  let bytes = 0;
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  if (link) await session.send('Network.emulateNetworkConditions', { offline: false, ...link });
  return () => bytes;
}

const results = (page: Page): Promise<string[]> =>
  page.$$eval('#search .result h3 a', (links) => links.map((link) => (link as HTMLAnchorElement).href));

/** Waits until the search is over and nothing comes any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('#search[aria-busy]'), undefined, { timeout: 60_000 });
  await page.waitForLoadState('networkidle');
}

/** Remembers when the first result stands in the page. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const began = performance.now();
    const found = window as typeof window & { firstResult?: number };
    delete found.firstResult;
    const observer = new MutationObserver(() => {
      if (!document.querySelector('#search .result')) return;
      found.firstResult = performance.now() - began;
      observer.disconnect();
    });
    observer.observe(document.getElementById('search')!, { childList: true, subtree: true });
  });

/** Searches one query after the other on one page, as a reader does who stays on it. */
export async function searchAll(browser: Browser, origin: string, queries: readonly string[]): Promise<Shown[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const bytes = await counting(await context.newCDPSession(page), undefined);
  await page.goto(`${origin}/search/`, { waitUntil: 'networkidle' });
  const shown: Shown[] = [];
  for (const query of queries) {
    await page.evaluate(() => {
      for (const result of document.querySelectorAll('#search .result')) result.remove();
    });
    await watch(page);
    const before = bytes();
    await page.fill('form.search input[name="q"]', query);
    await page.press('form.search input[name="q"]', 'Enter');
    await settled(page);
    const ms = await page.evaluate(() => (window as typeof window & { firstResult?: number }).firstResult);
    shown.push({ pages: (await results(page)).map(pageOf), ms: ms ?? Number.NaN, bytes: bytes() - before });
  }
  await context.close();
  return shown;
}

/** Opens the address of a search with nothing in the cache: bytes, and milliseconds after the page is first painted. */
export async function openSearch(browser: Browser, origin: string, query: string, link?: Link): Promise<Shown> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await counting(await context.newCDPSession(page), link);
  await page.addInitScript(() => {
    const found = window as typeof window & { firstResult?: number };
    new MutationObserver((_, observer) => {
      if (!document.querySelector('#search .result')) return;
      found.firstResult = performance.now();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${origin}/search/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('#search .result', { timeout: 60_000 });
  const shown = await page.evaluate(() => {
    const at = (window as typeof window & { firstResult?: number }).firstResult!;
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const fetched = ['navigation', 'resource'].flatMap(
      (type) => performance.getEntriesByType(type) as PerformanceResourceTiming[],
    );
    const before = fetched.filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= at);
    return {
      ms: at - paint!.startTime,
      bytes: before.reduce((sum, { transferSize }) => sum + transferSize, 0),
    };
  });
  const pages = (await results(page)).map(pageOf);
  await context.close();
  return { pages, ms: Math.max(0, shown.ms), bytes: shown.bytes };
}
