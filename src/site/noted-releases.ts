import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, releaseSpool } from './cache-folder.ts';
import { contentFolder, type ReleaseFile } from './content-folder.ts';
import { type Held, placesOf } from './held.ts';
import type { Locator } from './locator.ts';

/** What the reading of a content folder leaves for all that comes after it. */
interface Note {
  content: string;
  held: readonly Held[];
}

const file = (): string => join(cacheFolder(), 'held.json');

/** Leaves for the steps after it where the spool has what of each release of a content folder. */
export const noteHeld = (content: string, held: readonly Held[]): void =>
  writeFileSync(file(), JSON.stringify({ content, held } satisfies Note));

function readNote(content: string): readonly Held[] {
  try {
    const note = JSON.parse(readFileSync(file(), 'utf8')) as Note;
    if (note.content === content) return note.held;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  throw new Error(`The releases of ${content} have not been read for the pages. Build those first: npm run site`);
}

/** The releases that the pages were last built from, as the spool has them. Throws when that was another folder. */
export class NotedReleases {
  readonly #spool = releaseSpool();
  readonly #held: readonly Held[];

  constructor(content = contentFolder()) {
    this.#held = readNote(content);
  }

  #file(one: Held): ReleaseFile {
    return JSON.parse(this.#spool.read(placesOf(one).file)) as ReleaseFile;
  }

  /** Every locator, in the order of the ids. */
  locators(): Locator[] {
    const locators = this.#held.map((one) => JSON.parse(this.#spool.read(placesOf(one).locator)) as Locator);
    return locators.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** The cases, each with a way to read its releases. */
  cases(): { id: string; read: () => ReleaseFile[] }[] {
    return [...Map.groupBy(this.#held, (one) => one.case)].map(([id, releases]) => ({
      id,
      read: () => releases.map((one) => this.#file(one)),
    }));
  }

  /** How many releases each folder of a year has. */
  years(): Map<string, number> {
    const years = new Map<string, number>();
    for (const { year } of this.#held) years.set(year, (years.get(year) ?? 0) + 1);
    return years;
  }

  /** The releases of a year, in the order of the ids. */
  ofYear(year: string): ReleaseFile[] {
    const files = this.#held.filter((one) => one.year === year).map((one) => this.#file(one));
    return files.sort((a, b) => (a.release.id < b.release.id ? -1 : 1));
  }

  close(): void {
    this.#spool.close();
  }
}
