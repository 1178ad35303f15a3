import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { release } from '../domain/release.ts';
import type { Spool } from '../domain/spool.ts';
import { releaseSpool } from './cache-folder.ts';
import { contentFolder, releaseFiles } from './content-folder.ts';
import { count } from './english.ts';
import { type Held, held, placesOf } from './held.ts';
import { noteHeld } from './noted-releases.ts';
import { idOf, readAll } from './read-files.ts';

/** How many bad files are named before the build stops. */
const SHOWN = 20;
/** A spool with so many times the bytes that are in use is written anew. */
const WASTE = 3;
const SPOOL_SIZE = 'spool-size';
/** Progress is told so often. */
const STEP = 10_000;

/** What cards and locators are made by. */
const MADE_BY = ['card.ts', 'locator.ts'].map((file) => new URL(`./${file}`, import.meta.url));

/** Changes whenever the schema of releases does, or what is made of them, so that a warm store never keeps an older shape. */
const version = (): string =>
  hash(
    'sha1',
    JSON.stringify([release, held].map((schema) => z.toJSONSchema(schema))) +
      MADE_BY.map((file) => readFileSync(file, 'utf8')).join(''),
  );

/** Two files of one id, which could not both have a page. */
function refuseDuplicates(files: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const file of files) {
    const other = seen.get(idOf(file));
    if (other)
      throw new Error(`${other} and ${file} are the same release. Remove the one that the last import did not write.`);
    seen.set(idOf(file), file);
  }
}

function refuseBad(bad: readonly string[]): void {
  if (bad.length === 0) return;
  const more = bad.length > SHOWN ? `\n… and ${bad.length - SHOWN} more` : '';
  throw new Error(`Bad release files:\n${bad.slice(0, SHOWN).join('\n')}${more}`);
}

type Context = Pick<LoaderContext, 'store' | 'meta' | 'logger'>;

/** Empties store and spool when the spool is not the one that the store knows, or mostly holds what no one needs. */
function openSpool({ store, meta }: Context): Spool {
  const spool = releaseSpool();
  const known = store.values().flatMap(({ data }) => held.safeParse(data).data ?? []);
  const inUse = known.reduce((bytes, one) => bytes + placesOf(one).file.bytes, 0);
  if (String(spool.size) !== meta.get(SPOOL_SIZE) || spool.size > WASTE * inUse) {
    store.clear();
    spool.reset();
  }
  return spool;
}

/**
 * Loads the releases of the content folder. Every file is checked against the schema of the domain; the store keeps where the spool
 * holds it. Files of the size and time of the last build are not read again. A bad file fails the build.
 */
export function releaseLoader(): Loader {
  return {
    name: 'releases',
    load: async ({ store, meta, logger }) => {
      const folder = contentFolder();
      const spool = openSpool({ store, meta, logger });
      const made = version();
      const digestOf = (file: string): string => {
        const { size, mtimeMs } = statSync(join(folder, file));
        return hash('sha1', `${made} ${folder}/${file} ${size} ${mtimeMs}`, 'base64');
      };

      const files = releaseFiles(folder);
      refuseDuplicates(files);
      const digests = new Map(files.map((file) => [file, digestOf(file)]));
      const ids = new Set(files.map(idOf));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      const changed = files.filter((file) => store.get(idOf(file))?.digest !== digests.get(file));

      const bad: string[] = [];
      let done = 0;
      for await (const read of readAll(folder, changed)) {
        done += 1;
        if (done % STEP === 0) logger.info(`read ${count(done)} of ${count(changed.length)} releases`);
        if ('bad' in read) bad.push(read.bad);
        else {
          const places = [read.card, read.locator, read.content].map((json) => spool.append(json));
          const data: Held = {
            case: read.case,
            year: basename(dirname(read.file)),
            at: [places[0]!.offset, ...places.map(({ bytes }) => bytes)].join(' '),
          };
          store.set({ id: idOf(read.file), data, digest: digests.get(read.file)! });
        }
      }
      meta.set(SPOOL_SIZE, String(spool.size));
      spool.close();
      refuseBad(bad.sort());
      noteHeld(
        folder,
        store.values().map(({ data }) => data as Held),
      );
      logger.info(`${count(files.length)} releases in ${folder}, ${count(changed.length)} read`);
    },
  };
}
