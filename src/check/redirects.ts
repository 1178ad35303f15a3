import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { secAddresses } from '../catalogue/sec-addresses.ts';
import { releaseUrl } from '../domain/addresses.ts';
import type { Issue } from '../domain/issue.ts';
import { answers } from './addresses.ts';

/** A line of the list of redirects: an address without a page of its own, and where it leads. */
export interface Redirect {
  from: string;
  to: string;
}

const LIST = 'data/redirects.jsonl';

/** The list of redirects of a built site; none if it has not. */
export function readRedirects(dist: string): Redirect[] {
  const file = join(dist, LIST);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Redirect);
}

/** An address as the list and the files alike name it: a folder with its last slash or without. */
export const bare = (address: string): string => address.replace(/(?<=.)\/$/, '');

interface Site {
  dist: string;
  addresses: ReadonlySet<string>;
  redirects: readonly Redirect[];
}

const fault = (code: string, file: string, message: string): Issue => ({
  code,
  severity: 'error',
  file,
  message,
  hint: 'Build the site again: npm run site.',
});

/** The form of an address, its numbers and slugs taken out. */
const formOf = (address: string): string => address.replace(/[^/.]*\d[^/.]*/g, '#');

/** Every redirect of the list has its page, and of each form some are read: they lead where the list says. */
export function* checkRedirects({ dist, addresses, redirects }: Site, most: number): Generator<Issue> {
  const tried = new Map<string, number>();
  for (const { from, to } of redirects) {
    if (!answers(from, addresses)) {
      yield fault('no-redirect', LIST, `${from} is listed, and nothing answers it.`);
      continue;
    }
    const before = tried.get(formOf(from)) ?? 0;
    tried.set(formOf(from), before + 1);
    if (before >= most) continue;
    const file = addresses.has(from) && /\.html?$/i.test(from) ? from : join(from, 'index.html');
    if (!readFileSync(join(dist, file), 'utf8').includes(`url=${to}"`))
      yield fault('wrong-redirect', file, `It does not lead to ${to}.`);
  }
}

/** Every release of the content answers at its own address, and at those that the SEC has given it whatever its year. */
export function* checkOldAddresses({ addresses }: Site, content: string): Generator<Issue> {
  for (const file of globSync('releases/*/*.md', { cwd: content })) {
    const id = basename(file, '.md');
    for (const address of [releaseUrl(id), ...secAddresses(id, undefined)])
      if (!answers(address, addresses)) yield fault('no-redirect', file, `Nothing answers ${address}.`);
  }
}
