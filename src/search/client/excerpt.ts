import type { Card } from '../document.ts';
import { longestRun, type Query } from '../query.ts';
import { type Word, wordsOf } from '../words.ts';

/** Words around those found. */
const LENGTH = 34;
/** Words before the first of those found. */
const LEAD = 6;

/** Some words of a text; `found` are those that were asked for. */
export interface Excerpt {
  /** The block that it is from; 0 where the document has no text. */
  block: number;
  parts: { text: string; found: boolean }[];
}

const isAsked = (query: Query): ((word: Word) => boolean) => {
  const stems = new Set(query.slots.map(({ stem }) => stem));
  const open = query.slots.find((slot) => slot.open)?.exact;
  return ({ exact, stem }) => stems.has(stem) || (open !== undefined && exact.startsWith(open));
};

interface Window {
  block: number;
  from: number;
  to: number;
  score: number;
}

/** The run of words of a block that says most of what was asked; a phrase in quotes says more than its words apart. */
function bestWindow(block: number, words: readonly Word[], asked: readonly boolean[], query: Query): Window {
  const hits = words.flatMap((_, i) => (asked[i] ? [i] : []));
  let best: Window = { block, from: 0, to: LENGTH, score: 0 };
  for (const at of hits) {
    const to = at + LENGTH;
    const seen = new Set(hits.filter((i) => i >= at && i < to).map((i) => words[i]!.stem));
    const score = seen.size * 100 - block;
    if (score <= best.score) continue;
    const from = Math.max(0, Math.min(at - LEAD, words.length - LENGTH));
    best = { block, from, to: from + LENGTH, score };
  }
  if (query.phrases.some((phrase) => longestRun(phrase, words.slice(best.from, best.to)) === phrase.length))
    best.score += 1000;
  return best;
}

/** The words of a document to show with it: those around what was asked, or its first ones. */
export function excerptOf({ blocks }: Card, query: Query): Excerpt {
  const isWanted = isAsked(query);
  let best: (Window & { text: string; words: Word[] }) | undefined;
  for (const [number, text] of Object.entries(blocks)) {
    const words = [...wordsOf(text)];
    const asked = words.map(isWanted);
    const window = bestWindow(Number(number), words, asked, query);
    const isText = words.length > 12;
    if (!best || window.score > best.score || (best.score === 0 && isText && best.words.length <= 12))
      best = { ...window, text, words };
  }
  if (!best) return { block: 0, parts: [] };
  const { block, text, words, from, to } = best;
  const shown = words.slice(from, to);
  const parts: Excerpt['parts'] = [];
  let at = from === 0 ? 0 : (shown[0]?.start ?? 0);
  if (from > 0) parts.push({ text: '… ', found: false });
  for (const word of shown) {
    if (!isWanted(word)) continue;
    parts.push(
      { text: text.slice(at, word.start), found: false },
      { text: text.slice(word.start, word.end), found: true },
    );
    at = word.end;
  }
  const end = to >= words.length ? text.length : (shown.at(-1)?.end ?? 0);
  parts.push({ text: text.slice(at, end) + (to < words.length ? ' …' : ''), found: false });
  return { block, parts: parts.filter((part) => part.text) };
}
