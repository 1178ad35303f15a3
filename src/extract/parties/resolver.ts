import { ORGANIZATION_WORDS } from '../../catalogue/names-corporate.ts';
import { GIVEN_NAMES } from '../../catalogue/names-given.ts';
import { GENERATIONS } from '../../catalogue/names-personal.ts';
import { kindOfWords } from '../text/name-kind.ts';
import type { Entity, Form } from './entities.ts';
import { nameWords } from './forms.ts';
import {
  acronymsOf,
  comparable,
  endsName,
  endsOrganization,
  hasLettersSwapped,
  hasOneWordMore,
  hasOtherMiddle,
  isMisgiven,
  isMisspelt,
  isOtherForm,
  isShortForTwoSurnames,
  isSlipOf,
  isSurnameOf,
  keyOf,
  leadsOrganization,
  type NameShape,
  nameShape,
  sameEstate,
  sameGiven,
  sameOrganization,
  samePerson,
} from './same-name.ts';
import type { Sighting } from './sightings.ts';

const inHead = ({ sightings }: { sightings: readonly Sighting[] }): boolean =>
  sightings.some(({ from }) => from === 'head');
const shapeOf = ({ sightings }: Form): NameShape => sightings[0]!.shape;

/** `Avery Morgan Vane` and `Morgan Vane`, whose given names begin with other words. */
const givenApart = ({ given: [a = ''] }: NameShape, { given: [b = ''] }: NameShape): boolean =>
  a.length > 2 && b.length > 2 && !sameGiven(a, b);

/**
 * Whether one caption lists both as two: `Harrow, Inc. and Harrow Incorporated`, `Avery Vane and Avery Vane, Jr.`, `Quill Vane and Quill Vane &
 * Co.`, `Avery Morgan Vane and Morgan Vane`; an organization without its legal form may be another name of the one before.
 */
function besideInCaption(form: Form, entity: Entity): boolean {
  const shape = shapeOf(form);
  const isTwo = (other: NameShape): boolean =>
    (shape.legal !== '' && other.legal !== '') ||
    shape.generation !== other.generation ||
    form.kind !== entity.kind ||
    (form.kind === 'person' && givenApart(shape, other));
  return form.sightings.some(
    ({ from, place }) =>
      from === 'head' && entity.sightings.some((one) => one.from === 'head' && one.place === place && isTwo(one.shape)),
  );
}

/** More than a given name at its head tells a person. */
const isSurelyPerson = (form: Form): boolean => form.kind === 'person' && shapeOf(form).words.length > 2;

/** `Avery Church`, whose surname is a word of organizations, may be the person of a longer form. */
function mayBePerson(form: Form): boolean {
  const { words, legal } = shapeOf(form);
  return form.kind !== 'organization' || (!legal && words.length === 2 && GIVEN_NAMES.has(comparable(words[0]!)));
}

/** A form that only capitals in running text print, as in a headline that runs into it: `MILLION PONZI SCHEME`. */
function isShouted({ sightings, kind }: Form): boolean {
  if (kind === 'person' && sightings.every(({ shape }) => shape.words.length < 4)) return false;
  return sightings.every(({ from, shape: { words, legal } }) => {
    const capitals = words.every((word) => word === word.toUpperCase()) && words.some((word) => word.length > 4);
    return from === 'text' && capitals && !legal;
  });
}

const position = ({ place, start }: Sighting): number => place * 1e6 + start;
const firstUse = ({ sightings }: Form): number => Math.min(...sightings.map(position));
const introduced = ({ sightings }: Entity): number => Math.min(...sightings.map(position));

/**
 * Of people with one surname, the one whom the bare surname means: the only one introduced when it is first used, or the first
 * while the text calls all others by their full names again and again. Otherwise all.
 */
