import { secAddresses, secPath } from '../catalogue/sec-addresses.ts';
import { caseOfUrl } from '../domain/addresses.ts';
import { yearOf } from '../domain/dates.ts';
import type { ReleaseId } from '../domain/ids.ts';
import type { Ledger } from '../domain/ledger.ts';
import type { Locator } from './locator.ts';
import { caseUrl, releaseAnchor, releaseUrl } from './urls.ts';

/** Addresses without a page of their own that lead to one place. */
export interface Redirect {
  to: string;
  from: string[];
  /** The release that they are addresses of; missing for a case that became part of another. */
  release?: ReleaseId;
}

/** An address that can be the name of a file on any host. */
const PLAIN = /^(?:\/[\w~-][\w.~-]*)+\/?$/;

const plainPath = (url: string): string[] => {
  const path = secPath(url);
  return path !== undefined && PLAIN.test(path) ? [path] : [];
};

/** The addresses of a release that no other can have: our own, and those that its number and its source make. */
const ownAddresses = ({ id, date, url }: Locator): string[] => [
  releaseUrl(id),
  ...secAddresses(id, date === undefined ? undefined : yearOf(date)),
  ...(url ? plainPath(url) : []),
];

/** Addresses that lead to a release while nothing else has them: of an order, to the page that sums it up; of links that tell its number. */
const otherAddresses = ({ id, date }: Locator, linked: ReadonlyMap<string, string[]>): string[] => [
  ...(id.endsWith('-s') ? secAddresses(id.slice(0, -2), date === undefined ? undefined : yearOf(date)) : []),
  ...(linked.get(id) ?? []),
];

/** Cases that the ledger has and that are part of others now, each to the case that has it in the end. */
function absorbedCases(entryOf: ReadonlyMap<string, string>, ledger: Ledger): Redirect[] {
  const current = new Set(entryOf.values());
  const end = (id: string, seen: ReadonlySet<string>): string | undefined => {
    if (current.has(id)) return id;
    const next = caseOfUrl(ledger.get(caseUrl(id)) ?? '');
    return next === undefined || seen.has(next) ? entryOf.get(id) : end(next, new Set([...seen, next]));
  };
  return [...ledger.keys()].flatMap((address) => {
    const id = caseOfUrl(address);
    const entry = id === undefined || current.has(id) ? undefined : end(id, new Set([id]));
    return entry === undefined ? [] : [{ to: caseUrl(entry), from: [address] }];
  });
}

/**
 * Where addresses lead that have no page of their own: every address that a release has had, here and on sec.gov, to its place on the
 * page of its case; and a case that became part of another to that one.
 *
 * @param ledger every address that was ever published
 */
export function redirectsOf(locators: readonly Locator[], ledger: Ledger): Redirect[] {
  const taken = new Set<string>();
  const free = (addresses: readonly string[]): string[] =>
    addresses.filter((address) => {
      const key = address.replace(/\/$/, '');
      return !taken.has(key) && taken.add(key);
    });
  const linked = new Map<string, string[]>();
  for (const [path, release] of locators.flatMap(({ documents }) => documents))
    if (release && PLAIN.test(path)) linked.set(release, [...(linked.get(release) ?? []), path]);
  const releases = locators.map((locator) => ({
    to: caseUrl(locator.case) + releaseAnchor(locator.id),
    from: free(ownAddresses(locator)),
    release: locator.id,
  }));
  for (const [at, locator] of locators.entries()) releases[at]!.from.push(...free(otherAddresses(locator, linked)));
  const entryOf = new Map(locators.map((locator) => [locator.id, locator.case]));
  return [...releases, ...absorbedCases(entryOf, ledger)];
}
