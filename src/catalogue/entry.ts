import type { GROUPS } from '../domain/ids.ts';

/** An act of Congress that the SEC enforces. */
export interface ActEntry {
  id: string;
  /** The short title that the act gives itself, with its year. */
  name: string;
  /** How releases call it once it is introduced: `Exchange Act`. */
  short: string;
  /** Other names that releases use, as printed, longest first. */
  aliases: readonly string[];
  /** Year of enactment. */
  year: number;
  publicLaw: string;
  /** Where it is codified: `15 U.S.C. § 78a et seq.`. */
  usc: string;
  /** The year in which it ended, where it did. */
  repealed?: number;
  /** Citation texts that name this act. */
  examples: readonly string[];
}

/** An organization whose rules the SEC enforces; its rules have ids like `msrb/g-17`. */
export interface RulebookEntry {
  id: string;
  name: string;
  short: string;
  aliases: readonly string[];
  url: string;
  examples: readonly string[];
}

/** A section of an act, a rule, a regulation, or a rule of a self-regulatory organization. */
export interface ProvisionEntry {
  id: string;
  /** Its heading in the United States Code or the Code of Federal Regulations, or what it is about where it has none of its own. */
  name: string;
  /** The name by which the field knows it: `books and records`. */
  common?: string;
  /** How its number is printed, where the id does not tell: `Rule 10A-3`. */
  label?: string;
  /** Other names that releases use for it, as printed. */
  aliases?: readonly string[];
  /** Citation of a section: `15 U.S.C. § 78m`. Parts of a section have theirs from it. */
  usc?: string;
  /** Citation of a rule or regulation: `17 C.F.R. § 240.10b-5`. Paragraphs of a rule have theirs from it. */
  cfr?: string;
  /** The act that a regulation was made under; for every other provision the id tells. */
  parent?: string;
  /** The kind of charge that it is. Parts of a provision inherit it. */
  group?: (typeof GROUPS)[number];
  /** Releases cite it as the source of a remedy, not as something violated. Parts inherit it. */
  power?: true;
  /** The year in which it was rescinded or moved, so that no current text can be linked. */
  removed?: number;
  /** What a reader must know about its numbering. */
  note?: string;
  /** Citation texts that name this provision and no other. */
  examples: readonly string[];
}

/** A kind of provision that releases name without a section. */
export interface GroupEntry {
  id: (typeof GROUPS)[number];
  name: string;
  /** In plain words, a sentence. */
  about: string;
  /** The words of releases, lower case, without the act. */
  aliases: readonly string[];
  /** Citation texts that name this kind of provision. */
  examples: readonly string[];
}
