import { ORGANIZATION_WORDS } from '../../catalogue/names-corporate.ts';
import type { Fact } from '../../domain/evidence.ts';
import type { Party } from '../../domain/facts.ts';
import { type Document, derived } from '../document.ts';
import { nameWordsByBlock } from '../text/name-words.ts';
import { shortForms } from './definitions.ts';
import { entities } from './entities.ts';
import { formsOf, nameWords } from './forms.ts';
import { roster } from './roster.ts';

/** Words of a block that speak of parties: offsets `[start, end)` without a possessive ending, and the parties' names. */
export interface Mention {
  start: number;
  end: number;
  /** One name, or all who share a surname in `the Northcotes`. */
  parties: string[];
}

interface Word {
  start: number;
  end: number;
  plain: string;
}

/** `DeVane`, `VandeHarrow`: small letters before a capital. */
const INNER_CAPITAL = /(?<=\p{Ll})\p{Lu}/gu;
/** Letters and digits alone, so that `L.L.C` and `LLC`, `O’Brien` and `OBrien`, `DeVane` and `Devane` meet. */
const plainly = (word: string): string =>
  PLAIN.test(word) ? word : word.replace(/[.'’]/g, '').replace(INNER_CAPITAL, (letter) => letter.toLowerCase());
/** A word of letters alone, as most are. */
const PLAIN = /^[A-Z]?[a-z]*$/;

/** What may stand between two words of one name: a space, a stop, a comma, an ampersand, quotes around a nickname. */
const BETWEEN = /^[ .,&"“”'’()-]{1,4}$/;

/** Capitalised words that may stand directly before or after a surname or a short form that is still the party's. */
const NEIGHBOURS = new Set(
  (
    'Mr Mrs Ms Dr Messrs Defendant Defendants Respondent Respondents Judge The In On And As For By With From That At When While If ' +
    'According Although Because Both Either Neither But Since Like Unlike Under Through After Before During Further Additionally ' +
    'Also Moreover Specifically Finally CEO CFO COO President Chairman Officer Director SEC Commission Plaintiff Against Charges ' +
    'Charged Sues Is Was Has Had Will To Of With Over Pay Settles Settle Agrees Ordered Barred Enjoined Pleads Sentenced ' +
    'Individually Orders Ordered Requires Enjoins'
  ).split(' '),
);

const isCapital = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.slice(at, at + 2));

/**
 * A form and the parties that it may mean; one that means several names none of them, unless it is a surname. `main` is whom such a
 * surname was seen to mean throughout the text.
 */
interface Entry {
  words: string[];
  parties: Set<number>;
  full: boolean;
  group?: true;
  main?: number;
}

/** How forms are looked up: by their first word, the longer first. */
type Lexicon = Map<string, Entry[]>;

function addForm(lexicon: Lexicon, form: string[], party: number, full: boolean): Entry {
  const words = form.map(plainly);
  const list = lexicon.get(words[0]!) ?? [];
  lexicon.set(words[0]!, list);
  const known = list.find((entry) => entry.words.join(' ') === words.join(' '));
  if (known?.full && !full) return known;
  if (known) {
    if (full && !known.full) Object.assign(known, { full, parties: new Set() });
    known.parties.add(party);
    return known;
  }
  const entry = { words, parties: new Set([party]), full };
  list.push(entry);
  list.sort((a, b) => b.words.length - a.words.length);
  return entry;
}

/** Lets a form stand for several parties at once. */
function addGroup(lexicon: Lexicon, words: string[], parties: readonly number[]): void {
  const others = (lexicon.get(words[0]!) ?? []).filter((entry) => entry.words.join(' ') !== words.join(' '));
  const group = { words, parties: new Set(parties), full: true, group: true as const };
  lexicon.set(
    words[0]!,
    [...others, group].sort((a, b) => b.words.length - a.words.length),
  );
}

function lexiconOf(parties: readonly Party[]): Lexicon {
  const lexicon: Lexicon = new Map();
  for (const [index, party] of parties.entries()) {
    for (const [rank, form] of formsOf(party).entries()) {
      addForm(lexicon, form, index, rank === 0);
      addForm(
        lexicon,
        form.map((word) => word.toUpperCase()),
        index,
        rank === 0,
      );
    }
  }
  return lexicon;
}

const allWords = (doc: Document): Word[][] =>
  nameWordsByBlock(doc).map(({ words }) => words.map(({ start, end, text }) => ({ start, end, plain: plainly(text) })));
const wordsByBlock = (doc: Document): readonly Word[][] => derived(doc, allWords);

/** Whether a word ends in a letter S, as a possessive does whose apostrophe was lost, or a plural. */
const endsInS = (word: string): boolean => word.endsWith('s') || word.endsWith('S');

const NONE: readonly string[] = [];
/** The first word as it is looked up: itself, or without the `s` of a possessive whose apostrophe was lost, or of a plural. */
function lookups(lexicon: Lexicon, word: string): readonly string[] {
  const cut = word.length > 2 && endsInS(word) ? word.slice(0, -1) : '';
  const short = cut && lexicon.has(cut) ? [cut] : NONE;
  return lexicon.has(word) ? [word, ...short] : short;
}

function matchAt(
  text: string,
  words: readonly Word[],
  at: number,
  form: string[],
): { end: number; cut: number; count: number } | undefined {
  for (let step = 0; step < form.length; step += 1) {
    const word = words[at + step];
    if (!word) return undefined;
    if (step > 0 && !BETWEEN.test(text.slice(words[at + step - 1]!.end, word.start))) return undefined;
    if (word.plain === form[step]) continue;
    const last = step === form.length - 1;
    if (!last || word.plain.length < 3 || !endsInS(word.plain) || word.plain.slice(0, -1) !== form[step])
      return undefined;
    return { end: word.end - 1, cut: 1, count: form.length };
  }
  return { end: words[at + form.length - 1]!.end, cut: 0, count: form.length };
}

/** Whether a single word stands inside a longer name that is not the party's: `James Northcote`, `Larkspur Securities`. */
function inLongerName(text: string, words: readonly Word[], at: number, end: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  // A stop belongs to a name after an initial only; elsewhere it ends the sentence before.
  const gap = before && text.slice(before.end, words[at]!.start);
  const touches = gap === ' ' || (gap === '. ' && /^\p{Lu}$/u.test(before!.plain));
  if (before && touches && isCapital(text, before.start)) {
    if (!NEIGHBOURS.has(before.plain) && before.plain !== before.plain.toUpperCase()) return true;
    if (/^\p{Lu}$/u.test(before.plain)) return true;
  }
  if (!after || text.slice(end, after.start) !== ' ' || !isCapital(text, after.start)) return false;
  return !NEIGHBOURS.has(after.plain) && after.plain !== after.plain.toUpperCase();
}

/** `the Northcote brothers`, `Northcote & Co.`: more than one of the name, or somebody else. */
const NOT_ONE = /^ (?:brothers|sisters|siblings|famil|couple|& \p{Lu})/u;
const SIBLINGS = /^ (?:brothers|sisters|siblings)\b/;
const ESTATE = /\bestate of\b/i;
const SEVERAL_OR_WOMAN = /\b(?:Messrs\.?|both|Ms\.?|Mrs\.?) $/i;

/**
 * Whom a surname of several parties means, if that is sure: the only one who is not merely a relief defendant, such as a wife; the only
 * person, where a company bears the name too; else the first of the name, while the block has spoken of none of the others, or whom
 * it means throughout the text.
 */
function oneOf(
  owners: readonly number[],
  main: number | undefined,
  parties: readonly Party[],
  spoken: readonly { owners: number[] }[],
  ahead: string,
): number | undefined {
  const persons = owners.filter((owner) => parties[owner]!.kind === 'person' && !ESTATE.test(parties[owner]!.name));
  const charged = persons.filter((owner) => parties[owner]!.role !== 'relief-defendant');
  if (persons.length === 1 || charged.length === 1) return charged[0] ?? persons[0];
  if (SEVERAL_OR_WOMAN.test(ahead)) return undefined;
  const first = Math.min(...charged);
  const others = spoken.some((mention) => mention.owners.some((owner) => owner !== first && owners.includes(owner)));
  return charged.length === 0 || others ? main : first;
}

const FIRST_NAME_AND = /(\p{Lu}[\p{L}'’-]+) and $/u;

/** Another party of the same surname whose first name alone stands before a name: `Avery and Quill Northcote`. */
function namesake(
  text: string,
  start: number,
  owner: number,
  parties: readonly Party[],
): { start: number; end: number; owners: number[] } | undefined {
  const first = FIRST_NAME_AND.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  if (!first || parties[owner]!.kind !== 'person') return undefined;
  const surname = parties[owner]!.name.split(' ').at(-1)!;
  const owners = parties.flatMap(({ name, kind }, at) =>
    at !== owner && kind === 'person' && name.startsWith(`${first} `) && name.endsWith(` ${surname}`) ? [at] : [],
  );
  const from = start - ' and '.length - first.length;
  return owners.length === 1 ? { start: from, end: from + first.length, owners } : undefined;
}

function mentionsIn(
  text: string,
  words: readonly Word[],
  lexicon: Lexicon,
  parties: readonly Party[],
): { start: number; end: number; owners: number[] }[] {
  const shouting = text === text.toUpperCase();
  const found: { start: number; end: number; owners: number[] }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    search: for (const key of lookups(lexicon, word.plain)) {
      for (const entry of lexicon.get(key)!) {
        const match = matchAt(text, words, at, entry.words);
        if (!match) continue;
        if (entry.words.length === 1 && !entry.full && !shouting && inLongerName(text, words, at, match.end)) continue;
        const ahead = text.slice(Math.max(0, word.start - 8), word.start);
        const kindred = entry.parties.size > 1 && SIBLINGS.test(text.slice(match.end, match.end + 12));
        const family = /\b[Tt]he $/.test(ahead) && (match.cut === 1 || endsInS(word.plain) || kindred);
        const owners = [...entry.parties];
        if (kindred && (owners.length > 2 || owners.some((owner) => parties[owner]!.kind !== 'person'))) continue;
        const kin = owners.length === 1 && entry.words.length > 1 && namesake(text, word.start, owners[0]!, parties);
        if (kin) found.push(kin);
        if (owners.length === 1 || family || entry.group) found.push({ start: word.start, end: match.end, owners });
        else if (!NOT_ONE.test(text.slice(match.end, match.end + 12))) {
          const owner = oneOf(owners, entry.main, parties, found, ahead);
          if (owner !== undefined) found.push({ start: word.start, end: match.end, owners: [owner] });
        }
        at += match.count - 1;
        break search;
      }
    }
  }
  return found;
}

/** `(collectively, the Larkspur Entities)`, `(the Vane Defendants)` behind the last of several names. */
const GROUP =
  /^[.,]?\s*\((?:(?:collectively|together|jointly)\b|(?:the )?["“]?\p{Lu}[\p{L}’'-]+ (?:Defendants|Respondents|Entities|Companies|Funds|Firms|Partnerships|Trusts)\b)/iu;
/** What stands between the names that such a bracket takes together. */
const GROUP_GAP =
  /^\.?(?: \(["“]?|["”]?\)?(?:,? and(?: [\w-]+){0,4},?|[,;](?: and)?|,? (?:also known as|a\/?k\/?a)) )$/;

/** The parties that a bracket behind the last of `found` takes together; none where it is not sure who they are. */
function groupBehind(text: string, found: readonly { start: number; end: number; owners: number[] }[]): number[] {
  let from = found.length - 1;
  while (from > 0 && GROUP_GAP.test(text.slice(found[from - 1]!.end, found[from]!.start))) from -= 1;
  const owners = found.slice(from).flatMap((mention) => mention.owners);
  return owners.length > 1 ? [...new Set(owners)] : [];
}

/** Adds the short forms that the text defines after names of parties: `Larkspur Ridge Holdings, Inc. (“LRH”)`. */
function learnDefinitions(doc: Document, lexicon: Lexicon, parties: readonly Party[]): void {
  for (const [index, words] of wordsByBlock(doc).entries()) {
    const { text } = doc.blocks[index]!;
    if (!text.includes('(')) continue;
    const found = mentionsIn(text, words, lexicon, parties);
    for (const [at, { end, owners }] of found.entries()) {
      const group = GROUP.test(text.slice(end, end + 40)) ? groupBehind(text, found.slice(0, at + 1)) : undefined;
      if (!group && owners.length > 1) continue;
      for (const short of shortForms(text, end)) {
        const form = nameWords(short).map(plainly);
        if (form.length === 0) continue;
        if (!group) addForm(lexicon, form, owners[0]!, true);
        else if (group.length > 0) addGroup(lexicon, form, group);
      }
    }
  }
}

/** Adds the names by which the text was seen to call the parties: `Gene Northcote` for `Wyatt Eugene Northcote`. */
function learnSightings(doc: Document, lexicon: Lexicon, parties: readonly Party[]): void {
  const { bareGenitives } = entities(doc);
  const numbers = new Map(parties.map(({ name }, index) => [name, index]));
  for (const { party, entity } of roster(doc)) {
    const index = numbers.get(party.name);
    if (index === undefined) continue;
    const seen = entity.sightings.filter((one) => !bareGenitives.has(one));
    for (const { words } of new Set(seen.map(({ shape }) => shape))) {
      const entry = addForm(lexicon, [...words], index, false);
      if (entry.parties.size > 1) entry.main = index;
    }
    // A given name before another's surname, `Avery and Quill Northcote`, stands without its own.
    for (const { place, start, end, shape } of seen) {
      const printed = nameWords(doc.blocks[place - 1]!.text.slice(start, end));
      if (printed.length === 1 && shape.words.length > 1) addForm(lexicon, printed, index, false);
    }
  }
}

/**
 * Adds the first word of an organization's name that many firms bear, where no other party's name opens with it and the text prints it
 * with a capital only, more than once by itself: `Alliance` for `Alliance Harrow, Inc.`
 */
function learnPlainWords(doc: Document, lexicon: Lexicon, parties: readonly Party[]): void {
  for (const [index, { name, kind }] of parties.entries()) {
    const [first = '', second] = nameWords(name);
    if (kind !== 'organization' || first.length < 6 || !second || !ORGANIZATION_WORDS.has(first.toLowerCase()))
      continue;
    if (parties.some((other, at) => at !== index && nameWords(other.name)[0] === first)) continue;
    if (doc.blocks.some(({ text }) => text.includes(first.toLowerCase()))) continue;
    const alone = wordsByBlock(doc).flatMap((words, place) =>
      words.filter(
        ({ plain, end }, at) => plain === plainly(first) && !inLongerName(doc.blocks[place]!.text, words, at, end),
      ),
    );
    if (alone.length > 1) addForm(lexicon, [first], index, false);
  }
}

const cache = (): Map<string, Mention[][]> => new Map();

/**
 * Where each block of a document speaks of the given parties, a list a block: full names, surnames, defined short forms, an
 * organization's leading words. Words that could mean two parties are left out (`oneOf` tells when a surname does not), and so are `the company`, `he` and `defendants`.
 */
export function partyMentions(doc: Document, parties: readonly Pick<Fact<Party>, 'value'>[]): readonly Mention[][] {
  const known = derived(doc, cache);
  const key = parties.map(({ value }) => value.name).join('\n');
  let mentions = known.get(key);
  if (!mentions) {
    const values = parties.map(({ value }) => value);
    const lexicon = lexiconOf(values);
    learnSightings(doc, lexicon, values);
    learnPlainWords(doc, lexicon, values);
    learnDefinitions(doc, lexicon, values);
    mentions = wordsByBlock(doc).map((words, index) =>
      mentionsIn(doc.blocks[index]!.text, words, lexicon, values).map(({ start, end, owners }) => ({
        start,
        end,
        parties: owners.map((owner) => values[owner]!.name),
      })),
    );
    known.set(key, mentions);
  }
  return mentions;
}
