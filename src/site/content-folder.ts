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

/** Front matter and body of a release file, the front matter checked against the schema. Throws {@link BadReleaseFile}. */
export function parseReleaseFile(text: string, file: string): { release: Release; body: string } {
  let read: ReturnType<typeof readFrontMatter>;
  try {
    read = readFrontMatter(text);
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

/**
 * A release with its body, for its page. The loader has checked the file against the schema in the same build, which is not
 * done again.
 */
export function readRelease(folder: string, file: string): { release: Release; body: string } {
  const { data, body } = readFrontMatter(readFileSync(join(folder, file), 'utf8'));
  return { release: data as Release, body };
}
