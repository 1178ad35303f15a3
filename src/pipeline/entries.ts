import type { ReleaseId } from '../domain/ids.ts';
import type { Place } from '../domain/spool.ts';
import { readArchived } from './archive.ts';
import type { LinkKeys } from './link/keys.ts';
import type { Membership } from './link/link.ts';
import { isUntouched, type Remembered } from './state.ts';

/** A release of the archive during a run. */
export interface Entry {
  file: string;
  keys: LinkKeys;
  statutes: string[];
  /** Membership as it stands in the file; undefined if the file is to be written anew. */
  stands?: Membership;
  /** What is to be written below the head. */
  rest?: Place;
  madeFrom?: string;
  /** An older file of this release, at another path. */
  replaces?: string;
}

/** Everything that stands in the archive, or will when the run is done. */
export type Entries = Map<ReleaseId, Entry>;

/** A release that this run does not import. */
export function archivedEntry(out: string, file: string, before: Remembered | undefined): Entry {
  if (before && isUntouched(out, before)) return { ...before, stands: before.membership };
  const { keys, membership, statutes } = readArchived(out, file);
  return { file, keys, statutes, stands: membership };
}
