import { matchesIn } from '../../domain/matches.ts';
import { NUMBER_WORDS, numberOf } from '../text/number-words.ts';
import type { Shape, Token } from './shape.ts';

/** Words of a sentence that name or stand for people and companies: `Vane and Harrow`, `him`, `the defendants`. */
export interface Who {
  /** Tokens `[from, to)`. */
  from: number;
  to: number;
  /** Names of the parties that it names outright. */
  names: string[];
  /** The names one by one, with none for somebody who is no party: whom sums told “respectively” are handed to. */
  heads: string[][];
  /** The word that stands for a name, alone or beside names: `him and Larkspur`. */
  stands?: 'he' | 'they' | 'it' | 'defendants' | 'company' | 'officer';
  /** Whether it is “a company and its president”. */
  joined?: true;
  /** Whether it names somebody who is no party. */
  strangers: boolean;
  /** Whether it means more than one. */
  plural: boolean;
  /** `both Vane and Harrow`, `each of the defendants`. */
  each: boolean;
  /** Whether it goes on with “and his firm”, “and his entities”, or “and his relief defendant entities”. */
  entities?: 'one' | 'all' | 'relief';
  /** `individual defendants`, `corporate defendants`, `relief defendants`, `the defendant and the relief defendants`. */
  sort?: 'person' | 'organization' | 'relief' | 'all';
  /** “two”, “all four”: how many are meant. */
  count?: number;
  /** “the other defendants” and nobody else. */
  others?: true;
  /** “all defendants”, whomever the text told of last. */
  everyone?: true;
}

/** An apposition between commas: `, w of name ,`. */
const ASIDE = '(?: ,(?: (?:w|a|of party|of name|of|name|in|for|at|who w|as|on|company)){1,6} ,)';
const BY_AND = `(?:(?: ,)? and| plus)(?:(?: (?:w|a|both|all|each|defendants|jointly|company))*?|(?: (?:w|a))+ ,)`;
const BY_COMMA = ' ,(?: (?:both|defendants|jointly))*';
const NAME = '(?:party|name)(?= |$)';
const STANDS = '(?:he|they|it|defendants|company|officer)(?= |$)';
const WHO = new RegExp(
  `(?: (?:each|both|all|defendants|company))*(?: w(?= defendants))?(?: ${NAME}(?:(?: of name)?${ASIDE}?(?:${BY_AND} (?:${NAME}|(?:he|they|it|officer|defendants(?! (?:party|name)))(?= |$))|${BY_COMMA} ${NAME}(?: w(?= and (?:party|name)))?))*| ${STANDS}(?: (?:and|plus)(?: (?:w|a))*? ${NAME})*)`,
  'g',
);
/** `Vane and his firm`, `Vane and his three entities`, `Vane and his relief defendant entities`. */
const ENTITIES =
  /^,? and (?:his|her|their)(?: own| two| three| four| five| six| various| affiliated| related| controlled)?( relief defendant)? (?:(entit|compan|business)(?:y|ies|es)?|(firm|fund)s?)\b/i;
const SOME_OF =
  /\b(?:firms|companies|individuals|others|entities|banks|traders|persons|people|executives|officers|employees), $/i;
/** `certain Larkspur entities`: not all of them, and which is not said. */
const CERTAIN = /\bcertain (?:of (?:the )?)?$/i;
/** `Larkspur and four individuals settle`: one of several who are not told by name. */
const AND_OTHERS =
  /^,? and (?:(?:two|three|four|five|six|seven|eight|nine|ten|several) (?:[a-z]+ ){0,2}(?:individuals|others|people|men|women|executives|officers|officials|employees|affiliates|companies|firms|entities)|others)\b/i;
/** `Larkspur and the Vane brothers`, `Vane and the Trust`: beside a party others who are parties too, though not told by their names. */
const BROTHERS = /^ (?:brothers|sisters|siblings)\b/;
const SHORT_NAME = /^(?:the )?(?:Trust|Fund|Partnership)$/i;
/** `total payments of the defendants`: of all. */
const IN_ALL = / total pay of(?: w)*$/;
const COUNT = new RegExp(`\\b(${NUMBER_WORDS.slice(2).join('|')}|both|\\d{1,2})\\b`);
/** `the seven settling` before `defendants`. */
const COUNT_BEFORE = new RegExp(`\\b(${NUMBER_WORDS.slice(2).join('|')}) (?:(?:of the )?[a-z]+ ){0,2}$`, 'i');

/** `the other defendants`: several who are not told by name. */
const OTHERS = /\b(?:others|(?:other|remaining|certain) (?:defendants|respondents|parties)|co-?defendants)$/;

