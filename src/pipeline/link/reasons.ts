import { yearOf } from '../../domain/dates.ts';
import type { LinkKeys } from './keys.ts';
import type { Matters } from './matters.ts';

/** Years between two releases after which the same caption alone says nothing. */
const CAPTION_YEARS = 6;

const meet = (a: readonly string[], b: readonly string[]): string | undefined => a.find((value) => b.includes(value));
const isCivil = (docket: string): boolean => !docket.startsWith('3-');
const courtsAgree = (a: LinkKeys, b: LinkKeys): boolean =>
  !a.courts.length || !b.courts.length || !!meet(a.courts, b.courts);
const sameParty = (a: LinkKeys, b: LinkKeys): string | undefined => meet(a.parties, b.parties);
const sameCaption = (a: LinkKeys, b: LinkKeys): boolean => a.caption !== undefined && a.caption === b.caption;

/** The same docket number, in the same court; where a court is not known, a shared party must stand in for it. */
const sameDocket = (docket: string, a: LinkKeys, b: LinkKeys): boolean =>
  !isCivil(docket) || !!meet(a.courts, b.courts) || (courtsAgree(a, b) && (!!sameParty(a, b) || sameCaption(a, b)));

/**
 * Links by docket number, in the order of time. A release that names several actions belongs to the first of them that is known, and
 * does not make one matter of two; an action that is new with it belongs to its matter.
 */
export function linkByDocket(keys: readonly LinkKeys[], matters: Matters): void {
  const known = new Map<string, number[]>();
  for (const [from, key] of keys.entries()) {
    let joined = false;
    const fresh: string[] = [];
    for (const docket of key.dockets) {
      const to = known.get(docket)?.find((earlier) => sameDocket(docket, keys[earlier]!, key));
      if (to === undefined) fresh.push(docket);
      else if (!joined || matters.of(from) === matters.of(to)) {
        matters.join({ from, to, reason: 'docket', on: docket });
        joined = true;
      }
    }
    for (const docket of fresh) {
      known.set(docket, [...(known.get(docket) ?? []), from]);
      if (isCivil(docket)) matters.addAction(from, docket);
    }
  }
}

/** Links by an explicit reference to a release that has a party or the caption in common, and is no other action. */
export function linkByReference(keys: readonly LinkKeys[], matters: Matters): void {
  const places = new Map(keys.map((key, i) => [key.id, i]));
  for (const [i, key] of keys.entries()) {
    for (const id of key.related) {
      const j = places.get(id);
      if (j === undefined || j === i) continue;
      const other = keys[j]!;
      const shared = sameParty(key, other) || sameCaption(key, other);
      if (shared && courtsAgree(key, other) && !matters.differ(i, j)) {
        matters.join({ from: Math.max(i, j), to: Math.min(i, j), reason: 'reference', on: id });
      }
    }
  }
}

/** Links by the same caption in the same court within a few years, with a party in common. */
export function linkByCaption(keys: readonly LinkKeys[], matters: Matters): void {
  const captions = Map.groupBy(keys.keys(), (i) => keys[i]!.caption);
  captions.delete(undefined);
  for (const [caption, places] of captions) {
    for (const [n, from] of places.entries()) {
      const later = keys[from]!;
      const to = places.slice(0, n).find((i) => {
        const earlier = keys[i]!;
        const near = !!earlier.date && !!later.date && yearOf(later.date) - yearOf(earlier.date) <= CAPTION_YEARS;
        return near && !!meet(earlier.courts, later.courts) && !!sameParty(earlier, later) && !matters.differ(i, from);
      });
      if (to !== undefined) matters.join({ from, to, reason: 'caption', on: caption! });
    }
  }
}
