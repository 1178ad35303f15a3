import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cacheFolder } from './cache-folder.ts';
import { contentFolder } from './content-folder.ts';
import { readPermalinks } from './permalinks.ts';
import { redirectHtml } from './redirect.ts';
import { share } from './share.ts';
import { caseUrl, releaseAnchor, releaseUrl } from './urls.ts';

const FILE = 'case-of-release.json';

/** Leaves for the end of the build which release belongs to which case. */
export const noteCases = (cases: readonly (readonly [release: string, entry: string])[]): void =>
  writeFileSync(join(cacheFolder(), FILE), JSON.stringify(cases));

const notedCases = (): [release: string, entry: string][] =>
  JSON.parse(readFileSync(join(cacheFolder(), FILE), 'utf8'));

/**
 * Where addresses lead that have no page of their own: each release to its place on the page of its case, and a case that became
 * part of another to that one.
 *
 * @param published every address that was ever published
 */
export function redirectsOf(
  caseOf: ReadonlyMap<string, string>,
  published: readonly string[],
): [address: string, to: string][] {
  const current = new Set(caseOf.values());
  const absorbed = published.flatMap((address): [string, string][] => {
    const id = /^\/cases\/([^/]+)\/$/.exec(address)?.[1];
    const entry = id === undefined || current.has(id) ? undefined : caseOf.get(id);
    return entry === undefined ? [] : [[address, caseUrl(entry)]];
  });
  return [
    ...[...caseOf].map(([id, entry]): [string, string] => [releaseUrl(id), caseUrl(entry) + releaseAnchor(id)]),
    ...absorbed,
  ];
}

/**
 * Writes the redirects of a built site straight to its folder: they outnumber the pages, and as pages of Astro’s each would take
 * several times as long.
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
        const all = share(redirectsOf(new Map(notedCases()), readPermalinks(contentFolder())));
        for (const [address, to] of all) {
          const folder = join(fileURLToPath(dir), address);
          mkdirSync(folder, { recursive: true });
          writeFileSync(join(folder, 'index.html'), redirectHtml(to, new URL(site)));
        }
        logger.info(`${all.length.toLocaleString('en-US')} redirects`);
      },
    },
  };
}
