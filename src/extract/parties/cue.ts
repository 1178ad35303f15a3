import type { Party } from '../../domain/facts.ts';

/** The words for those who are sued only for the money that they hold, or only in name. */
export const FOR_RELIEF = /\b(?:relief|nominal)[- ]defendants?\b/i;

/** Words for next of kin, of whom releases tell beside somebody whom the SEC charged. */
export const KIN = 'wife|husband|spouse|parents|sons?|daughters?|children|brothers?|sisters?';

/**
 * Words around a list of names that show whom the SEC charged, sued or sanctioned. Examples mark the list with `①`; a row that
 * starts with `!` must not match.
 */
export interface Cue {
  name: string;
  /** Beginnings of words of which a sentence must hold one, so that most patterns need not be tried. */
  stems: string[];
  /** Before the names: the last match in the words before, whose rest may only describe the names. After: from the names on. */
  side: 'before' | 'after';
  pattern: RegExp;
  /** Must be found among the words before the match, in the same sentence. */
  context?: RegExp;
  role?: Party['role'];
  /** Is said of the last of the names alone: `① and ②, a relief defendant`. */
  last?: true;
  /** Is said of a name though a preposition before it makes it the object of something else: `run by ①, which is also a defendant`. */
  ofObject?: true;
  /** May tell of another action that the SEC brought. */
  brings?: true;
  /** Tells what was done before the news, which is of the same matter only where the news is of a criminal court. */
  before?: true;
  /** Must end the words before the names: a cheap test before the pattern. */
  ends?: RegExp;
  /** Must follow the names. */
  followedBy?: RegExp;
  /** Nothing but an article may stand between cue and names, and nothing between names and cue. */
  tight?: true;
  /** No word between cue and names may look like a verb. */
  calm?: true;
  /** Says too little where others are shown by more. */
  weak?: true;
  /** Criminal courts and other authorities say the same: such sentences do not count. */
  ambiguous?: true;
  examples: string[];
}
