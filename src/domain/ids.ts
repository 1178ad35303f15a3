import { z } from 'zod';

/** What a release is, by where the SEC published it. */
export const RELEASE_KINDS = ['press-release', 'litigation-release', 'administrative-proceeding'] as const;
export const releaseKind = z.enum(RELEASE_KINDS).describe('Which of the SEC’s publications the release belongs to.');
export type ReleaseKind = z.infer<typeof releaseKind>;

/**
 * The id of a release, from the SEC's own number: `pr-2024-15`, `lr-25680`, `ap-34-99483`. An administrative summary page has
 * the id of its order with `-s`, since it is another document with the same number.
 */
export const releaseId = z
  .string()
  .regex(/^(?:pr-(?:19|20)\d{2}-\d{1,4}[a-z]?|lr-\d{4,6}[a-z]?|ap-(?:33|34|35|39|ia|ic)-\d{1,6}[a-z]?(?:-s)?)$/)
  .describe('Permanent id of a release, made of the SEC’s own number.');
export type ReleaseId = z.infer<typeof releaseId>;

const KIND_OF_PREFIX: Record<string, ReleaseKind> = {
  pr: 'press-release',
  lr: 'litigation-release',
  ap: 'administrative-proceeding',
};

/** The kind that a release id stands for. */
export const kindOf = (id: ReleaseId): ReleaseKind => KIND_OF_PREFIX[id.slice(0, 2)]!;

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
