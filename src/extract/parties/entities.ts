import { ORGANIZATION_WORDS } from '../../catalogue/names-corporate.ts';
import type { Party } from '../../domain/facts.ts';
import { type Document, derived } from '../document.ts';
import {
  acronymsOf,
  comparable,
  hasOneWordMore,
  leadsOrganization,
  legalForm,
  organizationBase,
  personalName,
  samePerson,
} from './same-name.ts';
import { type Sighting, sightings } from './sightings.ts';

/** A person or organization that a release names, with every place where it does. */
export interface Entity {
  sightings: Sighting[];
  kind?: Party['kind'] | undefined;
}

export interface Entities {
  all: Entity[];
  /** Whom a sighting means; several for `the Northcotes`; nobody where it could be two. */
  of: ReadonlyMap<Sighting, readonly Entity[]>;
  /** Sightings whose last letter is a possessive `s` that lost its apostrophe. */
  bareGenitives: ReadonlySet<Sighting>;
}

const withoutThe = (words: readonly string[]): readonly string[] =>
  /^the$/i.test(words[0]!) && words.length > 1 ? words.slice(1) : words;
const keyOf = (words: readonly string[]): string => comparable(withoutThe(words)).join(' ');

/** A printed form and its sightings. */
interface Form {
  words: readonly string[];
  kind: Party['kind'] | undefined;
  /** Whether more than a given name at its head tells a person. */
  sure: boolean;
  sightings: Sighting[];
}

function formsOfDocument(doc: Document): Form[] {
  const forms = new Map<string, Form>();
  for (const sighting of sightings(doc)) {
    const key = keyOf(sighting.words);
    if (!key) continue;
    const form = forms.get(key) ?? {
      words: sighting.words,
      kind: sighting.kind,
      sure: sighting.words.length > 2 && sighting.kind === 'person',
      sightings: [],
    };
    form.kind ??= sighting.kind;
    form.sightings.push(sighting);
    forms.set(key, form);
  }
  const weight = ({ words }: Form): number => organizationBase(words).length * 10 + words.length;
  const aliases = new Set(
    sightings(doc).flatMap((sighting) => sighting.aliases.map((alias) => keyOf(alias.split(' ')))),
  );
  const rank = ({ words }: Form): number => (aliases.has(keyOf(words)) ? 2 : 0) + (/s$/i.test(words.at(-1)!) ? 1 : 0);
  return [...forms.values()].sort((a, b) => weight(b) - weight(a) || rank(a) - rank(b));
}

const inHead = ({ sightings: seen }: { sightings: readonly Sighting[] }): boolean =>
  seen.some(({ from }) => from === 'head');

function sameOrganization(a: readonly string[], b: readonly string[]): boolean {
  if (organizationBase(a).join(' ') !== organizationBase(b).join(' ')) return false;
  const [one, other] = [legalForm(a), legalForm(b)];
  return one.startsWith(other) || other.startsWith(one);
}

/** Whether the text defines a short form of an entity. */
const defines = ({ sightings: seen }: Entity, key: string): boolean =>
  seen.some(({ shorts }) => shorts.some((short) => keyOf(short.split(' ')) === key));

/** Whether a form of two words or more can mean an entity that a longer or equal form made. */
function canMean(form: Form, entity: Entity): boolean {
  return entity.sightings.some(({ words }) => {
    if (keyOf(words) === keyOf(form.words)) return true;
    if (entity.kind === 'organization' && !form.sure && sameOrganization(form.words, words)) return true;
    if (entity.sightings.some(({ aliases }) => aliases.some((alias) => keyOf(alias.split(' ')) === keyOf(form.words))))
      return true;
    if (form.words.length > 1 && defines(entity, keyOf(form.words))) return true;
    if (form.kind !== 'person' && entity.kind !== 'person') {
      if (sameOrganization(form.words, words)) return true;
      if (inHead(form) !== inHead(entity) && hasOneWordMore(form.words, words)) return true;
      if (!legalForm(form.words) && leadsOrganization(form.words, words)) return true;
    }
    return (
      form.kind !== 'organization' &&
      entity.kind !== 'organization' &&
      words.length > 1 &&
      samePerson(form.words, words)
    );
  });
}

/**
 * Of people with one surname, the one whom the bare surname means: introduced first, while the text calls all others by their full
 * names again and again. Otherwise all.
 */
function mainBearer(bearers: Entity[]): Entity[] {
  const order = ({ sightings: seen }: Entity): number =>
    Math.min(...seen.map(({ place, start }) => place * 1e6 + start));
  const [first, ...others] = bearers.toSorted((a, b) => order(a) - order(b));
  const full = ({ sightings: seen }: Entity): number =>
    seen.filter(({ from, words }) => from === 'text' && words.length > 1).length;
  return others.every((other) => full(other) > 1 && full(other) > full(first!) - 1) ? [first!] : bearers;
}

/** A form that only capitals in running text print, as in a headline that runs into it: `MILLION PONZI SCHEME`. */
const isShouted = ({ words, sightings: seen }: Form): boolean =>
  seen.every(({ from }) => from === 'text') &&
  !legalForm(words) &&
  words.every((word) => word === word.toUpperCase()) &&
  words.some((word) => word.length > 4);

