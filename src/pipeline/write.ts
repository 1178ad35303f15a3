import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
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

/** As many lines are joined before they are written. */
const LINES = 1000;

/** Writes a file of lines whole or not at all, as they come: it is never held in memory. */
export function writeLines(path: string, lines: Iterable<string>): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.new`;
  const file = openSync(temporary, 'w');
  try {
    let waiting: string[] = [];
    const flush = (): void => {
      writeSync(file, waiting.map((line) => `${line}\n`).join(''));
      waiting = [];
    };
    for (const line of lines) if (waiting.push(line) === LINES) flush();
    flush();
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
}
