import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontMatter } from '../domain/front-matter.ts';
import { lawsAbove } from './law.ts';
import { proseHtml } from './text.ts';

/** Explanations belong to the repository, whatever archive is built. */
const FOLDER = join(process.cwd(), 'content', 'statutes');

/** A provision in plain words: the explanation’s HTML, and the provision it was written for. */
export interface Explanation {
  html: string;
  /** The provision itself, or the nearest above it that has an explanation. */
  of: string;
}

/** The explanation of a provision, or of the nearest one above it; nothing when there is none. */
export function explanationOf(id: string): Explanation | undefined {
  for (const of of [id, ...lawsAbove(id)]) {
    const file = join(FOLDER, `${of}.md`);
    if (existsSync(file)) return { html: proseHtml(readFrontMatter(readFileSync(file, 'utf8')).body), of };
  }
  return undefined;
}
