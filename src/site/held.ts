import { z } from 'zod';
import { releaseId } from '../domain/ids.ts';
import type { Place } from '../domain/spool.ts';

/**
 * What the content store keeps of a release: its case, the folder of its year (`2013`, `undated`), and where the spool has its card,
 * its locator and its file, which stand there one behind the other: `<offset> <bytes of each>`. It is one text, since Astro writes and
 * reads its store value by value.
 */
export const held = z.strictObject({ case: releaseId, year: z.string(), at: z.string().regex(/^\d+(?: \d+){3}$/) });
export type Held = z.infer<typeof held>;

/** Where the spool has what of a release. */
export function placesOf({ at }: Pick<Held, 'at'>): Record<'card' | 'locator' | 'file', Place> {
  const [offset, card, locator, file] = at.split(' ').map(Number) as [number, number, number, number];
  return {
    card: { offset, bytes: card },
    locator: { offset: offset + card, bytes: locator },
    file: { offset: offset + card + locator, bytes: file },
  };
}