function mainBearer(bearers: readonly Entity[], used: number): readonly Entity[] {
  const [first, ...others] = bearers.toSorted((a, b) => introduced(a) - introduced(b));
  if (introduced(first!) < used && others.every((other) => introduced(other) > used)) return [first!];
  const full = ({ sightings }: Entity): number =>
    sightings.filter(({ from, shape }) => from === 'text' && shape.words.length > 1).length;
  return others.every((other) => full(other) > 1 && full(other) >= full(first!)) ? [first!] : bearers;
}

/**
 * Of firms whose names open with one word, the only one introduced when the word is first used alone, that the caption names or that the
 * text prints with its legal form.
 */
function mainFirm(firms: Entity[], used: number): Entity[] {
  if (firms.length < 2) return firms;
  const before = firms.filter((firm) => introduced(firm) < used);
  if (before.length === 1) return before;
  const heads = firms.filter(inHead);
  const formal = firms.filter(({ sightings }) => sightings.some(({ shape }) => shape.legal));
  return heads.length === 1 ? heads : formal.length === 1 ? formal : firms;
}

/** What an entity is found by. */
type Clue =
  | 'name'
  | 'joined'
  | 'short'
  | 'surname'
  | 'hyphened'
  | 'assumed'
  | 'inner'
  | 'given'
  | 'first'
  | 'last'
  | 'acronym';

/** Resolves forms to entities, the longest first: a form joins the one entity that it can mean, or makes its own. */
export class Resolver {
  readonly all: Entity[] = [];
  readonly of = new Map<Sighting, readonly Entity[]>();
  readonly bareGenitives = new Set<Sighting>();
  private readonly clues = new Map<string, Set<Entity>>();
  private readonly shapes = new Map<Entity, Set<NameShape>>();
  private readonly forms: readonly Form[];
  /** Whether the text calls someone of a surname `Mr.`: then a person bears the name with which a firm’s begins too. */
  private readonly isTitled: (surname: string) => boolean;

  constructor(forms: readonly Form[], isTitled: (surname: string) => boolean) {
    this.forms = forms;
    this.isTitled = isTitled;
  }

  private found(clue: Clue, word: string | undefined): readonly Entity[] {
    return word ? [...(this.clues.get(`${clue} ${word}`) ?? [])] : [];
  }

  private learn(clue: Clue, word: string | undefined, entity: Entity): void {
    if (!word) return;
    const known = this.clues.get(`${clue} ${word}`);
    if (known) known.add(entity);
    else this.clues.set(`${clue} ${word}`, new Set([entity]));
  }

  /** Lets a form speak of entities, without learning anything of them by it. */
  private mean(form: Form, entities: readonly Entity[]): void {
    for (const sighting of form.sightings) this.of.set(sighting, entities);
  }

  private attach(form: Form, entities: readonly Entity[]): void {
    this.mean(form, entities);
    const [entity] = entities;
    if (!entity || entities.length > 1) return;
    entity.kind ??= form.kind;
    for (const sighting of form.sightings) {
      entity.sightings.push(sighting);
      for (const alias of sighting.aliases) this.learnAlias(alias, entity, sighting.shape);
      for (const short of sighting.shorts) this.learn('short', keyOf(short), entity);
      if (this.shapes.get(entity)!.has(sighting.shape) || this.bareGenitives.has(sighting)) continue;
      this.shapes.get(entity)!.add(sighting.shape);
      const { key, joined, words, given, surname } = sighting.shape;
      this.learn('name', key, entity);
      this.learn('joined', joined, entity);
      for (const word of firstWords(sighting.shape)) this.learn('first', word, entity);
      this.learn('last', lastWord(sighting.shape), entity);
      if (sighting.shape.legal) this.learn('last', sighting.shape.base.at(-1), entity);
      if (sighting.shape.generation) this.learn('last', sighting.shape.surname.at(-1), entity);
      for (const acronym of acronymsOf(sighting.shape)) this.learn('acronym', acronym, entity);
      if (words.length === 1) continue;
      this.learn('surname', surname.at(-1), entity);
      if (entity.kind !== 'organization')
        this.learn('hyphened', /^(.+)-/.exec(words.at(-1)!)?.[1]?.toLowerCase(), entity);
      this.learn('given', given[0], entity);
      for (const word of given.slice(1)) if (word.length > 2) this.learn('inner', word, entity);
    }
  }

