import type { ReleaseId } from '../../domain/ids.ts';
import { compareReleases } from '../../domain/order.ts';
import { type CaseLink, LINK_REASONS } from '../../domain/release.ts';
import type { LinkKeys } from './keys.ts';
import { type Edge, Matters } from './matters.ts';
import { linkByCaption, linkByDocket, linkByReference } from './reasons.ts';

/** The place of a release among the cases. */
export interface Membership {
  case: ReleaseId;
  links: CaseLink[];
}

export interface Linking {
  members: Map<ReleaseId, Membership>;
  /** Case ids that were published and are now part of another case: absorbed id -> id. */
  absorbed: Map<ReleaseId, ReleaseId>;
}

/** The most links that one release keeps: the most trusted, the earliest first. */
const MOST_LINKS = 6;

/**
 * Puts releases of one matter together. `published` holds the case ids of the ledger: a case keeps the id under which it was first
 * published; a new case takes the id of its earliest release.
 */
export function link(unordered: readonly LinkKeys[], published: ReadonlySet<ReleaseId> = new Set()): Linking {
  const keys = [...unordered].sort(compareReleases);
  const matters = new Matters(keys.length);
  linkByDocket(keys, matters);
  linkByReference(keys, matters);
  linkByCaption(keys, matters);
  const cases = Map.groupBy(keys.keys(), (i) => matters.of(i));
  const members: Linking['members'] = new Map();
  const absorbed: Linking['absorbed'] = new Map();
  const idOf = new Map<number, ReleaseId>();
  for (const [matter, inCase] of cases) {
    const ids = inCase.map((i) => keys[i]!.id);
    const [first, ...others] = ids.filter((id) => published.has(id));
    idOf.set(matter, first ?? ids[0]!);
    for (const other of others) absorbed.set(other, first!);
  }
  const edges = Map.groupBy(matters.edges, (edge) => edge.from);
  for (const [i, key] of keys.entries()) {
    members.set(key.id, { case: idOf.get(matters.of(i))!, links: caseLinks(edges.get(i) ?? [], keys) });
  }
  return { members, absorbed };
}

/** The edges of one release as links: one for each earlier release, on the most trusted reason. */
function caseLinks(edges: readonly Edge[], keys: readonly LinkKeys[]): CaseLink[] {
  const trust = (edge: Edge): number => LINK_REASONS.indexOf(edge.reason);
  const byRelease = new Map<number, Edge>();
  for (const edge of [...edges].sort((a, b) => trust(a) - trust(b) || a.to - b.to)) {
    if (!byRelease.has(edge.to)) byRelease.set(edge.to, edge);
  }
  return [...byRelease.values()].slice(0, MOST_LINKS).map(({ to, reason, on }) => ({ to: keys[to]!.id, reason, on }));
}
