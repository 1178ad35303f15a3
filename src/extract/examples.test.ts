import { describe, expect, it } from 'vitest';
import type { Block } from '../domain/block.ts';
import { type FactKey, LIST_KEYS, noFacts } from '../domain/facts.ts';
import type { Document } from './document.ts';
import { extract } from './extract.ts';
import type { Example, Rule } from './rule.ts';
import { RULES } from './rules.ts';

const block = (part: Partial<Block>): Block => ({ kind: 'paragraph', role: 'body', text: '', links: [], ...part });

function documentOf(example: Example<FactKey>): Document {
  const parts = typeof example.text === 'string' ? example.text.split('\n\n').map((text) => ({ text })) : example.text;
  return {
    id: 'lr-10001',
    kind: example.kind ?? 'litigation-release',
    ...(example.url && { url: example.url }),
    ...(example.index && { index: example.index }),
    blocks: parts.map(block),
  };
}

/** Runs one rule alone, on top of the facts that its example gives. */
function valuesOf(rule: Rule, example: Example<FactKey>): unknown[] {
  const given = noFacts() as Record<string, unknown>;
  for (const [key, values] of Object.entries(example.given ?? {})) {
    const facts = values.map((value: unknown) => ({ value, at: ['1:0-0'], rule: 'given' }));
    given[key] = LIST_KEYS.has(key as FactKey) ? facts : facts[0];
  }
  const alone = { ...rule, find: (doc: Document) => rule.find(doc, given as never) };
  const found = extract(documentOf(example), [alone]).facts[rule.field];
  return [found ?? []].flat().map((fact) => fact.value);
}

describe.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  it('has a positive and a negative example', () => {
    expect(rule.examples.some((example) => example.expect.length > 0)).toBe(true);
    expect(rule.examples.some((example) => example.expect.length === 0)).toBe(true);
  });
  it.each(rule.examples.map((example) => [example.why, example] as const))('%s', (_why, example) => {
    expect(valuesOf(rule, example as Example<FactKey>)).toEqual(example.expect);
  });
});

describe('the list of rules', () => {
  it('names each rule once, after its field', () => {
    expect(new Set(RULES.map((rule) => rule.name)).size).toBe(RULES.length);
    for (const rule of RULES) expect(rule.name.startsWith(`${rule.field}/`)).toBe(true);
  });
});
