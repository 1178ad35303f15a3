import type { SearchState } from '../state.ts';
import type { Found } from './find.ts';
import type { Result } from './pagefind.ts';

/** The releases of one case among the results, the best first. */
export interface Group {
  best: Result;
  others: Result[];
}

const ORDERS: Record<SearchState['sort'], (a: Result, b: Result) => number> = {
  relevance: () => 0,
  newest: ({ meta: a }, { meta: b }) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1),
  oldest: ({ meta: a }, { meta: b }) => ((a.date ?? '') > (b.date ?? '') ? 1 : -1),
  money: ({ meta: a }, { meta: b }) => Number(b.usd ?? 0) - Number(a.usd ?? 0),
};

/** The first `many` results, fetched. */
export async function firstResults({ lists }: Found, order: SearchState['sort'], many: number): Promise<Result[]> {
  const first = await Promise.all(lists.flatMap((list) => list.slice(0, many).map((hit) => hit.data())));
  return (lists.length > 1 ? first.sort(ORDERS[order]) : first).slice(0, many);
}

/** Puts the releases of a case together, at the place of the best. */
export function groupByCase(results: readonly Result[]): Group[] {
  const cases = Map.groupBy(results, ({ meta }) => meta.case ?? meta.id);
  return [...cases.values()].map(([best, ...others]) => ({ best: best!, others }));
}
