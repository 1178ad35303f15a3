/** Something that an operator must know of: an error leaves the release out, a warning does not. */
export interface Issue {
  /** Permanent name in kebab case, listed in docs/issues.md. */
  code: string;
  severity: 'error' | 'warning';
  /** File (and line or field where known) that it is about. */
  file: string;
  release?: string;
  /** What happened, and why. */
  message: string;
  /** What to do about it. */
  hint: string;
}
