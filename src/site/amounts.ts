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

type Sum = Pick<Amount, 'kind' | 'usd' | 'parties'>;

/** How far a rounded total may be from what it rounds. */
const ROUNDING = 0.03;

/** Whether a sum only says again, perhaps rounded, what two or more others come to, for the same parties or for some of them each. */
function isRestated(sum: Sum, sums: readonly Sum[]): boolean {
  const among = ({ parties }: Sum): boolean =>
    parties.every((name) => sum.parties.includes(name)) && parties.length > 0 === sum.parties.length > 0;
  const others = sums.filter((other) => other !== sum && among(other));
  return others.length > 1 && Math.abs(sumOf(others) - sum.usd) <= ROUNDING * sum.usd;
}

/** The sums of one release that count; a figure for disgorgement with interest stands for both where it is stated beside them. */
function partsOf<S extends Sum>(sums: readonly S[]): S[] {
  const combined = sums.filter(({ kind }) => kind === 'disgorgement-and-interest');
  const parts = sums.filter(({ kind, parties }) => {
    const isPart = kind === 'disgorgement' || kind === 'prejudgment-interest';
    return kind !== 'total' && !(isPart && combined.some((whole) => overlaps(whole.parties, parties)));
  });
  return parts.filter((part) => !isRestated(part, parts));
}

const cents = (usd: number): number => Math.round(usd * 100) / 100;
const sumOf = (sums: readonly Pick<Sum, 'usd'>[]): number => sums.reduce((all, { usd }) => all + usd, 0);

/** Money that one release announces as ordered or agreed, in US dollars. */
export interface Announced {
  /** The sums that count. */
  parts: Amount[];
  /** All of it: the parts added up, or the stated total where that is more. */
  usd: number;
}

/** What counts where it is known who owes: what nobody is said to owe is often told of another matter. */
function owed(obtained: Amount[]): Amount[] {
  const known = obtained.filter(({ parties }) => parties.length > 0);
  return known.length > 0 ? known : obtained.filter(({ kind }) => kind !== 'total');
}

/** What one release announces as ordered or agreed. */
export function announcedIn(amounts: readonly Amount[]): Announced {
  const obtained = owed(amounts.filter(isObtained));
  const parts = partsOf(obtained);
  const totals = obtained.filter(({ kind }) => kind === 'total').map(({ usd }) => usd);
  return { parts, usd: cents(Math.max(sumOf(parts), ...totals)) };
}

/** The figure to put on a case, in US dollars, and the release that announces it. */
export interface Figure<R> {
  usd: number;
  by: R;
}

/**
 * The most money that one release of the case announces as ordered or agreed: its parts added up, or its stated total where that is
 * more. Releases of a case repeat, round and restate each other's sums, so that adding over releases would count money twice.
 * Nothing when there is none. The latest such release counts where two announce the same.
 *
 * @param releases sums by release, in order of time
 */
export function figureOf<R>(releases: readonly { by: R; amounts: readonly Amount[] }[]): Figure<R> | undefined {
  let most: Figure<R> | undefined;
  for (const { by, amounts } of releases) {
    const { usd } = announcedIn(amounts);
    if (usd > 0 && usd >= (most?.usd ?? 0)) most = { usd, by };
  }
  return most;
}
