import { matchesIn } from '../domain/matches.ts';
import { ACTS } from './acts.ts';

/** An act as named in a text: `[start, end)` takes in its year and the brackets that define a short form. */
export interface ActMention {
  start: number;
  end: number;
  /** Act id. `other` is a law that has no provisions here: the Bankruptcy Code, the Ontario Securities Act. */
  act: string;
  /** Where name and year contradict each other (`Securities Act of 1934`), the act that the year means. */
  byYear?: string;
}

export interface ActsOfText {
  mentions: ActMention[];
  /** Short forms that the text itself defines (`the Act`, `ICA`), where they can mean one act only. */
  terms: ReadonlyMap<string, string>;
}

/** Spellings of a word of an act's name: misprints, lost apostrophes, other forms. */
const SPELLINGS: Record<string, string> = {
  Exchange: "(?:Exchanges?|Exhange|Exbhange|Exchnage)(?:['’]s)?",
  Securities: '(?:Securities|Securites|Securies|Security)',
  Act: 'Ac?ct(?:s?\\b|(?=(?:of|and)\\b))',
  Advisers: "Advis[eo]r(?:['’]?s['’]?|[’' \\\\]s)?",
  Company: 'Compan(?:y|ies)',
  "'33": "['‘’]?\\b33",
  "'34": "['‘’]?\\b34",
};

/** Names that only running text has, as patterns; the catalogue holds those that are names in their own right. */
const LOOSE: Record<string, string[]> = {
  'exchange-act': ['Securities and Exchange Act', 'Securities & Exchange Act', 'Foreign Corrupt Practices Act', 'FCPA'],
  'advisers-act': ['Investment Advisers(?=\\sof\\s1940)'],
};

/** Laws whose names hold the name of an act, and others that sections and rules are cited of. */
const OTHER = [
  '(?:Commodity|Uniform|Ontario|Quebec|British Columbia|Pennsylvania|Indiana|Vermont|Alabama|Carolina|Florida|Texas|California|Georgia|Ohio|Michigan|Illinois)\\s(?:Exchange|Securities) Act\\b',
  'Insiders? Trading[A-Za-z ]{0,40} Act\\b|Securities Enforcement[A-Za-z ]{0,60} Act\\b|Securities Litigation[A-Za-z ]{0,12} Act\\b|Securities Investor Protection Act\\b',
  '(?:Bankruptcy|Internal Revenue|Criminal|Penal|Corporations?|United States|U\\.S\\.) Code\\b',
  'Rules of (?:Practice|(?:Civil|Criminal|Appellate) Procedure|Evidence)\\b|SIPA\\b|PSLRA\\b',
];

const ACT_OF_YEAR: Record<string, string> = { 1933: 'securities-act', 1934: 'exchange-act' };

/** `Securities Exchange Act` as a pattern: known spellings, spaces that may be lost. */
const spelled = (name: string): string =>
  name
    .split(/[ -]/)
    .map((word) => SPELLINGS[word] ?? word)
    .join('[\\s-]?');

/** Every name without its year, longest first, so that the longest is read. */
const NAMES = ACTS.flatMap((act) =>
  [act.name, act.short, ...act.aliases, ...(LOOSE[act.id] ?? [])].map((name) => ({
    act: act.id,
    name: name.replaceAll('’', "'").replace(/ of \d{4}$/, ''),
  })),
)
  .filter(({ name }, at, all) => name !== 'Act' && all.findIndex((one) => one.name === name) === at)
  .sort((a, b) => b.name.length - a.name.length);

/** The look ahead spares the names at signs with which none begins. */
const NAMED = new RegExp(
  `(?=[A-Z'‘’13])(?:(${OTHER.join('|')})|${NAMES.map(({ name }) => `(${spelled(name)})`).join('|')}|Securities[ -]?Exchange(?= of 1934)|(?:Securities )?Exchange(?=,? (?:and )?Rules? \\d)|\\bAct(?= of 193[34])|(Securities)(?=,? (?:of 1933|and of 1933|(?:and )?Sections? \\d)))(?:\\s?of\\s?(\\d{4})\\b)?`,
  'g',
);

/** `("Exchange Act")`, `(the Act)`, `(hereinafter the "ICA")`: what stands between the brackets after an act. */
const DEFINED =
  /\s?\(\s?(?:hereinafter\s|collectively\s|or\s)?(?:the\s)?["'“”‘’]{0,2}(?:the\s)?([A-Z'’\d][\w'’ .-]{1,32}?)["'“”‘’]{0,2}\s?\)/y;
/** `Exchange Act Release No. 34-1`: a release series, not the act. */
const SERIES = /^\s?(?:Rel(?:ease|\.)|File)/;

/** Acts that a text names, in order, and the short forms that it defines. */
export function findActs(text: string): ActsOfText {
  const mentions: ActMention[] = [];
  const terms = new Map<string, string>();
  for (const match of matchesIn(text, NAMED)) {
    let end = match.index + match[0].length;
    if (SERIES.test(text.slice(end, end + 10))) continue;
    const year = match.at(-1);
    const named = match[1] ? 'other' : match.at(-2) ? 'securities-act' : actOf(match);
    const act = named ?? ACT_OF_YEAR[year ?? ''] ?? 'exchange-act';
    DEFINED.lastIndex = end;
    const defined = DEFINED.exec(text);
    const term = defined?.[1]?.trim();
    const says = term && actNamed(term);
    if (defined && says) end += defined[0].length;
    else if (term && act !== 'other') {
      end += defined![0].length;
      terms.set(term, terms.has(term) && terms.get(term) !== act ? '' : act);
    }
    const byYear = ACT_OF_YEAR[year ?? ''];
    const contradicts = byYear && byYear !== act && (act === 'securities-act' || act === 'exchange-act');
    // A short form in brackets tells which of name and year was meant: `Securities Exchange Act of 1933 (Securities Act)`.
    if (contradicts && says) mentions.push({ start: match.index, end, act: says });
    else mentions.push({ start: match.index, end, act, ...(contradicts && { byYear }) });
  }
  const single = new Map([...terms].filter(([, act]) => act !== ''));
  const acts = new Set(mentions.map(({ act }) => act).filter((act) => act !== 'other'));
  if (!terms.has('Act') && acts.size === 1) single.set('Act', [...acts][0]!);
  return { mentions, terms: single };
}

/** The act whose name a match of `NAMED` holds. */
function actOf(match: RegExpMatchArray): string | undefined {
  const at = NAMES.findIndex((_, index) => match[index + 2] !== undefined);
  return NAMES[at]?.act;
}

/** The act that a whole phrase names: `Exchange Act`. */
function actNamed(phrase: string): string | undefined {
  // Not `exec`: it would leave `NAMED` at an offset from which the next text would be read.
  const [match] = matchesIn(phrase, NAMED);
  return match && match[0].length === phrase.length && !match[1] ? actOf(match) : undefined;
}
