import type { Text } from '../documents.ts';

/** Another engine, given the same texts. */
export interface Peer {
  name: string;
  /** Indexes the texts. */
  build(texts: readonly Text[]): Promise<BuiltPeer>;
}

export interface BuiltPeer {
  /** Bytes of its index as a browser would fetch it, gzip; for a server’s, of its database. */
  bytes: number;
  /** Places in the list of texts, the best first, {@link RESULTS} at most. */
  search(query: string): Promise<number[]>;
}

/** Enough for ten cases where several releases of a case are found. */
export const RESULTS = 60;
