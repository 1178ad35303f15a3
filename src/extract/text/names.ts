import {
  isLegalForm,
  isOfLegalForm,
  isOpeningForm,
  isVariableCapital,
  ORGANIZATION_WORDS,
  PUBLIC_BODIES,
  plainWord,
} from '../../catalogue/names-corporate.ts';
import { GIVEN_NAMES } from '../../catalogue/names-given.ts';
import { PLACES } from '../../catalogue/names-never.ts';
import { GENERATIONS, PARTICLES } from '../../catalogue/names-personal.ts';
import type { Block } from '../../domain/block.ts';
import { matchesIn } from '../../domain/matches.ts';
import { type Document, derived } from '../document.ts';
import { kindOfWords, looksPersonal } from './name-kind.ts';
import { INITIAL, type NameWord, type NameWords, nameWordsByBlock } from './name-words.ts';
import { isDirection, isNoName } from './no-name.ts';

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

const YEAR = /^(?:19|20)\d\d$/;

/** Gaps between the words of a name: a space, with a stop after an initial or an abbreviation. */
const SPACE = ' ';
const AFTER_ABBREVIATION = /^\. $/;
const ABBREVIATIONS = new Set(['st', 'ste', 'jr', 'sr', 'mt', 'ft', 'u.s', 'bros', 'intl']);
const BEFORE_LEGAL_FORM = /^(?:\.?,? |\. ?, ?)$/;
const INITIALS_BEHIND = /^ \(["“]?(\p{Lu})&(\p{Lu})["”]?\)/u;
const AMPERSAND = /^\.? ?& ?$/;
const COMMA = /^, ?$/;
/** `Vane IV - Secured Lending Corporation`, `Vane Capital - Larkspur Fund LP`: what stands before the dash of a series of firms. */
const DASH = ' - ';
/** `Larkspur Prospect #12, J.V.` */
const NUMBERED = ' #';
/** `Larkspur (40L), L.L.P.`, `Larkspur (USA), Inc.` */
const BRACKET = ' (';
const OPENS_SERIES = /^(?:[IVX]+|Capital|Fund|Funds|Partners|Series|Trust)$/;
/** As long as a gap inside a name can be. */
const LONGEST_GAP = 4;
const NICKNAME_OPENS = /^\.? ["“'‘(]["“]?$/;
const NICKNAME_CLOSES = /^\.?["”'’)]\)?,? $/;

/** `Avery Northcote A.P. File No. 3-21844`: what a docket number is called. */
const OF_DOCKET = /^A\.P\.? File/;
/** Before a month. */
const BEFORE_MONTH = /\b(?:in|of|on|by|since|until|from|through|during|to|late|early|mid|last|between|about) $/i;
/** Behind a month: its day, its year. */
const DAY_BEHIND = /^,? ?(?:of )?\d/;

/** `. (“Ozark`: the first word of the short form behind a name. */
const SHORT_FORM_BEHIND = /^\.? \([“"']?([\p{L}\p{N}]+)/u;

/** Words that part names but open those of firms: `General Harrow Corporation`, `Senior Harrow of Ohio, Inc.` */
const OPENS_FIRMS = new Set(['the', 'general', 'senior', 'one', 'partner']);
/** `Three Tarnbrooke Fund, LP`: numbers that open firms’ names inside a sentence; at its beginning they count. */
const NUMBERS_OF_FIRMS = new Set('all two three four five six seven eight nine ten'.split(' '));

/** Words of the departments of firms, behind which their heads are named. */
const DEPARTMENT = new Set(
  (
    'sales operations internal audit economic business development finance financial marketing accounting research reporting human ' +
    'resources investor relations corporate compliance trading engineering technology product planning controlling administration procurement ' +
    'department strategic alliances worldwide world-wide fulfillment board risk tax treasury communications services affairs information systems manufacturing quality fixed income credit lending'
  ).split(' '),
);

const BEFORE_DEPARTMENT = /\b(?:of|of the|for|and|General) $/;

/** What stands before a capital that opens no sentence. */
const INSIDE_SENTENCE = /[\p{Ll},] $/u;

/** Legal forms that no stop follows but that of the sentence. */
const WITHOUT_STOP = /^(?:LLC|LP|LLP|PLC|GmbH|Company|Companies|Corporation|Incorporated|Limited|I{2,3}|IV)$/i;

/** Words of firms that come in a series: `Larkspur Fund V`. */
const SERIES = /^(?:funds?|ventures?|partners)$/;
/** `VI` of a series of firms; those up to `IV` are a person’s too. */
const ROMAN = /^(?:V|VI{1,3}|IX|XI{0,3}|XI?V)$/;
/** `P.C`: what a firm’s legal form and two given names are. */
const TWO_INITIALS = /^\p{Lu}\.\p{Lu}$/u;

/** `Vane, who lives in Harrow, S.C. Northcote lives elsewhere`. */
const STATES = new Set('D.C N.C N.D N.H N.J N.M N.Y R.I S.C S.D'.split(' '));

/** `U.S. v. Avery Northcote CR04-12`. */
const CRIMINAL_DOCKET = /^(?:CR|CV)-?\d\d/;
/** `the law firm of `, before the names of its partners. */
const OF_FIRM =
  /\b(?:firm(?: of)?|representative (?:of|with|at)|brokers? (?:of|with|at)|employed by|associated with) $/;
/** `another Northcote company, `, `his firm, `: before the one firm that is named. */
const ONE_FIRM = /\b(?:another (?:[\w’']+ )?|his |her |its |their )(?:company|firm|entity|corporation), $/;
/** `Avery & Larkspur`, unlike `Avery & Dana Larkspur`. */
const BEHIND_AMPERSAND = / & (\p{Lu}\p{L}+)/u;
/** `Avery and Quill Northcote Family Trust`: behind the second given name. */
const OF_THEIR_TRUST =
  /^ \p{Lu}[\p{L}’'-]+ (?:(?:Family|Irrevocable|Revocable|Living|Charitable|(?:19|20)\d\d) )*Trust\b/u;
const TRUST_REACH = 60;

/** Reads names from the tokens of one text. */
class NameReader {
  readonly text: string;
  readonly tokens: readonly NameWord[];
  readonly defined: ReadonlySet<string>;

  constructor(text: string, tokens: readonly NameWord[], defined: ReadonlySet<string>) {
    this.text = text;
    this.tokens = tokens;
    this.defined = defined;
  }

  private gap(at: number): string {
    return at === 0 ? '' : this.text.slice(this.tokens[at - 1]!.end, this.tokens[at]!.start);
  }

  /** Where the legal form ends in which the capitalised run that goes on at a token ends; 0 if it ends in none. */
  private legalFormEnd(at: number, over?: 'of'): number {
    for (let next = at; next < Math.min(at + 6, this.tokens.length); next += 1) {
      const token = this.tokens[next]!;
      const gap = this.gap(next);
      if (next > at && isLegalForm(token.text) && BEFORE_LEGAL_FORM.test(gap)) return token.end;
      if (next > at && gap !== SPACE && gap !== NUMBERED && !AMPERSAND.test(gap)) return 0;
      if (!token.capital && !token.number && token.lower !== over) return 0;
    }
    return 0;
  }

  private runsToLegalForm(at: number): boolean {
    return this.legalFormEnd(at) > 0;
  }

  /** `Ozark Ticket and Travel, Inc. (Ozark)`, `(OTT)`: the short form behind shows that what stands before `and` belongs to the name. */
  private isShortenedTo(words: readonly NameWord[], at: number, over?: 'of'): boolean {
    const end = this.legalFormEnd(at, over);
    const short = end > 0 ? SHORT_FORM_BEHIND.exec(this.text.slice(end, end + 40))?.[1] : undefined;
    const [first] = words;
    if (short === first!.text) return true;
    const initials = words.map(({ text }) => text[0]!).join('');
    return (
      initials.length > 1 &&
      short !== undefined &&
      short.length > 1 &&
      (short.startsWith(initials) || initials.startsWith(short))
    );
  }

  /** `Stock and Larkspur Services, Inc. (SLS)`: the letters behind are those of the words on both sides of `and`. */
  private isAcronym(words: readonly NameWord[], at: number): boolean {
    const end = this.legalFormEnd(at);
    const short = end > 0 ? SHORT_FORM_BEHIND.exec(this.text.slice(end, end + 40))?.[1] : undefined;
    if (!short || short.length < 3 || short.length <= words.length) return false;
    const letters = [...words, ...this.tokens.slice(at, at + short.length)].map(({ text }) => text[0]!).join('');
    return letters.startsWith(short) && this.tokens[at + short.length - words.length]!.end <= end;
  }

  /** `his firm, Larkspur Stocks and Trade Advice LLC`: one firm is announced, and the text speaks of no `Larkspur Stocks` alone. */
  private isOnlyFirm(words: readonly NameWord[], at: number): boolean {
    const { start } = words[0]!;
    if (!ONE_FIRM.test(this.text.slice(Math.max(0, start - 30), start)) || !this.runsToLegalForm(at)) return false;
    const [, ...behind] = this.text.split(this.text.slice(start, words.at(-1)!.end));
    return behind.every((text) => text.startsWith(` and ${this.tokens[at]!.text}`));
  }

  /** `Procter and Gamble (P&G)`: the initials behind join both. */
  private areInitials(first: string, { text, end }: NameWord): boolean {
    const [, one, other] = INITIALS_BEHIND.exec(this.text.slice(end, end + 12)) ?? [];
    return one === first[0] && other === text[0];
  }

  /** `Lynch, Pierce, Fenner & Smith, Inc.`: partners parted by commas before an ampersand, in front of a legal form or of their short form. */
  private partnersEnd(at: number): number {
    let next = at;
    while (this.tokens[next]?.capital && COMMA.test(this.gap(next))) next += 1;
    const last = this.tokens[next];
    const joined = next > at && last?.capital && AMPERSAND.test(this.gap(next));
    if (!joined) return 0;
    const formal = this.tokens[next + 1];
    if (formal && isLegalForm(formal.text) && BEFORE_LEGAL_FORM.test(this.gap(next + 1))) return next + 1;
    // `Vane, Harrow & Quill (VHQ)`, `(Vane Harrow)`
    const short = SHORT_FORM_BEHIND.exec(this.text.slice(last.end, last.end + 40))?.[1];
    const initials = this.tokens
      .slice(at - 1, next + 1)
      .map(({ text }) => text[0])
      .join('');
    const { text: first, start } = this.tokens[at - 1]!;
    const isFirm = OF_FIRM.test(this.text.slice(Math.max(0, start - 30), start));
    return isFirm || short === initials || short === first ? next + 1 : 0;
  }

  private isOfDocket({ text, start }: NameWord): boolean {
    return text === 'A.P' && OF_DOCKET.test(this.text.slice(start, start + 10));
  }

  /** `Monk’s Den, LLC`: the text speaks of no Monk. */
  private isGenitiveOfName(at: number): boolean {
    const { text, start, end } = this.tokens[at - 1]!;
    if (!/^['’]s $/.test(this.gap(at)) || !this.runsToLegalForm(at) || PLACES.has(text.toLowerCase())) return false;
    const genitive = this.text.slice(start, end + 2);
    return this.text.replaceAll(genitive, '').includes(text) === false;
  }

  /** How many tokens from `at` belong to the name that has `words` so far: 0 ends it. */
  private joins(at: number, words: NameWord[]): number {
    const token = this.tokens[at];
    const last = words.at(-1)!;
    if (!token) return 0;
    const gap = this.gap(at);
    if (gap.length > LONGEST_GAP) return 0;
    if (BEFORE_LEGAL_FORM.test(gap)) {
      if (
        isLegalForm(token.text) &&
        (token.text.length > 2 || /\p{Lu}/u.test(token.text[1] ?? '') || token.text === 'Co')
      )
        return 1;
      if (GENERATIONS.has(plainWord(token.text)) && token.capital && words.length > 1) return 1;
    }
    if (gap.length === 3 && words.length === 1 && this.isGenitiveOfName(at)) return 1;
    // `The Larkspur Company, Realtors, Inc.`
    const comma = COMMA.test(gap);
    const ofCompany = comma && words.length > 1 && plainWord(last.text) === 'company';
    if (ofCompany && ORGANIZATION_WORDS.has(token.lower) && this.runsToLegalForm(at)) return 1;
    const partners = comma ? this.partnersEnd(at) : 0;
    // `Merrill Lynch, Pierce, Fenner & Smith Inc.`: a person before it would be of a list, and no other name of one word in it.
    if (partners > at + (looksPersonal(words.map(({ text }) => text)) ? 1 : 0) + 1) return partners - at;
    if (last.lower === 'limited' && token.lower === 'partnership' && gap === SPACE) return 1;
    // `Larkspur, S.A. de C.V.`
    if (isLegalForm(last.text) && isVariableCapital(token.text, this.tokens[at + 1]?.text)) return 2;
    // `Larkspur Funding Corporation VI`
    if (
      words.length > 1 &&
      gap === SPACE &&
      ROMAN.test(token.text) &&
      (isLegalForm(last.text) || SERIES.test(last.lower))
    )
      return 1;
    // `Avery P.C. Vane`
    if (words.length === 2 && gap === '. ' && TWO_INITIALS.test(last.text) && GIVEN_NAMES.has(words[0]!.lower))
      return token.capital && !token.never ? 1 : 0;
    const formal = isLegalForm(last.text) && last.text.length > 1 && plainWord(last.text) !== 'company';
    if (formal && !(words.length === 1 && isOpeningForm(last.text))) {
      const goesOn = gap === '. ' && ORGANIZATION_WORDS.has(token.lower) && this.runsToLegalForm(at);
      // `Larkspur NA Harrow, LLC`
      const inside = gap === SPACE && last.text === 'NA' && token.capital && !token.never;
      return goesOn || (inside && this.runsToLegalForm(at)) ? 1 : 0;
    }
    if (gap === DASH) return words.length > 1 && OPENS_SERIES.test(last.text) && this.runsToLegalForm(at) ? 1 : 0;
    if (AMPERSAND.test(gap)) return token.capital && !token.never ? 1 : 0;
    if (gap === BRACKET) return this.isPartInBracket(at) ? 2 : 0;
    if (gap === NUMBERED) return token.number && this.runsToLegalForm(at) ? 1 : 0;
    const abbreviated = INITIAL.test(last.text) || ABBREVIATIONS.has(last.lower);
    if (gap !== SPACE && !(abbreviated && AFTER_ABBREVIATION.test(gap))) return 0;
    // `Ben Vane, Jr. Vane agreed`, `Ben Vane, Jr. Larkspur’s notes`.
    if (gap !== SPACE && words.length > 2 && GENERATIONS.has(last.lower) && !ORGANIZATION_WORDS.has(token.lower))
      return 0;
    if (token.text === 'Of' || token.text === 'For') return this.small(at, words);
    if (this.isOfDocket(token) || CRIMINAL_DOCKET.test(token.text)) return 0;
    if (token.capital) return token.never && !this.joinsThough(token, at, words) ? 0 : 1;
    if (token.number) return !YEAR.test(token.text) && this.numbersFund(at, words) ? 1 : 0;
    return this.small(at, words);
  }

  /** What no name holds, but this one: `Larkspur Of America, Inc.`, `Option One`, `Avery May` without a day behind. */
  private joinsThough(token: NameWord, at: number, words: readonly NameWord[]): boolean {
    if (token.text === 'The' && words.length === 1 && words[0]!.text === 'We') return true;
    if (token.text === 'One' || this.runsToLegalForm(at) || this.isGivenMonth(at)) return true;
    return token.text === 'May' && GIVEN_NAMES.has(words[0]!.lower) && !DAY_BEHIND.test(this.text.slice(token.end));
  }

  /** `Harrow Fund 1, LLC`, `Palo Verde 136, Inc.`: a number belongs to an organization's name. */
  private numbersFund(at: number, words: NameWord[]): boolean {
    return (
      this.runsToLegalForm(at) || /^(?:fund|trust|power|century|group|series|portfolio)s?$/.test(words.at(-1)!.lower)
    );
  }

  /** Small words inside names: `Juan de la Vega`, `City of Harrow`, `Foundation For Larkspur`, `Escrow and Transfer Corp.` */
  private small(at: number, words: NameWord[]): number {
    const token = this.tokens[at]!;
    let next = at;
    while (PARTICLES.has(this.tokens[next]?.lower ?? '') && next - at < 3 && (next === at || this.gap(next) === SPACE))
      next += 1;
    const after = this.tokens[next];
    if (next > at && after && this.gap(next) === SPACE && after.capital && !after.never) return next - at + 1;
    const following = this.tokens[at + 1];
    // `Larkspur Fellowship of the Church of Vane, Inc. (Larkspur)`
    if (token.lower === 'of' && words.length > 1 && following?.capital && this.gap(at + 1) === ' the ')
      return !following.never && this.isShortenedTo(words, at + 1, 'of') ? 2 : 0;
    if (!following || this.gap(at + 1) !== SPACE || !following.capital || following.never) return 0;
    const last = words.at(-1)!;
    const lasting = ORGANIZATION_WORDS.has(last.lower);
    if (token.lower === 'of' || token.lower === 'for') {
      // `Vice President of Operations of Larkspur, Inc.`
      if (
        words.every(({ lower }) => DEPARTMENT.has(lower)) &&
        BEFORE_DEPARTMENT.test(this.text.slice(Math.max(0, words[0]!.start - 8), words[0]!.start))
      )
        return 0;
      if (words.length === 1 && PUBLIC_BODIES.has(last.lower)) return 2;
      if (lasting && !GIVEN_NAMES.has(words[0]!.lower)) return 2;
      return words.length > 0 && !looksPersonal(words.map(({ text }) => text)) && this.runsToLegalForm(at + 1) ? 2 : 0;
    }
    if (token.lower === 'and') {
      const partners = /^(?:company|co|sons|bros|associates)$/.test(following.lower);
      if (partners && words.length < 4 && (this.runsToLegalForm(at + 1) || words.length > 1)) return 2;
      if (/^(?:savings|bank)$/.test(last.lower) && /^(?:trust|loan|savings)$/.test(following.lower)) return 2;
      const oneFirm = lasting && ORGANIZATION_WORDS.has(following.lower) && this.runsToLegalForm(at + 1);
      const shortened = words.length > 1 && this.isShortenedTo(words, at + 1);
      const joined = this.areInitials(words[0]!.text, following) || this.isAcronym(words, at + 1);
      const only =
        this.isOnlyFirm(words, at + 1) ||
        this.defined.has(`${words.map(({ text }) => text).join(' ')} and ${following.text}`);
      const couple = words.length === 1 && GIVEN_NAMES.has(last.lower) && GIVEN_NAMES.has(following.lower);
      const trust = couple && OF_THEIR_TRUST.test(this.text.slice(following.end, following.end + TRUST_REACH));
      return oneFirm || shortened || joined || only || trust ? 2 : 0;
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
      token.capital &&
      !token.never &&
      next.capital &&
      !next.never &&
      // `Avery Vane (Vane) Quill Harrow`, where a comma was lost.
      token.text !== this.tokens[at - 1]!.text &&
      NICKNAME_OPENS.test(this.gap(at)) &&
      NICKNAME_CLOSES.test(this.gap(at + 1)) &&
      !this.gap(at + 1).includes(',') &&
      !isLegalForm(this.tokens[at - 1]!.text)
    );
  }

  /** `Larkspur (40L), L.L.P.`, `Larkspur (USA), Inc.`: what tells a firm from others of its name, in brackets before its legal form. */
  private isPartInBracket(at: number): boolean {
    const form = this.tokens[at + 1];
    return (
      !!form && /^(?:\d|USA$)/.test(this.tokens[at]!.text) && /^\),? $/.test(this.gap(at + 1)) && isLegalForm(form.text)
    );
  }

  /** `director of Sales Operations Avery R. Northcote`: the token of the given name behind the words of a department. */
  private behindDepartment(at: number): number {
    if (
      !DEPARTMENT.has(this.tokens[at]!.lower) ||
      !BEFORE_DEPARTMENT.test(this.text.slice(Math.max(0, this.tokens[at]!.start - 8), this.tokens[at]!.start))
    )
      return 0;
    let next = at + 1;
    while (DEPARTMENT.has(this.tokens[next]?.lower ?? '') && this.gap(next) === SPACE) next += 1;
    const [given, surname] = [this.tokens[next], this.tokens[next + 1]];
    const named = given && this.gap(next) === SPACE && GIVEN_NAMES.has(given.lower) && surname?.capital;
    return named && !this.runsToLegalForm(next) ? next : 0;
  }

  /** The name that starts at a token, and the index of the token after it. */
  read(at: number): { name?: PrintedName; next: number } {
    if (this.isOfDocket(this.tokens[at]!)) return { next: at + 2 };
    if (CRIMINAL_DOCKET.test(this.tokens[at]!.text)) return { next: at + 1 };
    const person = this.behindDepartment(at);
    if (person > at) return { next: person };
    const words = [this.tokens[at]!];
    let nickname: string | undefined;
    let next = at + 1;
    while (next < this.tokens.length) {
      if (!nickname && this.nicknameAt(next)) {
        nickname = this.tokens[next]!.text + (this.gap(next + 1).startsWith('.') ? '.' : '');
        words.push(this.tokens[next + 1]!);
        next += 2;
        continue;
      }
      const taken = this.joins(next, words);
      if (taken === 0) break;
      if (this.gap(next).length === 3 && words.length === 1 && this.gap(next)[1] === 's')
        words[0] = { ...words[0]!, text: this.text.slice(words[0]!.start, words[0]!.end + 2) };
      for (let step = 0; step < taken; step += 1) words.push(this.tokens[next + step]!);
      next += taken;
    }
    const place = this.tokens[next]?.describes && this.gap(next) === SPACE;
    return place ? { next: next + 1 } : { name: this.finish(words, nickname), next };
  }

  private finish(words: NameWord[], nickname: string | undefined): PrintedName | undefined {
    const first = words[0]!;
    const last = words.at(-1)!;
    const texts = words.map(({ text }) => text);
    if (isNoName(words, this.text) && !this.defined.has(texts.join(' '))) return undefined;
    const abbreviated = isOfLegalForm(texts, texts.length - 1) || GENERATIONS.has(plainWord(last.text));
    const stops = abbreviated && !WITHOUT_STOP.test(last.text);
    const end = last.end + (stops && this.text[last.end] === '.' ? 1 : 0);
    const genitive = this.text.slice(end, end + 2);
    const partner = BEHIND_AMPERSAND.exec(this.text.slice(first.start, end))?.[1];
    const kind = partner && !GIVEN_NAMES.has(partner.toLowerCase()) ? 'organization' : kindOfWords(texts);
    return {
      start: first.start,
      end,
      words: texts,
      // `Larkspur Securities (USA) LLC` is called no “USA”.
      ...(nickname && kind !== 'organization' && { nickname }),
      ...(kind && { kind }),
      possessive: /^['’]s/i.test(genitive) || (abbreviated && /^s(?!\w)/.test(genitive)),
    };
  }

  /** `Jun Vane`: a given name that is a month's short form too. */
  private isGivenMonth(at: number): boolean {
    const next = this.tokens[at + 1];
    return /^J[au]n$/.test(this.tokens[at]!.text) && !!next?.capital && !next.never && this.gap(at + 1) === SPACE;
  }

  /** `Vane and May agreed`, where the text prints `Avery May`. */
  private isSurnameMonth({ text, start, end }: NameWord): boolean {
    return (
      text === 'May' &&
      this.defined.has(text) &&
      !DAY_BEHIND.test(this.text.slice(end, end + 8)) &&
      !BEFORE_MONTH.test(this.text.slice(Math.max(0, start - 8), start))
    );
  }

  /** `and The Larkspur Institute`: a capital inside a sentence, before words of an organization. */
  private isArticleOfName(at: number): boolean {
    const { text, start } = this.tokens[at]!;
    if (text !== 'The' || !INSIDE_SENTENCE.test(this.text.slice(Math.max(0, start - 2), start))) return false;
    const words: NameWord[] = [];
    for (let next = at + 1; next < this.tokens.length; next += 1) {
      const token = this.tokens[next]!;
      if (this.gap(next) !== SPACE || !token.capital || token.never) break;
      words.push(token);
    }
    return words.length > 1 && ORGANIZATION_WORDS.has(words.at(-1)!.lower) && !isNoName(words, this.text);
  }

  /** `We The Larkspur, Inc.`: a pronoun that opens no sentence, since an article with a capital follows. */
  private isOfAll(at: number): boolean {
    const [we, the, next] = this.tokens.slice(at, at + 3);
    if (we!.text !== 'We' || the?.text !== 'The' || !next?.capital) return false;
    return this.runsToLegalForm(at + 1) || this.defined.has(`We The ${next.text}`);
  }

  /** Whether a name can start at a token. */
  starts(at: number): boolean {
    const token = this.tokens[at]!;
    if (STATES.has(token.text) && this.gap(at) === ', ') return false;
    if (token.never) {
      const opens =
        OPENS_FIRMS.has(token.lower) || (NUMBERS_OF_FIRMS.has(token.lower) && !/[.!?:] $/.test(this.gap(at)));
      return (
        (opens && token.capital && at > 0 && this.legalFormEnd(at, 'of') > 0) ||
        this.isArticleOfName(at) ||
        this.isOfAll(at) ||
        this.isGivenMonth(at) ||
        this.isSurnameMonth(token)
      );
    }
    if (token.capital) return true;
    if (/^\d+(?:st|nd|rd|th)$/.test(token.text))
      return this.tokens[at + 1]?.capital === true && this.gap(at + 1) === ' ' && !this.tokens[at + 1]!.never;
    return token.number && this.runsToLegalForm(at);
  }
}

/** The names that a text prints, in order; words of law, courts, authorities and places are left out. */
function printedNames(text: string, { words }: NameWords, defined: ReadonlySet<string>): PrintedName[] {
  const reader = new NameReader(text, words, defined);
  const names: PrintedName[] = [];
  let at = 0;
  while (at < words.length) {
    const { name, next } = reader.starts(at) ? reader.read(at) : { name: undefined, next: at + 1 };
    if (name) names.push(name);
    at = next;
  }
  return names;
}

/** A word that headlines in Title Case print with a capital. */
const SMALL_WORD = /(?<![\p{L}’'-])\p{Ll}{5}/u;

/** A heading at the head of the release; old pages mark their first paragraph as one too. */
const isHeadline = ({ role, text }: Block): boolean =>
  (role === 'title' || role === 'subtitle' || role === 'caption') && (text.length < 220 || !SMALL_WORD.test(text));

/** An item that goes on to the next: `Larkspur LLC; and`. */
const OPEN_END = /[;,]$|\band$/;

/** `(Capital Growth)`: two words in a bracket. */
const IN_BRACKET =
  /\((?:the )?["“]?(\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+),?["”]?(?:\)|,? (?:and|or|together|collectively)\b)/gu;
const REACH = 60;

/** Short forms that consist of words that every firm may bear, defined behind longer names: `Capital Growth Group (Capital Growth)`. */
function commonShortForms(doc: Document): Set<string> {
  const found = new Set<string>();
  for (const { text } of doc.blocks) {
    if (!text.includes('(')) continue;
    for (const { 1: short = '', index } of matchesIn(text, IN_BRACKET)) {
      const common = short.split(' ').every((word) => ORGANIZATION_WORDS.has(word.toLowerCase()));
      const before = text.slice(Math.max(0, index - REACH), index);
      if (common && short.split(' ').every((word) => before.includes(word))) found.add(short);
    }
  }
  return found;
}

/**
 * Names of firms without their legal form, where they consist of words that every firm may bear, or begin like a region: `Express
 * International` of `Express International, LLC`, `North Harrow` of `North Harrow Finance LLC`, or with `We The`; what an `and` joins in
 * them; and `May`, where it is a surname.
 */
function commonStems(names: readonly (readonly PrintedName[])[]): Set<string> {
  const found = new Set<string>();
  for (const { words } of names.flat()) {
    if (words.length > 1 && words.at(-1) === 'May') found.add('May');
    const and = words.indexOf('and');
    if (and > 0 && isLegalForm(words.at(-1)!)) found.add(words.slice(0, and + 2).join(' '));
    let end = words.length;
    while (end > 1 && isLegalForm(words[end - 1]!)) end -= 1;
    if (end === words.length || end < 2) continue;
    if (words[0] === 'We' && words[1] === 'The') found.add(words.slice(0, end).join(' '));
    const stem = words.slice(0, 2);
    const common = end === 2 && stem.every((word) => ORGANIZATION_WORDS.has(word.toLowerCase()));
    if (common || (isDirection(stem[0]!) && !PLACES.has(stem[1]!.toLowerCase()))) found.add(stem.join(' '));
  }
  return found;
}

/** `Vane, Florida-based Larkspur LLC`: a town of a state, or the person before the firm. */
const BEFORE_BASED = /(\p{Lu}[\p{L}’'-]+), (?:\p{Lu}[\p{L}.]+ )?\p{Lu}[\p{L}.]+-based \p{Lu}/gu;

/** Surnames that stand before a firm’s state, where a town would. */
function surnamesBeforeStates(doc: Document, names: readonly (readonly PrintedName[])[]): string[] {
  const found = doc.blocks.flatMap(({ text }) =>
    text.includes('-based') ? matchesIn(text, BEFORE_BASED).map(([, word]) => word!) : [],
  );
  return found.filter((word) => names.flat().some(({ words, kind }) => kind === 'person' && words.at(-1) === word));
}

/** Names stand out in running text only, and in the items of a list that a colon announces. */
function allNames(doc: Document): PrintedName[][] {
  let listed = false;
  const defined = commonShortForms(doc);
  const byBlock = nameWordsByBlock(doc);
  const isRead = byBlock.map((words, index) => {
    const block = doc.blocks[index]!;
    const isItem = listed && block.role === 'body' && (block.kind === 'table' || block.text.length < 240);
    listed =
      block.text.endsWith(':') ||
      (isItem && (!words.running || block.kind === 'list-item' || OPEN_END.test(block.text)));
    return !isHeadline(block) && (words.running || isItem);
  });
  const namesOf = (index: number): PrintedName[] =>
    isRead[index] ? printedNames(doc.blocks[index]!.text, byBlock[index]!, defined) : [];
  const names = doc.blocks.map((_, index) => namesOf(index));
  const stems = commonStems(names);
  for (const surname of surnamesBeforeStates(doc, names)) stems.add(surname);
  if (stems.size === 0) return names;
  for (const stem of stems) defined.add(stem);
  return names.map((known, index) =>
    stems.values().some((stem) => doc.blocks[index]!.text.includes(stem)) ? namesOf(index) : known,
  );
}

/** The names in the running text and lists of a document, a list for each of its blocks; read once a document. */
export const namesByBlock = (doc: Document): readonly PrintedName[][] => derived(doc, allNames);
