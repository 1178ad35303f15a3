import type { Edtf } from '../domain/dates.ts';
import type { Party } from '../domain/facts.ts';
import type { ReleaseId } from '../domain/ids.ts';
import type { ReleaseFile } from './content-folder.ts';
import { nameSlug } from './party-names.ts';

/** A release that names a party, and as what. */
export interface Naming {
  id: ReleaseId;
  date?: Edtf;
  /** As it prints the name. */
  name: string;
  role: Party['role'];
}

/** Which releases of a case have a party of a name, in their order. */
export const namings = (releases: readonly Pick<ReleaseFile, 'release'>[], slug: string): Naming[] =>
  releases.flatMap(({ release: { id, facts } }) => {
    const party = facts.parties.find(({ value }) => nameSlug(value.name) === slug)?.value;
    return party ? [{ id, ...(facts.date && { date: facts.date.value }), name: party.name, role: party.role }] : [];
  });
