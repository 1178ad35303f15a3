import type { Fact } from '../../domain/evidence.ts';
import type { Party } from '../../domain/facts.ts';
import type { Document } from '../document.ts';
import { partyMentions } from './mentions.ts';
import { roster } from './roster.ts';

type Named = Pick<Fact<Party>, 'value'>;

/** The parties as the text shows them, for views of a document alone. */
export const partiesOf = (doc: Document): Named[] =>
  roster(doc).flatMap(({ party, refused }) => (refused ? [] : [{ value: party }]));

/** The names of the parties of whom a stretch of a block (counted from 1) speaks by any of their names, each once. */
export function partiesNamedIn(
  doc: Document,
  parties: readonly Named[],
  { place, start, end }: { place: number; start: number; end: number },
): string[] {
  const inside = partyMentions(doc, parties)[place - 1]!.filter(
    (mention) => start <= mention.start && mention.end <= end,
  );
  return [...new Set(inside.flatMap((mention) => mention.parties))];
}
