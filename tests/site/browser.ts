import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import type { Dist } from './build.ts';
import { serve } from './serve.ts';

/** Chromium on this machine, if any. */
export const BROWSER = findBrowser();
/** `--no-sandbox` since continuous integration often runs as root. */
export const FLAGS = ['--no-sandbox', '--disable-gpu'];

/** Tests in a browser; skipped, with the reason in their name, where there is none. */
export const describeInBrowser = (name: string, tests: () => void): void => {
  if (BROWSER) describe(name, tests);
  else describe.skip(`${name} (skipped: no Chromium or Chrome was found; name one in CASELIGHT_BROWSER)`, tests);
};

export interface Site {
  /** Where the built sites are served while the tests of the file run. */
  origin: Dist;
  /** Opens a page in a context of its own, and closes it after use. */
  inPage: <T>(options: BrowserContextOptions, use: (page: Page) => Promise<T>) => Promise<T>;
}

/** Serves the built sites and starts a browser for the tests of a file. */
export function useSite(): Site {
  const origin: Dist = { full: '', none: '' };
  const servers: Server[] = [];
  let browser: Browser;
  beforeAll(async () => {
    for (const [text, dist] of Object.entries(inject('dist')) as [keyof Dist, string][]) {
      const server = await serve(dist);
      servers.push(server);
      origin[text] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    }
    browser = await chromium.launch({ executablePath: BROWSER!, args: FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
    for (const server of servers) server.close();
  });
  return {
    origin,
    inPage: async (options, use) => {
      const context = await browser.newContext(options);
      try {
        return await use(await context.newPage());
      } finally {
        await context.close();
      }
    },
  };
}