  /**
   * Another name of an entity, and its short forms: `Larkspur` for `d/b/a Larkspur Ridge, Inc.`, `Vane` for `a/k/a Tad Vane`,
   * `Tad Northcote` for `Theodore “Tad” Northcote`.
   */
  private learnAlias(alias: string, entity: Entity, { surname, words }: NameShape): void {
    this.learn('name', keyOf(alias), entity);
    const printed = nameWords(alias);
    const nickname = printed.length === 1 && words.length > 1;
    const shape = nameShape(nickname ? [...printed, ...surname] : printed);
    if (shape.legal) {
      this.learn('joined', shape.joined, entity);
      this.learn('first', shape.base[0], entity);
    } else {
      if (entity.kind === 'organization' || shape.words.length < 2 || kindOfWords(shape.words) === 'organization')
        return;
      this.learn('assumed', shape.surname.at(-1), entity);
    }
    this.shapes.get(entity)!.add(shape);
  }

  private create(form: Form): void {
    const entity: Entity = { sightings: [], kind: form.kind };
    this.all.push(entity);
    this.shapes.set(entity, new Set());
    this.attach(form, [entity]);
  }

  /**
   * `Dillon Vane` and `J.Q. Vane`, for `Dillon Vane Securities, Inc.`: a firm that the text calls by two words again and again, and
   * nobody by the second alone.
   */
  private isCalledByTwo({ sightings }: Form, { words, key, surname }: NameShape): boolean {
    const [last] = surname.slice(-1);
    const isOfPerson = (other: string): boolean => [last, `${last}s`].includes(other) || other.endsWith(` ${key}`);
    return (
      words.length === 2 &&
      sightings.length > 1 &&
      sightings.every(({ from }) => from === 'text') &&
      !this.isTitled(last!) &&
      this.found('short', key).length === 0 &&
      !this.forms.some((form) => isOfPerson(shapeOf(form).key))
    );
  }

  /** Whether a form of two words or more can mean an entity that longer forms made. */
  private canMean(form: Form, shape: NameShape, entity: Entity): boolean {
    if (besideInCaption(form, entity)) return false;
    for (const other of this.shapes.get(entity)!) {
      if (entity.kind === 'organization' && !isSurelyPerson(form) && sameOrganization(shape, other))
        return form.kind !== 'person' || shape.legal !== '' || !other.legal || !this.isTitled(shape.surname.at(-1)!);
      if (form.kind !== 'person' && entity.kind !== 'person') {
        if (sameOrganization(shape, other) || leadsOrganization(shape, other) || sameEstate(shape, other)) return true;
        if (inHead(form) !== inHead(entity) && hasOneWordMore(shape, other)) return true;
      }
      const leads = form.kind === 'person' && entity.kind !== 'person' && leadsOrganization(shape, other);
      if (leads && this.isCalledByTwo(form, shape)) return true;
      const personal = mayBePerson(form) && entity.kind !== 'organization' && other.words.length > 1;
      if (personal && (samePerson(shape, other) || isMisspelt(shape, other) || isSurnameOf(shape, other))) return true;
    }
    return false;
  }

