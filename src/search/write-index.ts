import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './record.ts';

/** Pagefind reports what goes wrong as a list, not by throwing. */
function assertNone(errors: readonly string[], doing: string): void {
  if (errors.length) throw new Error(`Pagefind failed while ${doing}: ${errors.join('; ')}`);
}

/** Records handed to Pagefind's process at once: enough to keep it busy. */
const BATCH = 64;

/** Writes one search index into `folder`; gives the number of its records. Throws what Pagefind reports. */
export async function writeIndex(folder: string, records: Iterable<SearchRecord>): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  assertNone(errors, 'starting');
  let count = 0;
  let batch: Promise<unknown>[] = [];
  for (const record of records) {
    count += 1;
    batch.push(index!.addCustomRecord(record).then((added) => assertNone(added.errors, `indexing ${record.url}`)));
    if (batch.length < BATCH) continue;
    await Promise.all(batch);
    batch = [];
  }
  await Promise.all(batch);
  const written = await index!.writeFiles({ outputPath: folder });
  assertNone(written.errors, `writing ${folder}`);
  await close();
  return count;
}