/** Of firms whose names open with one word, the only one that the caption names or that the text prints with its legal form. */
function mainFirm(firms: Entity[]): Entity[] {
  if (firms.length < 2) return firms;
  const heads = firms.filter(inHead);
  const formal = firms.filter(({ sightings: seen }) => seen.some(({ words }) => legalForm(words)));
  return heads.length === 1 ? heads : formal.length === 1 ? formal : firms;
}

/** Resolves forms to entities, the longest first. */
class Resolver {
  readonly all: Entity[] = [];
  readonly of = new Map<Sighting, readonly Entity[]>();
  readonly bareGenitives = new Set<Sighting>();

  attach(form: Form, entities: readonly Entity[]): void {
    for (const sighting of form.sightings) {
      this.of.set(sighting, entities);
      if (entities.length === 1) entities[0]!.sightings.push(sighting);
    }
    if (entities.length === 1) entities[0]!.kind ??= form.kind;
  }

  create(form: Form): void {
    const entity: Entity = { sightings: [], kind: form.kind };
    this.all.push(entity);
    this.attach(form, [entity]);
  }

  /** A form of several words. */
  long(form: Form): void {
    const candidates = this.all.filter((entity) => canMean(form, entity));
    const exact = candidates.filter(({ sightings: seen }) =>
      seen.some(({ words }) => sameOrganization(words, form.words)),
    );
    const best = exact.length > 0 ? exact : candidates;
    if (best.length === 1) this.attach(form, best);
    else if (best.length === 0 && !this.longGenitive(form) && !isShouted(form)) this.create(form);
  }

  /** `Avery Northcotes wife`: a known name with a possessive `s` that lost its apostrophe. */
  private longGenitive(form: Form): boolean {
    const genitive = this.withoutS(form);
    const owners = genitive ? this.all.filter((entity) => canMean(genitive, entity)) : [];
    if (owners.length !== 1) return false;
    this.attach(form, owners);
    for (const sighting of form.sightings) this.bareGenitives.add(sighting);
    return true;
  }

  private withoutS(form: Form): Form | undefined {
    const last = form.words.at(-1)!;
    if (last.length < 4 || !/[^s]s$/i.test(last)) return undefined;
    return { ...form, words: [...form.words.slice(0, -1), last.slice(0, -1)] };
  }

  /** Whom a single word means. */
  private owners(word: string): Entity[] {
    const key = comparable([word])[0] ?? '';
    const defined = this.all.filter((entity) => defines(entity, key));
    if (defined.length > 0) return defined;
    const bearers = this.all.filter(
      ({ kind, sightings: seen }) =>
        kind !== 'organization' &&
        seen.some(({ words }) => words.length > 1 && personalName(words).surname.at(-1) === key),
    );
    if (bearers.length > 0) return bearers.length > 1 ? mainBearer(bearers) : bearers;
    const firms = this.all.filter(
      ({ kind, sightings: seen }) =>
        kind !== 'person' &&
        seen.some(
          ({ words }) => leadsOrganization([word], words) || (key.length > 1 && acronymsOf(words).includes(key)),
        ),
    );
    if (firms.length > 0) return ORGANIZATION_WORDS.has(key) ? [] : mainFirm(firms);
    return this.all.filter(
      ({ kind, sightings: seen }) =>
        kind === 'person' &&
        seen.some(
          ({ words, aliases }) =>
            personalName(words).given[0] === key || aliases.some((alias) => comparable([alias])[0] === key),
        ),
    );
  }

  /** A form of one word: a surname, a short form, a family, or a name of its own. */
  single(form: Form, before: (sighting: Sighting) => string): void {
    const owners = this.owners(form.words[0]!);
    const genitive = this.withoutS(form);
    const families = owners.length === 0 && genitive ? this.owners(genitive.words[0]!) : [];
    if (owners.length === 1) this.attach(form, owners);
    else if (owners.length === 0 && families.length === 0) this.create(form);
    for (const sighting of families.length > 0 ? form.sightings : []) {
      const family = /\bthe $/i.test(before(sighting));
      if (family) this.of.set(sighting, families);
      else if (families.length === 1) {
        this.bareGenitives.add(sighting);
        this.attach({ ...form, sightings: [sighting] }, families);
      }
    }
  }
}

function resolve(doc: Document): Entities {
  const resolver = new Resolver();
  const forms = formsOfDocument(doc);
  const isSingle = ({ words }: Form): boolean => organizationBase(words).length === 1 && !legalForm(words);
  for (const form of forms) if (!isSingle(form)) resolver.long(form);
  const before = ({ place, start }: Sighting): string =>
    doc.blocks[place - 1]!.text.slice(Math.max(0, start - 4), start);
  for (const form of forms) if (isSingle(form)) resolver.single(form, before);
  return resolver;
}

/** The persons and organizations that a document names; resolved once a document. */
export const entities = (doc: Document): Entities => derived(doc, resolve);
