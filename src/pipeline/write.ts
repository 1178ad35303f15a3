import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Replaces a file whole or not at all: `fill` writes a temporary file beside it, which is then renamed. A run that is cut short
 * leaves at most the temporary file.
 *
 * The library write-file-atomic listens anew to every signal for each file, and lets go only when the event loop turns: for 100,000
 * files in one go that takes a minute and more than a gigabyte.
 */
export function replaceFile(path: string, fill: (temporary: string) => void): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.new`;
  fill(temporary);
  renameSync(temporary, path);
}

/** Writes a file whole or not at all. A file that already says the same is left untouched. Returns whether it wrote. */
export function writeFile(path: string, text: string): boolean {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
  replaceFile(path, (temporary) => writeFileSync(temporary, text));
  return true;
}
