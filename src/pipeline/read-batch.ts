import type { ReleaseId } from '../domain/ids.ts';
import type { Issue } from '../domain/issue.ts';
import { citedStatutes, releaseFile } from './archive.ts';
import { writeBody } from './body.ts';
import { type Rest, restLines } from './compose.ts';
import { type LinkKeys, linkKeys } from './link/keys.ts';
import { type Changed, type Job, type Making, open } from './open.ts';
import type { Remembered } from './state.ts';
import { type Worked, workAll } from './work.ts';

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

function composed({ input, madeFrom }: Changed, worked: Worked, { text }: Making): Outcome {
  if (!worked.ok) return { issue: worked.issue };
  const { release, parsed } = worked;
  return {
    release: {
      id: release.id,
      input: input.file,
      file: releaseFile(release),
      keys: linkKeys(release.id, release.facts),
      statutes: citedStatutes(release),
      madeFrom,
      rest: { yaml: restLines({ ...release, text }), body: text === 'full' ? writeBody(parsed.blocks) : '' },
    },
  };
}
