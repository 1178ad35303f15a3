import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './record.ts';

/** Pagefind reports what goes wrong as a list, not by throwing. */
function assertNone(errors: readonly string[], doing: string): void {
  if (errors.length > 0) throw new Error(`Pagefind failed while ${doing}: ${errors.join('; ')}`);
}

/** Records handed to Pagefind's process at once: enough to keep it busy. */
const BATCH = 64;
/** Interfaces that Pagefind writes beside its index; the search page is one of our own. */
const INTERFACES = [
  'component-ui.css',
  'component-ui.js',
  'highlight.js',
  'modular-ui.css',
  'modular-ui.js',
  'ui.css',
  'ui.js',
];

/** Writes one index into `folder`, anew; gives the hash under which Pagefind has it. Throws what Pagefind reports. */
export async function writeIndex(folder: string, records: readonly SearchRecord[]): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  assertNone(errors, 'starting');
  for (let at = 0; at < records.length; at += BATCH) {
    const added = await Promise.all(
      records
        .slice(at, at + BATCH)
        .map(({ meta, ...record }) => index!.addCustomRecord({ ...record, meta: { ...meta } })),
    );
    assertNone(
      added.flatMap((one) => one.errors),
      'adding records',
    );
  }
  assertNone((await index!.writeFiles({ outputPath: folder })).errors, `writing ${folder}`);
  await close();
  for (const file of INTERFACES) rmSync(join(folder, `pagefind-${file}`), { force: true });
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as Entry;
  return entry.languages['en']!.hash;
}

interface Entry {
  languages: Record<string, { hash: string }>;
}
