import { readFileSync } from 'node:fs';
import type { Issue } from '../domain/issue.ts';
import type { Input } from './collected.ts';
import { sha256 } from './fingerprint.ts';
import { issue } from './issues.ts';
import { isUntouched, type Remembered } from './state.ts';

/** A collected file: its bytes and their digest. */
export interface Collected {
  input: Input;
  bytes: Buffer;
  sha256: string;
}

/** The bytes of an input, checked against the index. */
export function readInput(input: Input): ({ ok: true } & Collected) | { ok: false; issue: Issue } {
  const { path, file, row } = input;
  const about = { file, ...(row && { release: row.id }) };
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const message = `The file can't be read: ${(error as NodeJS.ErrnoException).code}.`;
    return {
      ok: false,
      issue: issue('missing-file', { ...about, message, hint: 'Collect it again, or remove its line of the index.' }),
    };
  }
  const digest = sha256(bytes);
  if (row?.sha256 && row.sha256 !== digest) {
    const message = `The bytes have SHA-256 ${digest}; the index says ${row.sha256}.`;
    return {
      ok: false,
      issue: issue('hash-mismatch', { ...about, message, hint: 'Restore the file, or collect it again.' }),
    };
  }
  return { ok: true, input, bytes, sha256: digest };
}

/** A collected file, and what an earlier import remembers of its release. */
export interface Job {
  input: Input;
  before?: Remembered | undefined;
}

/** What every file is made with, besides its bytes. */
export interface Making {
  out: string;
  text: 'full' | 'none';
  /** Digest of the code. */
  code: string;
}

/** A collected file that is to be read. */
export interface Changed extends Collected {
  /** Digest of everything that the release is made from. */
  madeFrom: string;
}

/** The file of a job; that it stands in the archive as it was made from the same; or why it can't be opened. */
export type Opened = { changed: Changed } | { unchanged: Remembered } | { issue: Issue };

/** Opens the file of a job. */
export function open({ input, before }: Job, { out, text, code }: Making): Opened {
  const file = readInput(input);
  if (!file.ok) return { issue: file.issue };
  const madeFrom = sha256([file.sha256, JSON.stringify(input.row ?? input.file), code, text].join('\n'));
  if (before?.madeFrom === madeFrom && isUntouched(out, before)) return { unchanged: before };
  return { changed: { ...file, madeFrom } };
}
