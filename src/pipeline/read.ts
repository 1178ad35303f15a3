import type { ReleaseId } from '../domain/ids.ts';
import type { Issue } from '../domain/issue.ts';
import type { Place, Spool } from '../domain/spool.ts';
import type { Input } from './collected.ts';
import type { Entries, Entry } from './entries.ts';
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

/**
 * Reads what changed. All that is known of a release is laid aside in the spool until the last has been read: what is in memory has to be
 * looked through, again and again, for what is no longer needed.
 */
export async function readReleases(inputs: readonly Input[], { out, text, state, archive, spool, progress }: Reading) {
  const making = { out, text, code: codeFingerprint() };
  const entries: Entries = new Map();
  const laidAside = new Map<ReleaseId, Place>();
  const issues: Issue[] = [];
  const add = ({ id, input, rest, ...release }: ReadRelease): void => {
    const older = archive.get(id);
    const entry: Entry = {
      ...release,
      rest: spool.append(JSON.stringify(rest)),
      ...(older && older !== release.file && { replaces: older }),
    };
    laidAside.set(id, spool.append(JSON.stringify(entry)));
  };
  const take = (outcome: Outcome): void => {
    if ('issue' in outcome) issues.push(outcome.issue);
    else if ('unchanged' in outcome) {
      const { unchanged: before } = outcome;
      entries.set(before.keys.id, { ...before, stands: before.membership });
    } else if (entries.has(outcome.release.id) || laidAside.has(outcome.release.id)) issues.push(twin(outcome.release));
    else add(outcome.release);
  };
  progress.start('Reading', inputs.length);
  const jobs = inputs.map((input) => ({ input, before: state.get(input.row?.id ?? '') }));
  for await (const outcome of readBatches(jobs, making)) {
    take(outcome);
    progress.tick();
  }
  progress.stop();
  const unchanged = entries.size;
  for (const [id, place] of laidAside) entries.set(id, JSON.parse(spool.read(place)));
  return { entries, issues, imported: laidAside.size, unchanged };
}

const twin = ({ id, input }: ReadRelease): Issue =>
  issue('duplicate-id', {
    file: input,
    release: id,
    message: `Another file has been read as ${id}. The first is taken.`,
    hint: 'Remove one of the two files.',
  });
