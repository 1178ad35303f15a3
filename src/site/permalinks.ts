import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provisionOfUrl } from '../domain/addresses.ts';
import { type Ledger, readLedger } from '../domain/ledger.ts';

/** Every address that the archive ever published, from `permalinks.txt` in the content folder; none if it has not. */
export function readPermalinks(folder: string): Ledger {
  const file = join(folder, 'permalinks.txt');
  return readLedger(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

/** The ids of provisions, groups and acts among the addresses: they keep their pages when no case is left under them. */
export const statutesAmong = (ledger: Ledger): string[] =>
  [...ledger.keys()].flatMap((address) => provisionOfUrl(address) ?? []);
