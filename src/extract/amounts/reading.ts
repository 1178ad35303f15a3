import type { Facts } from '../../domain/facts.ts';
import { type Document, derived } from '../document.ts';
import { partyMentions } from '../parties/mentions.ts';
import { sentencesByBlock } from '../text/sentences.ts';
import { castOf, type Focus } from './payers.ts';
import { shapeOf } from './shape.ts';
import { type Statement, statementsIn } from './statements.ts';
import { isEntered } from './states.ts';

const cache = (): Map<string, Statement[]> => new Map();

/** Every sum that the release lays on parties, in order, as each sentence says it. */
export function statementsOf(doc: Document, found: Readonly<Facts>): Statement[] {
  const known = derived(doc, cache);
  const key = found.parties.map(({ value }) => value.name).join('\n');
  let statements = known.get(key);
  if (!statements) {
    statements = read(doc, found);
    known.set(key, statements);
  }
  return statements;
}

function read(doc: Document, found: Readonly<Facts>): Statement[] {
  const mentions = partyMentions(doc, found.parties);
  const entered = isEntered(doc.blocks.map(({ text }) => text));
  const cast = castOf(
    found.parties.map(({ value }) => value),
    entered,
  );
  const focus: Focus = { spoken: [], payers: [] };
  const statements: Statement[] = [];
  let previous: Statement[] = [];
  for (const [index, block] of doc.blocks.entries()) {
    for (const { start, end } of sentencesByBlock(doc)[index]!) {
      const shape = shapeOf(block.text, start, end, mentions[index]!);
      const told = statementsIn(shape, block.text, index + 1, focus, cast, previous);
      if (told.length > 0) previous = told;
      statements.push(...told);
    }
  }
  return statements;
}
