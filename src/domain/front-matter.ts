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

// The library decides how a value is written; it takes fifty times as long as these, which tell most values of a release.
/** Texts that stand in YAML as they are: words without its signs, spans, dates, addresses. */
const PLAIN =
  /^(?!(?:null|true|false)$)(?:[a-z][\w ./()'’“”&;$%+*@!?=-]*(?<! )|(?:url|index|[1-9]\d*):\d+-\d+|\d{4}-\d\d(?:-\d\d)?|https:\/\/[\w./-]+)$/i;
/** Words with commas, which part values in one line. */
const WITH_COMMAS = /^[a-z][\w ,./()’“”&;$%-]*(?<! )$/i;
const DIGITS = /^\d+$/;

/** A value that is no list and no object; `inside` where it stands in one line with others. */
function scalar(value: unknown, inside: boolean): string {
  if (typeof value === 'string') {
    if (PLAIN.test(value)) return value;
    if (DIGITS.test(value)) return `'${value}'`;
    if (WITH_COMMAS.test(value) && value.includes(',')) return inside ? `'${value}'` : value;
    if (value.includes('\n')) return JSON.stringify(value);
  } else if (typeof value === 'boolean' || Number.isSafeInteger(value)) return String(value);
  const text = dump(inside ? [value] : value, { schema: CORE_SCHEMA, flowLevel: 0, lineWidth: -1 });
  return inside ? text.slice(1, -2) : text.slice(0, -1);
}

const entriesOf = (node: object): [string, unknown][] =>
  Object.entries(node).filter(([, value]) => value !== undefined);
const isNode = (value: unknown): value is object => typeof value === 'object' && value !== null;

function oneLine(value: unknown): string {
  if (!isNode(value)) return scalar(value, true);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  return `{${entriesOf(value)
    .map(([key, each]) => `${scalar(key, true)}: ${oneLine(each)}`)
    .join(', ')}}`;
}

/** A list or an object has a line for each of its values down to this level; a deeper one stands in one line. */
const LEVELS = 3;

/** What stands after a key or a `-`, with the line end. */
function written(value: unknown, level: number): string {
  if (!isNode(value)) return ` ${scalar(value, false)}\n`;
  const entries = entriesOf(value);
  if (level === LEVELS || entries.length === 0) return ` ${oneLine(value)}\n`;
  const indent = '  '.repeat(level);
  const lines = entries.map(([key, each]) => {
    const text = written(each, level + 1);
    if (!Array.isArray(value)) return `${indent}${scalar(key, false)}:${text}`;
    return `${indent}- ${text.trimStart()}`;
  });
  return `\n${lines.join('')}`;
}

/** Front matter lines: a fact a line, keys in the order given, nothing wrapped. */
export const yamlLines = (data: object): string => written(data, 0).slice(1);

/** A Markdown file of front matter lines and body; the body may be empty. */
export const joinFrontMatter = (yaml: string, body: string): string => `---\n${yaml}---\n${body && `\n${body}`}`;
