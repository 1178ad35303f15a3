import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { release } from '../domain/release.ts';
import { type Card, card } from './card.ts';
import { contentFolder, releaseFiles } from './content-folder.ts';
import { readAll } from './read-files.ts';
import { noteCases } from './redirects.ts';
import { Spool } from './spool.ts';

/** How many bad files are named before the build stops. */
const SHOWN = 20;
/** A spool with so many times the bytes that are in use is written anew. */
const WASTE = 3;
const SPOOL_SIZE = 'spool-size';

/** Changes whenever the shape of front matter or of a card does, so that a warm store never keeps an older shape. */
const schemaVersion = (): string =>
  hash('sha1', JSON.stringify([release, card].map((schema) => z.toJSONSchema(schema))));

const idOf = (file: string): string => basename(file, '.md');

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

/**
 * Loads the releases of the content folder. Every file is checked against the schema of the domain; the store keeps its card, the
 * spool all of it. Files that did not change since the last build are not read again. A bad file fails the build.
 */
export function releaseLoader(): Loader {
  return {
    name: 'releases',
    load: async ({ store, meta, logger }) => {
      const folder = contentFolder();
      const version = schemaVersion();
      const spool = new Spool();
      const inUse = store.values().reduce((bytes, { data }) => bytes + ((data as Partial<Card>).place?.bytes ?? 0), 0);
      if (String(spool.size) !== meta.get(SPOOL_SIZE) || spool.size > WASTE * inUse) {
        store.clear();
        spool.reset();
      }

      const files = releaseFiles(folder);
      refuseDuplicates(files);
      const digests = new Map<string, string>();
      for (const file of files) {
        const { size, mtimeMs } = statSync(join(folder, file));
        digests.set(file, `${version} ${folder}/${file} ${size} ${mtimeMs}`);
      }
      const held = new Set(files.map(idOf));
      for (const id of store.keys()) if (!held.has(id)) store.delete(id);
      const changed = files.filter((file) => store.get(idOf(file))?.digest !== digests.get(file));

      const bad: string[] = [];
      let done = 0;
      for await (const read of readAll(folder, changed)) {
        done += 1;
        if (done % 10_000 === 0)
          logger.info(`read ${done.toLocaleString('en-US')} of ${changed.length.toLocaleString('en-US')} releases`);
        if ('bad' in read) bad.push(read.bad);
        else
          store.set({
            id: read.card.id,
            data: { ...read.card, place: spool.append(read.json) },
            digest: digests.get(read.file)!,
          });
      }
      noteCases(store.values().map(({ id, data }) => [id, (data as Card).case]));
      meta.set(SPOOL_SIZE, String(spool.size));
      spool.close();
      refuseBad(bad.sort());
      logger.info(
        `${files.length.toLocaleString('en-US')} releases in ${folder}, ${changed.length.toLocaleString('en-US')} read`,
      );
    },
  };
}
