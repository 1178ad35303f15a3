import type { Span } from '../../domain/evidence.ts';
import { spanOf } from '../../domain/evidence.ts';
import type { Party } from '../../domain/facts.ts';
import { captions } from '../caption/captions.ts';
import { type Document, derived } from '../document.ts';
import { displayName, mendCase } from './display-name.ts';
import { type Entity, entities } from './entities.ts';
import { type Evidence, evidence } from './evidence.ts';
import { kindOf } from './kind.ts';

/** A party with all that shows it, or a name that was seen in a party's place and is left out, and why. */
export interface Rostered {
  party: Party;
  /** The strongest evidence: a caption, a cue, or only a weak one. */
  by: 'caption' | 'cue' | 'weak';
  at: Span[];
  cues: string[];
  refused?: string;
}

const CIVIL =
  /\b(?:complaint|district court|federal court|civil (?:injunctive )?action|lawsuit|final judgment|U\.S\. court)\b/i;

/** Whether the release tells of a civil action of the SEC at all. */
const isCivil = (doc: Document): boolean =>
  captions(doc).some(({ forum, head }) => forum === 'court' && head) ||
  doc.blocks.some(({ text, role }) => role !== 'footnote' && role !== 'resource' && CIVIL.test(text));

function roleOf(doc: Document, entity: Entity, shown: readonly Evidence[], civil: boolean): Party['role'] {
  const captioned = entity.sightings.filter(({ from }) => from === 'head');
  const fromCaption = captioned.map(({ role }) => role).find(Boolean);
  if (fromCaption && fromCaption !== 'defendant') return fromCaption;
  const relief = shown.some(({ role }) => role === 'relief-defendant');
  if (relief && fromCaption !== 'defendant') return 'relief-defendant';
  if (captioned.some(({ forum }) => forum === 'court')) return 'defendant';
  if (!civil || doc.kind === 'administrative-proceeding') return 'respondent';
  const strong = shown.filter(({ weak }) => !weak);
  return strong.some(({ administrative }) => administrative) && !strong.some((one) => one.civil)
    ? 'respondent'
    : 'defendant';
}

/** Surnames whose full names the page has lost look like firms of one word: where several stand alone, none is read. */
const isLoneWord = ({ sightings: seen }: Entity): boolean =>
  seen.every(({ words, from }) => words.length === 1 && from === 'text');

function assemble(doc: Document): Rostered[] {
  const shownFor = evidence(doc);
  const civil = isCivil(doc);
  const found: { place: number; start: number; one: Rostered }[] = [];
  const lone = entities(doc).all.filter(
    (entity) => isLoneWord(entity) && shownFor.get(entity)?.some(({ weak }) => !weak),
  ).length;
  for (const entity of entities(doc).all) {
    const shown = shownFor.get(entity) ?? [];
    const captioned = entity.sightings.filter(({ from }) => from === 'head');
    const strong = shown.filter(({ weak }) => !weak);
    if (captioned.length === 0 && shown.length === 0) continue;
    const kind = kindOf(doc, entity);
    const { name, words } = displayName(doc, entity, kind ?? 'person');
    const known = new Map<string, string>();
    const aliases = [
      ...new Set(
        entity.sightings.flatMap((sighting) =>
          sighting.aliases.map((alias) => mendCase(alias, kind ?? 'person', known)),
        ),
      ),
    ].filter((alias) => alias !== name);
    const by = captioned.length > 0 ? 'caption' : strong.length > 0 ? 'cue' : 'weak';
    const first = entity.sightings.reduce((a, b) =>
      b.place < a.place || (b.place === a.place && b.start < a.start) ? b : a,
    );
    const at = [
      ...captioned.map(({ place, start, end }) => spanOf(place, start, end)),
      ...(strong.length > 0 ? strong : shown).map((one) => one.at),
    ];
    const refused =
      !kind || (lone > 1 && isLoneWord(entity))
        ? 'neither its words nor the text tell person from organization'
        : kind === 'person' && words.length < 2
          ? 'only a surname is printed'
          : undefined;
    found.push({
      place: first.place,
      start: first.start,
      one: {
        party: { name, kind: kind ?? 'person', role: roleOf(doc, entity, shown, civil), aliases },
        by,
        at: [...new Set(at)],
        cues: shown.map(({ cue }) => cue),
        ...(refused && { refused }),
      },
    });
  }
  return found.sort((a, b) => a.place - b.place || a.start - b.start).map(({ one }) => one);
}

/** Everyone who may be a party, in order of first mention; assembled once a document. */
export const roster = (doc: Document): readonly Rostered[] => derived(doc, assemble);
