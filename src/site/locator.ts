import { releasesIn } from '../catalogue/release-numbers.ts';
import { secPath } from '../catalogue/sec-addresses.ts';
import { firstParty } from '../domain/caption.ts';
import type { Party } from '../domain/facts.ts';
import type { ReleaseId } from '../domain/ids.ts';
import type { Release } from '../domain/release.ts';
import { type Card, cardOf } from './card.ts';

/** Everything that a release can be looked up by, for the redirects and the tables of the resolver. */
export interface Locator
  extends Pick<
    Card,
    'id' | 'case' | 'title' | 'caption' | 'date' | 'courts' | 'provisions' | 'groups' | 'people' | 'organizations'
  > {
  /** Its official address. */
  url?: string;
  /** Its numbers, in every series: `lr-18226`, `aaer-1947`, `34-48226`. */
  numbers: string[];
  dockets: string[];
  /** The first party of its caption. */
  lead?: string;
  parties: Pick<Party, 'name' | 'kind' | 'aliases'>[];
  /** Dollars. */
  amounts: number[];
  /** Paths on sec.gov of the documents that it links, and the release that one is, where the link tells its number. */
  documents: [path: string, release?: ReleaseId][];
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Reads off a release what it can be looked up by. */
export function locatorOf(release: Release): Locator {
  const { facts, resources, url } = release;
  const {
    id,
    case: entry,
    title,
    caption,
    date,
    courts,
    provisions,
    groups,
    people,
    organizations,
    amounts,
  } = cardOf(release);
  return {
    id,
    case: entry,
    title,
    ...(caption && { caption, lead: firstParty(caption) }),
    ...(date && { date }),
    courts,
    provisions,
    groups,
    people,
    organizations,
    ...(url && { url }),
    numbers: unique(facts.numbers.map(({ value }) => `${value.series}-${value.number}`.toLowerCase())),
    dockets: facts.dockets.map(({ value }) => value),
    parties: facts.parties.map(({ value: { name, kind, aliases } }) => ({ name, kind, aliases })),
    amounts: unique(amounts.map(({ usd }) => usd)),
    documents: resources.flatMap((one): Locator['documents'] => {
      const path = one.url === undefined ? undefined : secPath(one.url);
      const named = releasesIn(one.title)[0]?.id;
      return path === undefined ? [] : [named ? [path, named] : [path]];
    }),
  };
}
