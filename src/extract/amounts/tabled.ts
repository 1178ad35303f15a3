import type { Block } from '../../domain/block.ts';
import { matchesIn } from '../../domain/matches.ts';
import type { Document } from '../document.ts';
import type { Mention } from '../parties/mentions.ts';
import { isProse } from '../text/head.ts';
import { moneyIn } from '../text/money.ts';
import { sentencesByBlock } from '../text/sentences.ts';
import type { Kind } from './kinds.ts';
import type { Statement } from './statements.ts';

/** A line that ends in a sum, as those of a table do. */
const ENDS_IN_SUM = /(?:\$ ?\d[\d,.]*(?: (?:million|billion|thousand))?|\d,\d{3}\.\d\d)(?:[\s|;,.)]|n\/a|none)*$/im;
/** A longer line is a paragraph. */
const MOST_LETTERS = 200;
const isShort = ({ text }: Block): boolean => text.split('\n').every((line) => line.length <= MOST_LETTERS);
/** Sums that stand closer together, more than a few, may be a table whose rows were lost. */
const LETTERS_A_SUM = 60;
const isDense = (text: string): boolean => {
  const sums = text.split('$').length - 1;
  return sums > 3 && text.length < sums * LETTERS_A_SUM;
};
/** Where in a block a table may begin: at its head, or behind the colon that announces it; nowhere in a paragraph. */
function tableStarts(block: Block): number[] {
  const { text } = block;
  const colon = text.lastIndexOf(': ') + 1;
  return [...(isShort(block) ? [0] : []), ...(isDense(text.slice(colon)) ? [colon] : [])];
}
const REMEDIES: readonly [Kind, string][] = [
  ['disgorgement-and-interest', 'disgorgement(?:,? (?:and|&|with|plus|\\+)|/) ?(?:(?:pre-?judgment )?interest|PJI)'],
  ['disgorgement', 'disgorgement'],
  ['prejudgment-interest', '(?:pre-?judgment )?interest|PJI'],
  ['civil-penalty', '(?:(?:first|second|third)[- ]tier )?(?:civil )?(?:(?:money|monetary) )?penalt(?:y|ies)'],
  ['total', '(?:grand )?total(?: (?:amount|due|owed|payment|liability|judgment|monetary relief))?'],
];
const REMEDY = new RegExp(`\\b(?:${REMEDIES.map(([, words]) => `(${words})`).join('|')})\\b`, 'gi');
/** A cell without a sum. */
const NO_SUM = /\b(?:n\/a|none|waived|not applicable)(?!\w)|(?<=\t|^)[–—-]+(?=[\t\n]|$)/gi;
/** What the cells of a table hold beside names, remedies and sums. */
const FILLER =
  /\b(?:defendants?|respondents?|relief|names?|part(?:y|ies)|amounts?|ill-gotten gains|profits|ordered|jointly|severally|(?:judgment )?dates?|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}|and|the|of|to|be|pay|paid|shall|will)\b|[\s:;,.|*•()–—-]+/gi;
