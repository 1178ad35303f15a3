import { z } from 'zod';
import { provisionId } from './ids.ts';

/** The front matter of `content/statutes/<act>/<provision>.md`; the body below it is the explanation. */
export const provisionPage = z.strictObject({
  id: provisionId,
  summary: z
    .string()
    .min(20)
    .max(160)
    .regex(/^[A-Z].*\.$/)
    .describe('What the provision does, in one plain sentence.'),
  sources: z
    .array(z.url({ protocol: /^https$/ }))
    .min(1)
    .describe('Addresses of the official text.'),
});
export type ProvisionPage = z.infer<typeof provisionPage>;
