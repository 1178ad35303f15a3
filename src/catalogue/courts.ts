import { CIRCUITS } from './courts-circuits.ts';
import { DISTRICTS } from './courts-districts.ts';

/** A federal court: id of Free Law Project's courts-db, its name and its name in citations. */
export interface Court {
  id: string;
  /** `District Court, S.D. New York`, as courts-db has it. */
  name: string;
  /** `S.D.N.Y.`, `D. Mass.`: the form of the Bluebook (table T1). */
  citation: string;
}

/** The Bluebook's abbreviations of states (table T10) that are no full names; the single letters take no space before them. */
const BLUEBOOK: Readonly<Record<string, string>> = {
  Alabama: 'Ala.',
  Arizona: 'Ariz.',
  Arkansas: 'Ark.',
  California: 'Cal.',
  Colorado: 'Colo.',
  Connecticut: 'Conn.',
  Delaware: 'Del.',
  'District of Columbia': 'D.C.',
  Florida: 'Fla.',
  Georgia: 'Ga.',
  Hawaii: 'Haw.',
  Illinois: 'Ill.',
  Indiana: 'Ind.',
  Kansas: 'Kan.',
  Kentucky: 'Ky.',
  Louisiana: 'La.',
  Maine: 'Me.',
  Maryland: 'Md.',
  Massachusetts: 'Mass.',
  Michigan: 'Mich.',
  Minnesota: 'Minn.',
  Mississippi: 'Miss.',
  Missouri: 'Mo.',
  Montana: 'Mont.',
  Nebraska: 'Neb.',
  Nevada: 'Nev.',
  'New Hampshire': 'N.H.',
  'New Jersey': 'N.J.',
  'New Mexico': 'N.M.',
  'New York': 'N.Y.',
  'North Carolina': 'N.C.',
  'North Dakota': 'N.D.',
  'Northern Mariana Islands': 'N. Mar. I.',
  Oklahoma: 'Okla.',
  Oregon: 'Or.',
  Pennsylvania: 'Pa.',
  'Puerto Rico': 'P.R.',
  'Rhode Island': 'R.I.',
  'South Carolina': 'S.C.',
  'South Dakota': 'S.D.',
  Tennessee: 'Tenn.',
  Texas: 'Tex.',
  Vermont: 'Vt.',
  Virginia: 'Va.',
  'Virgin Islands': 'V.I.',
  Washington: 'Wash.',
  'West Virginia': 'W. Va.',
  Wisconsin: 'Wis.',
  Wyoming: 'Wyo.',
};

function citationOf(part: string | undefined, state: string): string {
  const letters = `${part?.[0] ?? ''}${part ? '.' : ''}D.`;
  const short = BLUEBOOK[state] ?? state;
  return /^[A-Z]\.(?:[A-Z]\.)*$/.test(short) ? `${letters}${short}` : `${letters} ${short}`;
}

/** All federal courts that hear the SEC's civil actions. */
export const COURTS: readonly Court[] = [
  ...DISTRICTS.map(({ id, part, state }) => ({
    id,
    name: `District Court, ${part ? `${part[0]}.D.` : 'D.'} ${state}`,
    citation: citationOf(part, state),
  })),
  ...CIRCUITS.map(({ id, name, ordinals }) => ({
    id,
    name: `Court of Appeals for the ${name}`,
    citation: `${ordinals.at(1)} Cir.`,
  })),
];

const BY_ID = new Map(COURTS.map((court) => [court.id, court]));

/** The court with an id of courts-db; undefined for a court that the catalogue does not hold. */
export const courtById = (id: string): Court | undefined => BY_ID.get(id);