/** The number of a row. */
const NUMBERED = /^\d{1,2}$/;
const STRANGER = /^(?:\p{Lu}[\p{L}.’'-]* ?){1,6}$/u;
const SOUGHT = /\bseek(?:s|ing)?\b/i;
const AGREED = /\b(?:agreed|consented|will pay|settle\w*)\b/i;
/** `individually liable in the following amounts:`, which names no remedy. */
const LIABLE = /\bliable\b[^.;]*\bthe following amounts:$/i;
const PENALTIES = /\bpenalt/i;
const DISGORGEMENT = /\bdisgorge/i;
const OF_OTHERS = /\b(?:criminal|restitution|forfeit\w*|(?<!\bill-gotten )gains|profits of)\b/i;

/** A name, a remedy or a sum of a table; a name without parties is a stranger's, a sum without dollars an empty cell. */
type Cell = { start: number; place: number } & (
  | { is: 'name'; parties: string[] }
  | { is: 'remedy'; kind: Kind }
  | { is: 'sum'; money?: ReturnType<typeof moneyIn>[number] }
);

const kindsIn = (text: string): { start: number; end: number; kind: Kind }[] =>
  matchesIn(text, REMEDY).map(({ 0: words, index, ...groups }) => ({
    start: index,
    end: index + words.length,
    kind: REMEDIES[Array.from({ length: REMEDIES.length }, (_, at) => groups[at + 1]).findIndex(Boolean)]![0],
  }));

/** The cells of a block's text from an offset on, if it holds nothing else there. */
function cellsOf({ text }: Block, from: number, place: number, mentions: readonly Mention[]): Cell[] | undefined {
  const sums = [
    ...moneyIn(text).map((money) => ({ ...money, ...(money.usd > 0 && { money }) })),
    ...matchesIn(text, NO_SUM).map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
  ];
  const found: (Cell & { end: number })[] = [
    ...mentions.map(({ start, end, parties }) => ({ is: 'name' as const, parties, start, end, place })),
    ...kindsIn(text).map((remedy) => ({ is: 'remedy' as const, ...remedy, place })),
    ...sums.map((sum) => ({ is: 'sum' as const, ...sum, place })),
  ]
    .filter(({ start }) => start >= from)
    .sort((a, b) => a.start - b.start);
  let at = from;
  const cells: Cell[] = [];
  for (const cell of [...found, { start: text.length, end: text.length }]) {
    const rest = text.slice(at, cell.start).replace(FILLER, ' ').trim();
    if (rest && !STRANGER.test(rest) && !NUMBERED.test(rest)) return undefined;
    if (rest && !NUMBERED.test(rest)) cells.push({ is: 'name', parties: [], start: at, place });
    if ('is' in cell) cells.push(cell);
    at = cell.end;
  }
  return cells;
}

/** The cells of the table that a block is, or ends in behind the words that announce it, and where it begins. */
function tableIn(block: Block, place: number, mentions: readonly Mention[]): [cells?: Cell[], from?: number] {
  for (const from of tableStarts(block)) {
    const cells = cellsOf(block, from, place, mentions);
    if (cells) return [cells, from];
  }
  return [];
}

/** The sums of a table with the kinds of their columns, or of the words beside them; nothing unless every row is read. */
function rowsOf(all: readonly Cell[], announced: readonly Kind[]): [Cell & { is: 'sum' }, Kind, string[]][] {
  // A heading seems to name a stranger.
  const cells = all.slice(all.findIndex((cell) => cell.is !== 'name' || cell.parties.length > 0));
  const first = cells.findIndex(({ is }) => is !== 'remedy');
  const head = cells.slice(0, first).flatMap((cell) => (cell.is === 'remedy' ? [cell.kind] : []));
  const columns = head.length > 0 ? head : announced;
  const rows: [Cell & { is: 'sum' }, Kind, string[]][] = [];
  for (let at = first; at < cells.length; ) {
    const names: string[][] = [];
    for (let cell = cells[at]; cell?.is === 'name'; cell = cells[++at]) names.push(cell.parties);
    const payers = names.every((parties) => parties.length > 0) ? [...new Set(names.flat())] : [];
    const from = rows.length;
    if (at === cells.length) break;
    if (names.length === 0) return [];
    if (cells[at]?.is === 'remedy') {
      for (let cell = cells[at]; cell?.is === 'remedy'; cell = cells[at]) {
        const sum = cells[at + 1];
        if (sum?.is !== 'sum') return [];
        rows.push([sum, cell.kind, payers]);
        at += 2;
      }
    } else {
      for (let cell = cells[at]; cell?.is === 'sum'; cell = cells[++at])
        rows.push([cell, columns[rows.length - from]!, payers]);
      if (rows.length - from !== columns.length) return [];
      // What all rows make together.
      if (cells[at]?.is === 'remedy') break;
    }
  }
  return rows;
}

/** `(jointly and severally as to certain individuals) as follows:`: of a sum that several rows have, nothing says whether each owes it. */
const JOINTLY = /\bjointly\b/i;

/** Whether a release may have a table of sums. */
export const hasTable = ({ blocks }: Document): boolean =>
  blocks.some((block) => ENDS_IN_SUM.test(block.text) && isProse(block) && tableStarts(block).length > 0);

/** The remedies of a table's sums that the sentence before it names; where it names none, the only one of which the release tells. */
function announcedBy(before: string, { blocks }: Document): Kind[] {
  if (!before.endsWith(':')) return [];
  const named = [...new Set(kindsIn(before).map(({ kind }) => kind))];
  if (named.length > 0 || !LIABLE.test(before) || blocks.some(({ text }) => PENALTIES.test(text))) return named;
  return blocks.some(({ text }) => DISGORGEMENT.test(text)) ? ['disgorgement'] : [];
}

/** The sums of tables, a row a party, whose cells or rows are blocks of their own. */
export function tabled(doc: Document, mentions: readonly Mention[][], entered: boolean): Statement[] {
  const statements: Statement[] = [];
  let cells: Cell[] = [];
  let before = '';
  const close = (): void => {
    const rows = OF_OTHERS.test(before) ? [] : rowsOf(cells, announcedBy(before, doc));
    const own = rows.some(([, kind]) => kind.startsWith('disgorgement') || kind === 'civil-penalty');
    const status = SOUGHT.test(before) ? 'sought' : AGREED.test(before) && !entered ? 'agreed' : 'ordered';
    for (const [{ money, place }, kind, payers] of own ? rows : []) {
      if (!money || payers.length === 0) continue;
      const again = rows.filter(([other, of]) => of === kind && other.money?.usd === money.usd);
      if (again.length > 1 && JOINTLY.test(before)) continue;
      statements.push({ ...money, kind, status, payers, place, weight: 2, bare: false, foreign: false });
    }
    cells = [];
  };
  for (const [index, sentences] of sentencesByBlock(doc).entries()) {
    const block = doc.blocks[index]!;
    const [own, from = 0] = isProse(block) ? tableIn(block, index + 1, mentions[index]!) : [];
    if (own && from > 0) {
      close();
      const { text, start } = sentences.findLast((sentence) => sentence.start < from)!;
      before = text.slice(0, from - start);
    }
    if (own) cells.push(...own);
    else {
      close();
      before = sentences.at(-1)?.text ?? '';
    }
  }
  close();
  return statements;
}
