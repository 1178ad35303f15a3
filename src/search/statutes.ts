import { lawsAbove } from '../site/law.ts';
import { readPermalinks, statutesAmong } from '../site/permalinks.ts';

/** Ids of the provisions, groups and acts that have a page, from the ledger of a content folder: an import puts in all that it reads. */
export const statutesOf = (content: string): string[] =>
  [...new Set(statutesAmong(readPermalinks(content)).flatMap((id) => [id, ...lawsAbove(id)]))].sort();
