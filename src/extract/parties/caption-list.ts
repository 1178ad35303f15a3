import { isLegalForm, isOfLegalForm, ORGANIZATION_WORDS, plainWord } from '../../catalogue/names-corporate.ts';
import { GIVEN_NAMES } from '../../catalogue/names-given.ts';
import { CREDENTIALS, GENERATIONS, HONORIFICS } from '../../catalogue/names-personal.ts';
import type { Party } from '../../domain/facts.ts';
import { matchesIn } from '../../domain/matches.ts';
import { kindOfWords } from '../text/name-kind.ts';
import { nameWords } from './forms.ts';

/** One of those whom a caption names: offsets in the list's text, the name as printed, and what stands with it. */
export interface Captioned {
  start: number;
  end: number;
  name: string;
  aliases: string[];
  role?: Party['role'];
}

interface Part {
  start: number;
  end: number;
  text: string;
  /** What stood before it: `,`, `and`, `;`, `&` or nothing. */
  separator: string;
}

/** What parts the names of a list. */
const SEPARATOR =
  / & |\s*,?\sand(?=\p{Lu})|\s*(?:;\s*(?:-?(?:and|AND|And)-?\s+)?|,\s*(?:-?(?:and|AND|And)\b-?,?\s+|&\s+)?|\s-?(?:and|AND|And)-?(?=\s),?\s+|(?<=\.)(?:and|AND)\s+|:\s+|(?<=\b(?:Inc|INC|LTD|Ltd)\.)\s+(?=\p{Lu}[\p{L}]{3})|(?<=, S\.A\.)\s+(?=\p{Lu}[\p{L}]{2})|(?<=\p{Ll}{3}|\p{Lu}{4})(?<!\b(?:Inc|Corp|Bros|CORP|BROS|INTL|ASSOC))\.\s+(?=\p{Lu}[\p{L}.]+\s)(?!(?:COM|NET|ORG)\b))/gu;

