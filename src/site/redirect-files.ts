import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { redirectHtml } from './redirect.ts';
import type { Redirect } from './redirects.ts';

/**
 * The file in which a static host finds a page for an address. A host tells the media type by a file’s ending: what ends in `.pdf` or
 * `.txt` is the name of a folder, since a page in such a file would be shown as anything but a page.
 */
export const fileOf = (address: string): string =>
  /\.html?$/i.test(address) ? address.slice(1) : `${address.replace(/^\/|\/$/g, '')}/index.html`;

/**
 * Writes a page for each address below `folder`. All addresses of a release have one and the same page, written once and linked, where
 * the file system has links: that is three times as fast. Returns how many pages there are.
 */
export function writeRedirectPages(redirects: readonly Redirect[], folder: string, site: URL): number {
  const made = new Set<string>();
  let pages = 0;
  for (const { to, from } of redirects) {
    const html = redirectHtml(to, site);
    let first: string | undefined;
    for (const address of from) {
      const path = join(folder, fileOf(address));
      const parent = dirname(path);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      if (!first || !linked(first, path)) writeFileSync(path, html);
      first ??= path;
      pages += 1;
    }
  }
  return pages;
}

/** Makes a second name for a file; false where the file system cannot. */
function linked(file: string, name: string): boolean {
  try {
    linkSync(file, name);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    rmSync(name);
    return linked(file, name);
  }
}

/** The map of all redirects for machines: a JSON object a line. */
export const redirectLines = (redirects: readonly Redirect[]): string =>
  redirects
    .flatMap(({ from, ...rest }) => from.map((address) => `${JSON.stringify({ from: address, ...rest })}\n`))
    .join('');

/**
 * Forms of addresses in which a whole part between slashes, or its beginning, is the number: a host can answer these by itself. In the
 * others the number is inside a name (`lr18226.htm`) or words follow it: their pages answer.
 */
const PATTERNS = [
  '/enforcement-litigation/litigation-releases/:id /releases/:id/ 301',
  '/enforcement-litigation/administrative-proceedings/:number /releases/ap-:number/ 301',
  '/enforce/:number /releases/ap-:number/ 301',
  '/news/press-release/:number /releases/pr-:number/ 301',
  '/years/:year/ /cases/:year/ 301',
];
/** The most rules with a fixed address that the strictest host takes. https://developers.cloudflare.com/pages/configuration/redirects/ */
const MOST_FIXED = 2000;

const PATTERNED =
  /^\/(?:enforcement-litigation\/litigation-releases|enforcement-litigation\/administrative-proceedings|enforce|news\/press-release)\/([^/]+)$/;

/**
 * Rules for hosts that read `_redirects`: the reader is then sent on by the host and not by a page. Fixed rules stand first, since the
 * first that fits decides: cases that became part of others, and addresses that the patterns would misread.
 */
export function redirectRules(redirects: readonly Redirect[]): string {
  const fixed = redirects.flatMap(({ from, to, release }) =>
    from
      .filter((address) => {
        const name = PATTERNED.exec(address)?.[1];
        return release === undefined || (name !== undefined && !release.endsWith(name));
      })
      .map((address) => `${address} ${to} 301`),
  );
  return [...fixed.slice(0, MOST_FIXED), ...PATTERNS, ''].join('\n');
}
