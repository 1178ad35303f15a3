import { caseOfUrl } from './addresses.ts';
import { type ReleaseId, releaseId } from './ids.ts';

/**
 * The ledger of addresses, `content/permalinks.txt`: an address a line, `/cases/lr-18226/`, or a redirect, `/cases/lr-2/ -> /cases/lr-1/`.
 * Lines are only ever appended; the last line of an address says where it leads.
 */
export type Ledger = Map<string, string>;

const ARROW = ' -> ';

/** Reads a ledger: address -> where it leads (itself, if it is a page). Lines that are empty or start with `#` say nothing. */
export function readLedger(text: string): Ledger {
  const ledger: Ledger = new Map();
  for (const line of text.split('\n')) {
    const [address, target] = line.trim().split(ARROW) as [string, string?];
    if (address && !address.startsWith('#')) ledger.set(address, target ?? address);
  }
  return ledger;
}

/** The lines to append so that the ledger holds `wanted`; sorted, and none for what it already says. */
export function newLines(ledger: Ledger, wanted: Ledger): string[] {
  const lines: string[] = [];
  for (const [address, target] of wanted) {
    if (ledger.get(address) !== target) lines.push(address === target ? address : address + ARROW + target);
  }
  return lines.sort();
}

/** The case ids that a ledger has published. */
export function publishedCases(ledger: Ledger): Set<ReleaseId> {
  return new Set([...ledger.keys()].map(caseOfUrl).filter((id): id is ReleaseId => releaseId.safeParse(id).success));
}
