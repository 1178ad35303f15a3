import { GIVEN_NAMES } from '../../catalogue/names-given.ts';
import { type Span, spanOf } from '../../domain/evidence.ts';
import type { Party } from '../../domain/facts.ts';
import { matchesIn } from '../../domain/matches.ts';
import { captions } from '../caption/captions.ts';
import { type Document, derived } from '../document.ts';
import { leadOf } from '../text/head.ts';
import { numberOf } from '../text/number-words.ts';
import { withCounted } from './counted.ts';
import { displayName, mendCase } from './display-name.ts';
import { type Entity, entities } from './entities.ts';
import { type Evidence, evidence, weakEvidence } from './evidence.ts';
import { announcesPeople, isCalledHim, kindOf } from './kind.ts';
import { withOwned } from './owned.ts';
import { isSlipOf, keyOf } from './same-name.ts';
import type { Sighting } from './sightings.ts';

/** A party with all that shows it, or a name that was seen in a party's place and is left out, and why. */
export interface Rostered {
  party: Party;
  entity: Entity;
  by: 'caption' | 'text';
  at: Span[];
  cues: string[];
  refused?: string;
}

const CIVIL =
  /\b(?:complaint|district (?:court|judge)|federal court|civil (?:injunctive )?action|lawsuit|(?:final|default|summary) judgments?|U\.S\. court|relief defendants?)\b/i;

/** Whether the release tells of a civil action of the SEC at all. */
const isCivil = (doc: Document): boolean =>
  captions(doc).some(({ forum, head }) => forum === 'court' && head) ||
  doc.blocks.some(({ text, role }) => role !== 'footnote' && role !== 'resource' && CIVIL.test(text));

const inHead = ({ sightings }: Entity): Sighting[] => sightings.filter(({ from }) => from === 'head');

const isCaptioned = (entity: Entity): boolean => inHead(entity).length > 0;

/** Cues that are said of those who are charged themselves, and hardly of those who only hold the money. */
const VIOLATOR = new Set(['enjoined', 'was-enjoined', 'violated', 'charged', 'listed', 'is-defendant', 'defendant']);

/** Cues that tell against whom proceedings are, or whom an order binds. */
const PROCEEDED = new Set(['against', 'enjoined', 'ordered', 'was-enjoined']);

/** `a portion of those funds to relief defendant Northcote`: what someone is called wherever the text names him. */
const CALLED_RELIEF = /\b(?:relief|nominal)[- ]defendant $/i;
const isCalledRelief = (doc: Document, { sightings }: Entity): boolean =>
  sightings.some(
    ({ from, place, start }) =>
      from === 'text' && CALLED_RELIEF.test(doc.blocks[place - 1]!.text.slice(Math.max(0, start - 18), start)),
  );

function roleOf(doc: Document, entity: Entity, shown: readonly Evidence[]): Party['role'] {
  const captioned = inHead(entity);
  const printed = captioned.map(({ role }) => role).find(Boolean);
  if (printed && printed !== 'defendant') return printed;
  const told = (is: (one: Evidence) => boolean): number => new Set(shown.filter(is).map(({ at }) => at)).size;
  const forRelief = told(({ role }) => role === 'relief-defendant');
  const charged = told(({ cue, role }) => !role && VIOLATOR.has(cue));
  if (!printed && forRelief > 0 && forRelief >= charged) return 'relief-defendant';
  if (!printed && charged === 0 && isCalledRelief(doc, entity)) return 'relief-defendant';
  if (captioned.some(({ forum }) => forum === 'court')) return 'defendant';
  if (doc.kind === 'administrative-proceeding' || !isCivil(doc)) return 'respondent';
  if (shown.some(({ cue }) => cue === 'subpoenaed')) return 'defendant';
  const proceeded =
    shown.some((one) => one.administrative && !one.civil && PROCEEDED.has(one.cue)) &&
    !shown.some((one) => one.civil && !one.administrative && one.cue === 'consented');
  // Captioned in the proceeding alone, or in none, where the caption of the civil action names all.
  if ((captioned.length > 0 || proceeded) && isComplete(doc)) return 'respondent';
  const civil = shown.some((one) => one.civil);
  const administrative = !civil && (captioned.length > 0 || shown.some((one) => one.administrative));
  return administrative ? 'respondent' : 'defendant';
}

/** `S-8`, `204A`, `ICO`, `Bitcoin`: what stands alone like a name and is none. */
const NO_NAME =
  /^(?:\d\d-?C[VR].*|Head|Action|\p{Lu}{0,2}-?\d+\p{Lu}?(?:-\d+)?|\p{Lu}{2,3}|LLC.*|Section\d*|Bitcoin)$/u;

