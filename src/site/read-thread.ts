import type { ReleaseId } from '../domain/ids.ts';
import { cardOf } from './card.ts';
import { BadReleaseFile, readRelease } from './content-folder.ts';
import { locatorOf } from './locator.ts';

/** A release file read: its card, its locator and its content (front matter and body) as JSON, or why it can’t be read. */
export type Read =
  | { file: string; case: ReleaseId; card: string; locator: string; content: string }
  | { file: string; bad: string };

/** Reads one file and checks it. */
function readOne(folder: string, file: string): Read {
  try {
    const content = readRelease(folder, file);
    return {
      file,
      case: content.release.case,
      card: JSON.stringify(cardOf(content.release)),
      locator: JSON.stringify(locatorOf(content.release)),
      content: JSON.stringify(content),
    };
  } catch (error) {
    if (error instanceof BadReleaseFile) return { file, bad: error.message };
    throw error;
  }
}

/** Reads some release files of a folder in a thread of the loader. */
export default ([folder, files]: [string, readonly string[]]): Read[] => files.map((file) => readOne(folder, file));
