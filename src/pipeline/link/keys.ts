import { firstParty } from '../../domain/caption.ts';
import type { Edtf } from '../../domain/dates.ts';
import { normalDocket } from '../../domain/docket.ts';
import type { Fact } from '../../domain/evidence.ts';
import type { Facts } from '../../domain/facts.ts';
import type { ReleaseId } from '../../domain/ids.ts';

/** What linking needs of a release; small, since a whole archive's keys are held at once. */
export interface LinkKeys {
  id: ReleaseId;
  date?: Edtf;
  courts: string[];
  /** Docket numbers in normal form, parallel actions included. */
  dockets: string[];
  /** First party of the caption, folded. */
  caption?: string;
  /** Names of the parties, folded. */
  parties: string[];
  /** Ids of the releases that it refers to. */
  related: ReleaseId[];
}

/** Lower case letters and digits, so that `O'Brien, Jr.` and `OBRIEN JR` are the same. */
export const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The first party of a caption, folded; undefined for one word, which is too common to tell two matters apart. */
export function captionKey(caption: string): string | undefined {
  const party = firstParty(caption);
  return /\S\s+\S/.test(party) ? fold(party) : undefined;
}

const values = <V>(facts: Fact<V>[]): V[] => facts.map((fact) => fact.value);
/** A number of a series (`34-99483`) is the id of a proceeding's release. */
const asId = (related: string): ReleaseId => (/^\d|^i[ac]-/.test(related) ? `ap-${related}` : related);

/** The keys of a release, from its facts. */
export function linkKeys(id: ReleaseId, facts: Facts): LinkKeys {
  const caption = facts.caption && captionKey(facts.caption.value);
  return {
    id,
    ...(facts.date && { date: facts.date.value }),
    courts: values(facts.courts),
    dockets: [...new Set(values(facts.dockets).map(normalDocket))],
    ...(caption && { caption }),
    parties: values(facts.parties).map((party) => fold(party.name)),
    related: values(facts.related).map(asId),
  };
}
