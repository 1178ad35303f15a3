import { firstParty } from '../domain/caption.ts';
import type { Release } from '../domain/release.ts';
import { type Card, cardOf } from './card.ts';

/** Everything that a release can be looked up by, for the redirects and the tables of the resolver. */
export interface Locator
  extends Pick<Card, 'id' | 'case' | 'title' | 'caption' | 'date' | 'courts' | 'provisions' | 'groups'> {
  /** Its official address. */
  url?: string;
  /** Its numbers, in every series: `lr-18226`, `aaer-1947`, `34-48226`. */
  numbers: string[];
  dockets: string[];
  /** The first party of its caption, and every party’s name with its aliases. */
  lead?: string;
  parties: string[];
  /** Dollars. */
  amounts: number[];
  /** Addresses of the documents that it links. */
  documents: string[];
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Reads off a release what it can be looked up by. */
export function locatorOf(release: Release): Locator {
  const { facts, resources, url } = release;
  const { id, case: entry, title, caption, date, courts, provisions, groups, amounts } = cardOf(release);
  return {
    id,
    case: entry,
    title,
    ...(caption && { caption, lead: firstParty(caption) }),
    ...(date && { date }),
    courts,
    provisions,
    groups,
    ...(url && { url }),
    numbers: unique(facts.numbers.map(({ value }) => `${value.series}-${value.number}`.toLowerCase())),
    dockets: facts.dockets.map(({ value }) => value),
    parties: unique(facts.parties.flatMap(({ value }) => [value.name, ...value.aliases])),
    amounts: unique(amounts.map(({ usd }) => usd)),
    documents: unique(resources.flatMap((resource) => resource.url ?? [])),
  };
}
