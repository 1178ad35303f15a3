/** Releases of one or more years that share a search index. */
export interface Era {
  /** `2022-2025` or `2013`. */
  name: string;
  from: number;
  to: number;
}

/** Releases that the newest era holds at least, where there are so many: its index answers first. */
const FEWEST = 2500;
/** How much larger each older era is, so that an archive of a hundred thousand has five or six, not forty. */
const GROWTH = 2;

/**
 * Cuts an archive into eras, the newest first, of whole years. The oldest era may be small. A release is indexed, and searched, in
 * the era of its year.
 */
export function planEras(releasesByYear: ReadonlyMap<number, number>): Era[] {
  const eras: Era[] = [];
  let held = 0;
  let least = 0;
  for (const [year, releases] of [...releasesByYear].sort(([a], [b]) => b - a)) {
    const last = eras.at(-1);
    if (last && held < least) last.from = year;
    else {
      eras.push({ name: '', from: year, to: year });
      held = 0;
      least = least ? least * GROWTH : FEWEST;
    }
    held += releases;
  }
  return eras.map(({ from, to }) => ({ name: from === to ? `${from}` : `${from}-${to}`, from, to }));
}
