import type { Issue } from '../domain/issue.ts';
import type { Spool } from '../domain/spool.ts';
import type { Input } from './collected.ts';
import type { Entries } from './entries.ts';
import { codeFingerprint } from './fingerprint.ts';
import { issue } from './issues.ts';
import type { Progress } from './progress.ts';
import type { Outcome, ReadRelease } from './read-batch.ts';
import { readBatches } from './read-batches.ts';
import type { State } from './state.ts';

/** What reading needs to know of the archive that it reads into. */
export interface Reading {
  out: string;
  text: 'full' | 'none';
  state: State;
  archive: Map<string, string>;
  spool: Spool;
  progress: Progress;
}

/** Reads what changed; what is written later is laid aside in the spool. */
export async function readReleases(inputs: readonly Input[], { out, text, state, archive, spool, progress }: Reading) {
  const making = { out, text, code: codeFingerprint() };
  const entries: Entries = new Map();
  const issues: Issue[] = [];
  let [imported, unchanged] = [0, 0];
  const add = ({ id, input, rest, ...release }: ReadRelease): void => {
    const older = archive.get(id);
    entries.set(id, {
      ...release,
      rest: spool.append(JSON.stringify(rest)),
      ...(older && older !== release.file && { replaces: older }),
    });
    imported += 1;
  };
  const take = (outcome: Outcome): void => {
    if ('issue' in outcome) issues.push(outcome.issue);
    else if ('unchanged' in outcome) {
      const { unchanged: before } = outcome;
      entries.set(before.keys.id, { ...before, stands: before.membership });
      unchanged += 1;
    } else if (entries.has(outcome.release.id)) issues.push(twin(outcome.release));
    else add(outcome.release);
  };
  progress.start('Reading', inputs.length);
  const jobs = inputs.map((input) => ({ input, before: state.get(input.row?.id ?? '') }));
  for await (const outcome of readBatches(jobs, making)) {
    take(outcome);
    progress.tick();
  }
  progress.stop();
  return { entries, issues, imported, unchanged };
}

const twin = ({ id, input }: ReadRelease): Issue =>
  issue('duplicate-id', {
    file: input,
    release: id,
    message: `Another file has been read as ${id}. The first is taken.`,
    hint: 'Remove one of the two files.',
  });
