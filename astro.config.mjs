import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { redirects } from './src/site/build-redirects.ts';
import { cacheFolder } from './src/site/cache-folder.ts';
import { writeFonts } from './src/styles/font-files.ts';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const fonts = await writeFonts(here('./node_modules/.fonts'));

export default defineConfig({
  /** Where the archive will be served, for canonical addresses, feeds and the sitemap. */
  site: process.env.CASELIGHT_SITE ?? 'https://caselight.example',
  srcDir: here('./src'),
  publicDir: here('./public'),
  outDir: resolve(process.env.CASELIGHT_OUT ?? 'dist'),
  cacheDir: cacheFolder(),
  /* The preview answers at a folder without its last slash too, as static hosts do: old addresses of sec.gov have none. */
  trailingSlash: process.argv.includes('preview') ? 'ignore' : 'always',
  build: { format: 'directory', concurrency: 8, inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  compressHTML: true,
  integrations: [redirects()],
  vite: {
    resolve: { alias: { '@fonts': fonts } },
    build: {
      /* Scripts stand in files, so that a content security policy can name them and pages do not carry them. */
      assetsInlineLimit: 0,
      /* Processes that build a part each write into one folder. */
      emptyOutDir: !process.env.CASELIGHT_PART,
    },
  },
});
