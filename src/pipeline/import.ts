import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseId } from '../domain/ids.ts';
import type { Issue } from '../domain/issue.ts';
import { newLines, publishedCases, readLedger } from '../domain/ledger.ts';
import { Spool } from '../domain/spool.ts';
import { LEDGER_FILE, listArchive, removeLeftovers } from './archive.ts';
import { type Input, listCollected } from './collected.ts';
import { writeCoverage } from './coverage.ts';
import { archivedEntry } from './entries.ts';
import { issue } from './issues.ts';
import { link } from './link/link.ts';
import type { Progress } from './progress.ts';
import { readReleases } from './read.ts';
import { readState, WORK_FOLDER } from './state.ts';
import { writeFile } from './write.ts';
import { addresses, rememberAll, writeReleases } from './write-archive.ts';

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

/**
 * Imports collected releases: list, read each, link, write. Each file is written whole or not at all, and a run that is cut short
 * is completed by the next one. Releases of the archive that are not in `raw` stay.
 */
export async function runImport(options: ImportOptions, progress: Progress): Promise<ImportResult> {
  const { out } = options;
  const { inputs, issues } = selectInputs(options);
  if (!inputs.length) return { imported: 0, unchanged: 0, written: 0, cases: 0, issues };
  removeLeftovers(out);
  const state = options.force ? new Map() : readState(out);
  const spoolFile = join(out, WORK_FOLDER, 'spool');
  const spool = new Spool(spoolFile);
  // A run that was cut short may have left one.
  spool.reset();
  try {
    const archive = listArchive(out);
    const { entries, ...read } = await readReleases(inputs, {
      out,
      text: options.text,
      state,
      archive,
      spool,
      progress,
    });
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
    writeCoverage(out, inputs, read.issues, entries);
    rememberAll(out, entries, members, state);
    const cases = new Set([...members.values()].map((member) => member.case)).size;
    return { imported: read.imported, unchanged: read.unchanged, written, cases, issues: [...issues, ...read.issues] };
  } finally {
    spool.close();
    rmSync(spoolFile);
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
