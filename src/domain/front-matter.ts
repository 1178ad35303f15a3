import matter from 'gray-matter';
import { CORE_SCHEMA, dump, load } from 'js-yaml';

/**
 * YAML 1.2 core: a date or a docket stays text. Front matter is data, so gray-matter's JavaScript engine is off; its own YAML
 * (1.1) is never used.
 */
const parse = (text: string): object => (load(text, { schema: CORE_SCHEMA }) ?? {}) as object;
const refuse = (): never => {
  throw new Error('front matter must be YAML');
};
const OPTIONS = { language: 'yaml', engines: { yaml: parse, javascript: refuse, json: refuse } };

/** Splits a Markdown file into its front matter, not yet validated, and its body. Throws what the YAML parser throws. */
export function readFrontMatter(file: string): { data: unknown; body: string } {
  const { data, content } = matter(file, OPTIONS);
  return { data, body: content.replace(/^\n+/, '') };
}

/** Front matter lines: a fact a line, keys in the order given, nothing wrapped. */
export const yamlLines = (data: object): string =>
  dump(data, { schema: CORE_SCHEMA, flowLevel: 3, lineWidth: -1, noRefs: true });

/** A Markdown file of front matter lines and body; the body may be empty. */
export const joinFrontMatter = (yaml: string, body: string): string => `---\n${yaml}---\n${body && `\n${body}`}`;
