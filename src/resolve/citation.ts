import type { Edtf } from '../domain/dates.ts';
import type { ProvisionId } from '../domain/ids.ts';

/** What a citation cites. */
export type Cited =
  /** A release by its number in one of the SEC’s series: `lr-25680`, `pr-2024-15`, `34-99483`, `aaer-4487`, `ap-34-99483-s`. */
  | { kind: 'release'; id: string }
  /** A civil action or an administrative file; the key is that of `normalDocket`. */
  | { kind: 'docket'; key: string }
  /** A provision; several, likeliest first, where the act is open. */
  | { kind: 'provision'; ids: ProvisionId[] }
  /** A matter by the name of its first defendant or respondent. */
  | { kind: 'case'; party: string }
  /** Dollars. */
  | { kind: 'amount'; usd: number }
  | { kind: 'date'; date: Edtf }
  /** An address on sec.gov, its path, and the release that its form tells. */
  | { kind: 'link'; path: string; id?: string }
  /** Words that are no citation, and may be the name of a provision (`books and records`) or of a party. */
  | { kind: 'name'; words: string };

/** A citation in what someone typed: its words, their offsets, and whether nothing else stands in their line; provisions may stand together. */
export type Citation = Cited & { text: string; start: number; end: number; whole: boolean };

/** What a reader of one kind of citation finds in a line. */
export type Found = { cited: Cited; start: number; end: number };
