import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { INDEX_FILE, shardFile, TABLES, type TableIndex } from '../resolve/tables.ts';
import { writeCaseFiles } from './case-files.ts';
import { contentFolder } from './content-folder.ts';
import { count } from './english.ts';
import type { Locator } from './locator.ts';
import { lookupTables } from './lookup.ts';
import { NotedReleases } from './noted-releases.ts';
import { readPermalinks, statutesAmong } from './permalinks.ts';
import { redirectLines, redirectRules, writeRedirectPages } from './redirect-files.ts';
import { redirectsOf } from './redirects.ts';
import { partOf, share } from './share.ts';

/** Writes the tables of the resolver below `dist`. */
function writeTables(dist: string, locators: readonly Locator[], laws: readonly string[]): void {
  const folder = join(dist, TABLES);
  mkdirSync(folder, { recursive: true });
  const texts = lookupTables(locators, laws).map((shard) => JSON.stringify(shard));
  for (const [at, text] of texts.entries()) writeFileSync(join(folder, shardFile(at)), text);
  const index: TableIndex = {
    shards: texts.length,
    bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    build: hash('sha1', texts.join('\n')),
  };
  writeFileSync(join(folder, INDEX_FILE), JSON.stringify(index));
}

/**
 * Writes what every address and citation leads to straight into the built site: redirect pages, which outnumber the pages and would
 * take Astro several times as long, their list, the tables of the resolver, and the files beside the pages of cases.
 */
export function redirects(): AstroIntegration {
  let site = '';
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
      },
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const noted = new NotedReleases();
        for (const { id, read } of share(noted.cases())) writeCaseFiles(dist, id, read(), new URL(site));
        const locators = noted.locators();
        noted.close();
        const ledger = readPermalinks(contentFolder());
        const all = redirectsOf(locators, ledger);
        const pages = writeRedirectPages(share(all), dist, new URL(site));
        logger.info(`${count(pages)} redirects`);
        if (partOf(process.env['CASELIGHT_PART']).part > 1) return;
        mkdirSync(join(dist, 'data'), { recursive: true });
        writeFileSync(join(dist, 'data', 'redirects.jsonl'), redirectLines(all));
        writeFileSync(join(dist, '_redirects'), redirectRules(all));
        writeTables(dist, locators, statutesAmong(ledger));
      },
    },
  };
}
