import { compareProvisions } from '../../catalogue/order.ts';
import type { Archive, Case } from '../archive.ts';
import { type Law, lawOf } from '../law.ts';
import { mostCharged } from '../law-view.ts';

/** How often laws are charged in the same case: `cases[i][j]` of the i-th with the j-th; on the diagonal, cases of the law at all. */
export interface Matrix {
  laws: Law[];
  cases: number[][];
}

/** The matrix of what is charged most often, in the order of the law. */
export function together(archive: Archive, most: number): Matrix {
  const ids = mostCharged(archive, most)
    .map(({ law }) => law.id)
    .sort(compareProvisions);
  const under = new Map<Case, number[]>();
  for (const [i, id] of ids.entries())
    for (const entry of archive.byLaw.get(id)!) {
      const laws = under.get(entry);
      if (laws) laws.push(i);
      else under.set(entry, [i]);
    }
  const cases = ids.map(() => ids.map(() => 0));
  for (const laws of under.values()) for (const i of laws) for (const j of laws) cases[i]![j]! += 1;
  return { laws: ids.map(lawOf), cases };
}
