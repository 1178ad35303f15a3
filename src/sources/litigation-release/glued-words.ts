import { readFileSync } from 'node:fs';
import { matchesIn } from '../../domain/matches.ts';

let ranks: ReadonlyMap<string, number> | undefined;

/** The commonest words of litigation releases, written small, with their rank. */
function commonWords(): ReadonlyMap<string, number> {
  if (!ranks) {
    const words = readFileSync(new URL('./common-words.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    ranks = new Map(words.map((word, rank) => [word, rank]));
  }
  return ranks;
}

/** Words of this rank or a better one may be cut off the front of what may be a name: `Duringthe`, but not `Goldman`. */
const RANK_AT_FRONT = 400;

/** No line that was wrapped is as short as this, unless a sentence ended on it. */
const SHORTEST_LINE = 35;
/** No line is longer than this. */
const LONGEST_LINE = 85;

/** A text's own words: those it uses more than once. */
export type OwnWords = ReadonlySet<string>;

/** The words that a text uses more than once. */
export function ownWords(text: string): OwnWords {
  const counts = new Map<string, number>();
  for (const [token] of matchesIn(text, /[^ ]+/g)) {
    const word = lettersOf(token);
    if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([word]) => word));
}

/**
 * Puts back the line ends of a text that lost them without leaving a space (`inits federal civil action`): where a word is none, but
 * parts into two that are. A text's own words are words.
 */
export function partGluedWords(text: string, own: OwnWords): string {
  const cuts = matchesIn(text, /[^ ]+/g).flatMap(({ 0: token, index }) => cutsOf(token, own, index));
  let lines = '';
  let from = 0;
  for (const cut of regular(text, cuts)) {
    lines += `${text.slice(from, cut)}\n`;
    from = cut;
  }
  return lines + text.slice(from);
}

/** `order,` is `order`; undefined for what holds anything but letters within. */
const lettersOf = (token: string): string | undefined => /^[("“]*([A-Za-z]+)[.,;:)”"’]*$/.exec(token)?.[1];

const isWord = (word: string, own: OwnWords): boolean => commonWords().has(word.toLowerCase()) || own.has(word);

/** Where a line ended, and whether the words there leave no doubt of it. */
interface Cut {
  at: number;
  sure: boolean;
}

/** The cuts of a token that begins at `from` in its text. */
function cutsOf(token: string, own: OwnWords, from: number): Cut[] {
  const word = lettersOf(token);
  if (token.length < 3 || /www\.|@|:\/\//.test(token) || (word !== undefined && isWord(word, own))) return [];
  const cut = cutIn(token, own);
  if (!cut) return [];
  return [{ ...cut, at: from + cut.at }, ...cutsOf(token.slice(cut.at), own, from + cut.at)];
}

/** Where a word ends whatever it is: `Inc.,WILLIAM`, `22,1998`, `J.Northcote`, `13a-1,14a-3`, `approximately$4`, `Northcote(` */
const AFTER_STOP =
  /(?<=[A-Za-z.)\d][,;]|[a-z)\d]:|\)|[’']s)(?=[A-Z][A-Za-z]|[a-z]{2})|(?<=(?:[a-z]{2}|[A-Z]{2}|\d|\))\.)(?=[A-Z])|(?<=[A-Z]\.)(?=[A-Z][A-Za-z]{2})|(?<=\d,)(?=\d{4}\b)|(?<=[\da-z],)(?=\d{1,2}[a-z])|(?<=[a-z]{3})(?=\$\d)|(?<=[a-z]{2}|[,;])(?=\((?:[A-Z]|$))/;

/** Where the kind of character changes: `1998SECURITIES`, `Act of1934`, `SeniorManagement`, `COMMISSIONLitigation` */
const AT_CHANGE =
  /(?<=[a-z]{2})(?=[A-Z\d])|(?<=[A-Z]{3})(?=[A-Z][a-z])|(?<=\d{2})(?=[A-Z][A-Za-z])|(?<=\d)(?=[a-z]{3})/g;

function cutIn(token: string, own: OwnWords): Cut | undefined {
  const stop = AFTER_STOP.exec(token);
  if (stop) return { at: stop.index, sure: true };
  for (const { index: at } of matchesIn(token, AT_CHANGE)) {
    const words = [/[A-Za-z]*$/.exec(token.slice(0, at))![0], /^[A-Za-z]*/.exec(token.slice(at))![0]];
    const known = words.map((word) => isWord(word, own));
    if (
      words.every((word, side) => known[side] || word === '' || /^[A-Z][a-z]{2}/.test(word)) &&
      known.includes(true)
    ) {
      return { at, sure: true };
    }
  }
  const at = cutBetweenWords(token, own);
  return at === undefined ? undefined : { at, sure: false };
}

/** `ofthese`, `Duringthe`, `Northcoteused`, `INVOLVINGEARNINGS`: the cut into two words whose ranks are best. */
function cutBetweenWords(token: string, own: OwnWords): number | undefined {
  const word = lettersOf(token);
  if (!word || !/^(?:[A-Za-z][a-z]+|[A-Z]{6,})$/.test(word)) return undefined;
  const words = commonWords();
  const name = /^[A-Z][a-z]/.test(word);
  let best: { at: number; rank: number } | undefined;
  for (let at = 1; at < word.length - 1; at += 1) {
    const front = word.slice(0, at);
    const left = name && own.has(front) ? 0 : words.get(front.toLowerCase());
    const right = words.get(word.slice(at).toLowerCase());
    if (left === undefined || right === undefined || (name && left > RANK_AT_FRONT)) continue;
    if (!best || left + right < best.rank) best = { at, rank: left + right };
  }
  return best && token.indexOf(word) + best.at;
}

/** Leaves out doubtful cuts that make a line too short to have been wrapped, unless a sentence ends on it. */
function regular(text: string, cuts: readonly Cut[]): number[] {
  const kept: Cut[] = [];
  for (const cut of cuts) {
    const last = kept.at(-1);
    const before = kept.at(-2)?.at ?? 0;
    const short = last && cut.at - last.at < SHORTEST_LINE && !/[.:)\d] *$/.test(text.slice(last.at, cut.at));
    if (short && !last.sure && !cut.sure && cut.at - before <= LONGEST_LINE) kept.pop();
    else if (short && !cut.sure) continue;
    kept.push(cut);
  }
  return kept.map(({ at }) => at);
}
