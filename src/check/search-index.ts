import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Pagefind signs what it has packed. */
const SIGNATURE = 'pagefind_dcd';

/** How often each id stands in the search indexes of a built site: Pagefind keeps a fragment of each record. */
export function indexedIds(dist: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const file of globSync('pagefind/*/fragment/*.pf_fragment', { cwd: dist })) {
    const text = gunzipSync(readFileSync(join(dist, file))).toString('utf8');
    const { meta } = JSON.parse(text.slice(SIGNATURE.length)) as { meta: { id: string } };
    counts.set(meta.id, (counts.get(meta.id) ?? 0) + 1);
  }
  return counts;
}
