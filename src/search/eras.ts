/** Releases of one or more years that share an index. */
export interface Era {
  /** `2022-2025` or `2013`: the folder of its index. */
  name: string;
  from: number;
  to: number;
}

/** Releases of the newest era at least, where there are several: it is small, since it answers first and changes most. */
const NEWEST = 1000;
/** Releases of an older era at most, unless a single year has more: Pagefind holds about a fifth of a megabyte for each. */
const LARGEST = 10_000;

/**
 * Cuts an archive into eras of whole years, the newest first; what is no larger than one era is not cut, since each has files of its
 * own for every word. A release is indexed, and searched, in the era of its year.
 */
export function planEras(releasesByYear: ReadonlyMap<number, number>): Era[] {
  const eras: Era[] = [];
  const all = [...releasesByYear.values()].reduce((sum, releases) => sum + releases, 0);
  const newest = all <= LARGEST ? LARGEST : NEWEST;
  let held = 0;
  for (const [year, releases] of [...releasesByYear].sort(([a], [b]) => b - a)) {
    const era = eras.at(-1);
    if (era && (eras.length === 1 ? held < newest : held + releases <= LARGEST)) {
      era.from = year;
      held += releases;
    } else {
      eras.push({ name: '', from: year, to: year });
      held = releases;
    }
  }
  return eras.map(({ from, to }) => ({ name: from === to ? `${from}` : `${from}-${to}`, from, to }));
}
