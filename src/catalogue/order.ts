import { ACTS } from './acts.ts';
import { provisionParts } from './provision-id.ts';
import { RULEBOOKS } from './rulebooks.ts';

const RULEBOOK_RANK = 1000;
const RANKS = new Map([
  ...ACTS.map(({ id }, rank) => [id, rank] as const),
  ...RULEBOOKS.map(({ id }, rank) => [id, RULEBOOK_RANK + rank] as const),
]);

/** Acts in their order, then regulations by name, then self-regulatory organizations. */
const rankOf = (shelf: string): number => RANKS.get(shelf) ?? ACTS.length;

const chunksOf = (text: string): (string | number)[] =>
  (text.match(/\d+|\D+/g) ?? []).map((chunk) => (/\d/.test(chunk) ? Number(chunk) : chunk));

function compareLists<T>(a: readonly T[], b: readonly T[], compare: (left: T, right: T) => number): number {
  for (const [index, left] of a.entries()) {
    if (index >= b.length) return 1;
    const order = compare(left, b[index]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareChunks(a: string | number, b: string | number): number {
  if (a === b) return 0;
  if (typeof a === typeof b) return a < b ? -1 : 1;
  return typeof a === 'number' ? -1 : 1;
}

/** `10`, `10a`, `10b5`, `12` in this order. */
const compareParts = (a: string, b: string): number => compareLists(chunksOf(a), chunksOf(b), compareChunks);

/** Orders provision ids: by act, sections before rules, numbers by value, a section before its parts. */
export function compareProvisions(a: string, b: string): number {
  const left = provisionParts(a);
  const right = provisionParts(b);
  return (
    rankOf(left.shelf) - rankOf(right.shelf) ||
    compareParts(left.shelf, right.shelf) ||
    Number(left.kind === 'rule') - Number(right.kind === 'rule') ||
    compareLists([...left.number, ...left.levels], [...right.number, ...right.levels], compareParts)
  );
}
