import type { Block } from '../domain/block.ts';
import type { ReleaseId, ReleaseKind } from '../domain/ids.ts';

/** What the rules read: a parsed release, and what the index says of it. */
export interface Document {
  id: ReleaseId;
  kind: ReleaseKind;
  url?: string;
  /** Date and title of the index of collected releases, if it gives them. */
  index?: { date?: string; title?: string };
  blocks: Block[];
}

const memo = new WeakMap<Document, Map<unknown, unknown>>();

/** Computes a view of a document (its sentences, its defined terms) once, however many rules ask for it. */
export function derived<V extends {}>(doc: Document, compute: (doc: Document) => V): V {
  let views = memo.get(doc);
  if (!views) {
    views = new Map();
    memo.set(doc, views);
  }
  const known = views.get(compute);
  if (known !== undefined) return known as V;
  const view = compute(doc);
  views.set(compute, view);
  return view;
}
