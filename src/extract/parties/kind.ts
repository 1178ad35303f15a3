import { GIVEN_NAMES } from '../../catalogue/names-given.ts';
import { PARTICLES } from '../../catalogue/names-personal.ts';
import type { Party } from '../../domain/facts.ts';
import type { Document } from '../document.ts';
import { announcing } from '../text/head.ts';
import { kindOfWords } from '../text/name-kind.ts';
import { type Entity, entities } from './entities.ts';
import { acronymsOf } from './same-name.ts';
import type { Sighting } from './sightings.ts';

/** Behind a person's name: an age, an office, a place to live. */
const OF_PERSON =
  /^(?:\s*\([^()]{0,80}\))?(?:,? (?:age[d]? )?\d\d\b(?! ?(?:Civ|C\b|CV))|,? (?:who|whose)\b|(?:,?| is| was) an? (?:[\w-]+ ){0,5}(?:resident|attorney|lawyer|accountant|broker|trader|businessman|promoter|physician|doctor|citizen|officer|director|employee|representative|salesman|adviser|manager|president|executive|analyst|engineer|partner|individual|consultant|investor|man|woman)\b|,? (?:the |its |their |his |her |[\w’']+ )?(?:then[- ]|former |founder|co-founder|president|chief |ceo|cfo|chairman|owner|sole |managing |wife|husband|brother|son\b|sister|father|daughter|mother|vice |executive|director|principal|treasurer|controller)|,? and (?:his|her) (?:wife|husband)\b|,? of [A-Z][a-z]+)/i;
/** Behind an organization's name: what it is, what it owns. */
const OF_ORGANIZATION =
  /^(?:\s*\([^()]{0,80}\))?(?:,? (?:which|whose stock)\b|, the (?:parent|holding) (?:company|corporation)\b|,? an? (?:[\w.,/’'-]+ ){0,8}(?:corporation|company|partnership|bank|firm|fund|funds|broker-dealer|adviser|issuer|manufacturer|provider|maker|entity|business|retailer|subsidiary|operator|trust|limited liability|organization)\b|[’']?s? (?:common stock|stock|shares|securities|board of directors|customers|clients|financial statements|initial public offering|books|revenue|earnings|annual report|officers|employees)\b|-based\b)/i;
const BEFORE_PERSON =
  /\b(?:Mr|Mrs|Ms|Dr|Messrs)\.? $|\b(?:husband|wife|brother|sister|son|daughter|father|mother|friend|officer|president|chairman|CEO|CFO|director|resident|trader|attorney|broker|manager|executive|promoter),? $/i;
const BEFORE_ORGANIZATION =
  /\b(?:company|firm|corporation|partnership|entity|subsidiary|affiliate|shares of|stock of|securities of|broker-dealer|issuer|employed by|employee of|fund|bank|retailer|airline|giant|maker|manufacturer|provider|customers of|CEO of|president of|officer of|chairman of|director of),? $/i;

/** `his entities `, `other firms, including `: before a name of more than one word. */
const BEFORE_ORGANIZATIONS = /\b(?:entities|companies|firms)(?:,? including)?,? $/i;

/** `, without admitting them, consented to a judgment enjoining him`, `, ordering her`: nobody else stands between. */
const CALLED_HIM =
  /^(?:,|(?:, without [^.;,]{5,90},)?(?: has| have)? (?:consented|agreed) [^.;]{0,160}?) (?:permanently )?(?:enjoin|order|requir|barr|prohibit)\w* (?:him|her)\b|^ (?:has )?(?:consented|agreed)\b[^.;]{0,60}\bcharges that s?he\b/;

/** Whether a judgment against a name calls it “him” or “her”: then it is a person, though only a surname is printed. */
export const isCalledHim = (doc: Document, seen: readonly Sighting[]): boolean =>
  seen.some(({ place, end }) => CALLED_HIM.test(doc.blocks[place - 1]!.text.slice(end, end + 280)));

/** What someone is against whom the announcing words tell of a judgment or charges: `against a former broker`, `charged three individuals`. */
const CHARGED_PERSON =
  /\b(?:against|charge[sd]?|charging|sue[sd]) (?:(?:an?|the|two|three|four|five|six|\d+|former|now|of|his|[A-Z][\w.]+|[a-z]+-[a-z]+) ){0,6}?(?:chief executive|ceo|cfo|president|broker|stockbroker|trader|analyst|executive|officer|director|attorney|lawyer|accountant|auditor|manager|promoter|owner|resident|individual|m[ae]n|wom[ae]n|employee|representative|businessman|physician|doctor)s?\b(?!’)/i;

/** Whether the title or the announcing paragraph tells that those whom it does not name are people. */
export const announcesPeople = (doc: Document): boolean =>
  announcing(doc).some(({ text }) => CHARGED_PERSON.test(text));

/** `a promoter of `, before a firm, and `, who` behind it: told of the promoter. */
const OFFICER_OF = /\b(?:promoter|officer|president|director|chairman|employee|executive|owner|CEO|CFO) of $/;
const WHO = /^,? who\b/;

/** How often words around an entity's name speak for a person (positive) or an organization (negative). */
function leaning(doc: Document, seen: readonly Sighting[]): number {
  let votes = 0;
  for (const { place, start, end, from, shape } of seen) {
    if (from !== 'text') continue;
    const { text } = doc.blocks[place - 1]!;
    const after = text.slice(end, end + 110);
    const before = text.slice(Math.max(0, start - 24), start);
    if (OF_PERSON.test(after) && !(OFFICER_OF.test(before) && WHO.test(after))) votes += 1;
    if (OF_ORGANIZATION.test(after)) votes -= 1;
    if (BEFORE_PERSON.test(before)) votes += 1;
    if (BEFORE_ORGANIZATION.test(before) || (shape.words.length > 1 && BEFORE_ORGANIZATIONS.test(before))) votes -= 1;
  }
  return votes;
}

/** People are called by their last name, firms by their first: 1 or -1, however often. */
function calledBy(seen: readonly Sighting[]): number {
  const long = seen.filter(({ shape }) => shape.words.length > 1).map(({ shape }) => shape);
  let votes = 0;
  for (const { shape } of seen) {
    if (shape.words.length !== 1) continue;
    if (long.some(({ base, surname }) => surname.at(-1) === shape.key && base[0] !== shape.key)) votes += 1;
    // `Igartua` for `Rodrigo Igartua Baranda`, `Chiu` for `Chiu Wing Chiu`.
    else if (long.some(({ base, surname }) => base.indexOf(shape.key, 1) > 0 || surname.at(-1) === shape.key)) continue;
    // `Tan Congli Avery` puts the surname first.
    else if (long.some(({ base }) => base[0] === shape.key && !GIVEN_NAMES.has(base.at(-1)!))) votes -= 1;
  }
  return Math.sign(votes);
}

/** `TechnipFMC`, `eCrest`, unlike `McArdle` and `DeSanti`. */
const INNER_CAPITAL = /^(?!(?:Mc|Mac|D[ei]|Du|L[ae]|V[ao]n|Fitz|St|O)[’']?\p{Lu}\p{Ll}+$)\p{L}*\p{Ll}\p{Lu}/u;

/** `TGF Panama`: the initials of a firm before words that are not in capitals. */
const OPENS_WITH_INITIALS = /^\p{Lu}{3,5} (?:\p{Lu}\p{Ll}+ ?)+$/u;

/** A single word that the text keeps using as a name. */
function standsAlone(doc: Document, seen: readonly Sighting[]): boolean {
  const word = seen[0]!.shape.words[0]!;
  if (seen.length < 3 || !/^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(word) || GIVEN_NAMES.has(word.toLowerCase())) return false;
  const small = new RegExp(`(?<![\\p{L}-])${word.toLowerCase()}(?![\\p{L}-])`, 'u');
  return !doc.blocks.some(({ text }) => small.test(text));
}

/** `(HBN)` behind a name of several words that begin with these letters: people have no such short form. */
const ACRONYM = /^ \(["“]?(\p{Lu}{3,6})["”]?\)/u;
function hasAcronym(doc: Document, { place, end, shape }: Sighting): boolean {
  const acronym = ACRONYM.exec(doc.blocks[place - 1]!.text.slice(end, end + 12))?.[1];
  return acronym !== undefined && acronymsOf(shape).includes(acronym.toLowerCase());
}

/** `Larkspur & Vane`, `Larkspur, Vane & Quill`, which are no people: none has a given name. */
const PARTNERS = /^(?:\p{Lu}[\p{L}'’-]+, )*\p{Lu}[\p{L}'’-]+ (?:\p{Lu}[\p{L}'’-]+ )?& \p{Lu}[\p{L}'’-]+$/u;

/** `Bovorn Northcote`, beside `Badin Northcote`: two plain words, the second of which others bear as a surname. */
function isOfFamily(doc: Document, seen: readonly Sighting[]): boolean {
  const [shape] = seen.map((one) => one.shape).filter(({ words }) => words.length > 1);
  if (!shape || shape.words.length > 2 || !shape.words.every((word) => SURNAME.test(word))) return false;
  return entities(doc).all.some(
    ({ kind, sightings }) =>
      kind !== 'organization' &&
      sightings !== seen &&
      sightings.some((one) => one.shape.given.length > 0 && one.shape.surname.at(-1) === shape.surname.at(-1)),
  );
}
/** A word of letters alone, as surnames are. */
const SURNAME = /^\p{Lu}\p{Ll}{3,}$/u;

/** The letters of a firm, as no person's initials are printed. */
const INITIALS = /^\p{Lu}{2,3}$/u;

/** `Larkspur Panama`, `LK Perfect`, beside `Larkspur Advisers, Inc.`, `LK Limited`: a name that begins like a firm’s, and with no given name. */
function isOfGroup(doc: Document, [seen]: readonly Sighting[]): boolean {
  const first = seen!.shape.base[0];
  if (!first || (first.length < 4 && !INITIALS.test(seen!.shape.words[0]!)) || GIVEN_NAMES.has(first)) return false;
  return entities(doc).all.some(
    ({ kind, sightings }) =>
      kind === 'organization' && sightings.some(({ shape }) => shape.legal !== '' && shape.base[0] === first),
  );
}

/**
 * Whether an entity is a person or an organization; nothing where neither its words nor its surroundings tell. People are introduced
 * by more than a surname, so that a single word that stands alone is a firm's, as the press releases call well-known ones; where
 * several do (`surnames`), the page has lost the list that introduced them.
 */
export function kindOf(doc: Document, { kind, sightings: seen }: Entity, surnames: boolean): Party['kind'] | undefined {
  if (kind) return kind;
  for (const { shape } of seen) {
    const own = kindOfWords(shape.words);
    if (own) return own;
  }
  if (seen.some((one) => PARTNERS.test(one.text) || hasAcronym(doc, one))) return 'organization';
  if (isOfFamily(doc, seen)) return 'person';
  if (seen.some((one) => OPENS_WITH_INITIALS.test(one.text))) return 'organization';
  const votes = leaning(doc, seen) + calledBy(seen) + (isCalledHim(doc, seen) ? 1 : 0);
  if (votes !== 0) return votes > 0 ? 'person' : 'organization';
  if (seen.every(({ shape }) => shape.words.length === 1)) {
    if (seen.some(({ shape }) => INNER_CAPITAL.test(shape.words[0]!))) return 'organization';
    if (!standsAlone(doc, seen)) return undefined;
    if (surnames) return 'person';
    return doc.kind === 'litigation-release' ? undefined : 'organization';
  }
  if (isOfGroup(doc, seen)) return 'organization';
  const plain = seen.find(({ shape }) => shape.words.length > 1)!.shape.words;
  return plain.length < 8 && plain.every((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word) || PARTICLES.has(word))
    ? 'person'
    : undefined;
}
