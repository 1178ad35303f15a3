import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/**
 * Writes a file whole or not at all: to a temporary file beside it, then renamed. A file that already says the same is left
 * untouched. Returns whether it wrote.
 */
export function writeFile(path: string, text: string): boolean {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileAtomic.sync(path, text, { encoding: 'utf8', fsync: false });
  return true;
}
