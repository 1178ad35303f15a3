/** What the search page fetches first; all other files are named in it or after it and never change. */
export interface Manifest {
  /** The newest era first, then the older ones, then the statutes. */
  indexes: IndexEntry[];
  /** Folder of the names for spelling help; missing in an archive without names. */
  spelling?: string;
}

/** One index: of an era's releases, or of the statutes. */
export interface IndexEntry {
  /** Folder below {@link SEARCH_ROOT}; it changes with what is in it, so that its files can be kept for ever. */
  folder: string;
  documents: number;
  /** Space-separated: where each chunk of words begins. */
  chunks: string;
  /** Space-separated: how many documents, one after the other, belong to the same case; a run of ones is `*` and its length. */
  cases: string;
}

/** Where the search files stand in the built site. */
export const SEARCH_ROOT = '/search-index/';
export const MANIFEST = 'manifest.json';
export const LABELS = 'labels.json';

export const chunkFile = (chunk: number): string => `words/${chunk}.bin`;
export const cardFile = (doc: number): string => `cards/${doc}.bin`;
export const FACETS_FILE = 'facets.bin';
/** Words of names, for spelling help, and how many documents each stands in. */
export const NAMES_FILE = 'names.bin';

/** Cuts documents into their cases: `2 *3 4` gives lengths 2, 1, 1, 1, 4. */
export const readRuns = (runs: string): number[] =>
  runs
    .split(' ')
    .filter(Boolean)
    .flatMap((run) => (run[0] === '*' ? new Array<number>(Number(run.slice(1))).fill(1) : [Number(run)]));

/** The inverse of {@link readRuns}. */
export function writeRuns(lengths: readonly number[]): string {
  const runs: string[] = [];
  let ones = 0;
  for (const length of [...lengths, 0]) {
    if (length === 1) {
      ones += 1;
      continue;
    }
    if (ones) runs.push(`*${ones}`);
    ones = 0;
    if (length) runs.push(String(length));
  }
  return runs.join(' ');
}

/** The chunk that holds a word, if any does: the last that begins at or before it. */
export function chunkOf(starts: readonly string[], term: string): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= term) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