  private candidates(form: Form, shape: NameShape): readonly Entity[] {
    const named = new Set([
      ...this.found('name', shape.key),
      ...(shape.words.length > 1 ? this.found('short', shape.key) : []),
    ]);
    const given = form.kind === 'organization' ? undefined : shape.given[0];
    const near = new Set([
      ...this.found('joined', shape.joined),
      ...this.found('first', shape.base[0]),
      ...this.found('surname', shape.surname.at(-1)),
      ...this.found('assumed', shape.surname.at(-1)),
      ...this.found('given', given),
      ...(GENERATIONS.has(shape.surname[0] ?? '') ? this.found('surname', given) : []),
    ]);
    for (const entity of near) if (!named.has(entity) && this.canMean(form, shape, entity)) named.add(entity);
    if (named.size > 0) return [...named];
    const tails = this.longer(form, shape);
    if (tails.length > 0) return tails;
    if (form.kind === 'organization') return this.withOtherForm(form, shape);
    const twoSurnames = this.withTwoSurnames(shape);
    if (twoSurnames.length > 0) return twoSurnames;
    const misgiven = this.misgiven(form, shape);
    return misgiven.length > 0 ? misgiven : this.withOtherMiddle(form, shape);
  }

  /** The one person whom only the caption names, whose given name the text spells otherwise: `ANGEL VANE` for `Angle Vane`; or in whose name two letters changed places. */
  private misgiven(form: Form, shape: NameShape): readonly Entity[] {
    if (inHead(form)) return [];
    const bearers = this.found('surname', shape.surname.at(-1));
    const likeBy = (isLike: typeof isMisgiven): readonly Entity[] =>
      bearers.filter((entity) => [...this.shapes.get(entity)!].some((other) => isLike(shape, other)));
    const swapped = likeBy(hasLettersSwapped);
    if (swapped.length === 1) return swapped;
    const like = likeBy(isMisgiven);
    return like.length === 1 && like[0]!.sightings.every(({ from }) => from === 'head') ? like : [];
  }

  /** The one person of a surname whom only the caption names, with another middle than the text: `AVERY P. VANE` for `Avery G. Vane`. */
  private withOtherMiddle(form: Form, shape: NameShape): readonly Entity[] {
    const bearers = this.found('surname', shape.surname.at(-1));
    const isCaptioned = bearers.length === 1 && bearers[0]!.sightings.every(({ from }) => from === 'head');
    if (!isCaptioned || inHead(form)) return [];
    const differs = [...this.shapes.get(bearers[0]!)!].some((other) => hasOtherMiddle(shape, other));
    return differs && !this.isOfFamily(shape) ? bearers : [];
  }

  /** The one firm that only the caption names, with another legal form, or with a letter more or less, than the text. */
  private withOtherForm(form: Form, shape: NameShape): readonly Entity[] {
    if (inHead(form) || !shape.legal) return [];
    const like = this.all.filter(
      ({ kind, sightings }) =>
        kind === 'organization' &&
        sightings.every(({ from }) => from === 'head') &&
        isOtherForm(shape, shapeOf({ sightings, kind })),
    );
    return like.length === 1 ? like : [];
  }

  /** Whether the document prints a surname behind more than one given name. */
  private isOfFamily({ given, surname }: NameShape): boolean {
    return this.forms
      .map(shapeOf)
      .some((other) => other.given[0] && other.given[0] !== given[0] && other.surname.at(-1) === surname.at(-1));
  }

  /** Those whose longer names a form ends, where not both stand in captions. */
  private longer(form: Form, shape: NameShape): Entity[] {
    return this.found('last', lastWord(shape)).filter(
      (entity) =>
        (!entity.kind || !form.kind || entity.kind === form.kind) &&
        !(inHead(form) && inHead(entity)) &&
        (inHead(entity) || !shape.legal) &&
        [...this.shapes.get(entity)!].some(
          (other) =>
            endsName(shape, other) ||
            (inHead(entity) &&
              entity.kind === 'organization' &&
              form.kind !== 'person' &&
              endsOrganization(shape, other)),
        ),
    );
  }

  private withTwoSurnames(shape: NameShape): Entity[] {
    return this.found('inner', shape.surname.at(-1)).filter(
      (entity) =>
        entity.kind !== 'organization' &&
        [...this.shapes.get(entity)!].some((other) => isShortForTwoSurnames(shape, other)),
    );
  }

