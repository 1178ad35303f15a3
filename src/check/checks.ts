import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Issue } from '../domain/issue.ts';
import { readLedger } from '../domain/ledger.ts';
import { answers } from './addresses.ts';
import type { Built, BuiltPage } from './built.ts';
import { indexedIds } from './search-index.ts';
import { htmlFaults } from './valid-html.ts';

const fault = (code: string, file: string, message: string, hint: string): Issue => ({
  code,
  severity: 'error',
  file,
  message,
  hint,
});

/** Every page has a title, and its ids are unique. */
export function* checkPages({ pages }: Built): Generator<Issue> {
  for (const { file, title, twice } of pages.values()) {
    if (!title.trim()) yield fault('no-title', file, 'The page has no title.', 'Give its layout one.');
    for (const id of twice)
      yield fault('duplicate-anchor', file, `The id “${id}” stands twice.`, 'Make the ids of the template unique.');
  }
}

/** Every link of the site leads to a page, every fragment to an id on it. */
export function* checkLinks({ addresses, pages, targets }: Built): Generator<Issue> {
  for (const { address, fragment, from } of targets) {
    const page = pages.get(address) ?? pages.get(`${address}/`);
    if (!answers(address, addresses)) {
      yield fault(
        'broken-link',
        from,
        `It links ${address}, which no page answers.`,
        'Mend the link, or build the page.',
      );
    } else if (fragment && !page?.ids.has(fragment)) {
      yield fault(
        'broken-anchor',
        from,
        `It links ${address}#${fragment}, which the page does not have.`,
        'Mend the link, or the id.',
      );
    }
  }
}

/** Every release of the content is on exactly one case page, and once in the search index. */
export function* checkReleases({ dist, pages }: Built, content: string): Generator<Issue> {
  const placesOf = new Map<string, string[]>();
  for (const [address, { ids, file }] of pages) {
    if (!address.startsWith('/cases/')) continue;
    for (const id of ids) placesOf.set(id, [...(placesOf.get(id) ?? []), file]);
  }
  const indexed = indexedIds(dist);
  for (const file of globSync('releases/*/*.md', { cwd: content })) {
    const id = basename(file, '.md');
    const places = placesOf.get(id) ?? [];
    if (places.length !== 1) {
      const message = `The release is on ${places.length} case pages, not on one. ${places.join(' ')}`;
      yield fault('release-pages', file, message.trim(), 'Build the site again: npm run site.');
    }
    const records = indexed.get(id) ?? 0;
    if (records !== 1) {
      yield fault(
        'release-search',
        file,
        `The search index has it ${records} times, not once.`,
        'Build the index again: npm run index.',
      );
    }
  }
}

/** Every address that was ever published answers. */
export function* checkLedger({ addresses }: Built, content: string): Generator<Issue> {
  const ledger = join(content, 'permalinks.txt');
  if (!existsSync(ledger)) {
    yield fault(
      'no-ledger',
      ledger,
      'There is no ledger of addresses.',
      'Restore it from version control; an import writes the first one.',
    );
    return;
  }
  for (const address of readLedger(readFileSync(ledger, 'utf8')).keys()) {
    if (answers(address, addresses)) continue;
    yield fault(
      'dead-address',
      ledger,
      `${address} was published, and nothing answers it.`,
      'An address works for ever: build its page, or a redirect.',
    );
  }
}

/** The kind of a page, for taking some of each: `/cases/#/`, `/statutes/*`, `/`. */
const kindOf = (address: string): string => address.replace(/[^/]*\d[^/]*/g, '#').replace(/^(\/[^/]+\/)[^#].*$/, '$1*');

/** Up to `most` pages of each kind. */
export function samplePages({ pages }: Built, most: number): BuiltPage[] {
  const kinds = Map.groupBy(pages, ([address]) => kindOf(address));
  return [...kinds.values()].flatMap((list) => list.slice(0, most).map(([, page]) => page));
}

/** The HTML of pages is valid. */
export async function* checkHtml({ dist }: Built, pages: readonly BuiltPage[]): AsyncGenerator<Issue> {
  for (const { file } of pages) {
    for (const message of await htmlFaults(readFileSync(join(dist, file), 'utf8'))) {
      yield fault('invalid-html', file, message, 'Mend the template.');
    }
  }
}
