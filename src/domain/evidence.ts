import { z } from 'zod';

/**
 * Where words stand, `<place>:<start>-<end>`. The place is a block number counted from 1, `url` (the release's official address)
 * or `index` (what the index of collected releases says of it); the offsets are UTF-16 units, the end exclusive.
 */
export const span = z
  .string()
  .regex(/^(?:[1-9]\d*|url|index):\d+-\d+$/)
  .describe('Place, start and end of the words that the fact was read from.');
export type Span = z.infer<typeof span>;

export interface SpanParts {
  place: number | 'url' | 'index';
  start: number;
  end: number;
}

/** The span of `[start, end)` in a block (or the address). */
export const spanOf = (place: SpanParts['place'], start: number, end: number): Span => `${place}:${start}-${end}`;

/** The parts of a span; it must have the form that `span` checks. */
export function spanParts(at: Span): SpanParts {
  const [place, range] = at.split(':') as [string, string];
  const [start, end] = range.split('-').map(Number) as [number, number];
  return { place: place === 'url' || place === 'index' ? place : Number(place), start, end };
}

/** A value, the words it was read from, and the rule that read it. There is no value without evidence. */
export const fact = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    at: z.array(span).min(1).describe('The words that it was read from.'),
    rule: z.string().describe('The rule that read it.'),
  });

export interface Fact<V> {
  value: V;
  at: Span[];
  rule: string;
}
