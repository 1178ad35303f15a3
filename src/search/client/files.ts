import type { Card } from '../document.ts';
import type { FacetTable } from '../facets.ts';
import type { Labels } from '../labels.ts';
import {
  cardFile,
  chunkFile,
  FACETS_FILE,
  type IndexEntry,
  LABELS,
  MANIFEST,
  type Manifest,
  readRuns,
} from '../manifest.ts';
import { spellingFile } from '../spelling.ts';

/** Fetches a file of the search index by its path below the root; undefined where there is none. */
export type Fetcher = (path: string) => Promise<Uint8Array | undefined>;

/** A host that knows the files as gzip hands them over unpacked already. */
const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  if (!isPacked(bytes)) return bytes;
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** One index: where its words are cut, and which documents belong to the same case. */
export interface Index extends Omit<IndexEntry, 'chunks' | 'cases'> {
  starts: string[];
  /** For each document, the first one of its case. */
  firsts: number[];
}

const readIndex = ({ chunks, cases, ...entry }: IndexEntry): Index => ({
  ...entry,
  starts: chunks.split(' ').filter(Boolean),
  firsts: readRuns(cases).reduce<number[]>((firsts, length) => {
    const first = firsts.length;
    for (let i = 0; i < length; i += 1) firsts.push(first);
    return firsts;
  }, []),
});

/** The files of the search index, each fetched once. */
export class SearchFiles {
  readonly #fetch: Fetcher;
  readonly #known = new Map<string, Promise<unknown>>();
  constructor(fetch: Fetcher) {
    this.#fetch = fetch;
  }

  #once<T>(path: string, read: (bytes: Uint8Array | undefined) => T): Promise<T> {
    const known = this.#known.get(path) as Promise<T> | undefined;
    if (known) return known;
    const made = this.#fetch(path).then(async (bytes) => read(bytes && (await unpack(bytes))));
    this.#known.set(path, made);
    // What failed may succeed when it is asked for again.
    made.catch(() => this.#known.delete(path));
    return made;
  }

  #json<T>(path: string): Promise<T> {
    return this.#once(path, (bytes) => {
      if (!bytes) throw new Error(`The search index is not whole: ${path} is missing.`);
      return JSON.parse(new TextDecoder().decode(bytes)) as T;
    });
  }

  async open(): Promise<{ indexes: Index[]; spelling?: string }> {
    const manifest = await this.#json<Manifest>(MANIFEST);
    return { ...manifest, indexes: manifest.indexes.filter(({ documents }) => documents > 0).map(readIndex) };
  }
  labels(): Promise<Labels> {
    return this.#json(LABELS);
  }
  chunk({ folder }: Index, chunk: number): Promise<Uint8Array> {
    return this.#once(`${folder}/${chunkFile(chunk)}`, (bytes) => bytes ?? new Uint8Array());
  }
  card({ folder }: Index, doc: number): Promise<Card> {
    return this.#json(`${folder}/${cardFile(doc)}`);
  }
  facets({ folder }: Index): Promise<FacetTable> {
    return this.#json(`${folder}/${FACETS_FILE}`);
  }
  /** Words of names that stand under a key, with how many documents name each. */
  names(spelling: string, key: string): Promise<[string, number][]> {
    return this.#once(`${spelling}/${spellingFile(key)}`, (bytes) =>
      bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as [string, number][]) : [],
    );
  }
}

/** Fetches from the site that the page is on. */
export const siteFetcher =
  (root: string): Fetcher =>
  async (path) => {
    const response = await fetch(root + path);
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`The search index did not load (${response.status}).`);
    return new Uint8Array(await response.arrayBuffer());
  };
