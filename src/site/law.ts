import { lookup, lookupAct, lookupGroup, lookupRulebook } from '../catalogue/catalogue.ts';
import { ancestors } from '../catalogue/provisions.ts';
import { groupTitle, provisionLabel, provisionTitle } from '../catalogue/titles.ts';
import { GROUPS, type GroupId } from '../domain/ids.ts';

/** A provision, a group of provisions, or what they stand in (an act, a regulation, a rulebook), as pages name it. */
export interface Law {
  id: string;
  kind: 'shelf' | 'provision' | 'group';
  /** Without its act: `Section 13(b)(2)(A)`, `Rule 10b-5`, `Antifraud provisions`. */
  label: string;
  /** With its act: `Exchange Act Section 13(b)(2)(A)`. */
  full: string;
  /** What it is about, in a few words: its heading, or the name by which the field knows it. */
  about?: string;
}

const GROUP_IDS: ReadonlySet<string> = new Set(GROUPS);

/** Whether the id is that of a group, a kind of provision that releases name without a section. */
export const isGroup = (id: string): id is GroupId => GROUP_IDS.has(id.split('/')[1] ?? '');

const SECURITIES_LAWS = 'securities-laws';

/** The act, regulation or rulebook that an id stands in: `Exchange Act`, `Regulation M`. */
export const shelfName = (shelf: string): string =>
  shelf === SECURITIES_LAWS ? 'Federal securities laws' : provisionTitle(shelf);

/** `of the Exchange Act`, `of Regulation M`, `of the Municipal Securities Rulemaking Board`: what stands after a provision of it. */
export function ofShelf(shelf: string): string {
  if (shelf === SECURITIES_LAWS) return 'of the federal securities laws';
  const name = lookupRulebook(shelf)?.name ?? lookupAct(shelf)?.short;
  return name ? `of the ${name}` : `of ${shelfName(shelf)}`;
}

function describe(id: string): Law {
  const [shelf = '', rest] = id.split('/');
  if (isGroup(id)) {
    const label = groupTitle(id).replace(/ of the .*$/, '');
    const about = lookupGroup(rest!)?.about;
    return { id, kind: 'group', label, full: groupTitle(id), ...(about && { about }) };
  }
  if (!rest) {
    const about = lookupAct(id)?.name ?? lookupRulebook(id)?.name ?? lookup(id)?.name;
    return { id, kind: 'shelf', label: shelfName(shelf), full: shelfName(shelf), ...(about && { about }) };
  }
  const entry = lookup(id);
  const about = entry?.common ?? entry?.name;
  return { id, kind: 'provision', label: provisionLabel(id), full: provisionTitle(id), ...(about && { about }) };
}

const described = new Map<string, Law>();

/** What a provision, group or act is called; one that the catalogue does not hold is spelt out from its id. */
export function lawOf(id: string): Law {
  const known = described.get(id);
  if (known) return known;
  const law = describe(id);
  described.set(id, law);
  return law;
}

const above = new Map<string, readonly string[]>();

/** What stands above a provision, nearest first: its section, its act or regulation, the act that a regulation was made under. */
export function lawsAbove(id: string): readonly string[] {
  const known = above.get(id);
  if (known) return known;
  const ids = ancestors(id);
  above.set(id, ids);
  return ids;
}
