import matter from 'gray-matter';
import { CORE_SCHEMA, load } from 'js-yaml';

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

/**
 * Front matter lines: keys in the order given, and a fact a line. Values are written as JSON, which every YAML parser reads as what it
 * is: in words without quotation marks YAML 1.1 takes a date, a docket `12:30` or the answer `no` for something else.
 */
export const yamlLines = (data: object): string => linesOf(data);

/** The lines of an object, and of the objects in it where it is not itself in another. */
function linesOf(data: object, indent = ''): string {
  let lines = '';
  for (const [key, value] of Object.entries(data)) {
    if (value === undefined) continue;
    lines += `${indent}${/^[a-z]+$/i.test(key) ? key : JSON.stringify(key)}:`;
    if (isListOfObjects(value)) lines += `\n${value.map((one) => `${indent}  - ${JSON.stringify(one)}\n`).join('')}`;
    else if (isFilledObject(value) && indent === '') lines += `\n${linesOf(value, '  ')}`;
    else lines += ` ${JSON.stringify(value)}\n`;
  }
  return lines;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isListOfObjects = (value: unknown): value is object[] => Array.isArray(value) && isObject(value[0]);
const isFilledObject = (value: unknown): value is object =>
  isObject(value) && !Array.isArray(value) && Object.keys(value).length > 0;

/** A Markdown file of front matter lines and body; the body may be empty. */
export const joinFrontMatter = (yaml: string, body: string): string => `---\n${yaml}---\n${body && `\n${body}`}`;
