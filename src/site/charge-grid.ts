import { compareProvisions } from '../catalogue/order.ts';
import type { Charge } from '../domain/facts.ts';
import type { Release } from '../domain/release.ts';
import { factSource, type Source } from './sources.ts';

/** One charge of one party: on what theory, and where it is said. */
export interface GridCell {
  theory: Charge['theory'];
  source: Source | undefined;
}

/** Who is charged under what, as far as the releases say it of each party. */
export interface ChargeGrid {
  /** In the order of the law, so that those of one act stand together. */
  provisions: string[];
  rows: { party: string; cells: (GridCell | undefined)[] }[];
}

const THEORY_ORDER: readonly Charge['theory'][] = ['primary', 'control-person', 'causing', 'aiding-and-abetting'];

/**
 * The grid of a case; nothing when no release says who is charged under what. A party charged under a provision on several
 * theories shows the one that weighs most.
 *
 * @param partyOf under which name of the case a printed name is listed
 */
export function chargeGrid(
  releases: readonly Release[],
  parties: readonly string[],
  partyOf: (name: string) => string,
): ChargeGrid | undefined {
  const alone = releases.length === 1;
  const byParty = new Map<string, Map<string, GridCell>>();
  const provisions = new Set<string>();
  for (const release of releases) {
    for (const charge of release.facts.charges) {
      const { party, provision, theory } = charge.value;
      const name = partyOf(party);
      const cells = byParty.get(name) ?? new Map<string, GridCell>();
      byParty.set(name, cells);
      provisions.add(provision);
      const known = cells.get(provision);
      if (known && THEORY_ORDER.indexOf(known.theory) <= THEORY_ORDER.indexOf(theory)) continue;
      cells.set(provision, { theory, source: factSource(release, charge, alone)[0] });
    }
  }
  if (provisions.size === 0) return undefined;
  const columns = [...provisions].sort(compareProvisions);
  const order = [...new Set([...parties.filter((name) => byParty.has(name)), ...byParty.keys()])];
  return {
    provisions: columns,
    rows: order.map((party) => ({ party, cells: columns.map((provision) => byParty.get(party)!.get(provision)) })),
  };
}
