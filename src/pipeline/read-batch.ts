import type { ReleaseId } from '../domain/ids.ts';
import type { Issue } from '../domain/issue.ts';
import { citedStatutes, releaseFile } from './archive.ts';
import { writeBody } from './body.ts';
import type { Input } from './collected.ts';
import { type Rest, restLines } from './compose.ts';
import { sha256 } from './fingerprint.ts';
import { type LinkKeys, linkKeys } from './link/keys.ts';
import { isUntouched, type Remembered } from './state.ts';
import { type Collected, readInput, type Worked, workAll } from './work.ts';

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

/** A release as it will be written, all but what linking decides. */
export interface ReadRelease {
  id: ReleaseId;
  /** The collected file. */
  input: string;
  /** Path below the folder of content. */
  file: string;
  keys: LinkKeys;
  statutes: string[];
  madeFrom: string;
  rest: Rest;
}

/** What became of a job. */
export type Outcome = { release: ReadRelease } | { unchanged: Remembered } | { issue: Issue };

/** Reads the releases of a batch that changed. Gives an outcome for each job, in their order. */
export function readBatch(jobs: readonly Job[], making: Making): Outcome[] {
  const files = jobs.map((job) => open(job, making));
  const worked = workAll(files.flatMap((file) => ('changed' in file ? [file.changed] : [])));
  return files.map((file) => ('changed' in file ? composed(file.changed, worked.get(file.changed)!, making) : file));
}

interface Changed extends Collected {
  madeFrom: string;
}

/** Opens the file of a job, unless it stands in the archive as it was made from the same. */
function open({ input, before }: Job, { out, text, code }: Making): { changed: Changed } | Outcome {
  const file = readInput(input);
  if (!file.ok) return { issue: file.issue };
  const madeFrom = sha256([file.sha256, JSON.stringify(input.row ?? input.file), code, text].join('\n'));
  if (before?.madeFrom === madeFrom && isUntouched(out, before)) return { unchanged: before };
  return { changed: { ...file, madeFrom } };
}

function composed({ input, madeFrom }: Changed, worked: Worked, { text }: Making): Outcome {
  if (!worked.ok) return { issue: worked.issue };
  const { release, parsed } = worked;
  return {
    release: {
      id: release.id,
      input: input.file,
      file: releaseFile(release),
      keys: detached(linkKeys(release.id, release.facts)),
      statutes: detached(citedStatutes(release)),
      madeFrom,
      rest: { yaml: restLines({ ...release, text }), body: text === 'full' ? writeBody(parsed.blocks) : '' },
    },
  };
}

/** The same value in strings of its own: a part of a string keeps the whole, here the text of the release, in memory. */
const detached = <T>(value: T): T => JSON.parse(JSON.stringify(value));
