import { nameWords } from './names.ts';
import { STOP, type Word, wordsOf } from './words.ts';

/** A word of a query, and the terms of the index by which a document can answer it. */
export interface Slot {
  /** As typed. */
  text: string;
  exact: string;
  stem: string;
  /** Whether more letters may follow: the last word while it is typed. */
  open: boolean;
  /** Places of the word in the query. */
  start: number;
  end: number;
}

/** What is asked. */
export interface Query {
  text: string;
  slots: Slot[];
  /** The words of each phrase in quotes, all of them. */
  phrases: string[][];
  /** `b~smith`, when a name has a middle: finds no document, but parts two of the same name. */
  middles: string[];
  /** Whether it asks for a caption, `SEC v. Northcote`: the party that leads goes first. */
  caption: boolean;
}

const PLAINTIFF =
  /^\s*(?:(?:the\s+)?(?:u\.?s\.?\s+|united states\s+)?(?:s\.?e\.?c\.?|securities (?:and|&) exchange comm(?:issio|'?)n)\s+v(?:s|ersus)?\.?\s+|in (?:the )?(?:matters? of|re:?)\s+)/i;
const OTHERS = /[,\s]+et\s+al\.?\s*$/i;
const QUOTED = /["“”]([^"“”]+)["“”]/g;

/** The most words that are looked up; what is longer is a paste, and its first words find it. */
const MOST_SLOTS = 24;

/** Reads what someone types. Words that stand everywhere are left out, unless there is nothing else. */
export function readQuery(text: string): Query {
  const blank = (found: string): string => ' '.repeat(found.length);
  const named = text.replace(PLAINTIFF, blank);
  const body = named.replace(OTHERS, blank);
  const all = [...wordsOf(body)];
  const telling = all.filter(({ exact }) => !STOP.has(exact));
  const last = all.at(-1);
  const slots = (telling.length ? telling : all).slice(0, MOST_SLOTS).map(({ exact, stem, start, end }) => ({
    text: text.slice(start, end),
    exact,
    stem,
    open: start === last?.start && end === text.length && /^\p{L}{2,}$/u.test(exact),
    start,
    end,
  }));
  return {
    text,
    slots,
    phrases: [...text.matchAll(QUOTED)].map((match) => [...wordsOf(match[1]!)].map(({ exact }) => exact)),
    middles: nameWords(body).middles,
    caption: named !== text,
  };
}

/** The query with other words in some of its places. */
export function respelled(query: Query, words: ReadonlyMap<Slot, string>): string {
  let text = query.text;
  for (const slot of query.slots.toReversed()) {
    const word = words.get(slot);
    if (word) text = `${text.slice(0, slot.start)}${word}${text.slice(slot.end)}`;
  }
  return text.trim();
}

/** How many words in a row, from any place of `wanted` on, a text says as they stand there; all of them at best. */
export function longestRun(wanted: readonly string[], text: readonly Word[]): number {
  let best = 0;
  for (let at = 0; at < text.length; at += 1) {
    for (let from = 0; from < wanted.length - best; from += 1) {
      let run = 0;
      while (from + run < wanted.length && text[at + run]?.exact === wanted[from + run]) run += 1;
      if (run > best) best = run;
    }
  }
  return best;
}
