import type { SearchDocument } from '../document.ts';
import { nameWords } from '../names.ts';
import { MOST_IMPACT, namePlace, type Posting } from '../postings.ts';
import { STOP, withoutLevels, wordsOf } from '../words.ts';

/** BM25: how soon a word that is said again adds nothing, and how much a long text is held against it. */
const K1 = 1.2;
const B = 0.75;
/** Words of a release of middling length. */
const MIDDLING = 350;

/** What one document says of one word. */
interface Found {
  times: number;
  inTitle: boolean;
  blocks: Set<number>;
  names: number[];
}

/** What is longer is part of an address, or letters that were run together. */
const LONGEST = 40;

/** The words of a document with where they stand. */
function wordsIn({ card, names, extra }: SearchDocument): { found: Map<string, Found>; length: number } {
  const found = new Map<string, Found>();
  let length = 0;
  const at = (term: string): Found => {
    const known = found.get(term);
    if (known) return known;
    const made = { times: 0, inTitle: false, blocks: new Set<number>(), names: [] };
    found.set(term, made);
    return made;
  };
  const read = (text: string, block: number): void => {
    for (const word of wordsOf(text)) {
      if (STOP.has(word.exact) || word.exact.length > LONGEST) continue;
      length += 1;
      const base = withoutLevels(word.stem);
      for (const term of base ? [word.stem, base] : [word.stem]) {
        const one = at(term);
        one.times += 1;
        one.blocks.add(block);
      }
    }
  };
  for (const [block, text] of Object.entries(card.blocks)) read(text, Number(block));
  read(extra, 0);
  for (const word of wordsOf(`${card.title} ${card.caption ?? ''}`))
    if (!STOP.has(word.exact)) at(word.stem).inTitle = true;
  for (const [name, text] of names.entries()) {
    const { words, middles } = nameWords(text);
    for (const [i, word] of words.entries()) at(word).names.push(namePlace(name, i, i === words.length - 1));
    for (const middle of middles) at(middle).names.push(namePlace(name, 0, false));
  }
  return { found, length };
}

/** How much a text of `length` words is about one that it says `times` times, 1 to {@link MOST_IMPACT}; 0 if it does not. */
function impactOf(times: number, length: number): number {
  if (times === 0) return 0;
  const saturated = times / (times + K1 * (1 - B + (B * length) / MIDDLING));
  return Math.max(1, Math.round(MOST_IMPACT * saturated));
}

/** A share of documents above which a word is so common that its blocks are not worth their bytes. */
const COMMON = 0.25;

/** The words of the documents of an index, each with its postings. */
export function termMap(documents: readonly SearchDocument[]): Map<string, Posting[]> {
  const terms = new Map<string, Posting[]>();
  for (const [doc, document] of documents.entries()) {
    const { found, length } = wordsIn(document);
    for (const [term, { times, inTitle, blocks, names }] of found) {
      const posting = {
        doc,
        impact: impactOf(times, length),
        inTitle,
        blocks: [...blocks].sort((a, b) => a - b),
        names: names.sort((a, b) => a - b),
      };
      const list = terms.get(term);
      if (list) list.push(posting);
      else terms.set(term, [posting]);
    }
  }
  for (const list of terms.values()) {
    if (list.length > Math.max(50, COMMON * documents.length))
      for (const posting of list) delete (posting as Posting).blocks;
  }
  return terms;
}
