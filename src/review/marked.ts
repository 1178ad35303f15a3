import type { Block } from '../domain/block.ts';
import { type Fact, spanParts } from '../domain/evidence.ts';
import { FACT_KEYS, type FactKey, type Facts } from '../domain/facts.ts';

/** A fact with the number by which the marked text names it. */
export interface NumberedFact extends Fact<unknown> {
  number: number;
  field: FactKey;
}

/** A stretch of a block's text, and the numbers of the facts that were read from it. */
export interface Stretch {
  text: string;
  facts: number[];
}

/** All facts of a release, numbered from 1 in the order of the fields. */
export function numberFacts(facts: Facts): NumberedFact[] {
  const all = FACT_KEYS.flatMap((field) =>
    ([facts[field] ?? []].flat() as Fact<unknown>[]).map((fact) => ({ ...fact, field })),
  );
  return all.map((fact, i) => ({ ...fact, number: i + 1 }));
}

/** Cuts each block at the ends of the evidence in it. */
export function markedBlocks(blocks: readonly Block[], facts: readonly NumberedFact[]): Stretch[][] {
  const spans = facts.flatMap(({ number, at }) => at.map((span) => ({ number, ...spanParts(span) })));
  return blocks.map(({ text }, i) => {
    const here = spans.filter((span) => span.place === i + 1);
    const cuts = [...new Set([0, text.length, ...here.flatMap(({ start, end }) => [start, end])])].sort(
      (a, b) => a - b,
    );
    return cuts.slice(1).map((end, j) => {
      const start = cuts[j]!;
      const over = here.filter((span) => span.start <= start && span.end >= end);
      return { text: text.slice(start, end), facts: over.map((span) => span.number) };
    });
  });
}

/** `securities-act/17-a`, `Avery Northcote, person, defendant`: a value in one line. */
export function valueText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Object.entries(value).map(([key, each]) => {
    if (Array.isArray(each)) return each.length ? `${key}: ${each.join(', ')}` : '';
    return each === null ? '' : String(each);
  });
  return parts.filter(Boolean).join(', ');
}
