import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INDEX_FILE, TABLES } from '../resolve/tables.ts';
import { AHEAD_ID, MANIFEST_FILE, MANIFEST_ID, type Manifest, SEARCH_ROOT } from './manifest.ts';
import { LONE_NUMBER } from './query.ts';

/** Stands behind what is put into the page, so that it can be replaced. */
const END = '<!-- /search-index -->';
const PLACE = new RegExp(`<script[^>]*id="${MANIFEST_ID}"[^>]*>[^<]*</script>(?:.*?${END})?`, 's');
const SCRIPT = /<script type="module" src="([^"]+)"/g;
const IMPORT = /\b(?:from|import)\s*"\.\/([^"]+\.js)"/g;

const fetched = (href: string, more = ''): string =>
  `<link rel="preload" as="fetch" href="${href}" crossorigin${more}>`;
const module = (href: string, more = ''): string => `<link rel="modulepreload" href="${href}"${more}>`;
/** Behind what answers a citation, which needs no index. */
const LATER = ' fetchpriority="low"';

/**
 * Fetches what waits in the template, where the address asks for a search; the index not for a {@link LONE_NUMBER}. It is the same on
 * every site, so that a content security policy can allow it by its hash.
 */
export const AHEAD_SCRIPT = `if (location.search) {
const template = document.getElementById("${AHEAD_ID}");
if (${LONE_NUMBER}.test(new URLSearchParams(location.search).get("q"))) template.content.querySelectorAll('[fetchpriority="low"]').forEach((link) => link.remove());
template.replaceWith(template.content);
}`;
/** Links that wait until they are wanted: a page that is only opened is shown sooner if nothing is fetched beside it. */
const waiting = (links: readonly string[]): string =>
  `<template id="${AHEAD_ID}">${links.join('')}</template><script>${AHEAD_SCRIPT}</script>`;

/** What Pagefind surely needs for the first query. */
function ofIndex([newest]: Manifest): string[] {
  if (!newest) return [];
  const folder = `${SEARCH_ROOT}${newest.name}/`;
  const files = [`pagefind-entry.json?ts=${newest.hash}`, `pagefind.${newest.hash}.pf_meta`, 'wasm.en.pagefind'];
  return [module(`${folder}pagefind.js`, LATER), ...files.map((file) => fetched(folder + file, LATER))];
}

/** The modules that the scripts of the page import, which the browser would see only after it has read those. */
const ofScripts = (page: string, read: (path: string) => string): string[] =>
  [...page.matchAll(SCRIPT)].flatMap(([, src]) =>
    [...read(src!).matchAll(IMPORT)].map(([, file]) => module(`${src!.slice(0, src!.lastIndexOf('/') + 1)}${file}`)),
  );

/**
 * The search page with the manifest of the index, in place of an older one, and with all that the first query surely needs fetched
 * together: on a slow link each step after it takes half a second. `read` gives the text of a file of the site. Throws for a page that has no
 * place for the manifest.
 */
export function withManifest(page: string, manifest: Manifest, read: (path: string) => string): string {
  if (!PLACE.test(page)) throw new Error('The search page has no place for the manifest of the index.');
  const element = `<script type="application/json" id="${MANIFEST_ID}">${JSON.stringify(manifest)}</script>`;
  const scripts = new Set(ofScripts(page, read));
  const ahead = waiting([...scripts, fetched(TABLES + INDEX_FILE), ...ofIndex(manifest)]);
  return page.replace(PLACE, () => [element, ahead, END].join(''));
}

/** Puts the manifest of the index of a built site into its search page. Throws where either is missing. */
export function putManifest(dist: string): void {
  const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
  const page = join('search', 'index.html');
  const manifest = JSON.parse(read(SEARCH_ROOT + MANIFEST_FILE)) as Manifest;
  writeFileSync(join(dist, page), withManifest(read(page), manifest, read));
}
