import { type Archive, type Case, refersTo } from './archive.ts';
import { type Law, lawOf } from './law.ts';

/** Other cases that a reader of a case may want next, each list with what ties it. */
export interface Related {
  /** Cases that its releases refer to. */
  refersTo: Case[];
  /** Cases whose releases refer to it, newest first. */
  referredToBy: Case[];
  /** Under the rarest of its provisions, those nearest in time. */
  alike?: { law: Law; cases: Case[] };
}

/** How many cases under the same provision are named. */
const ALIKE = 4;

/** Where a case stands in a list that is newest first, by bisection: lists of a large archive are long. */
function placeIn(list: readonly Case[], entry: Case, place: Archive['place']): number {
  const wanted = place.get(entry.id)!;
  let [low, high] = [0, list.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place.get(list[middle]!.id)! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The cases of a list beside the one at a place, nearest first, without those that are named already. */
function beside(list: readonly Case[], at: number, named: ReadonlySet<Case>): Case[] {
  const found: Case[] = [];
  for (let step = 1; found.length < ALIKE && step <= ALIKE + named.size; step += 1)
    found.push(
      ...[list[at - step], list[at + step]].filter((other) => other && !named.has(other)).map((other) => other!),
    );
  return found.slice(0, ALIKE);
}

function alike(entry: Case, { byLaw, place }: Archive, named: ReadonlySet<Case>): Related['alike'] {
  const shared = [...entry.provisions, ...entry.groups].filter((id) => byLaw.get(id)!.length > 1);
  const [rarest] = shared.sort((a, b) => byLaw.get(a)!.length - byLaw.get(b)!.length);
  if (rarest === undefined) return undefined;
  const list = byLaw.get(rarest)!;
  const cases = beside(list, placeIn(list, entry, place), named).sort((a, b) => place.get(a.id)! - place.get(b.id)!);
  return cases.length > 0 ? { law: lawOf(rarest), cases } : undefined;
}

/** The cases related to one, none twice. */
export function relatedOf(entry: Case, archive: Archive): Related {
  const to = refersTo(entry, archive.caseOf);
  const by = (archive.referrers.get(entry.id) ?? []).filter((other) => !to.includes(other));
  const near = alike(entry, archive, new Set([entry, ...to, ...by]));
  return { refersTo: to, referredToBy: by, ...(near && { alike: near }) };
}
