/** Releases of one or more years that share a search index. */
export interface Era {
  /** `2022-2025` or `2013`: the folder of its index. */
  name: string;
  from: number;
  to: number;
}

/** `pagefind/indexes.json`: folders of the indexes that hold records, the newest era first, the statutes last. */
export interface Manifest {
  indexes: string[];
}

/** Releases that an index holds at least, where there are so many: fewer, larger files are fetched in a small archive. */
const FEWEST = 2500;

/**
 * Cuts an archive into eras, the newest first: a year each, or several years where they hold few releases. The oldest era may be
 * small. A release is indexed, and searched, in the era of its year.
 */
export function planEras(releasesByYear: ReadonlyMap<number, number>): Era[] {
  const eras: Era[] = [];
  let held = FEWEST;
  for (const [year, releases] of [...releasesByYear].sort(([a], [b]) => b - a)) {
    const last = eras.at(-1);
    if (last && held < FEWEST) last.from = year;
    else {
      eras.push({ name: '', from: year, to: year });
      held = 0;
    }
    held += releases;
  }
  return eras.map(({ from, to }) => ({ name: from === to ? `${from}` : `${from}-${to}`, from, to }));
}
