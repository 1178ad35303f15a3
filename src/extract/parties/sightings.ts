import { isLegalForm, ORGANIZATION_WORDS } from '../../catalogue/names-corporate.ts';
import { GIVEN_NAMES } from '../../catalogue/names-given.ts';
import type { Party } from '../../domain/facts.ts';
import { matchesIn } from '../../domain/matches.ts';
import { type Caption, captions } from '../caption/captions.ts';
import { type Document, derived } from '../document.ts';
import { kindOfWords } from '../text/name-kind.ts';
import { namesByBlock, type PrintedName } from '../text/names.ts';
import { type Captioned, captionList, type IsOneName } from './caption-list.ts';
import { shortForms } from './definitions.ts';
import { NAME_WORD, nameWords } from './forms.ts';
import { comparable, type NameShape, nameShape } from './same-name.ts';

/** A name where it stands in a release. */
export interface Sighting {
  place: number;
  start: number;
  end: number;
  shape: NameShape;
  /** As printed, without a nickname between the words. */
  text: string;
  kind?: Party['kind'] | undefined;
  /** `head`: in the caption of the release's own matter; `caption`: in another; `text`: in running text. */
  from: 'head' | 'caption' | 'text';
  /** For names in captions. */
  forum?: 'court' | 'administrative';
  role?: Party['role'];
  aliases: string[];
  /** Short forms defined in the bracket behind it. */
  shorts: string[];
  possessive: boolean;
}

