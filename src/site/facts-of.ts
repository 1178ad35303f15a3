import type { Span } from '../domain/evidence.ts';
import type { FactKey, Facts, ValueOf } from '../domain/facts.ts';

export interface Fact<V> {
  value: V;
  at: Span[];
}

/** A field as a list, whether it holds one fact or several. */
export function factsOf<K extends FactKey>(facts: Facts, field: K): Fact<ValueOf<K>>[] {
  const value = facts[field];
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]) as unknown as Fact<ValueOf<K>>[];
}