function describe(tokens: readonly Token[], from: number, to: number, before: string): Who {
  const part = tokens.slice(from, to);
  // "another defendant, Vane": one who is named at once.
  const namedNext = (at: number): boolean =>
    part[at]!.text.startsWith('another') && part[at + 1]?.tag === ',' && part[at + 2]?.tag === 'party';
  const heads = part.filter(
    ({ tag }, at) => /^(?:party|name|he|they|it)$/.test(tag) && part[at - 1]?.tag !== 'of' && !namedNext(at),
  );
  const names = [...new Set(heads.flatMap(({ parties }) => parties ?? []))];
  const tags = part.map(({ tag }) => tag);
  const stands = (['he', 'they', 'it', 'defendants', 'officer', 'company'] as const).find((tag) => tags.includes(tag));
  // "relief defendants Vane and Harrow": only they.
  const titled = stands === 'defendants' && / defendants (?:party|name)/.test(` ${tags.join(' ')}`);
  // "the company and Vane"; "the company, Vane" is one.
  const joins = tags[tags.indexOf('company') + 1] === 'and';
  const printed = (): string => part.map(({ text }) => text).join(' ');
  const words = names.length > 0 ? '' : printed();
  // "Vane and the relief defendants": those beside him.
  const beside =
    names.length > 0 && stands === 'defendants' && !titled && /\band (?:the )?(?:relief|nominal)\b/.test(printed());
  // A number before a name counts something else.
  const ofAll = / and /.test(words);
  const count = !ofAll && words && (COUNT.exec(words)?.[1] ?? COUNT_BEFORE.exec(before)?.[1]?.toLowerCase());
  return {
    from,
    to,
    names,
    heads: heads.map(({ parties }) => parties ?? []),
    strangers: heads.some(({ tag }) => tag === 'name'),
    ...(part.some(({ joined }) => joined) && { joined: true as const }),
    plural:
      part.some(({ joined }) => joined) ||
      heads.length > 1 ||
      names.length > 1 ||
      part.some(({ tag, text }) => tag === 'name' && OTHERS.test(text)) ||
      stands === 'they' ||
      stands === 'defendants',
    ...(part.length === 1 && OTHERS.test(words) && { others: true as const }),
    each: part.some(({ text }) => text === 'each') || /^each\b/.test(part[0]!.text),
    ...(stands && !(names.length > 0 && ((stands === 'company' && !joins) || titled)) && { stands }),
    ...(/\bindividual/.test(words) && { sort: 'person' as const }),
    ...((beside || /\b(?:relief|nominal)/.test(words)) && { sort: ofAll ? ('all' as const) : ('relief' as const) }),
    ...(/\b(?:corporate|entity|entities|firms?|compan|advisers)/.test(words) && { sort: 'organization' as const }),
    ...(/^all\b/.test(words) && { everyone: true as const }),
    ...(count && { count: count === 'both' ? 2 : numberOf(count) }),
  };
}

function entitiesAfter(text: string): Who['entities'] {
  const match = ENTITIES.exec(text);
  if (!match) return undefined;
  if (match[1]) return 'relief';
  return /s$/.test(match[0]) && !/(?:business)$/.test(match[0]) ? 'all' : 'one';
}

/** `against Vane , and Harrow agreed`: two, of whom the second begins a clause. */
const AFTER_PREPOSITION = / (?:against|plus|of|by|from|on|at|for|in)$/;
const CLAUSE_AFTER = /^(?: w)? (?:agree|shall)(?= |$)/;
const ORDERED_AFTER = /^ order to(?= |$)/;
/** A place, a name or two before the comma that opens the clause of the next. */
const NEXT_BEGINS = /^(?:( name| party| party and party) , party|( name) , party and party)$/;

function parted(tags: string, match: string, index: number): { match: string; index: number }[] {
  // "in the courts of Texas, Vane agreed", "under the judgments against Vane and Harrow, Vane is ordered".
  const [, one, two] = NEXT_BEGINS.exec(match) ?? [];
  const first = one ?? two;
  const after = tags.slice(index + match.length);
  const and = first?.length ?? match.lastIndexOf(' , and ');
  if (
    and < 0 ||
    !AFTER_PREPOSITION.test(tags.slice(0, index)) ||
    !(CLAUSE_AFTER.test(after) || (first && ORDERED_AFTER.test(after)))
  )
    return [{ match, index }];
  const second = and + (first ? ' ,' : ' , and').length;
  return [
    { match: match.slice(0, and), index },
    { match: match.slice(second), index: index + second },
  ];
}

/** Everyone whom a sentence names or stands for, in order. `text` is the block's. */
export function whoIn(shape: Shape, text: string): Who[] {
  const tokenAt = new Map(shape.at.map((offset, token) => [offset, token]));
  const found = matchesIn(shape.tags, WHO).flatMap(({ 0: match, index }) => parted(shape.tags, match, index));
  return found.map(({ match, index }) => {
    const from = tokenAt.get(index)!;
    const { start } = shape.tokens[from]!;
    const ahead = text.slice(Math.max(0, start - 40), start);
    const who = describe(shape.tokens, from, tokenAt.get(index + match.length) ?? shape.tokens.length, ahead);
    if (IN_ALL.test(shape.tags.slice(0, index))) who.everyone = true;
    const { end } = shape.tokens[who.to - 1]!;
    // "the ten firms, Vane and Harrow": the names are some of those who are meant.
    const many = COUNT.exec(ahead.toLowerCase())?.[1];
    const all = many === (who.heads.length === 2 ? 'two' : NUMBER_WORDS[who.heads.length]);
    if ((SOME_OF.test(ahead) && !all) || (CERTAIN.test(ahead) && who.plural && !who.stands))
      return { ...who, names: [], heads: [], strangers: true };
    const behind = text.slice(end, end + 60);
    const short =
      who.strangers &&
      (BROTHERS.test(behind) ||
        shape.tokens.slice(who.from, who.to).some(({ tag, text: name }) => tag === 'name' && SHORT_NAME.test(name)));
    if (who.names.length > 0 && (short || AND_OTHERS.test(behind)))
      return { ...who, names: [], heads: [], strangers: true, plural: true };
    const entities = who.names.length > 0 ? entitiesAfter(behind) : undefined;
    return entities ? { ...who, entities } : who;
  });
}