const ALIAS =
  /[\s,(]*\b(?:a[.'’]*\/?k[.'’]*\/?a\.?|d\.?\/?b\.?\/?a\.?|f\.?\/?k\.?\/?a\.?|n\.?\/?k\.?\/?a\.?|also known as|(?:formerly|now|previously) (?:known as|named|doing business as)|formerly|doing business (?:as|under the names?)|trading as|t\/a)(?![\p{L}])[\s:/]*|[\s,(]*\b[adfn]\/[bk]\/a(?=\p{L})/iu;

const ROLES: readonly [RegExp, Party['role'] | 'nominal'][] = [
  [/\brelief[- ]defendants?\b/i, 'relief-defendant'],
  [/\bdefendants?(?: solely)? (?:for (?:the )?purposes? of|solely as to) (?:equitable )?relief\b/i, 'relief-defendant'],
  [/\bnominal[- ]defendants?\b/i, 'relief-defendant'],
  [/\b(?:co-?)?defendants?\b/i, 'defendant'],
  [/\brespondents?\b/i, 'respondent'],
];

/** A part that only describes the one before it. */
const DESCRIPTION =
  /^(?:an? |the (?:former|estate's)|individually|jointly|severally|his |her |its |their |as |in (?:his|her|its|their) |in re\b|solely|collectively|by and through|through |on behalf|for (?:himself|herself|itself)|formerly|et\.?,? ?als?\b|et ux|husband|wife\b|with respect|inclusive|both |all |each |trustees?$|a (?:limited|general|texas|nevada|florida)|(?:california|delaware|florida|nevada|texas|new york|new jersey) (?:corporation|limited|company|partnership))/i;

/** Parties without a name. */
const NOBODY =
  /^(?:(?:certain |one or more |other |all )*(?:unknown|unidentified|unnamed|john|jane|named|other)\b.*\b(?:purchasers?|persons?|individuals|does?|traders?|entities|others|sellers?|defendants?)\b|(?:john |jane |john\/jane |and )?does?\b.*|one or more\b.*|certain\b.*|others?|(?:one )?unknown\b.*|various\b.*|(?:civ|sec|adv|action|judg\w*|prejudg\w*|minor child|prime rate|order|jury)\b.*|(?:the )?(?:common )?(?:stock|securities)\b.*|plaintiffs?|intervenors?|individuals?|corporations?|\d+)$/i;

/** Words before a name that are none of it. */
const LEADING =
  /^(?:(?:and|sec v\.|the defendants?|defendants?|relief defendants?|nominal defendants?|respondents?|as|against|vice-president|mr\.?|mrs\.?|ms\.?|dr\.?|hon\.?|honorable|former|individually and)\s+(?=\S))+/i;

const hasGivenName = (text: string): boolean => nameWords(text).some((word) => GIVEN_NAMES.has(word.toLowerCase()));

const isPersonal = (text: string): boolean => {
  const words = nameWords(text);
  if (words.length < 2 || words.length > 6) return false;
  if (words.some((word) => ORGANIZATION_WORDS.has(word.toLowerCase()))) return false;
  const last = words.at(-1)!;
  if (isLegalForm(last) && !GENERATIONS.has(plainWord(last))) return false;
  return (
    GIVEN_NAMES.has(words[0]!.toLowerCase()) ||
    words.slice(0, -1).some((word) => /^(?:\p{L}|\p{Lu}\.\p{Lu})$/u.test(word))
  );
};

const endsInLegalForm = (text: string): boolean => isLegalForm(nameWords(text).at(-1) ?? '');
const isGeneric = (word: string): boolean => ORGANIZATION_WORDS.has(word.toLowerCase());

/** Whether the text shows that words with an `and` between them are one name; its first words, and all. */
export type IsOneName = (first: string, whole: string) => boolean;

/** `Fenner & Smith Incorporated`, behind other partners. */
const PARTNERS = /\s&\s/;
/** `Merrill Lynch` or `Fenner` before `Pierce, Fenner & Smith Incorporated`: no list of people goes on with a surname. */
const isPartner = ({ text }: Part): boolean =>
  /^\s*\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}{2,})?\s*$/u.test(text) && !endsInLegalForm(text);

/** Whether the `and` or comma before a part stands inside one organization's name. */
function continues(before: Part, part: Part, rest: string, isOne: IsOneName): boolean {
  // `Inc. (d/b/a Harrow, Inc.)`, `Inc. d/b/a Harrow` go on as `Inc.` does.
  const own = part.text.replace(/(?<=\S)\s*\(.*$/is, '');
  const words = nameWords(own.split(ALIAS)[0] || own);
  const tail = words.filter((word, at) => !isOfLegalForm(words, at) && !GENERATIONS.has(plainWord(word)));
  if (/^(?:[,;]|\s)\s*$/.test(part.separator)) {
    if (tail.length === 0 && words.length > 0) return true;
    if (/^limited partnership$/i.test(words.join(' '))) return true;
    if (words.length === 1 && isGeneric(words[0]!) && endsInLegalForm(before.text)) return true;
    if (words.length < 3 && words.every((word) => CREDENTIALS.has(plainWord(word)))) return true;
    return nameWords(before.text).length === 1 && !endsInLegalForm(before.text) && PARTNERS.test(part.text);
  }
  if (!/\band\b/i.test(part.separator) || /[;]/.test(part.separator)) return false;
  if (tail.length === 0) return true;
  if (endsInLegalForm(before.text)) return false;
  // `A. B. Tarnbrook and Investments, Inc.`: initials, but nothing is called `Investments` alone.
  if (isPersonal(before.text) && !(tail.length === 1 && isGeneric(tail[0]!) && !hasGivenName(before.text)))
    return false;
  if (isOne(before.text.trim(), rest)) return true;
  // `Avery Northcote a/k/a Avery Vane and Larkspur Trading Company`
  if (tail.length > 1 && ALIAS.test(before.text)) return false;
  if (tail.length > 0 && (tail.length < words.length || words.length < 3) && tail.every(isGeneric)) return true;
  return (
    tail.length > 0 &&
    isGeneric(tail[0]!) &&
    isGeneric(nameWords(before.text).at(-1) ?? '') &&
    endsInLegalForm(part.text)
  );
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let separator = '';
  const push = (end: number): void => {
    if (text.slice(start, end).trim()) parts.push({ start, end, text: text.slice(start, end), separator });
  };
  for (const { 0: mark, index } of matchesIn(text, SEPARATOR)) {
    if (insideBrackets(text, index) || (mark === ' & ' && !joinsPeople(text, start, index))) continue;
    push(index);
    start = index + mark.length;
    separator = mark.trim() || mark;
  }
  push(text.length);
  return parts;
}

/** `Avery Northcote & Quill Vane`: two people, unlike `Northcote & Vane`. */
const joinsPeople = (text: string, start: number, at: number): boolean =>
  isPersonal(text.slice(start, at)) && isPersonal(/^[^,;&]*/.exec(text.slice(at + 3))![0]);

/** As far as a bracket reaches: `(individually and d/b/a Larkspur, Harrow LLC and The Vane Club)`. */
const BRACKET_REACH = 200;
const insideBrackets = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - BRACKET_REACH), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')') && text.slice(at, at + BRACKET_REACH).includes(')');
};

