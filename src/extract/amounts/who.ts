import type { Shape, Token } from './shape.ts';

/** Words of a sentence that name or stand for people and companies: `Vane and Harrow`, `him`, `the defendants`. */
export interface Who {
  /** Tokens `[from, to)`. */
  from: number;
  to: number;
  /** Names of the parties that it names outright. */
  names: string[];
  /** The word that stands for a name, alone or beside names: `him and Larkspur`. */
  stands?: 'he' | 'they' | 'it' | 'defendants' | 'company';
  /** Whether it names somebody who is no party. */
  strangers: boolean;
  /** `both Vane and Harrow`, `each of the defendants`. */
  each: boolean;
  /** Whether it goes on with “and his entities”, or with “and his relief defendant entities”. */
  entities?: 'all' | 'relief';
  /** “two”, “all four”: how many are meant. */
  count?: number;
}

const MEMBER = '(?:party|name|he|they|it|defendants|company)(?= |$)';
/** An apposition between commas: `, w of name ,`. */
const ASIDE = '(?: ,(?: (?:w|a|of party|of name|of|name|in|for|at|who w|as|on|company)){1,6} ,)';
const JOIN = `(?:${ASIDE}|,)?(?: ,)?(?: and| plus| ,)(?: (?:w|a|both|all|each|defendants|jointly|company))*?`;
const WHO = new RegExp(
  `(?: (?:each|both|all|defendants|company))*(?: w(?= defendants))? ${MEMBER}(?:${JOIN} (?:party|name|he|they|it)(?= |$))*`,
  'g',
);
/** `Vane and his three entities`, `Vane and his relief defendant entities`. */
const ENTITIES =
  /^,? and (?:his|her|their)(?: own| two| three| four| five| six| various| affiliated| controlled)?( relief defendant)? (?:entities|companies|firms|businesses|funds)\b/i;
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const COUNT = new RegExp(`\\b(${NUMBERS.slice(2).join('|')})\\b`);

const tokenAt = (shape: Shape, offset: number): number => {
  const index = shape.at.indexOf(offset);
  return index < 0 ? shape.tokens.length : index;
};

function describe(tokens: readonly Token[], from: number, to: number): Who {
  const part = tokens.slice(from, to);
  const names = [
    ...new Set(
      part
        .filter((token, at) => token.tag === 'party' && part[at - 1]?.tag !== 'of')
        .flatMap(({ parties }) => parties ?? []),
    ),
  ];
  const tags = part.map(({ tag }) => tag);
  const stand = (['he', 'they', 'it', 'defendants', 'company'] as const).find((tag) => tags.includes(tag));
  const words = part.map(({ text }) => text).join(' ');
  const count = COUNT.exec(words)?.[1];
  return {
    from,
    to,
    names,
    strangers: tags.includes('name'),
    each: tags.includes('each'),
    ...(stand && !(names.length > 0 && /defendants|company/.test(stand)) && { stands: stand }),
    ...(count && { count: NUMBERS.indexOf(count) }),
  };
}

/** Everyone whom a sentence names or stands for, in order. */
export function whoIn(shape: Shape, text: string): Who[] {
  const found: Who[] = [];
  for (const { 0: match, index } of shape.tags.matchAll(WHO)) {
    const who = describe(shape.tokens, tokenAt(shape, index), tokenAt(shape, index + match.length));
    const entities = ENTITIES.exec(text.slice(shape.tokens[who.to - 1]!.end, shape.tokens[who.to - 1]!.end + 60));
    if (entities && who.names.length > 0) who.entities = entities[1] ? 'relief' : 'all';
    found.push(who);
  }
  return found;
}
