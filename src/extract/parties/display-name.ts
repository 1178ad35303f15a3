import { isLegalForm, ORGANIZATION_WORDS, plainWord } from '../../catalogue/names-corporate.ts';
import { GIVEN_NAMES } from '../../catalogue/names-given.ts';
import { GENERATIONS, PARTICLES, SHORT_GIVEN_NAMES } from '../../catalogue/names-personal.ts';
import { type Span, spanOf } from '../../domain/evidence.ts';
import type { Party } from '../../domain/facts.ts';
import { matchesIn } from '../../domain/matches.ts';
import { type Document, derived } from '../document.ts';
import { isTitle } from '../text/head.ts';
import { type Entity, entities } from './entities.ts';
import { nameWords } from './forms.ts';
import { hasOneWordMore, hasOtherMiddle, keyOf, samePerson } from './same-name.ts';
import type { Sighting } from './sightings.ts';

/** Words as running text prints them, by their small letters: how `MCDONALD` is to be spelled. */
function spellings(doc: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const { text, role } of doc.blocks) {
    if (role === 'caption' || role === 'title') continue;
    for (const [word] of matchesIn(text, /\p{Lu}[\p{L}\p{N}'’-]*\p{Ll}[\p{L}\p{N}'’-]*|\p{Ll}{1,2}\p{Lu}\p{L}+/gu)) {
      const bare = word.replace(/['’]s$/, '');
      if (!found.has(bare.toLowerCase())) found.set(bare.toLowerCase(), bare);
    }
  }
  for (const { text, role } of doc.blocks) {
    if (role !== 'body' || isShouted(text)) continue;
    for (const [word] of matchesIn(text, /(?<![\p{L}\p{N}.])\p{Lu}{4,5}(?![\p{L}\p{N}.])/gu)) {
      if (!found.has(word.toLowerCase())) found.set(word.toLowerCase(), word);
    }
  }
  return found;
}

const isShouted = (text: string): boolean => !/\p{Ll}{2}/u.test(text) && /\p{Lu}{3}/u.test(text);

/** Words that stay in capitals, and legal forms with their usual spelling. */
const CAPITALS = new Set(
  'llc llp lp lllp pllc pc na sa ag nv bv plc usa us uk ii iii iv vi vii viii ix bt fsb kg kk ulc jsc'.split(' '),
);
const USUAL: Readonly<Record<string, string>> = { gmbh: 'GmbH', spa: 'S.p.A.', plc: 'plc' };
const SMALL = new Set('and of the for in on at to by a an de la del der van von und y e as'.split(' '));

/** One word out of capitals: by the text, by the usual spelling, or by rule. */
function mendWord(word: string, at: number, kind: Party['kind'], known: Map<string, string>): string {
  const plain = plainWord(word);
  if (/\./.test(word.slice(0, -1)) || plain.length === 1) return word;
  const own = known.get(word.toLowerCase().replace(/\.$/, ''));
  if (CAPITALS.has(plain) && !(kind === 'person' && plain === 'us')) return word;
  if (at > 0 && USUAL[plain]) return USUAL[plain];
  if (at > 0 && isLegalForm(word) && plain.length > 2) return capitalised(word);
  if (at > 0 && (SMALL.has(plain) || (kind === 'person' && PARTICLES.has(plain) && !own)))
    return own && own !== capitalised(word) ? own : kind === 'person' && own ? own : word.toLowerCase();
  if (own && (!isShouted(own) || (kind === 'organization' && at === 0 && !ORGANIZATION_WORDS.has(plain)))) return own;
  if (
    kind === 'organization' &&
    (plain.length < 4 || !/[aeiouy]/.test(plain)) &&
    !/^(?:inc|ltd|co|bay|oil|gas|new|big|red|sun|sky|air|art|old|one|two|six|ten|jr|sr)$/.test(plain)
  )
    return word;
  return capitalised(word);
}

/** `MCDONALD` is McDonald, `O'BRIEN` O'Brien, `SMITH-JONES` Smith-Jones. */
const capitalised = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(^|[-'’&/])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/['’]S$/, (ending) => ending.toLowerCase());

/** A name in capitals as running text would print it. */
export function mendCase(name: string, kind: Party['kind'], spelled = (): Map<string, string> => new Map()): string {
  if (!isShouted(name)) return name;
  const known = spelled();
  let at = 0;
  return name.replace(/[\p{L}\p{N}][\p{L}\p{N}.'’&/*-]*/gu, (word) => mendWord(word, at++, kind, known));
}

/** A legal form in full, where others print `Corp.` or `Ltd.` */
const SPELLED_FORM = /\b(?:Corporation|Incorporated|Limited|Company)$/i;

/** How full a form is: more words, spelled-out words, a legal form, a generation. */
function fullness({ shape, text, from }: Sighting, kind: Party['kind']): number {
  const mixed = isShouted(text) ? 0 : 0.5;
  if (kind === 'person') {
    const { given, surname, generation, words } = shape;
    const letters = [...given, ...surname].join('').length;
    const elsewhere = from === 'caption' ? 3 : 0;
    return given.length * 100 + (generation ? 60 : 0) + (words.length > 1 ? 50 : 0) + letters + mixed - elsewhere;
  }
  const forms = shape.legal ? shape.legal.split(' ').length : 0;
  const head = from === 'head' ? 0.75 : 0;
  const spelled = SPELLED_FORM.test(text) ? 1 : 0;
  return shape.base.length * 10 + forms * 6 + spelled + (/^the$/i.test(shape.words[0]!) ? 1 : 0) + mixed + head;
}

const hasThe = (text: string): boolean => /^the /i.test(text);

/** Marks around a printed name that are none of it, and the space before a suffix put right. */
const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s+,/g, ',')
    .replace(/[,;:]+$/, '')
    .replace(/^the (?=\p{Lu})/u, '')
    .trim();

/** A nickname between given name and surname whose quotation marks were lost: `Richard Ric P. Vane`, `Robert L. Bob Vane`. */
function bareNickname(words: readonly string[]): string | undefined {
  const [first] = words.map((word) => word.toLowerCase());
  return words.slice(1, -1).find((word) => {
    const small = word.toLowerCase();
    return small.length > 1 && small !== first && (first!.startsWith(small) || SHORT_GIVEN_NAMES[small] === first);
  });
}

/** The fullest form of a person's name, with a generation that only another form has. */
function personName(best: Sighting, printed: string, seen: readonly Sighting[]): string {
  const last = (sighting: Sighting): string => sighting.shape.words.at(-1)!;
  const isGeneration = (word: string): boolean => GENERATIONS.has(plainWord(word)) && word.length < 4;
  const generation = seen.map(last).find(isGeneration);
  const missing = generation && best.shape.words.length > 1 && !isGeneration(last(best));
  return `${printed}${missing ? ` ${mendCase(generation, 'person')}` : ''}`.replace(/\b(Jr|Sr)$/, '$1.');
}

/** Up to three capitalised words, as they stand before a surname, and how far before it they begin. */
const CAPITALISED_BEFORE = /(?:\p{Lu}[\p{L}.'’-]* ){1,3}$/u;
const REACH = 100;
/** What makes a surname the beginning of a longer word. */
const GOES_ON = /^[\p{L}\p{N}-]/u;

/** The one full name with a surname that is printed where names do not stand out: in a headline, or behind the words of an office. */
function inFull(doc: Document, surname: string): { name: string; at: Span } | undefined {
  const found = new Map<string, Span>();
  for (const [index, { text }] of doc.blocks.entries()) {
    let after = 0;
    for (let start = text.indexOf(surname); start >= 0; start = text.indexOf(surname, start + 1)) {
      const end = start + surname.length;
      const words = CAPITALISED_BEFORE.exec(text.slice(Math.max(after, start - REACH), start))?.[0]
        .trim()
        .split(' ');
      if (!words || GOES_ON.test(text.slice(end, end + 2))) continue;
      after = end;
      const office = words.findIndex((word) => GIVEN_NAMES.has(word.toLowerCase()));
      if (office < 0) continue;
      const name = [...words.slice(office), surname].join(' ');
      if (!found.has(name)) found.set(name, spanOf(index + 1, end - name.length, end));
    }
  }
  const [only] = found;
  return found.size === 1 ? { name: only![0], at: only![1] } : undefined;
}

const FORM_BEHIND =
  /^,? (?:Incorporated|Inc|LLC|L\.L\.C|LLP|L\.L\.P|Corporation|Corp|Company|Co|Limited|Ltd|L\.P|LP|PLC)\b\.?(?! [&])/i;

/** The legal form behind an organization’s name in a headline, where the text leaves it out. */
function formInTitle(doc: Document, name: string): { text: string; at: Span } | undefined {
  const wanted = name.toLowerCase();
  for (const [index, { role, text }] of doc.blocks.entries()) {
    if (role !== 'title' && role !== 'subtitle') continue;
    const start = text.toLowerCase().indexOf(wanted);
    if (start < 0 || /[\p{L}\p{N}-]$/u.test(text.slice(0, start))) continue;
    const end = start + wanted.length;
    const form = FORM_BEHIND.exec(text.slice(end, end + 16))?.[0];
    if (form)
      return {
        text: mendCase(`X${form.replace(/(?<=\b(?:LLC|LLP|LP|PLC))\.$/i, '')}`, 'organization').slice(1),
        at: spanOf(index + 1, start, end + form.length),
      };
  }
  return undefined;
}

/** A middle initial: `H. `. */
const INITIAL = /^\p{Lu}\. /u;

/** A person’s name with the middle initial that only a headline or caption prints: `WILLIAM H. VANE` for William Vane. */
function initialInHead(doc: Document, name: string): { name: string; at: Span } | undefined {
  const [given, surname, ...more] = name.split(' ');
  if (!surname || more.length > 0) return undefined;
  const [opening, closing] = [`${given} `.toLowerCase(), surname.toLowerCase()];
  for (const [index, block] of doc.blocks.entries()) {
    if (!isTitle(block) && block.role !== 'caption') continue;
    const { text } = block;
    const small = text.toLowerCase();
    for (let start = small.indexOf(opening); start >= 0; start = small.indexOf(opening, start + 1)) {
      const initial = INITIAL.exec(text.slice(start + opening.length))?.[0];
      if (!initial || !small.startsWith(closing, start + opening.length + initial.length)) continue;
      const end = start + opening.length + initial.length + closing.length;
      if (
        /[\p{L}\p{N}-]$/u.test(text.slice(0, start)) ||
        GOES_ON.test(text.slice(end)) ||
        FORM_BEHIND.test(text.slice(end))
      )
        continue;
      return { name: `${given} ${initial}${surname}`, at: spanOf(index + 1, start, end) };
    }
  }
  return undefined;
}

/** How an entity is called. */
export interface DisplayName {
  /** The fullest form that the release prints, out of capitals, without a nickname. */
  name: string;
  nickname?: string;
  /** Where it stands, if that is no sighting of the entity. */
  at?: Span;
  /** How many words the printed form has. */
  words: number;
}

/** The fullest form of an entity's name that the release prints; its aliases are none of its names. */
export function displayName(doc: Document, { sightings }: Entity, kind: Party['kind']): DisplayName {
  const aliases = new Set(sightings.flatMap((sighting) => sighting.aliases.map(keyOf)));
  const { bareGenitives } = entities(doc);
  const own = sightings.filter(
    (sighting) =>
      (sighting.from === 'head' || !aliases.has(sighting.shape.key)) &&
      !(sighting.shape.given.length === 1 && aliases.has(sighting.shape.given[0]!)) &&
      !bareGenitives.has(sighting),
  );
  const seen = own.length > 0 ? own : sightings;
  let best = seen[0]!;
  for (const sighting of seen) if (fullness(sighting, kind) > fullness(best, kind)) best = sighting;
  best =
    seen.find(
      ({ from, shape }) =>
        from === 'head' &&
        (hasOneWordMore(shape, best.shape) || (hasOtherMiddle(shape, best.shape) && !samePerson(shape, best.shape))),
    ) ?? best;
  const same = seen.find(
    ({ text, shape }) => !isShouted(text) && shape.key === best.shape.key && hasThe(text) === hasThe(best.text),
  );
  const printed = mendCase(tidy((same ?? best).text), kind, () => derived(doc, spellings));
  const words = best.shape.words.length;
  if (kind !== 'person') {
    const form = best.shape.legal ? undefined : formInTitle(doc, printed);
    return form ? { name: printed + form.text, at: form.at, words: words + 1 } : { name: printed, words };
  }
  const nickname = bareNickname(best.shape.words);
  const full = words === 1 && /^\p{L}{3,}$/u.test(printed) ? inFull(doc, printed) : undefined;
  if (full) return { ...full, words: nameWords(full.name).length };
  const withInitial = words === 2 ? initialInHead(doc, printed) : undefined;
  if (withInitial) return { ...withInitial, words: words + 1 };
  const name = personName(best, printed, seen);
  return nickname ? { name: name.replace(` ${nickname} `, ' '), nickname, words } : { name, words };
}
