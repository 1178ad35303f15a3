import { closeSync, fstatSync, ftruncateSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where a text stands in a spool, in bytes. */
export interface Place {
  offset: number;
  bytes: number;
}

/**
 * Texts laid aside in one file, one behind the other, until they are needed again, so that memory does not grow with their number. A
 * spool that stands is gone on with: who keeps the places must also keep its size, and reset a spool that has another.
 */
export class Spool {
  readonly #path: string;
  readonly #file: number;
  size: number;

  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.#path = path;
    this.#file = openSync(path, 'a+');
    this.size = fstatSync(this.#file).size;
  }

  /** Empties the spool. */
  reset(): void {
    ftruncateSync(this.#file, 0);
    this.size = 0;
  }

  append(text: string): Place {
    const buffer = Buffer.from(text);
    const place = { offset: this.size, bytes: buffer.length };
    writeSync(this.#file, buffer);
    this.size += buffer.length;
    return place;
  }

  /** The text at a place. Throws where the file ends before it. */
  read({ offset, bytes }: Place): string {
    const buffer = Buffer.allocUnsafe(bytes);
    if (readSync(this.#file, buffer, 0, bytes, offset) !== bytes)
      throw new Error(`${this.#path} is cut short. Start again.`);
    return buffer.toString();
  }

  close(): void {
    closeSync(this.#file);
  }
}
