import { type Span, spanOf } from '../../domain/evidence.ts';
import type { Party } from '../../domain/facts.ts';
import { captions } from '../caption/captions.ts';
import { type Document, derived } from '../document.ts';
import { displayName, mendCase } from './display-name.ts';
import { type Entity, entities } from './entities.ts';
import { type Evidence, evidence, weakEvidence } from './evidence.ts';
import { kindOf } from './kind.ts';
import type { Sighting } from './sightings.ts';

/** A party with all that shows it, or a name that was seen in a party's place and is left out, and why. */
export interface Rostered {
  party: Party;
  by: 'caption' | 'text';
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

const inHead = ({ sightings }: Entity): Sighting[] => sightings.filter(({ from }) => from === 'head');

function roleOf(doc: Document, entity: Entity, shown: readonly Evidence[]): Party['role'] {
  const captioned = inHead(entity);
  const printed = captioned.map(({ role }) => role).find(Boolean);
  if (printed && printed !== 'defendant') return printed;
  if (!printed && shown.some(({ role }) => role === 'relief-defendant')) return 'relief-defendant';
  if (captioned.some(({ forum }) => forum === 'court')) return 'defendant';
  if (doc.kind === 'administrative-proceeding' || !isCivil(doc)) return 'respondent';
  const administrative = shown.some((one) => one.administrative) && !shown.some(({ civil }) => civil);
  return administrative ? 'respondent' : 'defendant';
}

/** `S-8`, `204A`, `ICO`: what stands alone like a name and is none. */
const NO_NAME = /^(?:\p{Lu}{0,2}-?\d+\p{Lu}?(?:-\d+)?|\p{Lu}{2,4}|LLC.*|Section\d*)$/u;

/** A name of one word that only the text prints. */
const isLoneWord = ({ sightings }: Entity): boolean =>
  sightings.every(({ shape, from }) => shape.words.length === 1 && from === 'text');

const position = ({ sightings }: Entity): number =>
  Math.min(...sightings.map(({ place, start }) => place * 1e6 + start));

/** The sentence of an order that says against whom the proceedings are. */
const INSTITUTED = /\binstitut\w+\b[\s\S]{0,400}\bagainst\b/i;

/** Orders tell a long story about others: their parties are those against whom the proceedings are instituted, or their caption's. */
function respondents(doc: Document, found: [Entity, readonly Evidence[]][]): [Entity, readonly Evidence[]][] {
  const at = doc.blocks.findIndex(({ text }) => INSTITUTED.test(text)) + 1;
  const instituted = found.filter(([, shown]) =>
    shown.some((one) => one.cue === 'against' && one.at.startsWith(`${at}:`)),
  );
  const captioned = found.filter(([entity]) => inHead(entity).length > 0);
  return instituted.length > 0 ? instituted : captioned.length > 0 ? captioned : found;
}

const ET_AL = /\bet\.?,? ?als?\b/i;

/** Whether the captions at the head name all parties of the action. */
const isComplete = (doc: Document): boolean => {
  const heads = captions(doc).filter(({ head, forum }) => head && forum === 'court');
  return (
    heads.length > 0 &&
    !heads.some(({ place, start, end }) => ET_AL.test(doc.blocks[place - 1]!.text.slice(start, end + 12)))
  );
};

/** Beside a complete caption, an action that the text says was brought against others is another action. */
function ofThisAction(doc: Document, found: [Entity, readonly Evidence[]][]): [Entity, readonly Evidence[]][] {
  if (!isComplete(doc)) return found;
  const { of } = entities(doc);
  const inCaption = (sighting: Sighting): boolean =>
    (of.get(sighting) ?? []).some((entity) => inHead(entity).length > 0);
  return found.filter(
    ([entity, shown]) =>
      inHead(entity).length > 0 || shown.some(({ brings, beside }) => !brings || beside.some(inCaption)),
  );
}

/** Whom the caption or the text shows to be parties. */
function shownParties(doc: Document): [Entity, readonly Evidence[]][] {
  const shown = evidence(doc);
  const found = entities(doc).all.flatMap((entity): [Entity, readonly Evidence[]][] => {
    const own = shown.get(entity) ?? [];
    return own.length > 0 || inHead(entity).length > 0 ? [[entity, own]] : [];
  });
  if (found.length > 0)
    return doc.kind === 'administrative-proceeding' ? respondents(doc, found) : ofThisAction(doc, found);
  const alleged = [...weakEvidence(doc)];
  const [first] = alleged[0]?.[1] ?? [];
  const place = first?.at.split(':')[0];
  return alleged.filter(([, own]) => own.some(({ at }) => at.split(':')[0] === place));
}

function assemble(doc: Document): Rostered[] {
  const parties = shownParties(doc).toSorted(([a], [b]) => position(a) - position(b));
  const lone = parties.filter(([entity]) => isLoneWord(entity)).length;
  return parties.map(([entity, shown]) => {
    const captioned = inHead(entity);
    const kind = kindOf(doc, entity, lone > 1);
    const { name, nickname, words } = displayName(doc, entity, kind ?? 'person');
    const others = entity.sightings.flatMap(({ aliases }) => aliases.map((alias) => mendCase(alias, kind ?? 'person')));
    const aliases = [...new Set(nickname ? [nickname, ...others] : others)].filter((alias) => alias !== name);
    const at = [...captioned.map(({ place, start, end }) => spanOf(place, start, end)), ...shown.map((one) => one.at)];
    return {
      party: { name, kind: kind ?? 'person', role: roleOf(doc, entity, shown), aliases },
      by: captioned.length > 0 ? 'caption' : 'text',
      at: [...new Set(at)],
      cues: shown.map(({ cue }) => cue),
      ...((!kind || (isLoneWord(entity) && NO_NAME.test(name))) && {
        refused: 'neither its words nor the text tell person from organization',
      }),
      ...(kind === 'person' && words < 2 && lone < 2 && { refused: 'only a surname is printed' }),
    };
  });
}

/** Everyone who may be a party, in order of first mention; assembled once a document. */
export const roster = (doc: Document): readonly Rostered[] => derived(doc, assemble);
