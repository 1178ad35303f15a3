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

/** The number in a run of digits. Spans are read by the million when a site is built; `Number` would take ten times as long. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}

/** Where the words of a span stand; the span must have the form that `span` checks. */
export function placeOf(at: Span): SpanParts['place'] {
  if (at.startsWith('url')) return 'url';
  return at.startsWith('index') ? 'index' : digits(at, 0, at.indexOf(':'));
}

/** The parts of a span; it must have the form that `span` checks. */
export function spanParts(at: Span): SpanParts {
  const colon = at.indexOf(':');
  const hyphen = at.indexOf('-', colon);
  return { place: placeOf(at), start: digits(at, colon + 1, hyphen), end: digits(at, hyphen + 1, at.length) };
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
