import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ancestors } from '../catalogue/provisions.ts';
import type { ReleaseId } from '../domain/ids.ts';
import type { Issue } from '../domain/issue.ts';
import {
  casePath,
  type Ledger,
  newLines,
  publishedCases,
  readLedger,
  releasePath,
  statutePath,
} from '../domain/ledger.ts';
import { citedStatutes, LEDGER_FILE, listArchive, readArchived, releaseFile, removeLeftovers } from './archive.ts';
import { writeBody } from './body.ts';
import { type Input, listCollected } from './collected.ts';
import { composeFile, headLines, replaceHead, restLines } from './compose.ts';
import { codeFingerprint, sha256 } from './fingerprint.ts';
import { issue } from './issues.ts';
import { type LinkKeys, linkKeys } from './link/keys.ts';
import { link, type Membership } from './link/link.ts';
import type { Progress } from './progress.ts';
import { Spool, type Spooled } from './spool.ts';
import { isUntouched, type Remembered, readState, type State, WORK_FOLDER, writeState } from './state.ts';
import { readInput, work } from './work.ts';
import { writeFile } from './write.ts';

export interface ImportOptions {
  /** Folder with an `index.jsonl`, folder of loose files, or one file. */
  raw: string;
  /** Folder of content that is written. */
  out: string;
  /** Whether the words of releases are written, or only the facts. */
  text: 'full' | 'none';
  /** Ids to import; all if empty. */
  only: ReleaseId[];
  /** Work on everything, changed or not. */
  force: boolean;
}

export interface ImportResult {
  imported: number;
  unchanged: number;
  /** Files written, releases whose case changed included. */
  written: number;
  cases: number;
  issues: Issue[];
}

/** A release of the archive during a run. */
interface Entry {
  file: string;
  keys: LinkKeys;
  statutes: string[];
  /** Membership as it stands in the file; undefined if the file is to be written anew. */
  stands?: Membership;
  /** What is to be written below the head. */
  rest?: Spooled;
  madeFrom?: string;
  /** An older file of this release, at another path. */
  replaces?: string;
}

/** Everything that stands in the archive, or will when the run is done. */
type Entries = Map<ReleaseId, Entry>;

/**
 * Imports collected releases: list, read each, link, write. Each file is written whole or not at all, and a run that is cut short
 * is completed by the next one. Releases of the archive that are not in `raw` stay.
 */
export function runImport(options: ImportOptions, progress: Progress): ImportResult {
  const { out } = options;
  const { inputs, issues } = selectInputs(options);
  mkdirSync(join(out, WORK_FOLDER), { recursive: true });
  removeLeftovers(out);
  const state = options.force ? new Map() : readState(out);
  const spool = new Spool(join(out, WORK_FOLDER, 'spool'));
  try {
    const archive = listArchive(out);
    const entries: Entries = new Map();
    const read = readReleases(inputs, { options, state, archive, spool, progress });
    for (const [id, entry] of read.entries) entries.set(id, entry);
    for (const [id, file] of archive) if (!entries.has(id)) entries.set(id, archivedEntry(out, file, state.get(id)));
    const ledgerPath = join(out, LEDGER_FILE);
    const ledgerText = existsSync(ledgerPath) ? readFileSync(ledgerPath, 'utf8') : '';
    const ledger = readLedger(ledgerText);
    const { members, absorbed } = link(
      [...entries.values()].map((entry) => entry.keys),
      publishedCases(ledger),
    );
    const written = writeReleases(out, entries, members, spool, progress);
    const lines = newLines(ledger, addresses(entries, members, absorbed));
    if (lines.length) writeFile(ledgerPath, `${ledgerText}${lines.join('\n')}\n`);
    rememberAll(out, entries, members, state);
    const cases = new Set([...members.values()].map((member) => member.case)).size;
    return { imported: read.imported, unchanged: read.unchanged, written, cases, issues: [...issues, ...read.issues] };
  } finally {
    spool.close();
  }
}