  /** A form of several words. */
  long(form: Form): void {
    const shape = shapeOf(form);
    const candidates = this.candidates(form, shape);
    // `Avery Northcote` for `Avery R. Northcote`, whose firm is `Avery Northcote, Inc.`
    const isPerson = form.kind === 'person' && !shape.legal && (shape.given[0]?.length ?? 0) > 1;
    const people = isPerson ? candidates.filter(({ kind }) => kind === 'person') : [];
    const exact =
      people.length === 1
        ? people
        : candidates.filter((entity) => [...this.shapes.get(entity)!].some((other) => sameOrganization(other, shape)));
    const best = exact.length > 0 ? this.namedBefore(candidates, exact, form) : candidates;
    const meant =
      best.length < 2
        ? best
        : form.kind === 'person'
          ? this.calledSo(best, shape)
          : mainFirm([...best], firstUse(form));
    if (meant.length === 1) this.attach(form, meant);
    else if (this.isOfAll(best, shape.key)) this.mean(form, best);
    else if (best.length === 0 && !this.longGenitive(form, shape) && !isShouted(form)) this.create(form);
  }

  /**
   * Those whose words a form prints exactly; but the only one named before the form is first used, if they are named later:
   * `Larkspur Ridge` for `Larkspur Ridge Management, LLC`, where `Larkspur Ridge, L.P.` comes after.
   */
  private namedBefore(candidates: readonly Entity[], exact: Entity[], form: Form): Entity[] {
    const used = firstUse(form);
    if (shapeOf(form).legal || candidates.length === exact.length || exact.some((one) => introduced(one) < used))
      return exact;
    const before = candidates.filter((one) => introduced(one) < used);
    return before.length === 1 ? before : exact;
  }

  /** Of people who bear a given name, the only one who is called by it: `H. Quill Vane`, not `Avery Quill Vane`, for `Quill Vane`. */
  private calledSo(people: readonly Entity[], { given: [called] }: NameShape): readonly Entity[] {
    const first = people.filter((entity) =>
      [...this.shapes.get(entity)!].some(({ given }) => given.find((word) => word.length > 1) === called),
    );
    return first.length === 1 ? first : people;
  }

  /** Whether a form means several: their common short form, or firms whose names differ in the legal form alone. */
  private isOfAll(entities: readonly Entity[], key: string): boolean {
    if (entities.length < 2) return false;
    const [first] = entities;
    const base = [...this.shapes.get(first!)!].find(({ legal }) => legal)?.joined;
    return (
      entities.every((entity) => this.found('short', key).includes(entity)) ||
      (base !== undefined &&
        entities.every((entity) => [...this.shapes.get(entity)!].some(({ legal, joined }) => legal && joined === base)))
    );
  }

  /** `Avery Northcotes wife`: a known name with a possessive `s` that lost its apostrophe. */
  private longGenitive(form: Form, { words }: NameShape): boolean {
    const bare = withoutS(words.at(-1)!);
    const owners = bare ? this.candidates(form, nameShape([...words.slice(0, -1), bare])) : [];
    if (owners.length !== 1) return false;
    for (const sighting of form.sightings) this.bareGenitives.add(sighting);
    this.attach(form, owners);
    return true;
  }

  /** Whose name a word is the genitive of, though `Northcotes AmSouth accounts` made an organization that it opens. */
  private genitive([owner]: readonly Entity[], bare: string | undefined): readonly Entity[] {
    if (
      !bare ||
      !owner ||
      owner.kind === 'person' ||
      inHead(owner) ||
      [...this.shapes.get(owner)!].some(({ legal }) => legal)
    )
      return [];
    return this.found('surname', nameShape([bare]).key).filter(({ kind }) => kind === 'person');
  }

