import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SearchDocument } from '../document.ts';
import { facetTable } from '../facets.ts';
import { cardFile, chunkFile, FACETS_FILE, type IndexEntry, NAMES_FILE, writeRuns } from '../manifest.ts';
import { entryBytes, type Posting } from '../postings.ts';
import { termMap } from './term-map.ts';

/** Bytes of a chunk of words before compression: a word's chunk is fetched whole, and a request has a price too. */
const CHUNK = 16_000;

interface Chunk {
  first: string;
  bytes: number[];
}

/** Cuts the words into chunks, in the order of their letters. */
function* chunksOf(terms: ReadonlyMap<string, Posting[]>): Generator<Chunk> {
  let chunk: Chunk | undefined;
  let previous = '';
  for (const term of [...terms.keys()].sort()) {
    const postings = terms.get(term)!;
    let entry = entryBytes(term, postings, chunk ? previous : '');
    if (chunk && chunk.bytes.length > 0 && chunk.bytes.length + entry.length > CHUNK) {
      yield chunk;
      chunk = undefined;
      entry = entryBytes(term, postings, '');
    }
    chunk ??= { first: term, bytes: [] };
    for (const byte of entry) chunk.bytes.push(byte);
    previous = term;
  }
  if (chunk) yield chunk;
}

/** How many documents, one after the other, belong to the same case. */
function caseLengths(documents: readonly SearchDocument[]): number[] {
  const lengths: number[] = [];
  for (const [i, { card }] of documents.entries()) {
    if (i > 0 && card.case !== undefined && card.case === documents[i - 1]!.card.case)
      lengths[lengths.length - 1]! += 1;
    else lengths.push(1);
  }
  return lengths;
}

const order = ({ card }: SearchDocument): string => `${card.case ?? card.id} ${card.date ?? ''} ${card.id}`;

/**
 * Writes one search index into a folder below `root` that is named for what it holds, so that its files can be cached for ever.
 * All files are gzip.
 */
export function writeIndex(root: string, name: string, unordered: readonly SearchDocument[]): IndexEntry {
  const documents = unordered
    .map((document) => ({ document, key: order(document) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ document }) => document);
  const draft = join(root, `${name}.part`);
  rmSync(draft, { recursive: true, force: true });
  const hash = createHash('sha256');
  const folders = new Set<string>();
  const write = (file: string, content: string | Uint8Array): void => {
    const path = join(draft, file);
    if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    folders.add(dirname(path));
    hash.update(content);
    writeFileSync(path, gzipSync(content));
  };

  const terms = termMap(documents);
  const starts: string[] = [];
  for (const { first, bytes } of chunksOf(terms)) {
    write(chunkFile(starts.length), Uint8Array.from(bytes));
    starts.push(first);
  }
  for (const [doc, { card }] of documents.entries()) write(cardFile(doc), JSON.stringify(card));
  write(FACETS_FILE, JSON.stringify(facetTable(documents.map(({ facets }) => facets))));
  const names = [...terms].flatMap(([term, postings]) => {
    const documentsNamed = postings.filter((posting) => posting.names.length > 0).length;
    return documentsNamed > 0 && !term.includes('~') ? [[term, documentsNamed] as const] : [];
  });
  write(NAMES_FILE, JSON.stringify(names.sort(([a], [b]) => (a < b ? -1 : 1))));

  const folder = `${name}-${hash.digest('hex').slice(0, 10)}`;
  rmSync(join(root, folder), { recursive: true, force: true });
  renameSync(draft, join(root, folder));
  return {
    folder,
    documents: documents.length,
    chunks: starts.join(' '),
    cases: writeRuns(caseLengths(documents)),
  };
}
