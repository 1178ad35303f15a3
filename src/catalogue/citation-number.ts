import { after, besides } from './citation-labels.ts';
import { readLevels } from './citation-levels.ts';
import { matchAt } from './citation-match.ts';

/** One number of a section or rule as read: `13(b)(2)(A)` is base `13`, levels `b`, `2`, `A`; `10b-5(a)` is base `10b-5`, level `a`. */
export interface CitedNumber {
  kind: 'section' | 'rule';
  base: string;
  levels: string[];
  /** Offsets of the number's own words, `[start, end)`. */
  start: number;
  end: number;
}

/**
 * Rules whose hyphen or brackets are often lost (`13a1`, `10-b-5`, `10(b)-5`, `10(b)(5)`): a broken number is mended only into one of
 * these. All are rules under the Exchange Act.
 */
const MENDED = new Set(
  (
    '10b-3 10b-5 10b-9 10b-10 12b-11 12b-20 12b-25 13a-1 13a-11 13a-13 13a-14 13a-15 13a-16 13b2-1 13b2-2 13d-1 13d-2 14a-3 14a-9 14e-3 14e-8 ' +
    '15b1-1 15b3-1 15b7-1 15c1-2 15c2-11 15c3-1 15c3-3 15d-1 15d-11 15d-13 15d-14 16a-2 16a-3 17a-3 17a-4 17a-5 17a-8'
  ).split(' '),
);

/** A hyphen as printed or as damaged: `10b-5`, `10b- 5`, `10b‑5`, `10b?5`. */
const HYPHEN = '\\s?[-‐‑‒–—−?\\u00ad]+\\s?';
/** `10b-5`, `13b2-1`, `17Ad-10`, `15Ba1-2`, `21F-17`, `13a-l` (a one read as an l). */
const LETTERED = new RegExp(
  `([\\dlO]{1,2})\\s?([A-Z]?[A-Za-z])(\\d{0,2})${HYPHEN}([\\dlO]{1,3})(?!\\d|[A-Za-z](?!nd\\b|here|romul)|-\\d)`,
  'y',
);
/** `17Ac-2-2` for `17Ac2-2`. */
const HYPHEN_TOO_MANY = /(17)(A[a-d])-(\d)-(\d{1,2})(?!\d|-)/y;
/** `10b 5`, `13a1`, `10-b-5`, `10(b)-5`, `10(b)(5)`, `13(b)(2)-1`. */
const BROKEN = /([\dlO]{1,2})[-(]?([a-z])\)?[-(]?(\d?)\)?[\s\-‐‑–—−?(]{0,2}(\d{1,2})\)?(?![\dA-Za-z%])/y;
/** `Rule 10b-thereunder`, `Rule 10(b) thereunder`: the number is lost, and 10b-5 is the rule that goes with Section 10(b). */
const NUMBER_LOST = /10\(?b\)?-?(?=\s?(?:there|promulgated))/y;
/** `206(4)-8`, `204-2`, `204A-1`, `206(4)-(8)`, `206-4(8)`, `202(a)(11)-1`: rules under the Advisers Act. */
const ADVISERS = new RegExp(`(20\\d[A-Z]?)((?:\\(\\w{1,2}\\)){0,2})${HYPHEN}\\(?(\\d{1,2})\\)?(?!\\d)`, 'y');
const ADVISERS_TURNED = new RegExp(
  `(206)(?:${HYPHEN}4|\\(4\\))\\s?(?:${HYPHEN}|\\()(\\d)\\)?(?!\\d)|(204)\\((\\d)\\)-?(?=\\()`,
  'y',
);
/** `2-02` of Regulation S-X. */
const ARTICLE = /(\d{1,2}-\d\d)(?!\d|-)/y;
/** `G-17` of the MSRB. */
const LETTER_FIRST = /([ADG]-\d{1,2})(?!\d)/y;
const PLAIN_RULE = /(\d{1,4})([A-Z]?)(?![\dA-Za-z])/y;
/** `10`, `15B`, `21C`, `1O` (a nought read as an O), `78j` and `80b-6` of the United States Code. */
const SECTION = /(\d[\dlO]{0,4}|[lI][\dO]\d?)\s?([A-Z](?![A-Za-z]|\.[A-Z]))?(?!\d|[a-z]{2}|\.[A-Z]\.|\.\d)/y;

const digits = (text: string): string => text.replace(/[lI]/g, '1').replace(/O/g, '0');

/** `240.10b-5`: the part of the Code of Federal Regulations before a rule. */
const PART = /2\d\d\.(?=\d)/y;

