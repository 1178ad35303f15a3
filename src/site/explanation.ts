import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { readFrontMatter } from '../domain/front-matter.ts';
import { provisionPage } from '../domain/provision.ts';
import { lawsAbove } from './law.ts';
import { projectFile } from './project-file.ts';
import { proseHtml } from './text.ts';

/** A provision in plain words. */
export interface Explanation {
  summary: string;
  html: string;
  /** The provision that it was written for. */
  of: string;
}

const read = new Map<string, Explanation | undefined>();

function readExplanation(id: string): Explanation | undefined {
  // Explanations belong to the repository, whatever archive is built.
  const file = projectFile(`content/statutes/${id}.md`);
  if (!existsSync(file)) return undefined;
  const { data, body } = readFrontMatter(readFileSync(file, 'utf8'));
  const checked = provisionPage.safeParse(data);
  if (!checked.success) throw new Error(`content/statutes/${id}.md: ${z.prettifyError(checked.error)}`);
  return { summary: checked.data.summary, html: proseHtml(body), of: id };
}

/** The explanation of a provision, or else of the nearest one above it; nothing when there is none. */
export function explanationOf(id: string): Explanation | undefined {
  for (const of of [id, ...lawsAbove(id)]) {
    if (!read.has(of)) read.set(of, readExplanation(of));
    const found = read.get(of);
    if (found) return found;
  }
  return undefined;
}
