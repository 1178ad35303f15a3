import type { ProvisionId } from '../domain/ids.ts';
import type { ActsOfText } from './citation-acts.ts';
import type { CitedList } from './citation-books.ts';
import { bookOfPart, regulationOfRule } from './citation-codes.ts';
import type { CitedNumber } from './citation-number.ts';
import { actsFor, canHold, idOf, soleAct } from './citation-numbering.ts';
import { scanLists } from './citation-scan.ts';

/** A provision cited in a text. */
export interface Citation {
  /** What the words can mean: one id where act and number are settled, several (likeliest first) where the act is open. */
  ids: ProvisionId[];
  /** Offsets of the number's own words, with the head word if it is the first of its list. */
  start: number;
  end: number;
  /** Offsets of the whole list it stands in, with head word and act: `Sections 5(a) and 5(c) of the Securities Act`. */
  list: { start: number; end: number };
  /** Cited by the United States Code or the Code of Federal Regulations alone. */
  code?: true;
}

/**
 * Reads the provisions that a running text cites, in order, ranges written out. Acts are taken from the words beside the numbers,
 * from short forms that the text defines, from `thereof` and `thereunder`, from neighbours in the same enumeration, from the same
 * number elsewhere in the text, and last from numbers that only one act has. Sections of other laws are left out.
 */
export function readCitations(text: string): Citation[] {
  const { lists, acts } = scanLists(text);
  const context = { text, lists, acts, numbered: actsByNumber(lists) };
  const settled: (string | undefined)[] = [];
  for (let index = 0; index < lists.length; index += 1) settled.push(actOf(index, context, settled));
  return lists.flatMap((list, index) => citationsOf(list, settled[index], context));
}

interface Context {
  text: string;
  lists: CitedList[];
  acts: ActsOfText;
  /** Acts that the text names outright for a number (`17-a`) and for its section (`17`). */
  numbered: Map<string, Set<string>>;
}

function actsByNumber(lists: readonly CitedList[]): Map<string, Set<string>> {
  const numbered = new Map<string, Set<string>>();
  for (const { book, numbers } of lists) {
    if (!book || !('act' in book) || book.byYear) continue;
    for (const number of numbers) {
      if (number.kind !== 'section') continue;
      const [base, level] = idOf(number).split('-');
      for (const key of [base!, `${base}-${level}`]) numbered.set(key, (numbered.get(key) ?? new Set()).add(book.act));
    }
  }
  return numbered;
}

/** The act of a list, or none where it stays open. */
function actOf(index: number, context: Context, settled: readonly (string | undefined)[]): string | undefined {
  const list = context.lists[index]!;
  if (list.book && 'act' in list.book)
    return list.book.byYear ? ofTwo(list, list.book.act, list.book.byYear, context) : list.book.act;
  if (list.book || list.kind === 'regulation') return undefined;
  if (list.there) return actBefore(index, context, settled);
  const sections = list.numbers.filter(({ kind }) => kind === 'section');
  const fits = (act: string | undefined): act is string =>
    act !== undefined && sections.every((number) => canHold(act, number));
  const elsewhere = new Set(sections.flatMap((number) => [...actsElsewhere(number, context)]));
  if (elsewhere.size === 1 && fits([...elsewhere][0])) return [...elsewhere][0];
  const carried = carriedFrom(index, context, settled);
  if (fits(carried)) return carried;
  const soles = new Set(sections.map(soleAct).filter((act) => act !== undefined));
  if (soles.size === 1 && fits([...soles][0])) return [...soles][0];
  const beside = besideIn(index, context);
  return sections.length > 0 && fits(beside) ? beside : undefined;
}

/** `the Securities Act, set forth in `, `the Exchange Act, specifically `: between an act and a list that belongs to it. */
const NAMED_BEFORE =
  /^[\s,]*(?:as )?(?:(?:set forth|contained|found|stated) (?:in|at)|specifically|namely|i\.e\.,?|under|including)[\s,]*$/;

/** In the same sentence, with no other list between: `the anti-touting provision of the Securities Act, specifically Section 17(b)`. */
function besideIn(index: number, { text, lists, acts }: Context): string | undefined {
  const list = lists[index]!;
  const open = (from: number, to: number) => to - from < 120 && !/[.;]\s/.test(text.slice(from, to));
  const before = acts.mentions[list.actsBefore - 1];
  const after = acts.mentions[list.actsBefore];
  const closeBefore =
    before && before.end > (lists[index - 1]?.end ?? 0) && NAMED_BEFORE.test(text.slice(before.end, list.start));
  if (closeBefore) return before.act;
  if (after && open(list.end, after.start) && !(lists[index + 1] && lists[index + 1]!.start <= after.start))
    return after.act;
  const free = before && before.end > (lists[index - 1]?.end ?? 0) && open(before.end, list.start);
  return free ? before.act : undefined;
}

/** Acts that the text names elsewhere for the same number, or for the same section if not. */
function actsElsewhere(number: CitedNumber, { numbered }: Context): Set<string> {
  const [base, level] = idOf(number).split('-');
  return (level && numbered.get(`${base}-${level}`)) || numbered.get(base!) || new Set();
}

/** Name and year of the act contradict each other: the one that can hold the number, or the one not named properly elsewhere. */
function ofTwo(list: CitedList, byName: string, byYear: string, { acts }: Context): string | undefined {
  const soles = new Set(
    list.numbers.map((number) => (/^17-(?:a-[23]|b)/.test(idOf(number)) ? 'securities-act' : soleAct(number))),
  );
  for (const act of [byName, byYear]) if (soles.has(act)) return act;
  const proper = (act: string) => acts.mentions.some((one) => one.act === act && !one.byYear);
  if (proper(byName) === proper(byYear)) return undefined;
  return proper(byName) ? byYear : byName;
}