const ALIAS_AFTER =
  /^(?:\)| \([^()]{2,30}\))?(?:, individually,?)?(?:,| \(|,? ?and)?[ (]*(?:(?:who|which) (?:is |was )?)?(?:also |now |formerly )?(?:a\.?\/?k\.?\/?a\.?\/?|d\.?\/?b\.?\/?a\.?\/?|f\.?\/?k\.?\/?a\.?\/?|n\.?\/?k\.?\/?a\.?\/?|known as|operat(?:es|ed) under an alias(?: of)?,?|(?:has )?(?:subsequently|later|since) changed its name to|(?:subsequently|later|since|then) (?:re)?named|does business as|doing business (?:as|under the names?)|(?:conduct(?:s|ed)|did|does|transacted) business under the names?)\)? ["“]?$/i;
/** `Larkspur Ridge, Inc. (formerly `, before a name of the same kind. */
const BRACKET_AFTER = /^,? \((?:formerly|previously|now) (?:called |named )?["“]?$/i;
/** `a subsidiary of Larkspur formerly known as`: the subsidiary's other name. */
const OF_ANOTHER = /\b(?:subsidiary|affiliate|unit|division|predecessor|successor) of (?:the )?$/i;
/** `offerings by Larkspur known as`: what the offerings are called. */
const OFFERED_BY = /\b(?:offering|note|program|product|investment|contract)s? (?:of|by|from) (?:the )?$/i;
const KNOWN_AS = /^ known as ["“]?$/;
/** `The Ohio-based company, also known as` right after the sentence that names it. */
const COMPANY_ALIAS =
  /\b(?:company|firm|bank|fund|airline|corporation)(?: \([^()]{2,40}\))?, (?:also|formerly|now) known as ["“]?$/i;

/** `(a/k/a Avery Vane and `: the bracket that holds one other name, and goes on to the next. */
const ALIAS_AND = /^[^()]{0,20}\([^()]*,? (?:and|or) $/;

/** `, a.k.a. John Vane and `: two other names without a bracket. */
const ALIASES_AND = /\b(?:a\.?\/?k\.?\/?a\.?|also known as) [^,;()]{3,40} and $/i;
/** `Avery Northcote, d/b/a Larkspur Partners and `: a second name of someone's business, unless it has a legal form. */
const BUSINESSES_AND = /\b(?:d\/?b\/?a|(?:doing|does) business as) [^,;()]{3,40} and (?:the )?$/i;
/** `who did business under the names Larkspur Ridge and `. */
const NAMES_AND = /\bbusiness under the names [^,;()]{3,40} and $/;

/** Words of a caption that could not be told from those of the order's title beside it. */
const GARBLED = /\b(?:PURSUANT|INSTITUTING|PROCEEDINGS|CEASE-?AND|DESIST|FINDINGS|IMPOSING|SECTIONS?|ORDER|ACT OF)\b/;

const lowerTexts = (doc: Document): string[] =>
  doc.blocks.filter(({ role }) => role === 'body').map(({ text }) => text.toLowerCase());

/** In the text, a short form behind the whole takes up its first word: `Ozark Ticket and Travel, Inc. (Ozark)`. */
const oneNameIn =
  (doc: Document): IsOneName =>
  (first, whole) =>
    derived(doc, lowerTexts).some((text) => {
      const at = text.indexOf(whole.toLowerCase());
      const short =
        at < 0 ? undefined : /^[\w., ]{0,16}\(["“']?([\p{L}\p{N}]+)/u.exec(text.slice(at + whole.length))?.[1];
      return short !== undefined && short === nameWords(first)[0]?.toLowerCase();
    });

/** The names that a release prints, as they compare. */
const printedNames = (doc: Document): Set<string> =>
  new Set(namesByBlock(doc).flatMap((names) => names.map(({ words }) => words.map(comparable).join(' '))));

/** `AVERY NORTHCOTE DANA VANE`: two people whose comma was lost, where the release prints both names elsewhere. */
function partPeople(doc: Document, list: string, both: Captioned): Captioned[] {
  const words = nameWords(both.name);
  for (let at = 2; at <= words.length - 2; at++) {
    const isPrinted = (name: string[]): boolean => derived(doc, printedNames).has(name.map(comparable).join(' '));
    if (!GIVEN_NAMES.has(words[at]!.toLowerCase())) continue;
    if (!isPrinted(words.slice(0, at)) || !isPrinted(words.slice(at))) continue;
    const second = both.name.indexOf(` ${words[at]} ${words[at + 1]}`) + 1;
    const start = list.indexOf(both.name.slice(second), both.start);
    return [
      { ...both, end: start - 1, name: both.name.slice(0, second - 1) },
      { ...both, start, name: both.name.slice(second), aliases: [] },
    ];
  }
  return [both];
}

/** Pages of which only the title was kept: it lists those whom the release is about. */
function titleAlone({ kind, blocks }: Document): Pick<Caption, 'place' | 'namesStart' | 'end' | 'head' | 'forum'>[] {
  const [title, number, ...rest] = blocks;
  const alone = kind === 'litigation-release' && title?.role === 'title' && number?.role === 'number';
  return alone && rest.length === 0
    ? [{ place: 1, namesStart: 0, end: title.text.length, head: true, forum: 'court' }]
    : [];
}

function captionSightings(doc: Document): Sighting[] {
  const found: Sighting[] = [];
  for (const { place, namesStart, end, head, forum } of [...captions(doc), ...titleAlone(doc)]) {
    const list = doc.blocks[place - 1]!.text.slice(namesStart, end);
    if (GARBLED.test(list)) continue;
    for (const { start, end: stop, name, aliases, role } of captionList(list, oneNameIn(doc)).flatMap((one) =>
      partPeople(doc, list, one),
    )) {
      const words = nameWords(name);
      found.push({
        place,
        start: namesStart + start,
        end: namesStart + stop,
        shape: nameShape(words),
        text: name,
        kind: kindOfWords(words),
        from: head ? 'head' : 'caption',
        forum,
        ...(role && { role }),
        aliases,
        shorts: [],
        possessive: false,
      });
    }
  }
  return found;
}

/** Words of office before the names of judges and authorities. */
const OFFICIAL =
  /\b(?:(?:chief|district|magistrate|senior|law) )?(?:judge|justice|honorable|hon\.|commissioner|attorney general|U\.S\. attorney|united states attorney) $/i;

/** `(collectively, the Larkspur Offerings)`, `(the Managing Members)`: what the text calls several by. */
const COLLECTIVE =
  /\( ?(?:(?:collectively|together),? )?(the )?["“]?(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)+s)["”]? ?\)/gu;

/** These with what stands before them; `defendant Vane Brokers` only where `the` stands in the bracket too, or it is one firm's name. */
function collectives(doc: Document): Set<string> {
  const found = new Set<string>();
  for (const { text } of doc.blocks) {
    if (!text.includes('(')) continue;
    for (const [, the, name] of matchesIn(text, COLLECTIVE)) {
      found.add(`the ${name}`);
      if (the) found.add(`defendant ${name}`);
    }
  }
  return found;
}

/** The article or `defendant` before a name. */
const BEFORE_SEVERAL = /\b(the|defendant) $/i;

/**
 * The surname of a given name before it, `Avery and Quill Northcote`: the next person's, unless the text prints the word as a surname
 * too, as in `Tomas Avery`.
 */
function sharedSurname(
  text: string,
  { words, end }: PrintedName,
  next: PrintedName | undefined,
  isSurname: (word: string) => boolean,
): string[] {
  const [first = ''] = words;
  if (words.length > 1 || !next || next.words.length < 2 || text.slice(end, next.start) !== ' and ') return [];
  const isGiven = (word: string): boolean => GIVEN_NAMES.has(word.toLowerCase());
  if (!isGiven(first) || !isGiven(next.words[0]!) || next.kind !== 'person' || isSurname(comparable(first))) return [];
  return next.words.slice(-1);
}

/**
 * Surnames that the text prints alone, and only with a possessive `s` that lost its apostrophe behind a given name: `Lee`, where
 * `Avery Lees trading` is the full name.
 */
function lostGenitives(doc: Document): (name: PrintedName) => boolean {
  const names = namesByBlock(doc).flat();
  const alone = new Map<string, number>();
  for (const { words } of names) if (words.length === 1) alone.set(words[0]!, (alone.get(words[0]!) ?? 0) + 1);
  return ({ words, kind, possessive }) => {
    const last = words.at(-1)!;
    const bare = last.slice(0, -1);
    return (
      kind === 'person' &&
      !possessive &&
      words.length > 1 &&
      last.endsWith('s') &&
      (alone.get(bare) ?? 0) > 2 * (alone.get(last) ?? 0)
    );
  };
}

const withoutGenitive = (name: PrintedName): PrintedName => ({
  ...name,
  end: name.end - 1,
  words: [...name.words.slice(0, -1), name.words.at(-1)!.slice(0, -1)],
  possessive: true,
});

/** `Avery K. Vane`, of `Avery K. (Quill) Vane`. */
function withoutNickname(printed: string, nickname: string | undefined): string {
  if (!nickname) return printed;
  const at = /["“'‘(]/.exec(printed)?.index ?? printed.indexOf(nickname);
  const behind = printed.indexOf(nickname, at) + nickname.length;
  return `${printed.slice(0, at).trimEnd()} ${printed.slice(behind).replace(/^[\s"”'’),.]+/, '')}`;
}

/** Whether a name behind another is a second one of the same. */
function isOtherName(text: string, previous: Sighting, between: string, { kind, possessive }: PrintedName): boolean {
  if (BRACKET_AFTER.test(between)) return !possessive && kind !== undefined && kind === previous.kind;
  const before = text.slice(Math.max(0, previous.start - 24), previous.start);
  return ALIAS_AFTER.test(between) && !OF_ANOTHER.test(before) && !(KNOWN_AS.test(between) && OFFERED_BY.test(before));
}

function textSightings(doc: Document, captioned: readonly Sighting[]): Sighting[] {
  const taken = captions(doc);
  const isLostGenitive = lostGenitives(doc);
  const found: Sighting[] = [];
  const several = collectives(doc);
  const isSurname = (word: string): boolean =>
    captioned.some(({ shape }) => shape.surname.includes(word)) ||
    namesByBlock(doc).some((names) =>
      names.some(({ words }) => words.length > 1 && comparable(words.at(-1)!) === word),
    );
  const shapes = new Map<string, NameShape>();
  const shapeOf = (words: string[]): NameShape => {
    const printed = words.join(' ');
    const known = shapes.get(printed) ?? nameShape(words);
    shapes.set(printed, known);
    return known;
  };
  for (const [index, names] of namesByBlock(doc).entries()) {
    const { text, role } = doc.blocks[index]!;
    // Links to complaints: their names run into each other.
    if (role === 'resource') continue;
    const spans = taken.filter(({ place }) => place === index + 1);
    let previous: Sighting | undefined;
    for (const [at, printed] of names.entries()) {
      const name = isLostGenitive(printed) ? withoutGenitive(printed) : printed;
      const { start, end, nickname, possessive } = name;
      const shared = sharedSurname(text, name, names[at + 1], isSurname);
      const words = [...name.words, ...shared];
      const kind = shared.length > 0 ? 'person' : name.kind;
      if (spans.some((span) => start >= span.start && start < span.end)) continue;
      if (OFFICIAL.test(text.slice(Math.max(0, start - 24), start))) continue;
      if (several.size > 0) {
        const before = BEFORE_SEVERAL.exec(text.slice(Math.max(0, start - 10), start))?.[1];
        if (before && several.has(`${before.toLowerCase()} ${text.slice(start, end)}`)) continue;
      }
      const between = previous ? text.slice(previous.end, start) : '';
      if (
        previous &&
        (isOtherName(text, previous, between, name) ||
          (kind === 'person' && previous.aliases.length > 0 && ALIAS_AND.test(between)) ||
          (previous.aliases.length > 0 && NAMES_AND.test(between)) ||
          (previous.kind === 'person' &&
            kind !== 'person' &&
            previous.aliases.length > 0 &&
            words.some((word) => ORGANIZATION_WORDS.has(word.toLowerCase())) &&
            !words.some(isLegalForm) &&
            BUSINESSES_AND.test(between)) ||
          (kind === 'person' &&
            previous.aliases.at(-1)?.endsWith(` ${words.at(-1)}`) &&
            words.length > 1 &&
            ALIASES_AND.test(between)) ||
          (previous.kind !== 'person' && between.length < 160 && COMPANY_ALIAS.test(between)))
      ) {
        previous.aliases.push(text.slice(start, end));
        previous.shorts.push(...shortForms(text, end));
        continue;
      }
      previous = {
        place: index + 1,
        start,
        end,
        shape: shapeOf(words),
        text: shared.length > 0 ? words.join(' ') : withoutNickname(text.slice(start, end), nickname),
        kind,
        from: 'text',
        aliases: nickname ? [nickname] : [],
        shorts: shortForms(text, end),
        possessive,
      };
      found.push(previous);
      if (COLLECTIVELY.test(text.slice(end, end + 24))) shareShorts(text, found);
    }
  }
  return found;
}

/** `(collectively, the Promoters)`, behind the last name of a list. */
const COLLECTIVELY = /^,? \((?:collectively|together),? /;
/** What parts the names of a list, and the short forms of each. */
const IN_LIST = /^(?: \([^()]{1,40}\))?(?:, |,? and |; (?:and )?)$/;

/** Gives the short forms of the last name, which are of all names of its list, to the others. */
function shareShorts(text: string, found: readonly Sighting[]): void {
  const last = found.at(-1)!;
  for (let at = found.length - 2; at >= 0; at -= 1) {
    const [one, next] = [found[at]!, found[at + 1]!];
    if (one.place !== next.place || !IN_LIST.test(text.slice(one.end, next.start))) return;
    one.shorts.push(...last.shorts);
  }
}

/** `NEAL R. HARROW`, `Neal Harrow`: a given name, initials and a surname of the text in a headline. */
function fullNames(text: string, place: number, surnames: ReadonlySet<string>): Sighting[] {
  const words = matchesIn(text, NAME_WORD).map(({ 0: word, index }) => ({
    word: word.replace(/['’]s$/i, ''),
    index,
  }));
  return words.flatMap(({ word, index }, at): Sighting[] => {
    if (!surnames.has(comparable(word)) || GIVEN_NAMES.has(word.toLowerCase())) return [];
    let from = at - 1;
    while (from > 0 && words[from]!.word.length === 1) from -= 1;
    const given = words[from];
    if (from < 0 || at - from > 3 || !GIVEN_NAMES.has(given!.word.toLowerCase()) || !/^\p{Lu}/u.test(given!.word))
      return [];
    const end = index + word.length;
    const printed = text.slice(given!.index, end);
    if (/[,;:]/.test(printed)) return [];
    const shape = nameShape(nameWords(printed));
    return [
      {
        place,
        start: given!.index,
        end,
        shape,
        text: printed,
        kind: 'person',
        from: 'text',
        aliases: [],
        shorts: [],
        possessive: false,
      },
    ];
  });
}

/** Names in headlines that fill up surnames of which the text has no fuller form. */
function headlineSightings(doc: Document, seen: readonly Sighting[]): Sighting[] {
  const surnames = new Set(seen.flatMap(({ shape }) => (shape.words.length === 1 ? [shape.key] : [])));
  for (const { shape } of seen) if (shape.words.length > 1) surnames.delete(shape.surname.at(-1)!);
  if (surnames.size === 0) return [];
  return doc.blocks.flatMap(({ role, text }, index) =>
    (role === 'title' || role === 'subtitle') && text.length < 220 ? fullNames(text, index + 1, surnames) : [],
  );
}

/** `(the “Fund”)`, right behind a name: what the text calls it by. */
const CALLED_BY = /^[.,]? ?\((?:the )?["“]?(Fund|Partnership|Trust|Adviser|Firm)["”]?\)/;

/** `the Fund`, where a bracket behind one firm's name says that it is called so; the name takes it as its short form. */
function calledSightings(doc: Document, seen: readonly Sighting[]): Sighting[] {
  const firms = new Map<string, Sighting[]>();
  for (const sighting of seen) {
    if (sighting.from !== 'text' || sighting.kind === 'person') continue;
    const word = CALLED_BY.exec(doc.blocks[sighting.place - 1]!.text.slice(sighting.end, sighting.end + 24))?.[1];
    if (word) firms.set(word, [...(firms.get(word) ?? []), sighting]);
  }
  return [...firms].flatMap(([word, called]): Sighting[] => {
    if (new Set(called.map(({ shape }) => shape.key)).size > 1) return [];
    for (const { shorts } of called) shorts.push(word);
    const mentioned = new RegExp(`\\b[Tt]he (${word})\\b(?! (?:\\p{Lu}|\\())`, 'gu');
    const shape = nameShape([word]);
    return doc.blocks.flatMap(({ text, role }, index) =>
      role === 'resource'
        ? []
        : matchesIn(text, mentioned).map((match): Sighting => {
            const start = match.index + 'the '.length;
            const end = start + word.length;
            const at = { place: index + 1, start, end, shape, text: word, from: 'text' as const };
            return { ...at, aliases: [], shorts: [], possessive: /^['’]s/.test(text.slice(end, end + 2)) };
          }),
    );
  });
}

function allSightings(doc: Document): Sighting[] {
  const captioned = captionSightings(doc);
  const seen = [...captioned, ...textSightings(doc, captioned)];
  return [...seen, ...headlineSightings(doc, seen), ...calledSightings(doc, seen)].sort(
    (a, b) => a.place - b.place || a.start - b.start,
  );
}

/** Every name that a document prints in its captions and running text, in order; read once a document. */
export const sightings = (doc: Document): readonly Sighting[] => derived(doc, allSightings);
