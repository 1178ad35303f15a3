import type { Issue } from '../domain/issue.ts';
import { citedStatutes, releaseFile } from './archive.ts';
import { writeBody } from './body.ts';
import type { Input } from './collected.ts';
import { restLines } from './compose.ts';
import type { Entries } from './entries.ts';
import { codeFingerprint, sha256 } from './fingerprint.ts';
import { issue } from './issues.ts';
import { linkKeys } from './link/keys.ts';
import type { Progress } from './progress.ts';
import type { Spool } from './spool.ts';
import { isUntouched, type State } from './state.ts';
import { readInput, work } from './work.ts';

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
export function readReleases(inputs: readonly Input[], { out, text, state, archive, spool, progress }: Reading) {
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
    const madeFrom = sha256([sha256(file.bytes), JSON.stringify(input.row ?? input.file), code, text].join('\n'));
    const before = state.get(input.row?.id ?? '');
    if (before?.madeFrom === madeFrom && isUntouched(out, before)) {
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
    const yaml = restLines({ ...release, text });
    const body = text === 'full' ? writeBody(parsed.blocks) : '';
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
