import { MOST_IMPACT } from '../postings.ts';
import type { Index } from './files.ts';
import type { Answer, Looked } from './lookup.ts';
import { nameScore } from './name-score.ts';

/** A document that answers a query. */
export interface Match {
  index: Index;
  doc: number;
  score: number;
  /** How well one of its names is the one asked for; see {@link nameScore}. */
  name: number;
  /** Weight of the words that it holds, of 1. */
  share: number;
  /** The most of that which stands in one paragraph. */
  together: number;
}

/** What a word is worth in a title and in a name, against once in a text that says it all the time. */
const TITLE = 0.6;
const NAME = 0.4;
/** What it is worth that words stand in the same paragraph, and that a name is the one asked for; the words themselves are 1. */
const TOGETHER = 0.6;
const WHOLE_NAME = 3;
/** A name from here on is taken for the one asked for. */
export const SAME_NAME = 0.75;
/** The least weight of the words asked for that a document must hold where none holds all. */
const FLOOR = 0.65;

interface Gathered {
  index: Index;
  doc: number;
  /** For each slot, its best posting. */
  impact: number[];
  /** Places in names for each slot; undefined where there are none. */
  names: number[][] | undefined;
  /** Weight by block; words of which the blocks are not kept count in all. */
  blocks: Map<number, number>;
  everywhere: number;
}

function gather(looked: readonly Looked[], weights: readonly number[]): Gathered[] {
  // The most telling words first: once the words that are left cannot reach the floor, they add to documents and bring no new ones.
  const order = weights.map((_, slot) => slot).sort((a, b) => weights[b]! - weights[a]!);
  return looked.flatMap(({ index, slots }) => {
    const documents = new Map<number, Gathered>();
    let left = 1;
    for (const slot of order) {
      const weight = weights[slot]!;
      const mayAdd = left >= FLOOR;
      left -= weight;
      for (const answer of slots[slot]!.postings) {
        const { doc, names } = answer.posting;
        let entry = documents.get(doc);
        if (!entry) {
          if (!mayAdd) continue;
          entry = { index, doc, impact: slots.map(() => 0), names: undefined, blocks: new Map(), everywhere: 0 };
          documents.set(doc, entry);
        }
        if (names.length > 0 && answer.only !== 'texts') {
          entry.names ??= slots.map(() => []);
          entry.names[slot]!.push(...names);
        }
        addText(entry, slot, weight, answer);
      }
    }
    return [...documents.values()];
  });
}

/** Adds what a posting says to what is gathered of its document; of several forms of a word the best counts. */
function addText(
  entry: Gathered,
  slot: number,
  share: number,
  { posting, weight, only }: Answer['postings'][number],
): void {
  const { impact, inTitle, names, blocks } = posting;
  const inText = only === 'names' ? 0 : impact / MOST_IMPACT + (inTitle ? TITLE : 0);
  const score = weight * (inText + (names.length > 0 && only !== 'texts' ? NAME : 0));
  if (score <= entry.impact[slot]!) return;
  entry.impact[slot] = score;
  if (inText === 0 || impact === 0) return;
  if (!blocks) entry.everywhere += share;
  else for (const block of blocks) if (block > 0) entry.blocks.set(block, (entry.blocks.get(block) ?? 0) + share);
}

/** How telling a word is that `count` of `documents` hold, by BM25; a word that none holds is the most telling. */
const telling = (count: number, documents: number): number => Math.log(1 + (documents - count + 0.5) / (count + 0.5));

/** A word that one index holds is whole: what begins with it in the others is another word. */
function withoutEndings(looked: readonly Looked[]): Looked[] {
  const isHeld = (slot: number): boolean =>
    looked.some(({ slots }) => !slots[slot]!.ending && slots[slot]!.postings.length > 0);
  return looked.map((one) => ({
    ...one,
    slots: one.slots.map((answer, slot) =>
      answer.ending && isHeld(slot) ? { ...answer, count: 0, postings: [] } : answer,
    ),
  }));
}

/**
 * The documents that answer a query, the best first: those that hold every word or the name asked for; or, where no document does,
 * those that hold most of what tells documents apart.
 */
export function rank(answers: readonly Looked[]): { matches: Match[]; whole: boolean } {
  const looked = withoutEndings(answers);
  const documents = looked.reduce((sum, { index }) => sum + index.documents, 0);
  const slots = looked[0]?.slots.length ?? 0;
  const count = (slot: number): number => looked.reduce((sum, one) => sum + one.slots[slot]!.count, 0);
  const raw = Array.from({ length: slots }, (_, slot) => telling(count(slot), documents));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  const weights = raw.map((weight) => weight / total);
  const middles = new Map(looked.map((one) => [one.index, one.middles]));

  const all = gather(looked, weights).map(({ index, doc, impact, names, blocks, everywhere }): Match => {
    const words = impact.reduce((sum, value, slot) => sum + value * weights[slot]!, 0);
    const share = impact.reduce((sum, value, slot) => sum + (value > 0 ? weights[slot]! : 0), 0);
    const together = Math.min(share, everywhere + Math.max(0, ...blocks.values()));
    const name = names ? nameScore(names, middles.get(index)?.get(doc)) : 0;
    return { index, doc, name, share, together, score: words + TOGETHER * together + WHOLE_NAME * name ** 2 };
  });
  const full = all.filter(({ share, name }) => share > 0.999 || name >= SAME_NAME);
  const matches = full.length ? full : all.filter(({ share }) => share >= FLOOR);
  matches.sort((a, b) => b.score - a.score || a.doc - b.doc);
  return { matches, whole: full.length > 0 || slots === 0 };
}

/** Whether some index holds the word of a slot, in a text or in a name. */
export const isKnown = (answers: readonly Answer[]): boolean => answers.some(({ postings }) => postings.length > 0);
