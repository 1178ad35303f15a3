import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** How often each id stands in the search indexes of a built site: each document has a card of its own. */
export function indexedIds(dist: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const file of globSync('search-index/*/cards/*.bin', { cwd: dist })) {
    const { id } = JSON.parse(gunzipSync(readFileSync(join(dist, file))).toString('utf8')) as { id: string };
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