/** The base of a rule number at `start`, and where it ends; broken numbers are mended only where a rule is expected. */
function ruleBase(text: string, at0: number, kind: CitedNumber['kind']): [base: string, end: number] | undefined {
  const start = at0 + (matchAt(PART, text, at0)?.[0].length ?? 0);
  const turned = kind === 'rule' ? matchAt(ADVISERS_TURNED, text, start) : null;
  if (turned) return [turned[1] ? `206(4)-${turned[2]}` : `204-${turned[4]}`, start + turned[0].length];
  let found = matchAt(ADVISERS, text, start);
  if (found) return [`${found[1]}${found[2]}-${Number(found[3])}`, start + found[0].length];
  found = matchAt(LETTERED, text, start) ?? matchAt(HYPHEN_TOO_MANY, text, start);
  if (found) return [letteredBase(found), start + found[0].length];
  found = kind === 'rule' ? matchAt(NUMBER_LOST, text, start) : null;
  if (found) return ['10b-5', start + found[0].length];
  found = kind === 'rule' ? matchAt(BROKEN, text, start) : null;
  if (found) {
    const base = [letteredBase(found), letteredBase([found[0], found[1]!, found[2]!, '', `${found[3]}${found[4]}`])];
    const known = base.find((one) => MENDED.has(one));
    if (known) return [known, start + found[0].length];
  }
  found = matchAt(ARTICLE, text, start) ?? matchAt(LETTER_FIRST, text, start);
  if (found) return [found[1]!, start + found[0].length];
  found = matchAt(PLAIN_RULE, text, start);
  return found ? [found[0], start + found[0].length] : undefined;
}

const letteredBase = ([, number, letters, more, last]: readonly string[]): string =>
  `${digits(number!)}${letters!.length > 1 ? letters! : letters!.toLowerCase()}${more}-${Number(digits(last!))}`;

/** `(14)(e)`. */
const ENCLOSED = /\((\d{1,2})\)(?=\([a-z]\))/y;
/** `Section 10b`, `17a`: a level whose brackets were lost; a capital letter (`10A`, `21C`) belongs to the number. */
const LOWER_LETTER = /([a-z])(?=\W|$)/y;
const BRACKETS_LOST = new Set(['5', '10', '13', '14', '15', '16', '17']);
/** `10(b)(5)`, cited as a section: the Exchange Act has no such paragraph, only the rule. */
const AS_RULE = /^10\(b\)-?\(?5\)?/;

/** The numbers at `start` (several where levels stand side by side), or nothing. `15 U.S.C.` is no section. */
export function readNumber(text: string, start: number, kind: CitedNumber['kind']): CitedNumber[] {
  const number =
    kind === 'rule' || AS_RULE.test(text.slice(start, start + 9)) ? ruleAt(text, start) : sectionAt(text, start);
  if (!number || CODE_AFTER.test(text.slice(number.end, number.end + 12))) return [];
  const { paths, end, range } = readLevels(text, number.end);
  const below = paths.length > 0 ? paths : [[]];
  const numbers = below.map((path) => ({ ...number, levels: [...number.levels, ...path], start, end }));
  return range === undefined ? numbers : [...numbers, ...upTo(numbers.at(-1)!, [range])];
}

type Base = Pick<CitedNumber, 'kind' | 'base' | 'levels' | 'end'>;

function ruleAt(text: string, start: number): Base | undefined {
  const rule = ruleBase(text, start, 'rule');
  if (!rule) return undefined;
  // "Rule 10b-5 and 206(1)": a section among rules.
  const kind = /^20[678]$/.test(rule[0]) && text[rule[1]] === '(' ? 'section' : 'rule';
  return { kind, base: rule[0], levels: [], end: rule[1] };
}

/** A section, or a rule in a list of sections: `Sections 10(b) and 10b-5`. */
function sectionAt(text: string, start: number): Base | undefined {
  const rule = ruleBase(text, start, 'section');
  if (rule && /[a-z].*-|\)-|^20\d[A-Z]?-/.test(rule[0]))
    return { kind: 'rule', base: rule[0], levels: [], end: rule[1] };
  // "Section 232.302 of Regulation S-T": the part, then the rule.
  if (matchAt(PART, text, start) && rule) return { kind: 'rule', base: rule[0], levels: [], end: rule[1] };
  const enclosed = matchAt(ENCLOSED, text, start);
  if (enclosed) return { kind: 'section', base: enclosed[1]!, levels: [], end: start + enclosed[0].length };
  const section = matchAt(SECTION, text, start);
  if (!section) return undefined;
  const end = start + section[0].length;
  const letter = section[2] ? undefined : matchAt(LOWER_LETTER, text, end)?.[1];
  const number = digits(section[1]!) + (section[2] ?? '');
  if (!letter) return { kind: 'section', base: number, levels: [], end };
  // Elsewhere a small letter is part of the number: `4b` of the Commodity Exchange Act.
  return BRACKETS_LOST.has(number)
    ? { kind: 'section', base: number, levels: [letter], end: end + 1 }
    : { kind: 'section', base: number + letter, levels: [], end: end + 1 };
}

/** The numbers after `first` up to the one whose last levels are `last`: `17(a)(1)` up to `(3)` gives `17(a)(2)`, `17(a)(3)`. */
export function upTo(first: CitedNumber, last: readonly string[]): CitedNumber[] {
  const path = besides(first.levels, last);
  const depth = (path?.length ?? 0) - 1;
  if (!path || path.slice(0, depth).join() !== first.levels.slice(0, depth).join()) return [];
  return after(first.levels[depth]!, path[depth]!).map((label) => ({
    ...first,
    levels: [...first.levels.slice(0, depth), label],
  }));
}

/** `15 U.S.C.`, `17 C.F.R.`, `18 USC`. */
const CODE_AFTER = /^\s?(?:U\.?\s?S\.?\s?C|C\.?\s?F\.?\s?R)/;
