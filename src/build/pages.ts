import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { releaseFiles } from '../site/content-folder.ts';
import { runStep, type StepOptions } from './run-step.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ASTRO = join(ROOT, 'node_modules/astro/bin/astro.mjs');
/** Fewer releases than these are built sooner by one process than a second one starts; their index is built beside their pages. */
export const WORTH_A_PROCESS = 10_000;
/** The loader says on a line of its own when it has read the releases: `7,717 releases in content, 12 read`. */
const READ_LINE = / releases in .*, [\d,]+ read$/;
/** Astro names each page it writes on a line of its own: `├─ /cases/lr-10001/index.html (+3ms)`. */
const PAGE_LINE = /[├└]─ /;

/** The folders of a build, as absolute paths. */
export interface Folders {
  content: string;
  dist: string;
  cache: string;
}

/** How many processes share the pages of an archive: one a core at most, and one for a small archive. */
export const processesFor = (releases: number, cores = availableParallelism()): number =>
  Math.max(1, Math.min(cores, Math.floor(releases / WORTH_A_PROCESS)));

/** What the pages tell on their way. */
export interface OnTheWay {
  /** A page has been written. */
  onPage: () => void;
  /** The releases of a small archive have been read: another process can do what else needs them while one builds the pages. */
  onRead: () => void;
}

/**
 * Builds the pages into `dist`. A large archive is read once, and its pages are then shared out to a process a core, each of which
 * runs in a folder of its own, since Astro keeps what it compiles in the folder that it runs in.
 *
 * @returns what Astro said of errors that did not stop it
 */
export async function buildPages({ content, dist, cache }: Folders, { onPage, onRead }: OnTheWay): Promise<string[]> {
  const errors: string[] = [];
  const releases = releaseFiles(content).length;
  const small = releases <= WORTH_A_PROCESS;
  const onLine = (line: string): void => {
    if (PAGE_LINE.test(line)) onPage();
    else if (small && READ_LINE.test(line)) onRead();
    else if (/error/i.test(line)) errors.push(line);
  };
  const env = {
    CASELIGHT_CONTENT: content,
    CASELIGHT_OUT: dist,
    CASELIGHT_CACHE: cache,
    CASELIGHT_PROJECT: ROOT,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const astro = (command: string, cwd: string, options: StepOptions = {}): Promise<void> =>
    runStep([ASTRO, command, '--config', relative(cwd, join(ROOT, 'astro.config.mjs'))], {
      cwd,
      onLine,
      env: { ...env, ...options.env },
    });

  rmSync(dist, { recursive: true, force: true });
  const processes = processesFor(releases);
  if (processes === 1) {
    await astro('build', ROOT, { env: { CASELIGHT_PART: '1/1' } });
    return errors;
  }
  await astro('sync', ROOT);
  await Promise.all(
    Array.from({ length: processes }, (_, i) => {
      const folder = join(ROOT, '.cache', `part-${i + 1}`);
      mkdirSync(folder, { recursive: true });
      return astro('build', folder, { env: { CASELIGHT_PART: `${i + 1}/${processes}` } });
    }),
  );
  return errors;
}
