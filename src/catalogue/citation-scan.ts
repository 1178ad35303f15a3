import { matchesIn } from '../domain/matches.ts';
import { type ActsOfText, findActs } from './citation-acts.ts';
import { type CitedList, readRegulation, withBefore, withTail } from './citation-books.ts';
import { sectionOfCode } from './citation-codes.ts';
import { closesWell } from './citation-levels.ts';
import { readList } from './citation-list.ts';
import { matchAt } from './citation-match.ts';
import type { CitedNumber } from './citation-number.ts';

/**
 * `Sections `, `Rule`, `§§ `, `15 U.S.C. § `, `17 C.F.R. `, `Title 15, United States Code, Section `; `andRule10b-5` has lost a space.
 * The look ahead spares the alternatives at signs with which none begins.
 */
const HEAD =
  /(?=[\dTSRsr§])(?:(\d{1,2})\s?(?:U\.?\s?S\.?\s?C\.?(?:A\.)?|C\.?\s?F\.?\s?R\.?)\s?(?:(?:Part|Sections?|Secs?\.?|[8Â]?§+)\s?)*|Title\s(\d{1,2}),?\s(?:of\s(?:the\s)?)?(?:United States|U\.S\.) Code,?\s(?:Sections?\s)?|(?:\b|(?<=[a-z]))(?:Sections?|Sec-\s?tions?|SECTIONS?|Secs?\.|Rules?|Rues|RULES?|Regulations?|REGULATION|Reg\.?(?=\s(?:FD|SHO|BI|S-P|AC|M)\b))(?=,?[\s\d(§Â])|\b(?:sections?|rules?)(?=\s[\dG(§])|§+|(?=\d{1,3}[A-Z]?\([a-z\d]\))(?<=\bAct\s|\bviolat(?:e|ed|es|ing|ions? of)\s))/g;

/** The lists of a text in order, and its acts. */
export function scanLists(text: string): { lists: CitedList[]; acts: ActsOfText } {
  if (text.search(HEAD) < 0) return { lists: [], acts: { mentions: [], terms: new Map() } };
  const acts = findActs(text);
  const lists: CitedList[] = [];
  HEAD.lastIndex = 0;
  for (let match = HEAD.exec(text); match; match = HEAD.exec(text)) {
    const previous = lists.at(-1);
    const list = /^R/i.test(match[0])
      ? (readRegulation(text, match.index) ?? listAt(text, match, acts))
      : listAt(text, match, acts);
    if (!list || (previous && list.head < previous.end)) continue;
    if (list.code && previous && !previous.code && BESIDE.test(text.slice(previous.end, list.head))) {
      // `Section 10(b) of the Exchange Act, 15 U.S.C. § 78j(b)`: the same provision again.
      previous.end = Math.max(previous.end, list.end);
      HEAD.lastIndex = list.end;
      continue;
    }
    const whole = withBefore(text, list, acts.mentions, previous);
    lists.push(whole, ...rulesInside(text, whole), ...continuations(text, list, acts));
    HEAD.lastIndex = Math.max(lists.at(-1)!.numbersEnd, match.index + 1);
  }
  return { lists: lists.filter((list) => list.numbers.length > 0 || list.kind === 'regulation'), acts };
}

/** `10(b) (and Rule 10b-5 thereunder), 13(d)(1) (and Rules 13d-1 and 13d-2 thereunder)`: rules in brackets behind their sections. */
const RULES_INSIDE = /\((?:and|or)\s+Rules?\s+(?=\d)/g;

function rulesInside(text: string, whole: CitedList): CitedList[] {
  if (whole.kind !== 'section') return [];
  return matchesIn(text.slice(whole.start, whole.end), RULES_INSIDE).flatMap(({ 0: opening, index }) => {
    const head = whole.start + index + 1;
    const found = readList(text, head + opening.length - 1, 'rule');
    return found
      ? [{ ...whole, kind: 'rule' as const, numbers: found.numbers, start: head, head, there: true as const }]
      : [];
  });
}

/** After an act: ` and 10(b) of the Exchange Act`, `, and 10b-5`: a list that has lost its head word. */
const CONTINUES = /\s*,?\s*(?:(?:and|or|as wells? as)\s+)?(?=\d{1,3}[A-Z]?\([a-z\d]\)|\d{1,2}[A-Z]?[a-z]{1,2}\d?-\d)/y;

function continuations(text: string, first: CitedList, acts: ActsOfText): CitedList[] {
  const found: CitedList[] = [];
  for (let last = first; last.end > last.numbersEnd; last = found.at(-1)!) {
    const join = matchAt(CONTINUES, text, last.end);
    const from = last.end + (join?.[0].length ?? 0);
    const numbers = join
      ? readList(text, from, /^\d{1,2}[A-Z]?[a-z]/.test(text.slice(from)) ? 'rule' : 'section')
      : undefined;
    if (!numbers || !closesWell(text, numbers.end)) break;
    const end = numbers.end;
    const kind = numbers.numbers[0]!.kind;
    const bare = { ...last, kind, numbers: numbers.numbers, start: from, head: from, end, numbersEnd: end };
    found.push(withTail(text, { ...bare, book: undefined, there: undefined }, acts));
  }
  return found;
}

/** The list whose head word `match` is. */
function listAt(text: string, match: RegExpExecArray, acts: ActsOfText): CitedList | undefined {
  const head = match.index;
  const title = match[1] ?? match[2];
  const from =
    head +
    match[0].length +
    /^[\sÂ:,]*(?:and\s)?(?:§+\s?)?/.exec(text.slice(head + match[0].length, head + match[0].length + 8))![0].length;
  const actsBefore = acts.mentions.filter(({ start }) => start < head).length;
  if (title !== undefined && /U|T/.test(match[0])) return codeList(text, head, from, title, actsBefore);
  const kind = title !== undefined || /^r/i.test(match[0]) ? 'rule' : 'section';
  const found = readList(text, from, kind);
  if (!found) return undefined;
  const list: CitedList = {
    kind,
    numbers: found.numbers,
    start: head,
    end: found.end,
    head,
    numbersEnd: found.end,
    actsBefore,
  };
  if (title !== undefined) {
    const part = Number(/^2\d\d/.exec(text.slice(from))?.[0] ?? 0);
    return { ...list, code: true, book: title === '17' ? { part } : { other: true } };
  }
  return withTail(text, list, acts);
}

/** Between a citation and its place in the codes. */
const BESIDE = /^[\s,;[(\])]*(?:and\s)?$/;
/** `15 U.S.C. §§ 78j(b) and 78m(a)`: the code tells act and section. */
const CODE_SECTION =
  /((?:7[78][a-z]{1,2}|80[ab]|7\d\d\d)(?:-\d{1,2}[a-z]?)?)((?:\s?\(\w{1,4}\))*)(?:,?\s(?:and\s)?(?:§\s?)?(?=7[78][a-z]|80[ab]))?/y;

function codeList(text: string, head: number, from: number, title: string, actsBefore: number): CitedList {
  const numbers: CitedNumber[] = [];
  let act = '';
  let end = from;
  for (
    let found = matchAt(CODE_SECTION, text, from);
    title === '15' && found;
    found = matchAt(CODE_SECTION, text, end)
  ) {
    const section = sectionOfCode(found[1]!);
    const numberEnd = end + found[1]!.length + found[2]!.length;
    if (section && (act === '' || act === section.act)) {
      act = section.act;
      const levels = matchesIn(found[2]!, /\((\w+)\)/g).map((level) => level[1]!);
      numbers.push({ kind: 'section', base: section.base, levels, start: end, end: numberEnd });
    }
    end += found[0].length;
  }
  const numbersEnd = numbers.at(-1)?.end ?? from;
  return {
    kind: 'section',
    numbers,
    start: head,
    end: numbersEnd,
    head,
    numbersEnd,
    book: act ? { act } : { other: true },
    code: true,
    actsBefore,
  };
}
