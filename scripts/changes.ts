import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Annotation } from '../src/domain/annotation.ts';
import { changes, countChanges } from '../src/review/changes.ts';
import { commandLine } from './command-line.ts';

const options = commandLine({
  usage: `Lists what changed in the facts of all releases between two commits, by field.

npm run changes -- --raw DIR [--from REV] [--to REV] [--field F,...] [--count]

  --raw DIR   folder of collected releases (collected)
  --from REV  the commit before (HEAD)
  --to REV    the commit after (the files as they stand)
  --field F   only these fields, parted by commas
  --count     only the counts`,
  options: {
    raw: { type: 'string', default: 'collected' },
    from: { type: 'string', default: 'HEAD' },
    to: { type: 'string' },
    field: { type: 'string', default: '' },
    count: { type: 'boolean', default: false },
  },
});

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const raw = resolve(options.raw);

/** The facts of all releases, as the code of a folder reads them. */
function factsBy(root: string): Map<string, Annotation> {
  const args = [join(root, 'scripts/facts.ts'), '--raw', raw];
  let text: string;
  try {
    text = execFileSync(process.execPath, args, {
      encoding: 'utf8',
      maxBuffer: 2 ** 32,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    // Exit code 2 says that some releases could not be read; the others were printed.
    const failed = error as { status: number | null; stdout: string };
    if (failed.status !== 2) throw error;
    text = failed.stdout;
  }
  const rows = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Annotation);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The facts as the code of a commit reads them, from a work tree that is removed again. */
function factsAt(revision: string): Map<string, Annotation> {
  const folder = mkdtempSync(join(tmpdir(), 'caselight-'));
  const tree = join(folder, 'tree');
  execFileSync('git', ['worktree', 'add', '--detach', '--quiet', tree, revision], { cwd: ROOT });
  try {
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
    return factsBy(tree);
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', tree], { cwd: ROOT });
    rmSync(folder, { recursive: true });
  }
}

const before = factsAt(options.from);
const after = options.to ? factsAt(options.to) : factsBy(ROOT);
const fields = options.field.split(',').filter(Boolean);
const list = changes(before, after).filter(({ field }) => !fields.length || fields.includes(field));
if (!options.count) {
  for (const { id, field, gained, lost } of list) {
    process.stdout.write(
      `${id} ${field}\n${lost.map((value) => `  - ${value}\n`).join('')}${gained.map((value) => `  + ${value}\n`).join('')}`,
    );
  }
}
for (const [field, { gained, lost, changed }] of countChanges(list)) {
  process.stdout.write(`${field}: ${gained} gained, ${lost} lost, ${changed} changed\n`);
}
process.stdout.write(`${new Set(list.map(({ id }) => id)).size} of ${after.size} releases differ\n`);
