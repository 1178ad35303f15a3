import { z } from 'zod';
import { RELEASE_KINDS } from './kinds.ts';

export { kindOf, RELEASE_KINDS, type ReleaseKind } from './kinds.ts';

export const releaseKind = z.enum(RELEASE_KINDS).describe('Which of the SEC’s publications the release belongs to.');

/**
 * The id of a release, from the SEC's own number: `pr-2024-15`, `lr-25680`, `ap-34-99483`. An administrative summary page has
 * the id of its order with `-s`, since it is another document with the same number.
 */
export const releaseId = z
  .string()
  .regex(/^(?:pr-(?:19|20)\d{2}-\d{1,4}[a-z]?|lr-\d{4,6}[a-z]?|ap-(?:33|34|35|39|ia|ic)-\d{1,6}[a-z]?(?:-s)?)$/)
  .describe('Permanent id of a release, made of the SEC’s own number.');
export type ReleaseId = z.infer<typeof releaseId>;

/** Free Law Project court id: `nysd`, `ca2`, `cadc`. Source: https://github.com/freelawproject/courts-db */
export const courtId = z
  .string()
  .regex(/^[a-z][a-z0-9]{1,14}$/)
  .describe('Court id of Free Law Project’s courts-db.');

/** `<act>/<section>`, `<act>/rule-<rule>`, `regulation-fd`, `msrb/g-17`: the form of the annotation guidelines. */
export const provisionId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)?$/)
  .describe('Provision id: act, then section or rule, each parenthesis level after a hyphen.');
export type ProvisionId = z.infer<typeof provisionId>;

export const GROUPS = [
  'antifraud',
  'securities-registration',
  'broker-dealer-registration',
  'adviser-registration',
  'reporting',
  'books-and-records',
  'internal-controls',
  'proxy',
  'tender-offer',
  'beneficial-ownership',
  'anti-bribery',
  'market-manipulation',
  'anti-touting',
  'custody',
  'compliance',
  'supervision',
  'whistleblower-protection',
  'certification',
  'auditor-independence',
  'other',
] as const;

/** `<act or "securities-laws">/<group>`: provisions named by kind, without a section. */
export const groupId = z
  .templateLiteral([z.string().regex(/[a-z-]+/), '/', z.enum(GROUPS)])
  .describe('Provisions that a release names by kind only.');
export type GroupId = z.infer<typeof groupId>;
