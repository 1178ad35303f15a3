import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Pagefind's files begin with this mark, before the JSON. */
const MARK = 'pagefind_dcd';

/** How often each id stands in the search indexes of a built site. */
export function indexedIds(dist: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const file of globSync('pagefind/*/fragment/*.pf_fragment', { cwd: dist })) {
    const bytes = readFileSync(join(dist, file));
    const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
    const { meta } = JSON.parse(text.slice(text.indexOf(MARK) + MARK.length)) as { meta: { id?: string } };
    if (meta.id) counts.set(meta.id, (counts.get(meta.id) ?? 0) + 1);
  }
  return counts;
}
