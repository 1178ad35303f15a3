import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type LaunchedChrome, launch } from 'chrome-launcher';
import lighthouse, { type Flags } from 'lighthouse';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BROWSER, describeInBrowser, FLAGS } from './browser.ts';
import { PAGES } from './pages.ts';
import { serve } from './serve.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** The category that depends on how busy the machine is; budgets of bytes, shifts and blocking are tested elsewhere. */
const TIMED = 'performance';
/** A run may be slow by no fault of the page: the best of a few counts. */
const RUNS = 3;

interface Run {
  scores: Record<string, number>;
  /** The audits that cost points. */
  lost: string[];
}

describeInBrowser('Lighthouse', () => {
  let server: Server;
  let chrome: LaunchedChrome;
  beforeAll(async () => {
    server = await serve(inject('dist').full);
    chrome = await launch({ chromePath: BROWSER!, chromeFlags: ['--headless', ...FLAGS], logLevel: 'silent' });
  });
  afterAll(() => {
    chrome?.kill();
    server?.close();
  });

  async function run(path: string): Promise<Run> {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
    const flags: Flags = { port: chrome.port, logLevel: 'silent', onlyCategories: [...CATEGORIES] };
    const { categories, audits } = (await lighthouse(address, flags))!.lhr;
    const weighed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
    const lost = weighed.map(({ id }) => audits[id]!).filter(({ score }) => score !== null && score < 1);
    return {
      scores: Object.fromEntries(CATEGORIES.map((id) => [id, Math.round(100 * (categories[id]?.score ?? 0))])),
      lost: lost.map(({ title, displayValue }) => `${title} ${displayValue ?? ''}`),
    };
  }

  const pages = ['start', 'case of a dozen releases and many parties', 'section', 'search shell'] as const;
  it.each(pages)('gives %s 100 for all that does not depend on time', async (name) => {
    const { scores, lost } = await run(PAGES[name]);
    expect({ ...scores, [TIMED]: 100 }, lost.join('; ')).toEqual(Object.fromEntries(CATEGORIES.map((id) => [id, 100])));
  });

  describe.skipIf(!process.env['CASELIGHT_QUIET'])('on a quiet machine (run with CASELIGHT_QUIET=1)', () => {
    it.each(pages)('gives %s 100 for speed', async (name) => {
      let best = await run(PAGES[name]);
      for (let runs = 1; runs < RUNS && best.scores[TIMED]! < 100; runs += 1) best = await run(PAGES[name]);
      expect(best.scores[TIMED], best.lost.join('; ')).toBe(100);
    });
  });
});
