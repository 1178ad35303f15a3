import type { Amount } from '../domain/facts.ts';

/** Money of a case: one row for what several releases say of the same sum. */
export interface Money<S> {
  kind: Amount['kind'];
  usd: number;
  /** Who owes it, under the names of the case; several if jointly and severally; none if not said. */
  parties: string[];
  /** As the latest release says. */
  status: Amount['status'];
  /** Each statement of it, in order of time. */
  said: { status: Amount['status']; by: S }[];
}

const overlaps = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((name) => b.includes(name));

/**
 * Folds the statements of a case into sums. A sum that a later release states again, of the same kind, to the cent, for one of
 * the same parties, is the same money; within one release every statement is money of its own.
 *
 * @param releases statements by release, in order of time
 */
export function moneyOf<S>(releases: readonly { amount: Amount; by: S }[][]): Money<S>[] {
  const rows: Money<S>[] = [];
  for (const statements of releases) {
    const earlier = [...rows];
    const taken = new Set<Money<S>>();
    for (const { amount, by } of statements) {
      const same = earlier.filter(
        (row) =>
          !taken.has(row) &&
          row.kind === amount.kind &&
          row.usd === amount.usd &&
          overlaps(row.parties, amount.parties),
      );
      const row = same.length === 1 ? same[0]! : undefined;
      if (row) {
        taken.add(row);
        row.status = amount.status;
        if (row.parties.length === 0) row.parties = amount.parties;
        row.said.push({ status: amount.status, by });
      } else {
        rows.push({ ...amount, said: [{ status: amount.status, by }] });
      }
    }
  }
  return rows;
}

const OBTAINED: ReadonlySet<Amount['status']> = new Set(['ordered', 'agreed', 'satisfied']);

/** Whether a court or the Commission ordered the sum, or a party agreed to it. */
export const isObtained = ({ status }: Pick<Amount, 'status'>): boolean => OBTAINED.has(status);

/**
 * The figure to put on a case: the larger of what its parts add up to and the largest total that a release states, over sums
 * ordered or agreed. Nothing when there are none.
 */
export function figureOf(rows: readonly Pick<Amount, 'kind' | 'usd' | 'status'>[]): number | undefined {
  const obtained = rows.filter((row) => isObtained(row) && row.usd > 0);
  if (obtained.length === 0) return undefined;
  const parts = obtained.filter(({ kind }) => kind !== 'total').reduce((sum, { usd }) => sum + usd, 0);
  return Math.max(parts, ...obtained.filter(({ kind }) => kind === 'total').map(({ usd }) => usd));
}
