import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';

/** A place in a spool. */
export interface Spooled {
  offset: number;
  bytes: number;
}

/** Texts laid aside on disk until they are needed again, so that memory does not grow with the number of releases. */
export class Spool {
  readonly #path: string;
  readonly #file: number;
  #end = 0;

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(path, 'w+');
  }

  add(text: string): Spooled {
    const bytes = Buffer.from(text);
    writeSync(this.#file, bytes, 0, bytes.length, this.#end);
    const place = { offset: this.#end, bytes: bytes.length };
    this.#end += bytes.length;
    return place;
  }

  read({ offset, bytes }: Spooled): string {
    const buffer = Buffer.alloc(bytes);
    readSync(this.#file, buffer, 0, bytes, offset);
    return buffer.toString();
  }

  close(): void {
    closeSync(this.#file);
    unlinkSync(this.#path);
  }
}
