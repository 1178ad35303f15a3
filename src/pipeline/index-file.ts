import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { edtf } from '../domain/dates.ts';
import { releaseId } from '../domain/ids.ts';
import type { Issue } from '../domain/issue.ts';
import { issue, schemaMessage } from './issues.ts';
import { readLines } from './lines.ts';

export const INDEX_FILE = 'index.jsonl';

const SOURCES = {
  'press-releases': 'press-release',
  'litigation-releases': 'litigation-release',
  'administrative-proceedings': 'administrative-proceeding',
} as const;

/** A line of `index.jsonl`: one collected release. */
const indexRow = z.object({
  id: releaseId,
  source: z.enum(Object.keys(SOURCES) as (keyof typeof SOURCES)[]).transform((source) => SOURCES[source]),
  file: z
    .string()
    .min(1)
    .refine((path) => !path.startsWith('/') && !path.split('/').includes('..'), {
      error: 'must be a path inside the folder of the index',
    }),
  url: z.url({ protocol: /^https?$/ }).optional(),
  date: edtf.optional(),
  title: z.string().min(1).optional(),
  mediaType: z.string().default('text/html; charset=utf-8'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  retrieved: z.string().optional(),
  reconstructed: z.boolean().default(false),
  note: z.string().optional(),
});
export type IndexRow = z.infer<typeof indexRow>;

/** Reads a folder's `index.jsonl`; null where it has none. A line that is not valid is an issue, and the others are kept. */
export function readIndex(folder: string): { rows: IndexRow[]; issues: Issue[] } | null {
  const path = join(folder, INDEX_FILE);
  if (!existsSync(path)) return null;
  const rows: IndexRow[] = [];
  const issues: Issue[] = [];
  let number = 0;
  for (const line of readLines(path)) {
    number += 1;
    if (!line.trim()) continue;
    const file = `${path}:${number}`;
    const hint = 'Mend this line of the index; docs/import.md describes its keys.';
    try {
      const row = indexRow.safeParse(JSON.parse(line));
      if (row.success) rows.push(row.data);
      else issues.push(issue('bad-index', { file, message: schemaMessage('The line', row.error), hint }));
    } catch (error) {
      issues.push(issue('bad-index', { file, message: `The line is not JSON: ${(error as Error).message}.`, hint }));
    }
  }
  return { rows, issues };
}
