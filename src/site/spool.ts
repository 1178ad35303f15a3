import { closeSync, fstatSync, ftruncateSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';

/** Where an entry stands in the spool, in bytes. */
export interface Place {
  offset: number;
  bytes: number;
}

/**
 * Releases as JSON in one file of the cache, one after the other: pages read them from here, since reading YAML takes ten times as
 * long. Who keeps the places must also keep the size, and reset a spool that has another.
 */
export class Spool {
  readonly #file: number;
  size: number;

  constructor(path = join(cacheFolder(), 'releases.spool')) {
    mkdirSync(join(path, '..'), { recursive: true });
    this.#file = openSync(path, 'a+');
    this.size = fstatSync(this.#file).size;
  }

  /** Empties the spool. */
  reset(): void {
    ftruncateSync(this.#file, 0);
    this.size = 0;
  }

  append(json: string): Place {
    const buffer = Buffer.from(json);
    const place = { offset: this.size, bytes: buffer.length };
    writeSync(this.#file, buffer);
    this.size += buffer.length;
    return place;
  }

  /** The JSON at a place. */
  read({ offset, bytes }: Place): string {
    const buffer = Buffer.allocUnsafe(bytes);
    if (readSync(this.#file, buffer, 0, bytes, offset) !== bytes)
      throw new Error('The spool of releases is cut short. Build again.');
    return buffer.toString('utf8');
  }

  close(): void {
    closeSync(this.#file);
  }
}
