import type { Party } from '../../domain/facts.ts';
import { type Document, derived } from '../document.ts';
import { Resolver } from './resolver.ts';
import { keyOf } from './same-name.ts';
import { type Sighting, sightings } from './sightings.ts';

/** A person or organization that a release names, with every place where it does. */
export interface Entity {
  sightings: Sighting[];
  kind?: Party['kind'] | undefined;
}

export interface Entities {
  all: readonly Entity[];
  /** Whom a sighting means; several for `the Northcotes`; nobody where it could be two. */
  of: ReadonlyMap<Sighting, readonly Entity[]>;
  /** Sightings whose last letter is a possessive `s` that lost its apostrophe. */
  bareGenitives: ReadonlySet<Sighting>;
}

/** A printed form and its sightings. */
export interface Form {
  sightings: Sighting[];
  kind: Party['kind'] | undefined;
}

/** The forms of a document, the longest first; aliases and possessives after the names that they belong to. */
function formsOf(doc: Document): Form[] {
  const forms = new Map<string, Form>();
  const aliases = new Set<string>();
  for (const sighting of sightings(doc)) {
    for (const alias of sighting.aliases) aliases.add(keyOf(alias));
    const { key } = sighting.shape;
    if (!key) continue;
    const form = forms.get(key);
    if (form) {
      form.sightings.push(sighting);
      form.kind ??= sighting.kind;
    } else forms.set(key, { sightings: [sighting], kind: sighting.kind });
  }
  const rank = ({ sightings: [first] }: Form): number => {
    const { base, words, key } = first!.shape;
    return -1000 * base.length - 10 * words.length + (aliases.has(key) ? 2 : 0) + (key.endsWith('s') ? 1 : 0);
  };
  return [...forms.values()]
    .map((form) => ({ form, order: rank(form) }))
    .sort((a, b) => a.order - b.order)
    .map(({ form }) => form);
}

function resolve(doc: Document): Entities {
  const forms = formsOf(doc);
  const resolver = new Resolver(forms, (surname) => {
    const titled = new RegExp(`\\b(?:Mr|Ms|Mrs|Dr)\\.? ${surname}\\b`, 'i');
    return doc.blocks.some(({ text }) => titled.test(text));
  });
  const isSingle = ({ sightings: [first] }: Form): boolean => first!.shape.base.length === 1 && !first!.shape.legal;
  for (const form of forms) if (!isSingle(form)) resolver.long(form);
  const before = ({ place, start }: Sighting): string =>
    doc.blocks[place - 1]!.text.slice(Math.max(0, start - 4), start);
  for (const form of forms) if (isSingle(form)) resolver.single(form, before);
  return resolver;
}

/** The persons and organizations that a document names; resolved once a document. */
export const entities = (doc: Document): Entities => derived(doc, resolve);
