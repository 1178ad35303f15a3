import { ByteReader, pushVarint } from './bytes.ts';

/** Where one word stands in one document. */
export interface Posting {
  /** Number of the document in its era. */
  doc: number;
  /** How much the text is about the word, 0 (not in the text) to 15: BM25's saturated frequency, with the text's length. */
  impact: number;
  inTitle: boolean;
  /** Blocks that hold it, ascending; 0 stands for words that the index adds. Undefined for a word of most documents. */
  blocks?: number[];
  /** Places in names; see {@link namePlace}. */
  names: number[];
}

export const MOST_IMPACT = 15;
/** Words of a name that are told apart. */
const LONGEST_NAME = 32;

/** The place of a word in the names of a document, as one number: which name, which word of it, whether it is the last. */
export const namePlace = (name: number, word: number, last: boolean): number =>
  (name * LONGEST_NAME + Math.min(word, LONGEST_NAME - 1)) * 2 + Number(last);

export const readNamePlace = (place: number): { name: number; word: number; last: boolean } => ({
  name: Math.floor(place / 2 / LONGEST_NAME),
  word: Math.floor(place / 2) % LONGEST_NAME,
  last: place % 2 === 1,
});

/** A word and the documents that hold it, newest document number last. */
export interface Entry {
  term: string;
  count: number;
  postings: Posting[];
}

const TITLE = 8;
const NAMED = 4;
/** Two bits count the blocks up to three; 0 says that their number follows. */
const FEW = 3;

function pushAscending(bytes: number[], values: readonly number[]): void {
  let before = 0;
  for (const value of values) {
    pushVarint(bytes, value - before);
    before = value;
  }
}

/** Writes a posting; `before` is the document of the posting before it, or -1. */
function pushPosting(bytes: number[], posting: Posting, before: number): void {
  const { doc, impact, inTitle, blocks, names } = posting;
  const few = blocks && blocks.length > 0 && blocks.length <= FEW;
  pushVarint(bytes, doc - before - 1);
  bytes.push((impact << 4) | (inTitle ? TITLE : 0) | (names.length ? NAMED : 0) | (few ? blocks.length : 0));
  if (blocks) {
    if (!few) pushVarint(bytes, blocks.length);
    pushAscending(bytes, blocks);
  }
  if (names.length) {
    pushVarint(bytes, names.length);
    pushAscending(bytes, names);
  }
}

function readAscending(reader: ByteReader, length: number): number[] {
  const values: number[] = [];
  for (let value = 0; values.length < length; ) {
    value += reader.varint();
    values.push(value);
  }
  return values;
}

function readPosting(reader: ByteReader, before: number, withBlocks: boolean): Posting {
  const doc = before + 1 + reader.varint();
  const head = reader.byte();
  const posting: Posting = { doc, impact: head >> 4, inTitle: (head & TITLE) > 0, names: [] };
  if (withBlocks) posting.blocks = readAscending(reader, head & FEW || reader.varint());
  if (head & NAMED) posting.names = readAscending(reader, reader.varint());
  return posting;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const sharedLength = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/**
 * A word with its documents as bytes, to stand in a chunk after the word `previous`: letters shared with it, the other letters, the
 * number of documents, the length of what follows, the postings.
 */
export function entryBytes(term: string, postings: readonly Posting[], previous: string): number[] {
  const shared = sharedLength(previous, term);
  const rest = encoder.encode(term.slice(shared));
  const bytes: number[] = [];
  pushVarint(bytes, shared);
  pushVarint(bytes, rest.length);
  bytes.push(...rest);
  const body: number[] = [];
  let before = -1;
  for (const posting of postings) {
    pushPosting(body, posting, before);
    before = posting.doc;
  }
  pushVarint(bytes, postings.length * 2 + Number(postings[0]?.blocks !== undefined));
  pushVarint(bytes, body.length);
  for (const byte of body) bytes.push(byte);
  return bytes;
}

/** Reads the words of a chunk that `wanted` takes; the postings of the others are passed over. */
export function* readEntries(chunk: Uint8Array, wanted: (term: string) => boolean): Generator<Entry> {
  const reader = new ByteReader(chunk);
  let term = '';
  while (!reader.done) {
    const shared = reader.varint();
    term = term.slice(0, shared) + decoder.decode(reader.take(reader.varint()));
    const head = reader.varint();
    const body = reader.take(reader.varint());
    if (!wanted(term)) continue;
    const count = head >> 1;
    const inner = new ByteReader(body);
    const postings: Posting[] = [];
    while (postings.length < count) postings.push(readPosting(inner, postings.at(-1)?.doc ?? -1, head % 2 === 1));
    yield { term, count, postings };
  }
}
