import { isLegalForm, ORGANIZATION_WORDS, PUBLIC_BODIES, plainWord } from '../../catalogue/names-corporate.ts';
import { GIVEN_NAMES } from '../../catalogue/names-given.ts';
import { NEVER_IN_NAMES, OF_AUTHORITIES, PLACES } from '../../catalogue/names-never.ts';
import { GENERATIONS, PARTICLES } from '../../catalogue/names-personal.ts';
import type { Block } from '../../domain/block.ts';
import { type Document, derived } from '../document.ts';

/** A name as a block prints it: offsets `[start, end)` with the stop of `Inc.`, and its words without a nickname between them. */
export interface PrintedName {
  start: number;
  end: number;
  words: string[];
  /** `Tad` in `William “Tad” Carrow`. */
  nickname?: string;
  /** What its own words tell; missing where they tell nothing. */
  kind?: 'person' | 'organization';
  /** Whether `’s` follows. */
  possessive: boolean;
}

interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  initial: boolean;
}

const TOKEN = /[\p{L}\p{N}]+(?:[.'’&*/!-]?[\p{L}\p{N}]+)*/gu;

/** `Avery`, `mLark`, `3Com`: what can be a word of a name; a number can be one inside. */
const CAPITAL = /^\p{Lu}|^\p{Ll}{1,2}\p{Lu}|^\p{N}+\p{Lu}/u;
const NUMBER = /^\p{N}+(?:st|nd|rd|th)?$/u;
const INITIAL = /^\p{Lu}$|^\p{Lu}(?:\.\p{Lu})+$/u;
const YEAR = /^(?:19|20)\d\d$/;

/** A space; a stop is allowed after an initial or an abbreviation. */
const SPACE = /^ $/;
const AFTER_ABBREVIATION = /^\. $/;
const ABBREVIATIONS = new Set(['st', 'ste', 'jr', 'sr', 'mt', 'ft', 'u.s', 'bros', 'intl']);
const BEFORE_LEGAL_FORM = /^(?:\.?,? |\. ?, ?)$/;
const AMPERSAND = /^\.? ?& ?$/;
const NICKNAME_OPENS = /^\.? ["“'‘(]$/;
const NICKNAME_CLOSES = /^["”'’)],? $/;

/** `Ohio-based`, `family-owned`: a description, however it begins. */
const DESCRIBES =
  /-(?:based|area|born|related|controlled|owned|style|listed|traded|registered|headquartered|run|led|affiliated|backed|wide|managed|resident|residents|sponsored|approved|ordered|like|type|linked|level)$/;

/** `Northcote’s`, and `Inc.s`, `LLCs`, whose apostrophe was lost. */
const POSSESSIVE = /['’][sS]$|(?<=^(?:Inc|Corp|Ltd|Co|LLC|LLP|LP|PLC|L\.P|L\.L\.C|N\.V|S\.A))\.?s$/;

/** What follows a town: `, Illinois`, `, Fla.-based`, `, New York`. */
const STATE_BEHIND = /^, ((?:New |North |South |West |Rhode |Puerto )?\p{Lu}[\p{L}.]+?)(?:[-,. )]|\.-|$)/u;

/** `A` before a stop is an initial: `James A. Harrow`. */
const isNever = (token: Token): boolean =>
  (NEVER_IN_NAMES.has(token.lower) && !token.initial) || DESCRIBES.test(token.text);
const isCapital = (token: Token): boolean => CAPITAL.test(token.text);

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    const bare = word.replace(POSSESSIVE, '');
    const end = index + bare.length;
    tokens.push({
      start: index,
      end,
      text: bare,
      lower: bare.toLowerCase(),
      initial: INITIAL.test(bare) && text[end] === '.',
    });
  }
  return tokens;
}

/** Reads names from the tokens of one text. */
class NameReader {
  readonly text: string;
  readonly tokens: Token[];

  constructor(text: string) {
    this.text = text;
    this.tokens = tokensOf(text);
  }

  private gap(at: number): string {
    return at === 0 ? '' : this.text.slice(this.tokens[at - 1]!.end, this.tokens[at]!.start);
  }

  /** Whether the capitalised run that goes on at a token ends in a legal form. */
  private runsToLegalForm(at: number): boolean {
    for (let next = at; next < Math.min(at + 6, this.tokens.length); next += 1) {
      const token = this.tokens[next]!;
      const gap = this.gap(next);
      if (next > at && isLegalForm(token.text) && BEFORE_LEGAL_FORM.test(gap)) return true;
      if (next > at && !SPACE.test(gap) && !AMPERSAND.test(gap)) return false;
      if (!isCapital(token) && !NUMBER.test(token.text)) return false;
    }
    return false;
  }

  /** How many tokens from `at` belong to the name that has `words` so far: 0 ends it. */
  private joins(at: number, words: Token[]): number {
    const token = this.tokens[at];
    const last = words.at(-1)!;
    if (!token) return 0;
    const gap = this.gap(at);
    if (BEFORE_LEGAL_FORM.test(gap)) {
      if (
        isLegalForm(token.text) &&
        (token.text.length > 2 || /\p{Lu}/u.test(token.text[1] ?? '') || token.text === 'Co')
      )
        return 1;
      if (GENERATIONS.has(plainWord(token.text)) && isCapital(token) && words.length > 1) return 1;
    }
    if (isLegalForm(last.text) && last.text.length > 1 && plainWord(last.text) !== 'company') return 0;
    if (AMPERSAND.test(gap)) return isCapital(token) && !isNever(token) ? 1 : 0;
    const abbreviated = INITIAL.test(last.text) || ABBREVIATIONS.has(last.lower);
    if (!SPACE.test(gap) && !(abbreviated && AFTER_ABBREVIATION.test(gap))) return 0;
    if (isCapital(token)) return isNever(token) && !this.runsToLegalForm(at) ? 0 : 1;
    if (NUMBER.test(token.text)) return !YEAR.test(token.text) && this.numbersFund(at, words) ? 1 : 0;
    return this.small(at, words);
  }

  /** `Harrow Fund 1, LLC`, `Palo Verde 136, Inc.`: a number belongs to an organization's name. */
  private numbersFund(at: number, words: Token[]): boolean {
    return (
      this.runsToLegalForm(at) || /^(?:fund|trust|power|century|group|series|portfolio)s?$/.test(words.at(-1)!.lower)
    );
  }

  /** Small words inside names: `Juan de la Vega`, `City of Harrow`, `Escrow and Transfer Corp.` */
  private small(at: number, words: Token[]): number {
    const token = this.tokens[at]!;
    let next = at;
    while (
      PARTICLES.has(this.tokens[next]?.lower ?? '') &&
      next - at < 3 &&
      (next === at || SPACE.test(this.gap(next)))
    )
      next += 1;
    const after = this.tokens[next];
    if (next > at && after && SPACE.test(this.gap(next)) && isCapital(after) && !isNever(after)) return next - at + 1;
    const following = this.tokens[at + 1];
    if (!following || !SPACE.test(this.gap(at + 1)) || !isCapital(following) || isNever(following)) return 0;
    const last = words.at(-1)!;
    const lasting = ORGANIZATION_WORDS.has(last.lower);
    if (token.lower === 'of' || token.lower === 'for') {
      if (words.length === 1 && PUBLIC_BODIES.has(last.lower)) return 2;
      if (lasting && !GIVEN_NAMES.has(words[0]!.lower)) return 2;
      return words.length > 0 && !looksPersonal(words.map(({ text }) => text)) && this.runsToLegalForm(at + 1) ? 2 : 0;
    }
    if (token.lower === 'and') {
      return lasting && ORGANIZATION_WORDS.has(following.lower) && this.runsToLegalForm(at + 1) ? 2 : 0;
    }
    return token.lower === 'the' && words.at(-1) === undefined ? 2 : 0;
  }

  /** `“Tad”` between given name and surname: the tokens it takes. */
  private nicknameAt(at: number): boolean {
    const token = this.tokens[at];
    const next = this.tokens[at + 1];
    return (
      !!token &&
      !!next &&
      NICKNAME_OPENS.test(this.gap(at)) &&
      isCapital(token) &&
      NICKNAME_CLOSES.test(this.gap(at + 1)) &&
      !this.gap(at + 1).includes(',') &&
      isCapital(next) &&
      !isNever(next) &&
      !isNever(token)
    );
  }

  /** The name that starts at a token, and the index of the token after it. */
  read(at: number): { name?: PrintedName; next: number } {
    const words = [this.tokens[at]!];
    let nickname: string | undefined;
    let next = at + 1;
    while (next < this.tokens.length) {
      if (!nickname && this.nicknameAt(next)) {
        nickname = this.tokens[next]!.text;
        words.push(this.tokens[next + 1]!);
        next += 2;
        continue;
      }
      const taken = this.joins(next, words);
      if (taken === 0) break;
      for (let step = 0; step < taken; step += 1) words.push(this.tokens[next + step]!);
      next += taken;
    }
    return { name: this.finish(words, nickname), next };
  }

  private finish(words: Token[], nickname: string | undefined): PrintedName | undefined {
    const first = words[0]!;
    const last = words.at(-1)!;
    const texts = words.map(({ text }) => text);
    if (words.some(({ lower }) => OF_AUTHORITIES.has(lower)) && !isLegalForm(last.text)) return undefined;
    if (words.length < 3 && words.every(({ lower }) => ORGANIZATION_WORDS.has(lower))) return undefined;
    if (/\b(?:stock|options) exchange$/i.test(texts.join(' '))) return undefined;
    if (/^(?:county|township|parish)$/.test(last.lower) && words.length < 4) return undefined;
    if (words.length === 1 && (isLegalForm(first.text) || INITIAL.test(first.text) || NUMBER.test(first.text)))
      return undefined;
    const whole = texts.join(' ');
    if (PLACES.has(whole.toLowerCase()) && (whole.length > 2 || whole === whole.toUpperCase())) return undefined;
    if (this.isPlace(words)) return undefined;
    const abbreviated = isLegalForm(last.text) || GENERATIONS.has(plainWord(last.text));
    const end = last.end + (abbreviated && this.text[last.end] === '.' ? 1 : 0);
    const genitive = this.text.slice(end, end + 2);
    const kind = kindOfWords(texts);
    return {
      start: first.start,
      end,
      words: texts,
      ...(nickname && { nickname }),
      ...(kind && { kind }),
      possessive: /^['’]s/i.test(genitive) || (abbreviated && /^s(?!\w)/.test(genitive)),
    };
  }

  /** `Lake Forest, Illinois`: a town, from the state behind it. */
  private isPlace(words: Token[]): boolean {
    if (words.length > 3 || (words.length > 1 && GIVEN_NAMES.has(words[0]!.lower))) return false;
    const state = STATE_BEHIND.exec(this.text.slice(words.at(-1)!.end, words.at(-1)!.end + 40))?.[1];
    return state !== undefined && PLACES.has(state.toLowerCase().replace(/\.$/, ''));
  }

  /** Whether a name can start at a token. */
  starts(at: number): boolean {
    const token = this.tokens[at]!;
    if (isNever(token)) return token.lower === 'the' && isCapital(token) && at > 0 && this.runsToLegalForm(at);
    if (isCapital(token)) return true;
    return NUMBER.test(token.text) && this.runsToLegalForm(at);
  }
}

/** Given names, initials and `Jr.` speak for a person. */
function looksPersonal(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 6) return false;
  if (GENERATIONS.has(plainWord(words.at(-1)!)) && words.length > 2 && !/^I+$/.test(words.at(-1)!)) return true;
  if (words.slice(0, -1).some((word) => /^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word))) return true;
  return GIVEN_NAMES.has(words[0]!.toLowerCase());
}

/** Legal forms that no person is called by. */
const FIRM = new Set('inc incorporated corp corporation company ltd limited llc llp plc gmbh'.split(' '));

/** Whether the words of a name are a person's or an organization's; nothing where they do not tell. */
export function kindOfWords(words: readonly string[]): 'person' | 'organization' | undefined {
  const last = words.at(-1)!;
  if (words.slice(1).some((word) => FIRM.has(plainWord(word)) && isLegalForm(word))) return 'organization';
  if (words.length > 1 && isLegalForm(last) && !(last.length === 2 && /\p{Ll}/u.test(last) && last !== 'Co'))
    return 'organization';
  if (words.some((word) => ORGANIZATION_WORDS.has(word.toLowerCase()) || /[\p{N}&]/u.test(word))) return 'organization';
  if (words.length > 2 && PUBLIC_BODIES.has(words[0]!.toLowerCase()) && words[1] === 'of') return 'organization';
  return looksPersonal(words) ? 'person' : undefined;
}

/** The names that a text prints, in order; words of law, courts, authorities and places are left out. */
export function printedNames(text: string): PrintedName[] {
  const reader = new NameReader(text);
  const names: PrintedName[] = [];
  let at = 0;
  while (at < reader.tokens.length) {
    if (!reader.starts(at)) {
      at += 1;
      continue;
    }
    const { name, next } = reader.read(at);
    if (name) names.push(name);
    at = next;
  }
  return names;
}

/** Running text: most of its words are small. Headlines and captions capitalise so much that names do not stand out. */
export function isRunningText({ text }: Block): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length > 3 && small / words.length > 0.3;
}

const allNames = (doc: Document): PrintedName[][] =>
  doc.blocks.map((block) => (isRunningText(block) ? printedNames(block.text) : []));

/** The names in the running text of a document, a list for each of its blocks; read once a document. */
export const namesByBlock = (doc: Document): readonly PrintedName[][] => derived(doc, allNames);
