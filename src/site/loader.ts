import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { release } from '../domain/release.ts';
import { card, cardOf } from './card.ts';
import { BadReleaseFile, contentFolder, parseReleaseFile, releaseFiles } from './content-folder.ts';

/** How many bad files are named before the build stops. */
const SHOWN = 20;

/** Changes whenever the shape of front matter or of a card does, so that a warm store never keeps an older shape. */
const schemaVersion = (): string =>
  hash('sha1', JSON.stringify([release, card].map((schema) => z.toJSONSchema(schema))));

/**
 * Loads the releases of the content folder: every file is checked against the schema of the domain, and the store keeps its
 * card alone. Files that did not change since the last build are not parsed again. A bad file fails the build.
 */
export function releaseLoader(): Loader {
  return {
    name: 'releases',
    load: async ({ store, logger }) => {
      const folder = contentFolder();
      const version = schemaVersion();
      const gone = new Set(store.keys());
      const bad: BadReleaseFile[] = [];
      let parsed = 0;
      for (const file of releaseFiles(folder)) {
        const text = readFileSync(join(folder, file), 'utf8');
        const id = file.slice(file.lastIndexOf('/') + 1, -3);
        const digest = hash('sha1', `${version}\n${file}\n${text}`);
        gone.delete(id);
        if (store.get(id)?.digest === digest) continue;
        try {
          store.set({ id, data: cardOf(parseReleaseFile(text, file).release, file), digest });
        } catch (error) {
          if (!(error instanceof BadReleaseFile)) throw error;
          bad.push(error);
        }
        parsed += 1;
        if (parsed % 10_000 === 0) logger.info(`read ${parsed.toLocaleString('en-US')} releases`);
      }
      for (const id of gone) store.delete(id);
      if (bad.length > 0) {
        const more = bad.length > SHOWN ? `\n… and ${bad.length - SHOWN} more` : '';
        throw new Error(
          `Bad release files:\n${bad
            .slice(0, SHOWN)
            .map(({ message }) => message)
            .join('\n')}${more}`,
        );
      }
      logger.info(`${store.keys().length.toLocaleString('en-US')} releases in ${folder}`);
    },
  };
}
