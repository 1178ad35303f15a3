import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ancestors } from '../catalogue/provisions.ts';
import { caseUrl, provisionUrl, releaseUrl } from '../domain/addresses.ts';
import type { Ledger } from '../domain/ledger.ts';
import type { Spool } from '../domain/spool.ts';
import { composeFile, headLines, replaceHead } from './compose.ts';
import type { Entries } from './entries.ts';
import type { Linking } from './link/link.ts';
import type { Progress } from './progress.ts';
import { type Remembered, type State, writeState } from './state.ts';
import { writeFile } from './write.ts';

type Members = Linking['members'];

/** Writes the releases that were read, and the head of those whose case changed. Gives the number of files written. */
export function writeReleases(
  out: string,
  entries: Entries,
  members: Members,
  spool: Spool,
  progress: Progress,
): number {
  let written = 0;
  progress.start('Writing', entries.size);
  for (const [id, { file, keys, stands, rest, replaces }] of entries) {
    progress.tick();
    const member = members.get(id)!;
    if (!rest && JSON.stringify(stands) === JSON.stringify(member)) continue;
    const path = join(out, file);
    const head = headLines(keys.id, member);
    const text = rest ? composeFile(head, JSON.parse(spool.read(rest))) : replaceHead(readFileSync(path, 'utf8'), head);
    if (writeFile(path, text)) written += 1;
    if (replaces) rmSync(join(out, replaces));
  }
  progress.stop();
  return written;
}

/** Every address that the archive answers on. */
export function addresses(entries: Entries, members: Members, absorbed: Linking['absorbed']): Ledger {
  const pages = new Set<string>();
  for (const [id, { statutes }] of entries) {
    pages.add(releaseUrl(id));
    pages.add(caseUrl(members.get(id)!.case));
    for (const statute of statutes) for (const each of [statute, ...ancestors(statute)]) pages.add(provisionUrl(each));
  }
  const wanted: Ledger = new Map([...pages].map((path) => [path, path]));
  for (const [old, id] of absorbed) wanted.set(caseUrl(old), caseUrl(id));
  return wanted;
}

/** Remembers every release of the archive for the next run, in the order of ids. */
export function rememberAll(out: string, entries: Entries, members: Members, before: State): void {
  const remembered = [...entries.keys()]
    .sort()
    .values()
    .map((id): Remembered => {
      const { file, keys, statutes, madeFrom } = entries.get(id)!;
      const { size, mtimeMs } = statSync(join(out, file));
      const made = madeFrom ?? before.get(id)?.madeFrom ?? '';
      return { madeFrom: made, file, size, modified: mtimeMs, keys, membership: members.get(id)!, statutes };
    });
  writeState(out, remembered);
}