/** A word that can be a surname. */
const SURNAME = /^\p{Lu}(?:\p{L}*\p{Ll})?[\p{L}’'-]*\p{Ll}$/u;

/** `Unknown Purchasers of Call Options`; what a docket, and what requests are called. */
const NOBODY =
  /^(?:(?:One |Certain )?(?:Unknown|Unidentified|Unnamed)|(?:Call|Put) Options|(?:Action File|First Set)$)\b/;

/** `Inc. Larkspur Ridge`, `LLC-2`, `S.A. de C.V.`, `D, Ltd.`: the end of a name. */
const PIECE = /^(?:(?:Inc|LLC|L\.L\.C|Ltd|LLP|S\.A\. de|Acquisitions of)\b|[A-Z], (?:Ltd|Inc|LLC)\b)/;
/** `Northcote, Vane & `: before the last words of a firm's name. */
const JOINS = /(?:^| )(?:and|&) $/i;
/** `Larkspur Limited Partnership, `: a firm's whole name. */
const WHOLE_FIRM = /\b(?:Inc\.?|LLC|L\.L\.C\.|Ltd\.?|Corp\.?|Limited Partnership|L\.?P\.?), $/;

/** Why a firm's name is none of its own: it is the last words of another party's, or another party's stands before it. */
function isRunTogether(name: string, names: readonly string[]): string | undefined {
  for (const other of names) {
    if (other.endsWith(` ${name}`) && JOINS.test(other.slice(0, -name.length)))
      return 'a piece of another party’s name';
    if (!name.endsWith(` ${other}`)) continue;
    const before = name.slice(0, -other.length);
    const person = before.trim().replace(/,$/, '');
    const isPerson = names.some((one) => one === person || one.endsWith(` ${person}`));
    const isGivenName = GIVEN_NAMES.has(person.split(' ')[0]!.toLowerCase()) && person.split(' ').length === 2;
    if (WHOLE_FIRM.test(before) || isPerson || isGivenName) return 'two names that run together';
  }
  return undefined;
}

/** `Avery M.`: a person whose surname was lost. */
const WITHOUT_SURNAME = /^\p{L}+\.? \p{L}\.?$/u;

/** `, who is now deceased, is not named as a defendant`. */
const NO_DEFENDANT =
  /^(?:, (?:who|which)(?: is [^,.;]{3,30},)?)? (?:is|was) not (?:a defendant|named as a defendant|a party)\b(?![^.;]{0,20}\b(?:criminal|v\.|matter))/;
const isSaidToBeNone = (doc: Document, { sightings }: Entity): boolean =>
  sightings.some(({ place, end }) => NO_DEFENDANT.test(doc.blocks[place - 1]!.text.slice(end, end + 120)));

/** `AndreiS`, `RomanOkin`: a given name that ran into what follows it. */
const isGlued = (name: string): boolean => {
  const given = /^(\p{Lu}\p{Ll}+)\p{Lu}[\p{L}]*$/u.exec(name)?.[1];
  return given !== undefined && GIVEN_NAMES.has(given.toLowerCase());
};

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

/** What follows a caption whose names are all told: nothing, a docket number, a court, a date. */
const AFTER_NAMES =
  /^[\s,.;:)]*(?:$|[[(]|\d|[A-Z]{1,3}[- ]?\d|(?:Civ|Case|No|U\.?\s?S|United|Docket|Index|File|C\.?A|CV|[NSEWMC]\.? ?D\.|in the |Action))/i;

/** `charges the following four defendants`, `alleges that all three defendants`: as many as there are at least. */
const COUNTS_DEFENDANTS = /\b(?:the following|alleges that all) (\w+) defendants\b/gi;
/** Whether the text counts more defendants than the captions name. */
const countsMore = (doc: Document): boolean => {
  const named = entities(doc).all.filter(isCaptioned).length;
  return doc.blocks.some(({ text }) =>
    matchesIn(text, COUNTS_DEFENDANTS).some(([, number]) => numberOf(number) > named),
  );
};

/** Whether the captions at the head name all parties of the action. */
export const isComplete = (doc: Document): boolean => {
  const heads = captions(doc).filter(({ head, forum }) => head && forum === 'court');
  const lines = doc.blocks.filter(({ role }) => role === 'caption' || role === 'court');
  const goesOn = lines.some(({ role, text }) => role === 'caption' && !/\bv(?:s|ersus)?\b|matter of/i.test(text));
  return (
    heads.length > 0 &&
    !heads.some(({ lead }) => lead) &&
    !goesOn &&
    !lines.some(({ text }) => ET_AL.test(text)) &&
    heads.every(({ place, end }) => AFTER_NAMES.test(doc.blocks[place - 1]!.text.slice(end))) &&
    !countsMore(doc)
  );
};

const lettersOf = (name: string): string => keyOf(name).replaceAll(' ', '');

/** Whether a caption leaves parties unnamed. */
const isEtAl = (doc: Document): boolean =>
  doc.blocks.some(({ role, text }) => role === 'caption' && ET_AL.test(text)) || captions(doc).some(({ lead }) => lead);

/** Words that name someone a party of the action that is spoken of. */
const NAMED = new Set([
  'defendant',
  'defendants-are',
  'defendants-behind',
  'is-defendant',
  'as-defendant',
  'dismissed',
  'was-dismissed',
  'other-defendants-beside',
  'also-defendant',
  'amended',
  'names',
  'listed',
]);

/** Words that tell against whom an action goes on, be it another one. */
const GOES_ON = new Set(['litigation-continues', 'litigation-against']);

/** Whether any of those whom words are said of are among some. */
const isAnyOf = (doc: Document, beside: readonly Sighting[], some: (entity: Entity) => boolean): boolean =>
  beside.some((sighting) => entities(doc).of.get(sighting)?.some(some));

/**
 * Beside a complete caption, what the text says of others who are not named beside its parties is of another action, unless it is
 * of a proceeding of the Commission's own.
 */
function ofThisAction(doc: Document, found: [Entity, readonly Evidence[]][]): [Entity, readonly Evidence[]][] {
  if (!isComplete(doc) || !found.some(([entity]) => isCaptioned(entity))) return found;
  const lead = `${leadOf(doc)}:`;
  const alleged = weakEvidence(doc);
  /** `The complaint had alleged that ① and ②, another officer, inflated revenue`: of a party too. */
  const isAlleged = (entity: Entity): boolean =>
    entity.kind === 'person' &&
    (alleged.get(entity) ?? []).some(
      ({ cue, beside }) => cue === 'alleges-that' && beside.length > 2 && isAnyOf(doc, beside, isCaptioned),
    );
  const isOwn = ({ cue, role, at, administrative, announced, charges, brings, before }: Evidence): boolean =>
    announced === true ||
    charges === true ||
    (!brings && (administrative || role !== undefined || NAMED.has(cue) || (at.startsWith(lead) && !before)));
  const kept = new Set(
    found
      .filter(([entity, shown]) => isCaptioned(entity) || shown.some(isOwn) || isAlleged(entity))
      .map(([entity]) => entity),
  );
  return found.filter(
    ([entity, shown]) =>
      kept.has(entity) ||
      shown.some(({ beside, brings }) => isAnyOf(doc, beside, (one) => (brings ? isCaptioned(one) : kept.has(one)))),
  );
}

/** Those whom the SEC is said to have charged before, whom neither the news nor a word of their own shows to be parties here. */
function notOfEarlierAction(doc: Document, found: [Entity, readonly Evidence[]][]): [Entity, readonly Evidence[]][] {
  if (isEtAl(doc)) return found;
  const lead = `${leadOf(doc)}:`;
  const isNews = ({ brings, cue, role, at }: Evidence): boolean =>
    brings || role !== undefined || NAMED.has(cue) || GOES_ON.has(cue) || at.startsWith(lead);
  const isLeft = ([entity, shown]: [Entity, readonly Evidence[]]): boolean =>
    inHead(entity).length > 0 ||
    !shown.some(({ earlier }) => earlier) ||
    shown.some((one) => !one.earlier && isNews(one));
  return found.some(isLeft) ? found.filter(isLeft) : found;
}

/**
 * Of whom a complaint alleges the same as of a party, in a list of three or more. A caption that leaves others unnamed shows who is a
 * party; without a caption, stronger words do, and `the complaint alleges that` is to speak of people. Companies in such a list may be the
 * means, or those whose stock was traded.
 */
function allegedBeside(doc: Document, found: [Entity, readonly Evidence[]][]): [Entity, readonly Evidence[]][] {
  const known = new Set(found.map(([entity]) => entity));
  const captioned = isEtAl(doc);
  if (!captioned && captions(doc).some(({ head }) => head)) return [];
  const counts = ({ kind }: Entity, { cue }: Evidence): boolean =>
    captioned ? kind === 'person' || cue === 'violations-by' : kind === 'person' && cue === 'alleges-that';
  return [...weakEvidence(doc)].filter(
    ([entity, own]) =>
      !known.has(entity) &&
      own.some(
        (one) =>
          counts(entity, one) &&
          !one.earlier &&
          one.beside.length > 2 &&
          isAnyOf(doc, one.beside, (other) => (captioned ? isCaptioned(other) : known.has(other))),
      ),
  );
}

/** Whether someone is a relief defendant, or only listed as one of several whom the SEC charged too. */
const isBeside = (doc: Document, entity: Entity, own: readonly Evidence[]): boolean =>
  roleOf(doc, entity, own) === 'relief-defendant' ||
  (inHead(entity).length === 0 && own.length > 0 && own.every(({ cue }) => cue === 'lists'));

/** Whom the caption or the text shows to be parties; where it shows none but relief defendants, those too of whom the complaint tells. */
function shownParties(doc: Document): [Entity, readonly Evidence[]][] {
  const shown = evidence(doc);
  const found = entities(doc).all.flatMap((entity): [Entity, readonly Evidence[]][] => {
    const own = shown.get(entity) ?? [];
    return own.some(({ earlier }) => !earlier) || inHead(entity).length > 0 ? [[entity, own]] : [];
  });
  if (found.length > 0 && !found.every(([entity, own]) => isBeside(doc, entity, own)))
    return doc.kind === 'administrative-proceeding'
      ? respondents(doc, found)
      : withOwned(
          doc,
          withCounted(doc, [
            ...(isEtAl(doc) ? found : ofThisAction(doc, notOfEarlierAction(doc, found))),
            ...allegedBeside(doc, found),
          ]),
        );
  const alleged = [...weakEvidence(doc)].filter(([, own]) => own.some(({ earlier }) => !earlier));
  const [first] = alleged[0]?.[1] ?? [];
  const place = first?.at.split(':')[0];
  return withCounted(doc, [
    ...found,
    ...alleged.filter(
      ([entity, own]) => own.some(({ at }) => at.split(':')[0] === place) && !found.some(([known]) => known === entity),
    ),
  ]);
}

/** Whether a word is one of somebody's longer name, or of what he is also known as: `Vane` of `Avery Vane Northcote`. */
const isOfLongerName = (word: string, parties: readonly [Entity, unknown][]): boolean =>
  parties.some(([{ sightings }]) =>
    sightings.some(
      ({ shape, aliases }) =>
        (shape.words.length > 1 && shape.words.includes(word)) || aliases.some((alias) => alias.includes(word)),
    ),
  );

/** Names, each once, spelled as the last does, which running text prints. */
const unique = (names: readonly string[]): string[] => [...new Map(names.map((name) => [keyOf(name), name])).values()];

/** `SEC v. Northcote, et al.`, where nothing else names him. */
const isOnlyCaptioned = (doc: Document, { sightings }: Entity): boolean =>
  sightings.every(
    ({ from, forum, shape, place, end }) =>
      from === 'head' &&
      forum === 'court' &&
      shape.words.length === 1 &&
      /^,? et\.?,? ?al\b/i.test(doc.blocks[place - 1]!.text.slice(end)),
  );

/** Whether the words that show someone are said of several of whom only one word each is printed: `against Northcote, Vane and Harrow`. */
const isOfSurnames = (doc: Document, entity: Entity, signs: readonly Evidence[]): boolean =>
  isLoneWord(entity) &&
  signs.some(
    ({ beside }) =>
      beside.length > 1 &&
      beside.every((sighting) => {
        const [one, ...others] = entities(doc).of.get(sighting) ?? [];
        return one && others.length === 0 && isLoneWord(one) && one.kind !== 'organization';
      }),
  );

/** Cues that are said of those who did wrong, or answer for it, themselves. */
const ANSWERS = new Set([
  'violated',
  'charged',
  'enjoined',
  'was-enjoined',
  'consented',
  'agreed',
  'without-admitting',
  'settled',
]);
/** What parts the names of a plain list. */
const PLAIN_GAP = /^(?:, (?:and )?| and )$/;

/**
 * Whether the words that show someone are said of a plain list of four or more, each of whom is a person or has only a surname printed:
 * `Northcote, Vane, Tarn and Larkspur violated`; not by a slip the surname of another party.
 */
const isAmongPeople = (doc: Document, entity: Entity, signs: readonly Evidence[], people: readonly string[]): boolean =>
  isLoneWord(entity) &&
  !people.some((surname) => isSlipOf(surname, entity.sightings[0]!.shape.key)) &&
  signs.some(
    ({ cue, beside }) =>
      ANSWERS.has(cue) &&
      beside.length > 3 &&
      beside.every((sighting, at) => {
        const [one, ...others] = entities(doc).of.get(sighting) ?? [];
        const before = beside[at - 1];
        if (!one || others.length > 0) return false;
        if (before && !PLAIN_GAP.test(doc.blocks[sighting.place - 1]!.text.slice(before.end, sighting.start)))
          return false;
        return one.kind === 'person' || (!one.kind && isLoneWord(one) && SURNAME.test(one.sightings[0]!.text));
      }),
  );

/** `CSI`: a short form of another name, where the text defines it. */
const INITIALS = /^\p{Lu}{2,6}$/u;

function assemble(doc: Document): Rostered[] {
  const parties = shownParties(doc).toSorted(([a], [b]) => position(a) - position(b));
  const lone = parties.filter(([entity]) => isLoneWord(entity)).length;
  const people = lone > 0 && announcesPeople(doc);
  const unnamed = people && lone === parties.length;
  const surnames = parties.flatMap(([{ kind, sightings }]) =>
    kind === 'person' ? sightings.flatMap(({ shape }) => shape.surname.slice(-1)) : [],
  );
  const found = parties.map(([entity, shown]): Rostered => {
    const signs = shown.filter(({ earlier }) => !earlier);
    const captioned = inHead(entity);
    const surname =
      SURNAME.test(entity.sightings[0]!.text) &&
      (isOnlyCaptioned(doc, entity) ||
        unnamed ||
        isAmongPeople(doc, entity, signs, surnames) ||
        (people && lone > 1 && isOfSurnames(doc, entity, signs)));
    const kind = kindOf(doc, entity, lone > 1) ?? (surname ? 'person' : undefined);
    const { name, nickname, words, at: named } = displayName(doc, entity, kind ?? 'person');
    const shorts = new Set(entity.sightings.flatMap((one) => one.shorts.map(keyOf)));
    const others = entity.sightings.flatMap(({ aliases }) =>
      aliases
        .filter((alias) => !(INITIALS.test(alias) && shorts.has(keyOf(alias))))
        .map((alias) => mendCase(alias, kind ?? 'person')),
    );
    const aliases = unique(nickname ? [nickname, ...others] : others).filter((alias) =>
      kind === 'organization' ? lettersOf(alias) !== lettersOf(name) : alias !== name,
    );
    const at = [...captioned.map(({ place, start, end }) => spanOf(place, start, end)), ...signs.map((one) => one.at)];
    if (named) at.unshift(named);
    return {
      party: { name, kind: kind ?? 'person', role: roleOf(doc, entity, signs), aliases },
      entity,
      by: captioned.length > 0 ? 'caption' : 'text',
      at: [...new Set(at)],
      cues: signs.map(({ cue }) => cue),
      ...((PIECE.test(name) ||
        (kind === 'person' && WITHOUT_SURNAME.test(name)) ||
        (isLoneWord(entity) && isGlued(name))) && { refused: 'a piece of a name' }),
      ...(captioned.length === 0 &&
        isSaidToBeNone(doc, entity) && { refused: 'the text says that it is no defendant' }),
      ...(NOBODY.test(name) && { refused: 'nobody is named' }),
      ...(isLoneWord(entity) &&
        isOfLongerName(entity.sightings[0]!.shape.words[0]!, parties) && { refused: 'a word of another party’s name' }),
      ...((!kind ||
        (isLoneWord(entity) && [name, entity.sightings[0]!.text].some((printed) => NO_NAME.test(printed)))) && {
        refused: 'neither its words nor the text tell person from organization',
      }),
      ...(kind === 'person' &&
        words < 2 &&
        lone < 2 &&
        !surname &&
        !isCalledHim(doc, entity.sightings) && {
          refused: 'only a surname is printed',
        }),
    };
  });
  const names = found.flatMap(({ party, refused }) => (refused ? [] : [party.name]));
  return found.map((one) => {
    const together = one.refused || one.party.kind === 'person' ? undefined : isRunTogether(one.party.name, names);
    return together ? { ...one, refused: together } : one;
  });
}

/** Everyone who may be a party, in order of first mention; assembled once a document. */
export const roster = (doc: Document): readonly Rostered[] => derived(doc, assemble);
