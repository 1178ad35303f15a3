import type { Corpus } from './documents.ts';
import { caseNameQueries, misspeltQueries, nameQueries } from './name-queries.ts';
import { docketQueries, linkQueries, numberQueries, provisionQueries } from './number-queries.ts';
import { phraseQueries } from './phrase-queries.ts';
import { seeded } from './seeded.ts';

/** A query and the pages of which any is the answer: ids of cases or of provisions. */
export interface Query {
  kind: string;
  text: string;
  answers: string[];
}

/** Makes queries of one kind, at most so many. */
export type QueryMaker = (corpus: Corpus, many: number, random: () => number) => Query[];

const KINDS: readonly (readonly [QueryMaker, number])[] = [
  [nameQueries, 80],
  [misspeltQueries, 60],
  [caseNameQueries, 40],
  [numberQueries, 60],
  [docketQueries, 40],
  [provisionQueries, 60],
  [linkQueries, 40],
  [phraseQueries, 60],
];

/** Queries with known answers, derived from the archive by rule; the same for the same seed. */
export function makeQueries(corpus: Corpus, seed: number): Query[] {
  const random = seeded(seed);
  return KINDS.flatMap(([make, many]) => make(corpus, many, random));
}
