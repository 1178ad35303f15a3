import { existsSync, globSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Issue } from '../domain/issue.ts';
import { type IndexRow, readIndex } from './index-file.ts';
import { issue } from './issues.ts';

/** A collected file to import, with its line of the index if there is one. */
export interface Input {
  /** Path to read. */
  path: string;
  /** Path relative to the folder of collected releases: what the provenance names. */
  file: string;
  row?: IndexRow;
}

const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
};

/** The media type of a file: what the index says, else what its name says. */
export const mediaTypeOf = ({ path, row }: Input): string =>
  row?.mediaType ?? MEDIA_TYPES[extname(path)] ?? 'text/plain';

/**
 * Lists the releases of `raw`: a folder with an `index.jsonl`, a folder of loose `.html`, `.txt` and `.md` files, or one file. A
 * second line for an id is an issue, since nothing says which of the two is right.
 */
export function listCollected(raw: string): { inputs: Input[]; issues: Issue[] } {
  if (!existsSync(raw)) {
    const hint = 'Name a folder of collected releases, or one file, with --raw.';
    return {
      inputs: [],
      issues: [issue('no-input', { file: raw, message: 'There is no such file or folder.', hint })],
    };
  }
  if (statSync(raw).isFile()) return { inputs: [{ path: raw, file: basename(raw) }], issues: [] };
  const index = readIndex(raw);
  if (index) return fromIndex(raw, index.rows, index.issues);
  const files = globSync('**/*.{html,htm,txt,md}', { cwd: raw }).sort();
  const inputs = files.map((file) => ({ path: join(raw, file), file }));
  if (inputs.length) return { inputs, issues: [] };
  const hint = 'Put an index.jsonl, or .html, .txt or .md files, into it.';
  return { inputs, issues: [issue('no-input', { file: raw, message: 'The folder holds no releases.', hint })] };
}

function fromIndex(raw: string, rows: IndexRow[], issues: Issue[]): { inputs: Input[]; issues: Issue[] } {
  const byId = new Map<string, IndexRow>();
  for (const row of rows) {
    const first = byId.get(row.id);
    if (!first) byId.set(row.id, row);
    else {
      const message = `The index names ${row.id} twice: ${first.file} and ${row.file}. The first is taken.`;
      issues.push(
        issue('duplicate-id', { file: row.file, release: row.id, message, hint: 'Remove one of the two lines.' }),
      );
    }
  }
  return { inputs: [...byId.values()].map((row) => ({ path: join(raw, row.file), file: row.file, row })), issues };
}
