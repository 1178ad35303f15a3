import type { Match } from './rank.ts';

/** The releases of one case among the results, the best first. */
export interface Group {
  best: Match;
  others: Match[];
}

/** Puts the releases of a case together, at the place of the best. */
export function groupByCase(matches: readonly Match[]): Group[] {
  const groups = new Map<string, Group>();
  for (const match of matches) {
    const key = `${match.index.folder} ${match.index.firsts[match.doc]}`;
    const group = groups.get(key);
    if (group) group.others.push(match);
    else groups.set(key, { best: match, others: [] });
  }
  return [...groups.values()];
}
