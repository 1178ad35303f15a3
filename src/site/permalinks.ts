import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every address that the archive ever published, from `permalinks.txt` in the content folder; none if it has not. */
export function readPermalinks(folder: string): string[] {
  const file = join(folder, 'permalinks.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

/** The ids of provisions, groups and acts among the addresses: they keep their pages when no case is left under them. */
export const statutesAmong = (addresses: readonly string[]): string[] =>
  addresses.flatMap((address) => /^\/statutes\/(.+)\/$/.exec(address)?.[1] ?? []);
