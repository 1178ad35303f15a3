import { yearOf } from '../../domain/dates.ts';
import type { CaseLink } from '../../domain/release.ts';
import type { LinkKeys } from './keys.ts';

/** A reason to take two releases for the same matter; `from` is the later one. Both are places in the list of keys. */
export interface Edge {
  from: number;
  to: number;
  reason: CaseLink['reason'];
  on: string;
}

/** Years between two releases after which the same caption alone says nothing. */
const CAPTION_YEARS = 6;

const meet = (a: readonly string[], b: readonly string[]): string | undefined => a.find((value) => b.includes(value));
const isCivil = (docket: string): boolean => !docket.startsWith('3-');

/** Two civil actions with numbers of their own, none shared, are two matters, whoever stands in them. */
function differ(a: LinkKeys, b: LinkKeys): boolean {
  const [x, y] = [a.dockets.filter(isCivil), b.dockets.filter(isCivil)];
  return x.length > 0 && y.length > 0 && !meet(x, y);
}

const courtsAgree = (a: LinkKeys, b: LinkKeys): boolean =>
  !a.courts.length || !b.courts.length || !!meet(a.courts, b.courts);
const sameParty = (a: LinkKeys, b: LinkKeys): string | undefined => meet(a.parties, b.parties);
const sameCaption = (a: LinkKeys, b: LinkKeys): boolean => a.caption !== undefined && a.caption === b.caption;

/** Places of the keys that share a value. */
function buckets(keys: readonly LinkKeys[], valuesOf: (key: LinkKeys) => readonly string[]): Map<string, number[]> {
  const map = new Map<string, number[]>();
  for (const [i, key] of keys.entries()) {
    for (const value of valuesOf(key)) {
      const bucket = map.get(value);
      if (bucket) bucket.push(i);
      else map.set(value, [i]);
    }
  }
  return map;
}

/** Links each release of a bucket to the first earlier one that `same` accepts. */
function* chain(bucket: readonly number[], same: (a: number, b: number) => boolean): Generator<[number, number]> {
  for (let i = 1; i < bucket.length; i += 1) {
    const to = bucket.slice(0, i).find((earlier) => same(earlier, bucket[i]!));
    if (to !== undefined) yield [bucket[i]!, to];
  }
}

/** The same docket number, in the same court; where a court is not known, a shared party must stand in for it. */
export function* docketEdges(keys: readonly LinkKeys[]): Generator<Edge> {
  for (const [docket, bucket] of buckets(keys, (key) => key.dockets)) {
    const same = (a: number, b: number): boolean => {
      const [x, y] = [keys[a]!, keys[b]!];
      return (
        !isCivil(docket) ||
        !!meet(x.courts, y.courts) ||
        (courtsAgree(x, y) && (!!sameParty(x, y) || sameCaption(x, y)))
      );
    };
    for (const [from, to] of chain(bucket, same)) yield { from, to, reason: 'docket', on: docket };
  }
}

/** An explicit reference to an earlier release that has a party or the caption in common, and is no other action. */
export function* referenceEdges(keys: readonly LinkKeys[]): Generator<Edge> {
  const places = new Map(keys.map((key, i) => [key.id, i]));
  for (const [i, key] of keys.entries()) {
    for (const id of key.related) {
      const j = places.get(id);
      if (j === undefined || j === i) continue;
      const other = keys[j]!;
      const shared = sameParty(key, other) ?? (sameCaption(key, other) ? key.caption : undefined);
      if (shared && !differ(key, other) && courtsAgree(key, other)) {
        yield { from: Math.max(i, j), to: Math.min(i, j), reason: 'reference', on: id };
      }
    }
  }
}

/** The same caption in the same court within a few years, with a party in common. */
export function* captionEdges(keys: readonly LinkKeys[]): Generator<Edge> {
  for (const [caption, bucket] of buckets(keys, (key) => (key.caption ? [key.caption] : []))) {
    const same = (a: number, b: number): boolean => {
      const [x, y] = [keys[a]!, keys[b]!];
      const near = !!x.date && !!y.date && Math.abs(yearOf(x.date) - yearOf(y.date)) <= CAPTION_YEARS;
      return near && !!meet(x.courts, y.courts) && !!sameParty(x, y) && !differ(x, y);
    };
    for (const [from, to] of chain(bucket, same)) yield { from, to, reason: 'caption', on: caption };
  }
}
