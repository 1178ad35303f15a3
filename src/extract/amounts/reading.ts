import type { Facts } from '../../domain/facts.ts';
import { type Document, derived } from '../document.ts';
import { partyMentions } from '../parties/mentions.ts';
import { sentencesByBlock } from '../text/sentences.ts';
import { castOf, type Focus } from './payers.ts';
import { shapeOf } from './shape.ts';
import { type Statement, statementsIn } from './statements.ts';
import { isEntered } from './states.ts';

/** A release without a figure lays none on anybody. */
const FIGURE = /\$|dollars/;
const HEADINGS: ReadonlySet<string> = new Set(['title', 'subtitle', 'caption', 'number']);

/** Every sum that the release lays on parties, in order, as each sentence says it. */
export function readStatements(doc: Document, found: Readonly<Facts>): Statement[] {
  if (!doc.blocks.some(({ text }) => FIGURE.test(text))) return [];
  const mentions = partyMentions(doc, found.parties);
  const parties = found.parties.map(({ value }) => value);
  const cast = castOf(parties, isEntered(doc.blocks.map(({ text }) => text)));
  const focus: Focus = { spoken: [], before: 0, payers: [] };
  const statements: Statement[] = [];
  let previous: Statement[] = [];
  for (const [index, { text, role }] of doc.blocks.entries()) {
    for (const { start, end } of sentencesByBlock(doc)[index]!) {
      const shape = shapeOf(text, start, end, mentions[index]!);
      const reading = { shape, text, place: index + 1, heading: HEADINGS.has(role) };
      const told = statementsIn(reading, focus, cast, previous);
      if (told.length > 0) previous = told;
      statements.push(...told);
    }
  }
  return statements;
}

const cache = (): Map<string, Statement[]> => new Map();

/** The statements of a release, read once however many rules ask. */
export function statementsOf(doc: Document, found: Readonly<Facts>): Statement[] {
  const known = derived(doc, cache);
  const key = found.parties.map(({ value }) => value.name).join('\n');
  const statements = known.get(key) ?? readStatements(doc, found);
  known.set(key, statements);
  return statements;
}