function selectInputs({ raw, only }: ImportOptions): { inputs: Input[]; issues: Issue[] } {
  const { inputs, issues } = listCollected(raw);
  if (!only.length) return { inputs, issues };
  const known = new Set(inputs.map((input) => input.row?.id));
  const hint = 'Look the id up in the index, or leave --only out.';
  const unknown = only.filter((id) => !known.has(id));
  return {
    inputs: inputs.filter((input) => input.row && only.includes(input.row.id)),
    issues: [
      ...issues,
      ...unknown.map((id) => issue('unknown-id', { file: raw, release: id, message: `The index has no ${id}.`, hint })),
    ],
  };
}

interface Reading {
  options: ImportOptions;
  state: State;
  archive: Map<string, string>;
  spool: Spool;
  progress: Progress;
}

function readReleases(inputs: Input[], { options, state, archive, spool, progress }: Reading) {
  const code = codeFingerprint();
  const entries: Entries = new Map();
  const issues: Issue[] = [];
  let [imported, unchanged] = [0, 0];
  progress.start('Reading', inputs.length);
  for (const input of inputs) {
    progress.tick();
    const file = readInput(input);
    if (!file.ok) {
      issues.push(file.issue);
      continue;
    }
    const madeFrom = sha256(
      [sha256(file.bytes), JSON.stringify(input.row ?? input.file), code, options.text].join('\n'),
    );
    const before = state.get(input.row?.id ?? '');
    if (before?.madeFrom === madeFrom && isUntouched(options.out, before)) {
      entries.set(before.keys.id, { ...before, stands: before.membership });
      unchanged += 1;
      continue;
    }
    const worked = work(input, file.bytes);
    if (!worked.ok) {
      issues.push(worked.issue);
      continue;
    }
    const { release, parsed } = worked;
    const twin = entries.has(release.id);
    if (twin) {
      const message = `Another file has been read as ${release.id}. The first is taken.`;
      issues.push(
        issue('duplicate-id', { file: input.file, release: release.id, message, hint: 'Remove one of the two files.' }),
      );
      continue;
    }
    const yaml = restLines({ ...release, text: options.text });
    const body = options.text === 'full' ? writeBody(parsed.blocks) : '';
    const path = releaseFile(release);
    const older = archive.get(release.id);
    entries.set(release.id, {
      file: path,
      keys: linkKeys(release.id, release.facts),
      statutes: citedStatutes(release),
      rest: spool.add(JSON.stringify({ yaml, body })),
      madeFrom,
      ...(older && older !== path && { replaces: older }),
    });
    imported += 1;
  }
  progress.stop();
  return { entries, issues, imported, unchanged };
}

/** A release that this run does not import. */
function archivedEntry(out: string, file: string, before: Remembered | undefined): Entry {
  if (before && isUntouched(out, before)) return { ...before, stands: before.membership };
  const { keys, membership, statutes } = readArchived(out, file);
  return { file, keys, statutes, stands: membership };
}

function writeReleases(
  out: string,
  entries: Entries,
  members: ReadonlyMap<ReleaseId, Membership>,
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
function addresses(
  entries: Entries,
  members: ReadonlyMap<ReleaseId, Membership>,
  absorbed: ReadonlyMap<ReleaseId, ReleaseId>,
): Ledger {
  const pages = new Set<string>();
  for (const [id, { statutes }] of entries) {
    pages.add(releasePath(id));
    pages.add(casePath(members.get(id)!.case));
    for (const statute of statutes) for (const each of [statute, ...ancestors(statute)]) pages.add(statutePath(each));
  }
  const wanted: Ledger = new Map([...pages].map((path) => [path, path]));
  for (const [old, id] of absorbed) wanted.set(casePath(old), casePath(id));
  return wanted;
}

function rememberAll(out: string, entries: Entries, members: ReadonlyMap<ReleaseId, Membership>, before: State): void {
  const state: State = new Map();
  for (const [id, { file, keys, statutes, madeFrom }] of entries) {
    const { size, mtimeMs } = statSync(join(out, file));
    const made = madeFrom ?? before.get(id)?.madeFrom ?? '';
    state.set(id, { madeFrom: made, file, size, modified: mtimeMs, keys, membership: members.get(id)!, statutes });
  }
  writeState(out, state);
}
