import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type IndexEntry, NAMES_FILE } from '../manifest.ts';
import { SHORTEST, spellingFile, spellingKeys } from '../spelling.ts';

/** Puts the names of all indexes below `root` together for spelling help; gives the folder that holds them. */
export function writeSpelling(root: string, indexes: readonly IndexEntry[]): string {
  const counts = new Map<string, number>();
  for (const { folder } of indexes) {
    const names = JSON.parse(gunzipSync(readFileSync(join(root, folder, NAMES_FILE))).toString()) as [string, number][];
    for (const [word, count] of names) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  const words = [...counts.keys()].filter((word) => word.length >= SHORTEST && !/\d/.test(word)).sort();
  const files = new Map<string, [string, number][]>();
  for (const word of words) {
    for (const key of spellingKeys(word)) {
      const list = files.get(key) ?? [];
      list.push([word, counts.get(word)!]);
      files.set(key, list);
    }
  }
  const digest = createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex');
  const folder = `names-${digest.slice(0, 10)}`;
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder), { recursive: true });
  for (const [key, list] of files) writeFileSync(join(root, folder, spellingFile(key)), gzipSync(JSON.stringify(list)));
  return folder;
}
