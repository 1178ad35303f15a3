import { z } from 'zod';
import { release } from '../domain/release.ts';
import { RULES } from '../extract/rules.ts';

interface Schema {
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  enum?: string[];
  anyOf?: Schema[];
  pattern?: string;
}

/** `list of text`, `one of a, b`: the type of a key in words. */
function typeOf(schema: Schema): string {
  if (schema.enum) return `one of ${schema.enum.map((value) => `\`${value}\``).join(', ')}`;
  if (Array.isArray(schema.type)) return schema.type.map((type) => typeOf({ type })).join(' or ');
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.type === 'array') return `list of ${schema.items ? typeOf(schema.items) : 'values'}`;
  if (schema.type === 'object') return schema.properties?.value ? `fact: ${typeOf(schema.properties.value)}` : 'record';
  return (
    { string: 'text', integer: 'whole number', number: 'number', boolean: 'yes or no', null: 'null' }[
      schema.type ?? ''
    ] ?? 'value'
  );
}

/** The record whose keys stand below a key: of a list its items', of a fact its value's. */
function inside(schema: Schema): Schema | undefined {
  const item = schema.type === 'array' ? schema.items : schema;
  const value = item?.properties?.value ?? item;
  return value?.properties && value;
}

function rows(schema: Schema, prefix: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, each]) => {
    const path = prefix + key;
    const isFact = each.properties?.value ?? each.items?.properties?.value;
    const optional = schema.required?.includes(key) ? '' : ' (may be missing)';
    const said =
      each.description ?? inside(each)?.description ?? (each.items ?? each).properties?.value?.description ?? '';
    const row = `| \`${path}\` | ${typeOf(each)}${optional} | ${said} |`;
    const below = inside(each);
    return below && (isFact || each !== schema)
      ? [row, ...rows(below, `${path}${each.type === 'array' ? '[]' : ''}.`)]
      : [row];
  });
}

/** The data dictionary: every key of a release's front matter, and every rule by field. */
export function dictionaryMarkdown(): string {
  const schema = z.toJSONSchema(release, { unrepresentable: 'any', io: 'input' }) as Schema;
  const fields = Map.groupBy(RULES, ({ field }) => field);
  const rules = [...fields].flatMap(([field, list]) =>
    list.map(({ name, reads, examples }) => `| ${field} | \`${name}\` | ${reads} | ${examples.length} |`),
  );
  return `# Data dictionary

The front matter of \`content/releases/<year>/<id>.md\`. Made from the schemas and the rules by \`npm run dictionary\`; do not edit.

A **fact** is a record of \`value\`, \`at\` (the words that it was read from, each as \`<place>:<start>-<end>\`: the number of the block from
1, \`url\` or \`index\`; offsets in UTF-16 units, the end exclusive) and \`rule\` (the rule that read it). The paths below are those of the
values.

| key | type | what it is |
| --- | --- | --- |
${rows(schema, '').join('\n')}

## Rules

In the order in which they run. The first rule that finds a value of a single field has it; in a list, each rule adds its values.

| field | rule | what it reads | examples |
| --- | --- | --- | ---: |
${rules.join('\n')}
`;
}