  /** `Tarnbrooke` for `Avery Tarnbrooke Ugedo`; a given name can be somebody else's surname. */
  private byFirstSurname(key: string): Entity[] {
    if (GIVEN_NAMES.has(key)) return [];
    return this.found('inner', key).filter(
      (entity) => entity.kind === 'person' && [...this.shapes.get(entity)!].some(({ given }) => given.at(-1) === key),
    );
  }

  /** People whose long surname differs from a word by a letter, but not by a plural’s `s`. */
  private withLikeSurname(word: string): Entity[] {
    if (word.length < 7) return [];
    return this.all.filter(
      (entity) =>
        entity.kind === 'person' &&
        [...this.shapes.get(entity)!].some(({ surname, words }) => words.length > 1 && isSlipOf(surname.at(-1)!, word)),
    );
  }

  /** Whom a single word means. */
  private owners(key: string, form: Form): readonly Entity[] {
    const defined = this.found('short', key);
    if (defined.length > 0) return defined;
    const aliased = this.found('name', key);
    if (aliased.length > 0) return aliased;
    const own = this.found('surname', key).filter(({ kind }) => kind !== 'organization');
    const bearers = own.length > 0 ? own : this.found('assumed', key);
    if (bearers.length > 0) return bearers.length > 1 ? mainBearer(bearers, firstUse(form)) : bearers;
    const firms = new Set(
      [...this.found('first', key), ...this.found('acronym', key)].filter(({ kind }) => kind !== 'person'),
    );
    if (firms.size > 0) return ORGANIZATION_WORDS.has(key) ? [] : mainFirm([...firms], firstUse(form));
    const ofTwoSurnames = this.byFirstSurname(key);
    if (ofTwoSurnames.length > 0) return ofTwoSurnames;
    // `LarkspurTherapeutics`, where a space was lost.
    const joined = key.length > 9 ? this.found('joined', key) : [];
    if (joined.length > 0) return joined;
    const hyphened = this.found('hyphened', key);
    if (hyphened.length > 0) return hyphened;
    const given = [...new Set([...this.found('given', key), ...this.found('name', key)])];
    const people = given.filter(({ kind }) => kind === 'person');
    // `Kumar` for `Vinay Kumar Northcote`
    return people.length > 0 ? people : this.found('inner', key).filter(({ kind }) => kind !== 'organization');
  }

  /** A form of one word: a surname, a short form, a family, or a name of its own. */
  single(form: Form, before: (sighting: Sighting) => string): void {
    const shape = shapeOf(form);
    const owners = this.owners(shape.base[0]!, form);
    const bare = withoutS(shape.words.at(-1)!);
    const families =
      owners.length === 0 && bare ? this.owners(nameShape([bare]).key, form) : this.genitive(owners, bare);
    const misspelt = owners.length === 0 && families.length === 0 ? this.withLikeSurname(shape.key) : [];
    if (misspelt.length === 1) this.attach(form, misspelt);
    else if (owners.length === 1 && families.length === 0) this.attach(form, owners);
    else if (this.isOfAll(owners, shape.key)) this.mean(form, owners);
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

/** The word by which an organization's name is begun: `schering` too for `Schering-Plough Corp.`, `larkspur` for `Larkspur.com Inc.` */
function firstWords({ base, words }: NameShape): string[] {
  const [first] = base;
  // `Larkspur` for `City of Larkspur`
  if (words.length === 3 && /^(?:City|Town|Village|County) of$/.test(words.slice(0, 2).join(' ')))
    return [first!, base.at(-1)!];
  const part = /^([\p{L}\p{N}]{4,})(?:-\p{Lu}|\.(?:com|net|org)$)/u.exec(words[0]!)?.[1]?.toLowerCase();
  return [first, part].filter((word) => word !== undefined);
}

/** The last word of a name, its legal form included. */
const lastWord = ({ words }: NameShape): string => comparable(words.at(-1)!);

/** A word without the `s` of a possessive or a plural. */
const withoutS = (word: string): string | undefined =>
  word.length > 3 && /s$/i.test(word) ? word.slice(0, -1) : undefined;
