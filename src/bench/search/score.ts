import type { Query } from './queries.ts';

/** How well an engine answers queries of one kind. */
export interface Score {
  queries: number;
  /** Share of queries whose first result is an answer, and of those with an answer among the first ten. */
  at1: number;
  at10: number;
  /** Mean of one over the rank of the first answer; 0 where it is not among the first ten. */
  mrr: number;
}

const DEPTH = 10;

/** Rank of the first answer among the pages that an engine shows, from 1; undefined beyond the first ten. */
export function rankOf({ answers }: Query, pages: readonly string[]): number | undefined {
  const at = [...new Set(pages)].slice(0, DEPTH).findIndex((page) => answers.includes(page));
  return at < 0 ? undefined : at + 1;
}

const share = (part: number, of: number): number => (of ? part / of : 0);

/** The score of ranks, one a query. */
export function scoreOf(ranks: readonly (number | undefined)[]): Score {
  const queries = ranks.length;
  return {
    queries,
    at1: share(ranks.filter((rank) => rank === 1).length, queries),
    at10: share(ranks.filter((rank) => rank !== undefined).length, queries),
    mrr: share(
      ranks.reduce<number>((sum, rank) => sum + (rank ? 1 / rank : 0), 0),
      queries,
    ),
  };
}

/** The middle of some figures; 0 of none. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const [low = 0, high = low] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}
