import type { z } from 'zod';
import type { Issue } from '../domain/issue.ts';

/** What to do about each issue of the import, by its permanent code. docs/issues.md lists them; a test holds the two together. */
export const ISSUE_CODES = {
  'no-input': 'error',
  'bad-index': 'error',
  'missing-file': 'error',
  'hash-mismatch': 'error',
  'duplicate-id': 'error',
  'unreadable-text': 'error',
  'no-id': 'error',
  'unknown-markup': 'error',
  'ambiguous-markup': 'error',
  'empty-body': 'error',
  'not-enforcement': 'error',
  'page-not-found': 'warning',
  'invalid-release': 'error',
  'rule-failed': 'error',
  'unknown-id': 'error',
} as const;
export type IssueCode = keyof typeof ISSUE_CODES;

/** An issue with the severity of its code. */
export const issue = (code: IssueCode, parts: Omit<Issue, 'code' | 'severity'>): Issue => ({
  code,
  severity: ISSUE_CODES[code],
  ...parts,
});

/** What a schema found wrong, in a sentence: `The line is not valid: id: Invalid string.` */
export const schemaMessage = (what: string, { issues }: z.ZodError): string =>
  `${what} is not valid: ${issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}.`;
