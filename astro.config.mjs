import { defineConfig } from 'astro/config';
import { cacheFolder } from './src/site/cache-folder.ts';
import { redirects } from './src/site/redirects.ts';

export default defineConfig({
  /** Where the archive will be served, for canonical addresses, feeds and the sitemap. */
  site: process.env.CASELIGHT_SITE ?? 'https://caselight.example',
  outDir: process.env.CASELIGHT_OUT ?? './dist',
  cacheDir: cacheFolder(),
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 8, inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  compressHTML: true,
  /* Scripts stand in files, so that a content security policy can name them and pages do not carry them. */
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [redirects()],
});
