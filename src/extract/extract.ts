import { type Fact, type Span, spanParts } from '../domain/evidence.ts';
import { type FactKey, type Facts, LIST_KEYS, noFacts } from '../domain/facts.ts';
import type { Release } from '../domain/release.ts';
import type { Document } from './document.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { VIEWS } from './views.ts';

export interface Extraction {
  facts: Facts;
  refused: Release['refused'];
}

/** The words of one value that are kept: enough to check it, few enough to keep a long order's front matter short. */
const MOST_SPANS = 4;

/**
 * Runs the rules in their order over each document. The first rule that finds a value of a single field has it; in a list, a value
 * found again adds its words to the first finding. A document on which a rule throws has its error for an answer.
 *
 * Each view, and then each rule, reads all documents before the next one does: the code of all rules does not fit into a processor's
 * caches, so that one document after another takes half as long again. A few dozen at a time are enough.
 */
export function extractAll(
  docs: readonly Document[],
  rules: readonly Rule[] = RULES,
): Map<Document, Extraction | Error> {
  const readings = docs.map((doc) => new Reading(doc));
  for (const view of VIEWS) for (const reading of readings) reading.attempt(() => view(reading.doc));
  for (const rule of rules) for (const reading of readings) reading.attempt(() => reading.read(rule));
  return new Map(readings.map((reading) => [reading.doc, reading.answer()]));
}

/** Runs the rules over one document; throws what they throw. */
export function extract(doc: Document, rules?: readonly Rule[]): Extraction {
  const answer = extractAll([doc], rules).get(doc)!;
  if (answer instanceof Error) throw answer;
  return answer;
}

/** What has been read in a document so far. */
class Reading {
  readonly doc: Document;
  readonly #facts = noFacts();
  readonly #refused: Release['refused'] = [];
  readonly #seen = new Map<string, Fact<unknown>>();
  #error: Error | undefined;

  constructor(doc: Document) {
    this.doc = doc;
  }

  /** Takes a step, unless one before it threw. */
  attempt(step: () => unknown): void {
    if (this.#error) return;
    try {
      step();
    } catch (error) {
      this.#error = error as Error;
    }
  }

  read({ name, field, find }: Rule): void {
    for (const finding of find(this.doc, this.#facts)) {
      if ('refused' in finding) this.#refused.push({ field, rule: name, reason: finding.refused, at: finding.at });
      else this.#add(field, name, finding.value, finding.at);
    }
  }

  #add(field: FactKey, rule: string, value: unknown, at: Span[]): void {
    const key = `${field} ${typeof value === 'string' ? value : JSON.stringify(value)}`;
    const known = this.#seen.get(key);
    if (known) {
      if (known.at.length < MOST_SPANS) known.at = [...new Set([...known.at, ...at])].slice(0, MOST_SPANS);
      return;
    }
    const fact = { value, at: at.slice(0, MOST_SPANS), rule };
    if (place(this.#facts, field, fact)) this.#seen.set(key, fact);
  }

  answer(): Extraction | Error {
    for (const key of LIST_KEYS) (this.#facts[key] as Fact<unknown>[]).sort(byFirstMention);
    return this.#error ?? { facts: this.#facts, refused: this.#refused };
  }
}

/** Where a span begins: block and offset, what is not in a block last. */
function beginning(at: Span): [number, number] {
  const { place, start } = spanParts(at);
  return [typeof place === 'number' ? place : Number.POSITIVE_INFINITY, start];
}

/** The order of first mention: a list keeps it, whichever rule found its values. */
function byFirstMention(a: Fact<unknown>, b: Fact<unknown>): number {
  const [[place, start], [otherPlace, otherStart]] = [beginning(a.at[0]!), beginning(b.at[0]!)];
  return place === otherPlace ? start - otherStart : place < otherPlace ? -1 : 1;
}

/** Puts a fact into its field; a single field that is taken stays as it is. */
function place(facts: Facts, field: FactKey, fact: Fact<unknown>): boolean {
  const target = facts as Record<FactKey, unknown>;
  if (LIST_KEYS.has(field)) (target[field] as Fact<unknown>[]).push(fact);
  else if (target[field] === undefined) target[field] = fact;
  else return false;
  return true;
}
