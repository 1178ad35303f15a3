import { z } from 'zod';
import { BLOCK_ROLES } from './block.ts';
import { span } from './evidence.ts';
import { facts } from './facts.ts';
import { releaseId, releaseKind } from './ids.ts';

/** Why a release belongs to a case; the order is the order of trust. */
export const LINK_REASONS = ['docket', 'reference', 'caption'] as const;

export const caseLink = z.strictObject({
  to: releaseId.describe('The release of the same case that it was linked to.'),
  reason: z.enum(LINK_REASONS).describe('What they were linked by.'),
  on: z.string().describe('What the two share: the docket number, the reference as printed, or the caption.'),
});

export const resource = z.strictObject({
  title: z.string().min(1).describe('What the link says.'),
  url: z.url().optional().describe('Missing where the page as collected gives no address.'),
});

export const provenance = z.strictObject({
  file: z.string().describe('Path of the collected file, relative to the folder of collected releases.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the bytes as collected.'),
  bytes: z.int().nonnegative().describe('Their number.'),
  mediaType: z.string().describe('Their media type, with its character set.'),
  markup: z.string().describe('The source adapter that read it.'),
  reconstructed: z.boolean().describe('Whether the words are the SEC’s but the markup around them was put back.'),
  retrieved: z.string().optional().describe('When the bytes were fetched, RFC 3339.'),
  note: z.string().optional().describe('What the index says of the file.'),
});

export const refusal = z.strictObject({
  field: z.string().describe('The field that the words may be about.'),
  rule: z.string().describe('The rule that refused.'),
  reason: z.string().describe('Why.'),
  at: z.array(span).describe('The words.'),
});

/** The front matter of `content/releases/<year>/<id>.md`. */
export const release = z.strictObject({
  id: releaseId,
  kind: releaseKind,
  case: releaseId.describe('Id of the case it belongs to.'),
  links: z.array(caseLink).describe('Why it belongs to the case; empty for the first or only release of a case.'),
  title: z.string().min(1).describe('The release’s own title, or its caption where it has none.'),
  url: z.url().optional().describe('Official address.'),
  text: z.enum(['full', 'none']).describe('Whether the body below holds the words of the release.'),
  blocks: z.int().nonnegative().describe('How many blocks the release has.'),
  roles: z
    .partialRecord(z.enum(BLOCK_ROLES), z.array(z.int().positive()))
    .describe('Blocks that are not body, by role.'),
  resources: z.array(resource).describe('Documents that the release links.'),
  facts: facts.describe('What the release states.'),
  refused: z.array(refusal).describe('What a rule saw and would not decide.'),
  provenance: provenance.describe('The bytes that it was read from.'),
});
export type Release = z.infer<typeof release>;
export type CaseLink = z.infer<typeof caseLink>;
export type Resource = z.infer<typeof resource>;
export type Provenance = z.infer<typeof provenance>;
