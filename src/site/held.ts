import { z } from 'zod';
import { releaseId } from '../domain/ids.ts';

const place = z.strictObject({ offset: z.int(), bytes: z.int() }).describe('Where the spool holds it.');

/** What the content store keeps of a release: where the spool has what lists need of it, what it is looked up by, and all of it. */
export const held = z.strictObject({ case: releaseId, card: place, locator: place, file: place });
export type Held = z.infer<typeof held>;
