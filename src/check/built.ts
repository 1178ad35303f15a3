import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, targetOf } from './addresses.ts';
import { readPage } from './page.ts';
import { bare, type Redirect, readRedirects } from './redirects.ts';

/** A page of the built site, as far as the checks need it. */
export interface BuiltPage {
  file: string;
  ids: Set<string>;
  twice: string[];
  title: string;
}

/** A place on the site that some page links. */
export interface Target {
  address: string;
  fragment: string;
  /** File of the first page that links it. */
  from: string;
}

/** The built site, read once. */
export interface Built {
  dist: string;
  /** Addresses of all files. */
  addresses: Set<string>;
  /** Pages by address. */
  pages: Map<string, BuiltPage>;
  targets: Target[];
  /** Addresses that lead elsewhere: far more than pages, and all alike, so that they are not read as pages. */
  redirects: Redirect[];
}

/** Reads every page of `dist`. `site` is the origin of the published site: links to it are links of the site. */
export function readBuilt(dist: string, site: string, tick: (total: number) => void): Built {
  const files = globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
  const redirects = readRedirects(dist);
  const elsewhere = new Set(redirects.map(({ from }) => bare(from)));
  const html = files.filter((file) => /\.html?$/.test(file) && !elsewhere.has(bare(addressOf(file))));
  const pages: Built['pages'] = new Map();
  const targets = new Map<string, Target>();
  const addTarget = (link: string, address: string, from: string): void => {
    const target = targetOf(link, address, site);
    const key = target && `${target.address}#${target.fragment}`;
    if (target && !targets.has(key!)) targets.set(key!, { ...target, from });
  };
  for (const file of html) {
    tick(html.length);
    const { address, links, ids, twice, title } = readPage(addressOf(file), readFileSync(join(dist, file), 'utf8'));
    pages.set(address, { file, ids, twice, title });
    for (const link of links) addTarget(link, address, file);
  }
  for (const to of new Set(redirects.map((redirect) => redirect.to))) addTarget(to, '/', 'data/redirects.jsonl');
  return { dist, addresses: new Set(files.map(addressOf)), pages, targets: [...targets.values()], redirects };
}
