import type { Party } from '../../domain/facts.ts';
import { type Document, derived } from '../document.ts';
import { type Sentence, sentencesByBlock } from '../text/sentences.ts';
import { FOR_RELIEF } from './cue.ts';
import { type Sighting, sightings } from './sightings.ts';

/** An item of a list, and the names that it opens with. */
export interface AnnouncedItem {
  place: number;
  names: readonly Sighting[];
}

/** A list, an item a block, of those whom a sentence before it says that the SEC charged. */
export interface AnnouncedList {
  sentence: Sentence;
  role?: Party['role'];
  items: AnnouncedItem[];
}

/** `The following persons were named as defendants:`, before a list. */
const NAMES_PARTIES =
  /\b(?:defendants?|respondents?|charged|charges|against|sued|named in [^.:]{0,40}complaint)\b[^.]{0,160}(?::|are|is|include)[\s,]*$/i;
/** `the eight firms and their penalties are:`, `orders against them find that the following firms`. */
const NAMES_PAYERS =
  /\b(?:agreed to|ordered (?:(?:the )?defendants )?to|will|must) (?:[^.:]{0,200} )?(?:pay|settle)\b[^:]{0,200}:$|\b(?:penalt(?:y|ies)|settle[sd]?|settlements?|sanctioned)\b[^:]{0,60}:$|\bfollowing (?:[\w-]+ ){0,5}(?:firms|companies|entities|individuals|persons|people|(?:broker-)?dealers|(?:investment )?advis[eo]rs|underwriters|registrants|parties)\b[^:]{0,120}[:.]$/i;
/** A list of other things: issuers whose shares were traded, what is prosecuted by others. */
const OF_OTHERS =
  /\b(?:according to|(?:securities|stocks?|shares|offerings?|customers|clients|employees) of|trading in|indict\w*|grand jury|criminal\w*|sentenced|prison|victims?|assistance|staff|offices?|agencies)\b[^.]{0,60}[:.]$/i;

/** A bullet or number before an item. */
const MARK = /^(?:[•*·–-]\s*|\(?\d{1,2}[.)]\s*|\(?[a-z]\)\s*)?(?:[Tt]he )?/;
/** What may follow the names of an item. */
const GOES_ON = /^(?:[ ,(:;]|\.?$)/;
/** What follows the names of an item in a list of payers: no sentence of its own. */
const GOES_ON_PAYING =
  /^(?:\s*\([^()]{1,80}\))?(?:\s*[;.:]?$|[;,]? and$|\s*[–—:-]|[,;]| \$| (?:has |have )?(?:each )?(?:agreed|consented|settled|will pay|to pay|paid|was ordered|pay)\b)/;
/** `; together with `, between two names of one item. */
const TOGETHER = /^[,;]? (?:and|together with|along with) $/;
/** ` (Vane), of Denver., `: an item whose end was lost, so that the next goes on in its block. */
const NEXT_ITEM = /^(?: \([^()]{1,40}\))?, [^;:]{3,120}\., $/;

const ANOTHER_COMES = /(?:[;,]|[;,] and)$/;

/** The names that a block opens with, if they go on as those of an item do. */
function opening(text: string, names: readonly Sighting[], goesOn: RegExp): Sighting[] {
  const [first] = names;
  if (!first || first.start > MARK.exec(text)![0].length) return [];
  const found = [first];
  for (const next of names.slice(1)) {
    if (text[next.start - 1] === '(') continue;
    const gap = text.slice(found.at(-1)!.end, next.start);
    if (!TOGETHER.test(gap) && !NEXT_ITEM.test(gap) && !(found.length > 1 && gap === ', ')) break;
    found.push(next);
  }
  return goesOn.test(text.slice(found.at(-1)!.end)) ? found : [];
}

/** The head of a table: `Name Disgorgement Civil Penalty`. */
const TABLE_HEAD = /^(?=.*\b(?:Disgorgement|DISGORGEMENT|Penalt|PENALT))(?!.*\b\p{Ll}{4})\D{1,120}$/u;

/** Behind the first cell of a row, one with a sum. */
const SUM_IN_ROW = /^\t[^\n]*\$/;

/** The rows of sums that open with a name, each an item of its own. */
const rowsOf = (text: string, place: number, names: readonly Sighting[]): AnnouncedItem[] =>
  names
    .filter(({ start, end }) => (start === 0 || text[start - 1] === '\n') && SUM_IN_ROW.test(text.slice(end)))
    .map((name) => ({ place, names: [name] }));

/** Whether a sentence announces relief defendants alone, unlike `the following defendants and relief defendants:`. */
const isForRelief = (text: string): boolean =>
  FOR_RELIEF.test(text) && !/(?<!\b(?:relief|nominal)[- ])\bdefendants? (?:and|or) (?:relief|nominal)/i.test(text);

/** How sentences end that announce a list, but those that tell of `the following`. */
const MAY_ANNOUNCE = /(?::|are|is|include)[\s,]*$/i;

/** How the items of a list go on that a sentence announces; nothing if it announces none. */
function announces({ text }: Sentence): RegExp | undefined {
  if (!MAY_ANNOUNCE.test(text.slice(-12)) && !text.includes('ollowing ')) return undefined;
  const tail = text.slice(-240);
  if (OF_OTHERS.test(tail)) return undefined;
  return NAMES_PARTIES.test(tail) ? GOES_ON : NAMES_PAYERS.test(tail) ? GOES_ON_PAYING : undefined;
}

function readLists(doc: Document): AnnouncedList[] {
  const byPlace = Map.groupBy(
    sightings(doc).filter(({ from }) => from === 'text'),
    ({ place }) => place,
  );
  const lists: AnnouncedList[] = [];
  let open: { list: AnnouncedList; goesOn: RegExp } | undefined;
  for (const [index, sentences] of sentencesByBlock(doc).entries()) {
    const { role, kind, text } = doc.blocks[index]!;
    if (role === 'footnote' || role === 'resource' || role === 'end' || (open && TABLE_HEAD.test(text))) continue;
    const sighted = (open && byPlace.get(index + 1)) ?? [];
    if (open && kind === 'table') open.list.items.push(...rowsOf(text, index + 1, sighted));
    const names = open && kind !== 'table' ? opening(text, sighted, open.goesOn) : [];
    if (names.length > 0) open!.list.items.push({ place: index + 1, names });
    else if (kind !== 'list-item' && !ANOTHER_COMES.test(text)) open = undefined;
    const last = sentences.at(-1);
    const goesOn = last && announces(last);
    if (!goesOn) continue;
    open = {
      goesOn,
      list: { sentence: last, items: [], ...(isForRelief(last.text) && { role: 'relief-defendant' }) },
    };
    lists.push(open.list);
  }
  return lists.filter(({ items }) => items.length > 0);
}

/** The lists of those whom the SEC charged, in order; read once a document. */
export const announcedLists = (doc: Document): readonly AnnouncedList[] => derived(doc, readLists);
