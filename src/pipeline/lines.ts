import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { replaceFile } from './write.ts';

/** As many bytes are read at once. */
const BYTES = 2 ** 16;

/** The lines of a file one after another, without their ends: the file is never held in memory. Throws if it can't be read. */
export function* readLines(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const decoder = new StringDecoder();
    const buffer = Buffer.alloc(BYTES);
    let open = '';
    for (let bytes = readSync(file, buffer); bytes > 0; bytes = readSync(file, buffer)) {
      const lines = (open + decoder.write(buffer.subarray(0, bytes))).split('\n');
      open = lines.pop()!;
      yield* lines;
    }
    yield open + decoder.end();
  } finally {
    closeSync(file);
  }
}

/** As many lines are joined before they are written. */
const LINES = 1000;

/** Writes a file of lines whole or not at all, as they come: it is never held in memory. */
export function writeLines(path: string, lines: Iterable<string>): void {
  replaceFile(path, (temporary) => {
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
  });
}
