import { existsSync, readFileSync } from 'node:fs';

/** What a JSON file says; nothing when there is no such file. Throws when it is no JSON. */
export function readJsonFile(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
