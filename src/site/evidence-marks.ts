import { placeOf, type Span, spanParts } from '../domain/evidence.ts';
import { FACT_KEYS } from '../domain/facts.ts';
import type { ReleaseId } from '../domain/ids.ts';
import type { Release } from '../domain/release.ts';
import { factsOf } from './facts-of.ts';
import { blockAnchor } from './urls.ts';

/** Words in a block that facts were read from: `[start, end)` in UTF-16 units. */
export type Range = readonly [start: number, end: number];

/** Ranges in order, those that touch or overlap made one. */
function merged(ranges: readonly Range[]): Range[] {
  const out: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}

/** Spans by the block they stand in, those that touch or overlap made one. */
export function rangesByBlock(spans: Iterable<Span>): Map<number, Range[]> {
  const byBlock = new Map<number, Range[]>();
  for (const span of spans) {
    const { place, start, end } = spanParts(span);
    if (typeof place !== 'number') continue;
    const ranges = byBlock.get(place);
    if (ranges) ranges.push([start, end]);
    else byBlock.set(place, [[start, end]]);
  }
  for (const [place, ranges] of byBlock) byBlock.set(place, merged(ranges));
  return byBlock;
}

type Evident = Pick<Release, 'id' | 'facts'>;

function* evidence({ facts }: Evident): Generator<Span> {
  for (const key of FACT_KEYS) for (const fact of factsOf(facts, key)) yield* fact.at;
}

const marks = new WeakMap<Evident['facts'], Map<number, Range[]>>();

/** All words of a release that facts were read from, by block; every fact of a case page asks for them. */
export function marksOf(release: Evident): Map<number, Range[]> {
  const known = marks.get(release.facts);
  if (known) return known;
  const found = rangesByBlock(evidence(release));
  marks.set(release.facts, found);
  return found;
}

/** The id of marked words, after that of their block: `lr-25911-p7-112`. It lasts as long as the rules read the same words. */
export const markId = (id: ReleaseId, block: number, start: number): string =>
  `${blockAnchor(id, block).slice(1)}-${start}`;

/** Where the words of a fact are marked on the page of its case. The span must stand in a block. */
export function markAnchor(release: Evident, at: Span): string {
  const { start } = spanParts(at);
  const block = placeOf(at) as number;
  const [from] = marksOf(release)
    .get(block)!
    .find(([a, b]) => a <= start && start <= b)!;
  return `#${markId(release.id, block, from)}`;
}
