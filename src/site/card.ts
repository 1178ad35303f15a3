import { z } from 'zod';
import { edtf } from '../domain/dates.ts';
import { amount, CATEGORIES, party, STAGES } from '../domain/facts.ts';
import { courtId, groupId, provisionId, releaseId } from '../domain/ids.ts';
import type { Release } from '../domain/release.ts';

/**
 * What lists and indexes need of a release: the part of its front matter that the content store keeps. The page of its case
 * reads the rest from the spool.
 */
export const card = z.strictObject({
  id: releaseId,
  case: releaseId,
  place: z.strictObject({ offset: z.int(), bytes: z.int() }).describe('Where the spool holds all of it.'),
  title: z.string(),
  caption: z.string().optional(),
  date: edtf.optional(),

  courts: z.array(courtId),
  dockets: z.array(z.string()),
  category: z.enum(CATEGORIES).optional(),
  parties: z.array(party.pick({ name: true, kind: true, role: true })),
  provisions: z.array(provisionId),
  groups: z.array(groupId),
  stages: z.array(z.enum(STAGES)),
  amounts: z.array(amount),
});
export type Card = z.infer<typeof card>;

const values = <V>(facts: readonly { value: V }[]): V[] => facts.map((fact) => fact.value);

/** The card of a release, but for its place. */
export function cardOf(release: Release): Omit<Card, 'place'> {
  const { facts } = release;
  const date = facts.date?.value;
  return {
    id: release.id,
    case: release.case,
    title: release.title,
    ...(facts.caption && { caption: facts.caption.value }),
    ...(date && { date }),
    courts: values(facts.courts),
    dockets: values(facts.dockets),
    ...(facts.category && { category: facts.category.value }),
    parties: values(facts.parties).map(({ name, kind, role }) => ({ name, kind, role })),
    provisions: values(facts.provisions),
    groups: values(facts.groups),
    stages: values(facts.stages),
    amounts: values(facts.amounts),
  };
}
