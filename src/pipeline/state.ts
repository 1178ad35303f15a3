import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readLines, writeLines } from './lines.ts';
import type { LinkKeys } from './link/keys.ts';
import type { Membership } from './link/link.ts';

/** What the import remembers of a release between runs, so that only changed input is worked on. */
export interface Remembered {
  /** Digest of everything that the file was made from: bytes, line of the index, code, options. */
  madeFrom: string;
  /** Path of the release's file below the folder of content. */
  file: string;
  /** Size and time of that file as written: another hand's change is noticed. */
  size: number;
  modified: number;
  keys: LinkKeys;
  membership: Membership;
  /** Statutes that it cites. */
  statutes: string[];
}

/** Folder of the import's own files inside the folder of content; safe to delete, then everything is worked on again. */
export const WORK_FOLDER = '.import';
const STATE_FILE = join(WORK_FOLDER, 'state.jsonl');

export type State = Map<string, Remembered>;

/** Reads the memory of an archive; one that can't be read is no memory. */
export function readState(out: string): State {
  const path = join(out, STATE_FILE);
  const state: State = new Map();
  if (!existsSync(path)) return state;
  try {
    for (const line of readLines(path)) {
      if (!line) continue;
      const row = JSON.parse(line) as Remembered;
      state.set(row.keys.id, row);
    }
    return state;
  } catch {
    return new Map();
  }
}

/** Writes the memory. */
export function writeState(out: string, rows: Iterable<Remembered>): void {
  writeLines(
    join(out, STATE_FILE),
    Iterator.from(rows).map((row) => JSON.stringify(row)),
  );
}

/** Whether the file that is remembered is still there as it was written. */
export function isUntouched(out: string, { file, size, modified }: Remembered): boolean {
  const now = statSync(join(out, file), { throwIfNoEntry: false });
  return now?.size === size && now.mtimeMs === modified;
}
