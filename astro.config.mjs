import { defineConfig } from 'astro/config';

export default defineConfig({
  /** Where the archive will be served, for canonical addresses, feeds and the sitemap. */
  site: process.env.CASELIGHT_SITE ?? 'https://caselight.example',
  outDir: process.env.CASELIGHT_OUT ?? './dist',
  /** Two builds at once must not share a store. */
  cacheDir: process.env.CASELIGHT_CACHE ?? './node_modules/.astro',
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 8, inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  compressHTML: true,
});
