import { type Fact, type Span, spanParts } from '../domain/evidence.ts';
import { type FactKey, type Facts, LIST_KEYS, noFacts } from '../domain/facts.ts';
import type { Release } from '../domain/release.ts';
import type { Document } from './document.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

export interface Extraction {
  facts: Facts;
  refused: Release['refused'];
}

/** The words of one value that are kept: enough to check it, few enough to keep a long order's front matter short. */
const MOST_SPANS = 4;

/**
 * Runs the rules in their order. The first rule that finds a value of a single field has it; in a list, a value found again adds
 * its words to the first finding.
 */
export function extract(doc: Document, rules: readonly Rule[] = RULES): Extraction {
  const facts = noFacts();
  const refused: Release['refused'] = [];
  const seen = new Map<string, Fact<unknown>>();
  for (const { name, field, find } of rules) {
    for (const finding of find(doc, facts)) {
      if ('refused' in finding) {
        refused.push({ field, rule: name, reason: finding.refused, at: finding.at });
        continue;
      }
      const key = `${field} ${JSON.stringify(finding.value)}`;
      const known = seen.get(key);
      if (known) {
        known.at = [...new Set([...known.at, ...finding.at])].slice(0, MOST_SPANS);
        continue;
      }
      const fact = { value: finding.value, at: finding.at.slice(0, MOST_SPANS), rule: name };
      if (place(facts, field, fact)) seen.set(key, fact);
    }
  }
  for (const key of LIST_KEYS) (facts[key] as Fact<unknown>[]).sort(byFirstMention);
  return { facts, refused };
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
