import { courtById } from '../catalogue/courts.ts';

const PARTS: Readonly<Record<string, string>> = {
  N: 'Northern',
  S: 'Southern',
  E: 'Eastern',
  W: 'Western',
  M: 'Middle',
  C: 'Central',
};

/** `U.S. District Court for the Southern District of New York`; the id itself for a court that the catalogue does not hold. */
export function courtName(id: string): string {
  const court = courtById(id);
  if (!court) return `court ${id}`;
  const district = /^District Court, (?:([NSEWMC])\.)?D\. (.+)$/.exec(court.name);
  if (!district) return `U.S. ${court.name}`;
  return `U.S. District Court for the ${district[1] ? `${PARTS[district[1]]} ` : ''}District of ${district[2]}`.replace(
    'District of District of',
    'District of',
  );
}

/** `Southern District of New York`, `Court of Appeals for the Second Circuit`: for lists of courts. */
export const courtShortName = (id: string): string => courtName(id).replace(/^U\.S\. (?:District Court for the )?/, '');

/** `S.D.N.Y.` */
export const courtCitation = (id: string): string => courtById(id)?.citation ?? id;
