import type { Block } from '../domain/block.ts';
import type { Span } from '../domain/evidence.ts';
import type { FactKey, Facts, ValueOf } from '../domain/facts.ts';
import type { ReleaseKind } from '../domain/ids.ts';
import type { Document } from './document.ts';

/** A value with its words, or words that a rule would not decide on, and why. */
export type Finding<V> = { value: V; at: Span[] } | { refused: string; at: Span[] };

/** A row of a rule's own test: a text of ours, what the rule must read in it, and why the row is there. */
export interface Example<K extends FactKey> {
  why: string;
  /** Paragraphs parted by a blank line, or whole blocks where role, kind or links matter. */
  text: string | Partial<Block>[];
  kind?: ReleaseKind;
  url?: string;
  /** What the index of collected releases says. */
  index?: Document['index'];
  /** Facts that earlier rules have found, where this rule builds on them (evidence is filled in). */
  given?: { [F in FactKey]?: ValueOf<F>[] };
  /** Values in order; empty for a negative example. */
  expect: ValueOf<K>[];
}

/** One rule: it reads one field, from the document and from what earlier rules found. */
export interface Rule<K extends FactKey = FactKey> {
  /** `<field>/<what it reads>`, permanent: it stands beside every value it read. */
  name: `${K}/${string}`;
  field: K;
  /** One sentence for the data dictionary: what it reads, and where. */
  reads: string;
  find(doc: Document, found: Readonly<Facts>): Iterable<Finding<ValueOf<K>>>;
  examples: Example<K>[];
}

/** Keeps a rule's field and values in step with each other. */
export const rule = <K extends FactKey>(definition: Rule<K>): Rule<K> => definition;