/** Joins the parts that belong to one name: `Harrow, Inc.`, `Vane, Jr.`, `Escrow and Transfer Corp.` */
function joined(text: string, parts: Part[], isOne: IsOneName): Part[] {
  const whole: Part[] = [];
  for (const part of parts) {
    const before = whole.at(-1);
    if (before && !roleOf(before.text)?.alone && continues(before, part, text.slice(before.start, part.end), isOne)) {
      const partners = before.separator === ',' && nameWords(before.text).length === 1 && PARTNERS.test(part.text);
      const first = partners && whole.length > 1 && isPartner(whole.at(-2)!) ? whole.splice(-2, 1)[0]! : before;
      before.start = first.start;
      before.separator = first.separator;
      before.end = part.end;
      before.text = text.slice(before.start, part.end);
    } else whole.push({ ...part });
  }
  return whole;
}

/** `(“Kobi”)`, `"Tad"`; an organization's own bracket stays in its name: `Larkspur Mining (Nevada) Inc.` */
const BRACKET = /\s*(?:\([^()]*\)|["“][^"”]*["”])/;
const BRACKETS = new RegExp(BRACKET, 'g');

/** The name in a part, its aliases, and where the name stands in the part. */
function readName(part: Part): Omit<Captioned, 'role'> | undefined {
  let text = part.text;
  const aliases: string[] = [];
  for (let alias = ALIAS.exec(text); alias; alias = ALIAS.exec(text)) {
    const rest = text.slice(alias.index + alias[0].length);
    const next = ALIAS.exec(rest)?.index ?? rest.length;
    const name = cleaned(rest.slice(0, next));
    if (name) aliases.push(...apart(name));
    if (alias.index === 0 && next >= rest.length) return undefined;
    text = text.slice(0, alias.index) + rest.slice(next);
  }
  const lead = LEADING.exec(text)?.[0].length ?? 0;
  const bare = text.slice(lead);
  const bracket = BRACKET.exec(bare);
  const organized = bracket && nameWords(bare.slice(bracket.index + bracket[0].length)).some(isLegalForm);
  const inside = bracket?.[0].replace(/^[\s(“"]+|[\s)”"]+$/g, '');
  if (
    inside &&
    !organized &&
    /^\p{Lu}[\p{L}.' -]{1,20}$/u.test(inside) &&
    !/^(?:the|in re|chartered|certified)\s/i.test(inside)
  )
    aliases.unshift(inside);
  const name = cleaned(organized ? bare : bare.replace(BRACKETS, ''));
  if (!/\p{Lu}/u.test(name)) return undefined;
  return { start: part.start + lead, end: part.start + lead + bare.trimEnd().length, name, aliases };
}

/** `Avery Vane and Quill Harrow`: two other names of one. */
function apart(aliases: string): string[] {
  const parts = aliases.split(/ (?:and|or) /);
  return parts.every((part) => isPersonal(part)) ? parts : [aliases];
}

/** Marks and spaces around a name, and credentials behind it, taken off. */
function cleaned(text: string): string {
  let name = text
    .replace(/\(\s*\)/g, '')
    .replace(/(?<=\p{L})\. (?=(?:com|net|org)\b)/iu, '.')
    .replace(/^[\s,;:.()“”"'–—-]+|[\s,;:“”"–—-]+$/g, '')
    .replace(/\s+/g, ' ');
  name = name.replace(
    /[\s,(]+(?:individually|et\.?,? ?als?\b|as (?:trustee|executor|personal|administrator|custodian|guardian)).*$/i,
    '',
  );
  if (!name.includes('(')) name = name.replace(/\)+$/, '');
  name = name.replace(/^\(|[(\]]+$/g, '');
  name = name.replace(/\b(?:and|as)\b\s*$/i, '').trim();
  for (
    let last = nameWords(name).at(-1);
    last && CREDENTIALS.has(plainWord(last)) && nameWords(name).length > 2;
    last = nameWords(name).at(-1)
  ) {
    name = name.slice(0, name.lastIndexOf(last)).replace(/[\s,.]+$/, '');
  }
  const first = nameWords(name)[0];
  if (first && HONORIFICS.has(first.toLowerCase()) && nameWords(name).length > 2)
    name = name.slice(first.length).replace(/^[.\s]+/, '');
  const abbreviated = /(?:\b(?:inc|corp|co|ltd|jr|sr)|\.\p{L})\.?$/iu.test(name);
  return abbreviated ? name : name.replace(/\.+$/, '');
}

/** `(individually and d/b/a Larkspur Trust, Harrow Bank Ltd. and Vane International)`: all are names of the one before. */
const INDIVIDUALLY = /\(individually and (?:d\/?b\/?a|doing business as)\s+([^()]*)\)/i;
const namesOf = (list: string): string[] => joined(list, partsOf(list), () => false).map(({ text }) => cleaned(text));

const DOES_BUSINESS = /\b(?:d\/?b\/?a|doing business as) [^,;]{3,60}$/i;
/** `Options by Harrow`, `Larkspur Partners`: words that are no person's, without a legal form. */
const isBusiness = (text: string): boolean =>
  !isPersonal(text) &&
  !endsInLegalForm(text) &&
  (nameWords(text).some(isGeneric) || /\p{L} (?:by|of|for) \p{Lu}/u.test(text));

/** `A, B, and C, Relief Defendant`: one alone is for relief. */
const ONE_FOR_RELIEF =
  /\b(?:(?:relief|nominal)[- ]defendant\b(?!s)|defendant(?: solely)? (?:for (?:the )?purposes? of|as to) (?:equitable )?relief\b)/i;

/** The role that the words of a part give, and whether the part says nothing else. */
function roleOf(text: string): { role: Party['role']; alone: boolean; leads: boolean } | undefined {
  for (const [pattern, role] of ROLES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const rest = (text.slice(0, match.index) + text.slice(match.index + match[0].length)).replace(
      /\b(?:and|as|the|a|of)\b|[\s,;.()-]/gi,
      '',
    );
    return { role: role === 'nominal' ? 'relief-defendant' : role, alone: rest === '', leads: match.index < 12 };
  }
  return undefined;
}

/**
 * Reads the names of a caption's list: `A, Inc., B and C, Defendants, and D, Relief Defendant`. A role that follows names is theirs,
 * one that goes before names is theirs until the next.
 */
export function captionList(list: string, isOne: IsOneName = () => false): Captioned[] {
  const found: Captioned[] = [];
  let since = 0;
  let coming: Party['role'] | undefined;
  const named = list.replace(/,?\s*\bet\.?,? ?als?\b\.?\s*$/i, '');
  for (const part of joined(named, partsOf(named), isOne)) {
    const marked = roleOf(part.text);
    if (marked?.alone) {
      // "Vane and relief defendant, Harrow": the role of those behind.
      const follows = found.length > since && !/\band\b/i.test(part.separator);
      if (follows) for (const one of found.slice(ONE_FOR_RELIEF.test(part.text) ? -1 : since)) one.role ??= marked.role;
      if (!follows || coming) coming = marked.role;
      since = found.length;
      continue;
    }
    if (marked?.leads) coming = marked.role;
    let text = part.text;
    if (marked) for (const [pattern] of ROLES) text = text.replace(pattern, (words) => ' '.repeat(words.length));
    const lead = marked ? text.length - text.replace(/^(?:[\s:,-]|\b(?:as|and|the)\b)+/i, '').length : 0;
    const rest = { ...part, start: part.start + lead, text: text.slice(lead) };
    const before = found.at(-1);
    const alias = ALIAS.exec(rest.text);
    if (before && alias?.index === 0) {
      before.aliases.push(...rest.text.split(ALIAS).map(cleaned).filter(Boolean));
      continue;
    }
    // `Avery Northcote, doing business as Larkspur Securities and the Larkspur Group`
    if (before && before.aliases.length > 0 && /^the \S/.test(rest.text) && /^and$/i.test(part.separator)) {
      before.aliases.push(cleaned(rest.text.replace(/^the /, '')));
      continue;
    }
    // `Avery Northcote, doing business as Larkspur Trading and Options by Harrow`
    if (
      before &&
      /^and$/i.test(part.separator) &&
      !endsInLegalForm(before.name) &&
      kindOfWords(nameWords(before.name)) !== 'organization' &&
      DOES_BUSINESS.test(named.slice(before.start, part.start)) &&
      isBusiness(rest.text)
    ) {
      before.aliases.push(cleaned(rest.text));
      continue;
    }
    // `Larkspur LLC a/k/a Gorkspur and Orkspur`
    if (
      /^and$/i.test(part.separator) &&
      [before?.aliases.at(-1) ?? '', rest.text].every((one) => nameWords(one).length === 1)
    ) {
      before!.aliases.push(cleaned(rest.text));
      continue;
    }
    if (before && before.aliases.length > 0 && /\S \bor\b \S/.test(rest.text)) {
      before.aliases.push(
        ...rest.text
          .split(/ \bor\b /)
          .map(cleaned)
          .filter(Boolean),
      );
      continue;
    }
    if (DESCRIPTION.test(rest.text) || NOBODY.test(rest.text.trim())) {
      const business = /\bd\.?\/?b\.?\/?a\.?\s+(.+)$/i.exec(rest.text);
      if (business && before) before.aliases.push(cleaned(business[1]!));
      continue;
    }
    const one = readName(rest);
    if (!one || one.name.length < 3 || NOBODY.test(one.name)) continue;
    const itself = INDIVIDUALLY.exec(rest.text)?.[1];
    found.push({ ...one, ...(itself && { aliases: namesOf(itself) }), ...(coming && { role: coming }) });
    if (marked && !marked.leads) {
      for (const one of found.slice(ONE_FOR_RELIEF.test(part.text) ? -1 : since)) one.role = marked.role;
      since = found.length;
      coming = undefined;
    }
  }
  return found;
}
