import type { GROUPS } from '../domain/ids.ts';
import { lookup, lookupAct, lookupGroup } from './catalogue.ts';
import type { ActEntry, ProvisionEntry } from './entry.ts';
import { idsAbove } from './provision-id.ts';

/**
 * The ids above a provision, nearest first: section, then act. A regulation is followed by the act it was made under.
 * `exchange-act/13-b-2-a` gives `exchange-act/13-b-2`, `exchange-act/13-b`, `exchange-act/13`, `exchange-act`. Above a group is its
 * act alone: `exchange-act/books-and-records` gives `exchange-act`.
 */
export function ancestors(id: string): string[] {
  const [act = '', group = ''] = id.split('/');
  if (lookupGroup(group)) return [act];
  const above = idsAbove(id);
  const parent = lookup(above.at(-1) ?? id)?.parent;
  return parent ? [...above, parent] : above;
}

/** The act of a provision: for a regulation the one it was made under, for a self-regulatory rule none. */
export function actOf(id: string): ActEntry | undefined {
  return lookupAct(ancestors(id).at(-1) ?? id);
}

/** The nearest entry of a provision or one above it for which the test holds. */
function nearest(id: string, test: (entry: ProvisionEntry) => unknown): ProvisionEntry | undefined {
  return [id, ...ancestors(id)].map(lookup).find((entry) => entry && test(entry));
}

/** The kind of charge that a provision is, its own or that of a provision above it. */
export const groupOf = (id: string): (typeof GROUPS)[number] | undefined => nearest(id, (entry) => entry.group)?.group;

/** Whether releases cite it as the source of a remedy rather than as something violated. */
export const isPower = (id: string): boolean => nearest(id, (entry) => entry.power) !== undefined;
