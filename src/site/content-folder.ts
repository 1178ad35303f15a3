import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readFrontMatter } from '../domain/front-matter.ts';
import { type Release, release } from '../domain/release.ts';

/** The folder of imported releases: `content/`, or what `CASELIGHT_CONTENT` names. */
export const contentFolder = (): string => resolve(process.env['CASELIGHT_CONTENT'] ?? 'content');

/** Release files below the content folder, as `releases/<year>/<id>.md`, sorted; none when there is no such folder. */
export function releaseFiles(folder: string): string[] {
  try {
    return readdirSync(join(folder, 'releases'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
      .map((entry) => `releases/${basename(entry.parentPath)}/${entry.name}`)
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** A release file whose front matter does not hold: the build stops with this. */
export class BadReleaseFile extends Error {
  override name = 'BadReleaseFile';
  constructor(file: string, causes: readonly string[]) {
    super(
      `${file}: ${causes.join('; ')}. Import the release again (npm run import -- --only ${basename(file, '.md')} --force); ` +
        'if you changed the file by hand, undo that.',
    );
  }
}

/** A release and its body as they stand in a file. */
export interface ReleaseFile {
  release: Release;
  body: string;
}

/** Reads a release file and checks its front matter against the schema. Throws {@link BadReleaseFile}. */
export function readRelease(folder: string, file: string): ReleaseFile {
  let read: ReturnType<typeof readFrontMatter>;
  try {
    read = readFrontMatter(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    throw new BadReleaseFile(file, [`the front matter is no YAML (${(error as Error).message.split('\n')[0]})`]);
  }
  const checked = release.safeParse(read.data);
  if (!checked.success) {
    throw new BadReleaseFile(
      file,
      checked.error.issues.slice(0, 5).map(({ path, message }) => `${path.join('.') || 'front matter'}: ${message}`),
    );
  }
  if (checked.data.id !== basename(file, '.md')) {
    throw new BadReleaseFile(file, [`id: ${checked.data.id} does not match the name of the file`]);
  }
  return { release: checked.data, body: read.body };
}
