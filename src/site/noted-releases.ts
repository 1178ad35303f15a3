import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import type { ReleaseFile } from './content-folder.ts';
import type { Held } from './held.ts';
import type { Locator } from './locator.ts';
import { Spool } from './spool.ts';

const file = (): string => join(cacheFolder(), 'held.json');

/** Leaves for the end of the build where the spool has what of each release. */
export const noteHeld = (held: readonly Held[]): void => writeFileSync(file(), JSON.stringify(held));

/** The releases of this build, as the spool has them. */
export class NotedReleases {
  readonly #spool = new Spool();
  readonly #held = JSON.parse(readFileSync(file(), 'utf8')) as Held[];

  /** Every locator, in the order of the ids. */
  locators(): Locator[] {
    const locators = this.#held.map(({ locator }) => JSON.parse(this.#spool.read(locator)) as Locator);
    return locators.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** The cases, each with a way to read its releases. */
  cases(): { id: string; read: () => ReleaseFile[] }[] {
    return [...Map.groupBy(this.#held, (one) => one.case)].map(([id, releases]) => ({
      id,
      read: () => releases.map((one) => JSON.parse(this.#spool.read(one.file)) as ReleaseFile),
    }));
  }

  close(): void {
    this.#spool.close();
  }
}
