import { matchesIn } from '../../domain/matches.ts';
import type { Mention } from '../parties/mentions.ts';
import { type Money, moneyIn } from '../text/money.ts';
import { NAME_OF_MONTH, NO_NAME, opensWithName, STATE } from './capitals.ts';
import { PHRASES_BY_WORD, type Tag } from './words.ts';

/** A word, phrase, name or sum of a sentence, with what it does; offsets are in the block's text. */
export interface Token {
  tag: Tag;
  start: number;
  end: number;
  money?: Money;
  /** Names of the parties that it speaks of. */
  parties?: string[];
  /** Names of the parties whose something it is, as in `Vane’s disgorgement`. */
  owners?: string[];
  /** Whether the office is told beside its company: `a broker and its president`. */
  joined?: true;
  /** The words, in lower case. */
  text: string;
}

/** A sentence as its tags: `ruling order party to disgorge money , plus money in prejudgment`. */
export interface Shape {
  tokens: Token[];
  /** The tags, parted by blanks, with one blank before each. */
  tags: string;
  /** Where in `tags` each token's tag stands (at its blank). */
  at: number[];
}

const WORD = /[\w&$\\À-ɏ][\w'’.&/$\\À-ɏ-]*|--|(?<= )-(?= )|[(),;:–—]/g;

/** `(i)`, `(2)`, `(a)`: what numbers the points of a list. */
const ITEM = /^\((?:[ivx]{1,4}|\d{1,2}|[a-h])\)/;
/** `(Capital)`, `(representing his profits)`: brackets without a sum say nothing of who owes what. */
const ASIDE = /^\((?![^()]*\binterest\b)[^()$]{0,300}\)/;
const POSSESSIVE = /^(?:['’\\]?s\b|['’](?!\w))/;
/** What makes a name qualify the words after it: `Larkspur executive`, `Larkspur common stock`, `Vane Defendants`. */
const QUALIFIES =
  /^ (?:former|common|preferred|chief|ceo|cfo|coo|vice|executives?|employees?|officers?|officials?|presidents?|directors?|stocks?|securities|shares?|shareholders?|investors?|customers?|clients?|(?:co-)?founders?|heads?|traders?|brokers?|representatives?|accounts?|schemes?|offerings?|notes?|bonds?|board|management|subsidiar\w+|insiders?|managers?|partners?|principals?|owners?|chairman|controller|treasurer|lawyers?|attorneys?|sales\w*|business|associates?|matter|case|action|litigation|transactions?|merger|defendants?|respondents?|entities|affiliates?|companies|settlement|judgment|scandal|family|promoters?|marketers?|consultants?|operators?|salesm[ae]n)\b/i;
/** What makes a noun of `order`: `the order requires`, `a restitution order`. */
const NOUN_BEFORE =
  /^(?:the|an?|this|that|its|his|commission|commissions|commission’s|commission's|sec|secs|sec’s|sec's|court|courts|court’s|court's|consent|administrative|freeze|restraining|default|final|restitution|forfeiture|agreed|settled|desist|two|these|those|separate|related|such|same|to|of|by)$/;
const PLURAL_BEFORE =
  /^(?:the|these|those|two|three|consent|administrative|final|settled|agreed|separate|related|such|of|to|by|restraining|default|restitution|forfeiture)$/;
/** `Utah resident Avery Vane`. */
const RESIDENTS = /^(?:residents?|citizens?)$/;
/** A figure behind a dollar sign that was read as no sum. */
const FIGURE = /^\$\d[\d,.]*$/;
/** What follows “her” where it stands for a person: `ordering her to pay`, `enjoining her from`. */
const OBJECT_AFTER = /^(?:to|liable|from|and|jointly|for|in|as|,|;|)$/;

/** A sum in words before its figure. */
const SPELT =
  /\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million|and)[ -]){1,12}dollars \($/i;

/** What may open the bracket behind a sum that names who owes it. */
const OWED_BY = /^\((?:(each) for )?/;

interface Raw {
  text: string;
  lower: string;
  start: number;
  end: number;
}

function rawWords(text: string, from: number, to: number): Raw[] {
  const words: Raw[] = [];
  for (const { 0: match, index } of matchesIn(text.slice(from, to), WORD)) {
    // "plusprejudgment interest".
    const plus = GLUED_PLUS.exec(match)?.[0].length ?? 0;
    if (plus) {
      words.push(rawWord(match.slice(0, 4), from + index), rawWord(match.slice(plus), from + index + plus));
      continue;
    }
    const dot = match.indexOf('.');
    // "penalty.The": a space lost after the stop.
    const glued = dot > 1 && dot < match.length - 1 && GLUED.test(match);
    words.push(rawWord(glued ? match.slice(0, dot) : match, from + index));
    if (glued) words.push(rawWord(match.slice(dot + 1), from + index + dot + 1));
  }
  return words;
}

const GLUED_PLUS = /^plus-?(?=prejudg)/i;
const GLUED = /^[a-z]{2,}\.[A-Z]/;
const TRAILING = /[.'’\\-]+$/;

function rawWord(word: string, start: number): Raw {
  const bare = word.length > 1 && TRAILING.test(word) ? word.replace(TRAILING, '') || word : word;
  return { text: bare, lower: bare.toLowerCase(), start, end: start + bare.length };
}

/** The longest phrase that begins at a word. */
function phraseAt(words: readonly Raw[], at: number): { tag: Tag | 'drop'; count: number } | undefined {
  for (const { words: phrase, tag } of PHRASES_BY_WORD.get(words[at]!.lower) ?? []) {
    const last = phrase.length - 1;
    // "the Justice Department’s investigation": an authority's too.
    const is = (word: string, step: number): boolean => {
      const lower = words[at + step]?.lower;
      return lower === word || (step === last && tag === 'elsewhere' && lower?.replace(/['’]s$/, '') === word);
    };
    if (phrase.every(is)) return { tag, count: phrase.length };
  }
  return undefined;
}

/** `and its former chief executive agreed`, `and his wife to pay`: people told by what they are. */
const OFFICE =
  /(?:^| )(?:executive|officer|ceo|cfo|coo|president|chairman|chairwoman|(?:co-)?owner|(?:co-)?founder|principal|controller|treasurer)$/;
const OTHERS =
  /(?:^| )(?:wife|husband|brother|sister|son|daughter|father|mother|friends?|clients|customers|relatives|associates|tippees|affiliates)$/;
/** `Vane and Harrow, ordering the former to pay $5 and the latter to pay $6`. */
const FORMER = /(?:^| )(former|latter)$/;
const BEFORE_ROLE = /^(?:and|,|;|order|item)$/;

/** `Without admitting the findings, each agreed`: whom the sentences before it name. */
const SOMEBODY = /^(?:party|name|they|he|it|defendants|company)$/;

function tagRoles(tokens: Token[]): void {
  const each = tokens.findIndex(({ tag }) => tag === 'each');
  const does = tokens[each + 1]?.tag;
  if (
    each >= 0 &&
    (does === 'agree' || does === 'shall') &&
    !tokens.slice(0, each).some(({ tag }) => SOMEBODY.test(tag))
  )
    tokens[each]!.tag = 'defendants';
  let pair: Token[] | undefined;
  for (const [at, token] of tokens.entries()) {
    if (token.tag !== 'w' || token.owners) continue;
    const which = FORMER.exec(token.text)?.[1];
    if (which && /^(?:to|shall|agree|liable)$/.test(tokens[at + 1]?.tag ?? '')) {
      pair ??= tokens
        .slice(0, at)
        .filter(({ tag }) => tag === 'party' || tag === 'name')
        .slice(-2);
      const { parties } = pair[which === 'former' ? 0 : 1] ?? {};
      token.tag = parties ? 'party' : 'name';
      if (parties) token.parties = parties;
      continue;
    }
    const previous = tokens[at - 1]?.tag === 'a' ? at - 2 : at - 1;
    const next = tokens[at + 1]?.tag ?? '';
    const does = /^(?:agree|shall|order|pay)$/.test(next) || (next === 'to' && tokens[at + 2]?.tag === 'pay');
    if (!does || (previous >= 0 && !BEFORE_ROLE.test(tokens[previous]!.tag))) continue;
    // "a Texas company and its president": two, of whom one is not told by name.
    const joined = tokens[previous]?.tag === 'and' && /^(?:w|company|name)$/.test(tokens[previous - 1]?.tag ?? '');
    if (OFFICE.test(token.text)) {
      token.tag = 'officer';
      if (joined) token.joined = true;
    } else if (OTHERS.test(token.text)) token.tag = 'name';
  }
}

/** Reads the sentence `[from, to)` of a block's text into its shape. `mentions` are the block's, in order. */
export function shapeOf(text: string, from: number, to: number, mentions: readonly Mention[]): Shape {
  const sentence = text.slice(from, to);
  const sums = /[$]|dollars|\d,\d{3}\.\d\d/i.test(sentence) ? moneyIn(sentence) : [];
  const words = rawWords(text, from, to);
  const shouting = !/[a-z]{3}/.test(sentence);
  const tokens: Token[] = [];
  const push = (tag: Tag, start: number, end: number, more: Partial<Token> = {}): void => {
    const last = tokens.at(-1);
    if (last?.tag === tag && (tag === 'w' || tag === 'name')) {
      last.end = end;
      last.text += ` ${text.slice(start, end).toLowerCase()}`;
      if (more.owners) last.owners = more.owners;
    } else tokens.push({ tag, start, end, text: text.slice(start, end).toLowerCase(), ...more });
  };
  let sum = 0;
  let mention = 0;
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    while (sum < sums.length && from + sums[sum]!.end <= word.start) sum += 1;
    while (mention < mentions.length && mentions[mention]!.end <= word.start) mention += 1;
    const money = sums[sum];
    if (money && word.start < from + money.start && from + money.start < word.end) {
      // "disgorge$5,000": a word and a sum whose space was lost.
      const cut = from + money.start;
      words.splice(at, 1, rawWord(text.slice(word.start, cut), word.start), { ...word, start: cut });
      continue;
    }
    if (money && from + money.start < word.end) {
      // "two hundred thousand dollars ($200,000)": said twice.
      const spelt = tokens.at(-1)?.tag === '(' && SPELT.exec(text.slice(from, word.start));
      while (spelt && tokens.length > 0 && tokens.at(-1)!.start >= from + spelt.index) tokens.pop();
      push('money', from + money.start, from + money.end, { money });
      const { end } = tokens.at(-1)!;
      // "$25,000civil": the rest of a word whose space was lost.
      if (word.end > end + 2 && word.start < end)
        words[at] = {
          ...word,
          text: text.slice(end, word.end),
          lower: text.slice(end, word.end).toLowerCase(),
          start: end,
        };
      while (at < words.length && words[at]!.start < end) at += 1;
      if (spelt && words[at]?.text === ')') at += 1;
      continue;
    }
    const named = mentions[mention];
    if (named && named.start < word.end && named.end > word.start) {
      // "the Northcotes" are people, "Northcotes wife" is one.
      const owns = POSSESSIVE.test(text.slice(named.end, named.end + 4)) && named.parties.length === 1;
      const qualifies = QUALIFIES.test(text.slice(named.end, named.end + 20));
      if (qualifies) push('w', named.start, named.end);
      else
        push(
          owns ? 'w' : 'party',
          named.start,
          named.end,
          owns ? { owners: named.parties } : { parties: named.parties },
        );
      while (at < words.length && words[at]!.start < named.end) at += 1;
      if (owns && words[at] && words[at]!.start <= named.end + 1 && /^s$/.test(words[at]!.lower)) at += 1;
      continue;
    }
    if (word.text === '(') {
      const rest = text.slice(word.start, to);
      const item = /\S/.test(text[word.start - 1] ?? ' ') ? null : ITEM.exec(rest);
      const aside = item ?? ASIDE.exec(rest);
      if (item) push('item', word.start, word.start + item[0].length);
      // "$5,000 (Vane)", "$5,000 (each for Vane and Harrow)": who owes it.
      const [opening = '', each] = (tokens.at(-1)?.tag === 'money' && OWED_BY.exec(rest)) || [];
      const first = word.start + opening.length;
      if (opening && named?.start === first && (each || text[named.end] === ')')) {
        if (each) push('each', word.end, word.end + each.length);
        push('against', word.start, first);
        while (at < words.length && words[at]!.start < first) at += 1;
        continue;
      }
      if (aside) {
        const end = word.start + aside[0].length;
        while (at < words.length && words[at]!.start < end) at += 1;
        continue;
      }
    }
    const capital = /^\p{Lu}/u.test(word.text);
    const afterCity = tokens.at(-1)?.tag === ',' && tokens.at(-2)?.tag === 'name';
    const livesThere = (): boolean => words.slice(at + 1, at + 3).some(({ lower }) => RESIDENTS.test(lower));
    const state = capital && (afterCity || livesThere()) && STATE.exec(text.slice(word.start, to));
    if (state) {
      if (afterCity) tokens.pop();
      const end = word.start + state[0].length;
      while (at < words.length && words[at]!.start < end) at += 1;
      // "Harrow, Illinois resident Vane": where the one lives who is named next.
      const city = afterCity && RESIDENTS.test(words[at]?.lower ?? '') ? tokens.at(-1) : undefined;
      if (city) city.tag = 'w';
      push(afterCity && !city ? 'name' : 'w', word.start, end);
      continue;
    }
    if (word.lower === 'her') {
      if (OBJECT_AFTER.test(words[at + 1]?.lower ?? '')) push('he', word.start, word.end);
      at += 1;
      continue;
    }
    const phrase = phraseAt(words, at);
    const title = capital && !shouting && (at > 0 || opensWithName(words));
    if (phrase && !(title && /^(?:gain|offset|bonus|giveback|w)$/.test(phrase.tag))) {
      const last = words[at + phrase.count - 1]!;
      const previous = words[at - 1]?.lower ?? 'the';
      const noun =
        (word.lower === 'order' && NOUN_BEFORE.test(previous)) ||
        (word.lower === 'orders' && PLURAL_BEFORE.test(previous));
      if (phrase.tag !== 'drop') push(noun ? 'ruling' : phrase.tag, word.start, last.end);
      at += phrase.count;
      continue;
    }
    // "Vane and May": a month that is a name.
    const inList = tokens.at(-1)?.tag === 'and' && /^(?:party|name)$/.test(tokens.at(-2)?.tag ?? '');
    const surname = inList && NAME_OF_MONTH.test(word.text) && !/^\d/.test(words[at + 1]?.text ?? '');
    const name = title && (surname || !(NO_NAME.test(word.text) || /-(?:based|American)$/.test(word.text)));
    push(name ? 'name' : FIGURE.test(word.text) ? 'figure' : 'w', word.start, word.end);
    at += 1;
  }
  tagRoles(tokens);
  const offsets: number[] = [];
  let tags = '';
  for (const { tag } of tokens) {
    offsets.push(tags.length);
    tags += ` ${tag}`;
  }
  return { tokens, tags, at: offsets };
}

/** A shape's sentence, as `text`, its block's, has it. */
export const sentenceOf = ({ tokens }: Shape, text: string): string =>
  text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);

/** The parties that tokens speak of, or whose something they are. */
export const partiesIn = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.flatMap(({ parties, owners }) => parties ?? owners ?? []));

/** The tags before a token. */
export const tagsBefore = ({ tags, at }: Shape, token: number): string => tags.slice(0, at[token]!);

/** The tags after a token. */
export const tagsAfter = ({ tags, at, tokens }: Shape, token: number): string =>
  tags.slice(at[token]! + tokens[token]!.tag.length + 1);

/** The tags between two tokens. */
export const between = (shape: Shape, from: number, to: number): string =>
  shape.tags.slice(shape.at[from]! + shape.tokens[from]!.tag.length + 1, shape.at[to] ?? shape.tags.length);