/** What `thereof` and `thereunder` point to: the act of the list before, or the act named last. */
function actBefore(
  index: number,
  { lists, acts }: Context,
  settled: readonly (string | undefined)[],
): string | undefined {
  const mention = acts.mentions[lists[index]!.actsBefore - 1];
  const before = settled[index - 1];
  const act = mention && mention.start > (lists[index - 1]?.end ?? 0) ? mention.act : (before ?? mention?.act);
  return act === 'other' ? undefined : act;
}

/** Nothing but connectives between two lists: `Section 10(b) and Rule 10b-5 of the Exchange Act`. */
const JOINED =
  /^[\s,;)\]]*(?:(?:and|or|as well as|&|and\/or)[\s,]*)?(?:in the alternative,?\s)?(?:of\s)?(?:the\s)?[[(]?$/;

function carriedFrom(
  index: number,
  { text, lists }: Context,
  settled: readonly (string | undefined)[],
): string | undefined {
  for (let next = index; next + 1 < lists.length; next += 1) {
    if (!JOINED.test(text.slice(lists[next]!.end, lists[next + 1]!.start))) break;
    const book = lists[next + 1]!.book;
    if (book) return 'act' in book ? book.act : undefined;
  }
  const before = lists[index - 1];
  return before && JOINED.test(text.slice(before.end, lists[index]!.start)) ? settled[index - 1] : undefined;
}

/** The citations of one list. */
function citationsOf(list: CitedList, act: string | undefined, context: Context): Citation[] {
  const span = { start: list.start, end: list.end };
  if (list.kind === 'regulation') {
    const regulation = list.book && 'regulation' in list.book ? list.book.regulation : '';
    return [{ ids: [regulation], start: list.start, end: list.end, list: span }];
  }
  return list.numbers.flatMap((number, place) => {
    const ids = idsOf(number, list, act, context);
    if (!ids) return [];
    return [
      {
        ids,
        start: place === 0 ? list.head : number.start,
        end: number.end,
        list: span,
        ...(list.code && { code: true as const }),
      },
    ];
  });
}

/** The ids that a number can have; none at all if it belongs to a law that has no provisions here. */
function idsOf(
  number: CitedNumber,
  list: CitedList,
  act: string | undefined,
  context: Context,
): ProvisionId[] | undefined {
  const { book } = list;
  if (book && 'other' in book) return undefined;
  if (book && 'rulebook' in book) return [`${book.rulebook}/${idOf(number)}`];
  if (number.kind === 'section') {
    if (book && 'part' in book) return undefined;
    if (book && 'regulation' in book) return [`${book.regulation}/${idOf(number)}`];
    // A slip of the act's name is mended where only one act has the number.
    const owner = act && !canHold(act, number) ? soleAct(number) : act;
    if (act) return owner ? [`${owner}/${idOf(number)}`] : [];
    const open = actsFor(number).map((one) => `${one}/${idOf(number)}`);
    return open.length > 0 ? open : undefined;
  }
  return ruleIds(number, list, act, context);
}

/** `G-17`, `10b-5`, `105`: rules are numbered after the section they were made under, or within a regulation. */
function ruleIds(
  number: CitedNumber,
  { book }: CitedList,
  act: string | undefined,
  context: Context,
): ProvisionId[] | undefined {
  if (/^[ADG]-/.test(number.base)) return [`msrb/${idOf(number)}`];
  const lettered = /[a-z].*-|^20\d[A-Z]?[(-]/.test(number.base);
  if (lettered) {
    const sole = soleAct(number);
    const owner = act && canHold(act, number) ? act : sole;
    return owner ? [`${owner}/rule-${idOf(number)}`] : undefined;
  }
  const parts = book && 'part' in book ? bookOfPart(book.part, number) : undefined;
  const regulation =
    book && 'regulation' in book ? book.regulation : (parts?.regulation ?? regulationElsewhere(number, act, context));
  if (regulation) return [`${regulation}/${idOf(number)}`];
  const owner = parts?.act ?? act;
  // "Rules 17(a) and 17(e) of the Exchange Act": sections by another name.
  if (book && 'act' in book && number.levels.length > 0 && Number(number.base) < 40)
    return [`${book.act}/${idOf(number)}`];
  return owner === 'securities-act' && /^\d{3,4}[A-Z]?$/.test(number.base)
    ? [`${owner}/rule-${idOf(number)}`]
    : undefined;
}

/** `Rule 105` where the text calls it a rule of Regulation M elsewhere, or names the regulation that has that number. */
function regulationElsewhere(number: CitedNumber, act: string | undefined, { lists }: Context): string | undefined {
  const books = lists.flatMap(({ book, numbers }) =>
    book && 'regulation' in book ? [{ regulation: book.regulation, bases: numbers.map(({ base }) => base) }] : [],
  );
  // No other rule of that number is ever charged.
  if (number.base === '105') return 'regulation-m';
  const same = books.find(({ bases }) => bases.includes(number.base))?.regulation;
  if (same) return same;
  const numbered = regulationOfRule(Number.parseInt(number.base, 10));
  return numbered && (act === 'exchange-act' || books.some(({ regulation }) => regulation === numbered))
    ? numbered
    : undefined;
}
