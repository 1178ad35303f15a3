import type { Block } from '../../domain/block.ts';
import type { Facts } from '../../domain/facts.ts';
import { type Document, derived } from '../document.ts';
import { FOR_RELIEF } from '../parties/cue.ts';
import { type Mention, partyMentions } from '../parties/mentions.ts';
import { isComplete } from '../parties/roster.ts';
import { isOfOtherMatter } from '../relief/elsewhere.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { withLists } from './listed.ts';
import { castOf, type Focus } from './payers.ts';
import { shapeOf } from './shape.ts';
import { type Statement, statementsIn } from './statements.ts';
import { isIssued, isOpen, pendingIn } from './states.ts';
import { hasTable, tabled } from './tabled.ts';

/** A figure of money, as `moneyIn` reads it. */
const FIGURE = /\$|dollars\b|\d,\d{3}\.\d\d/i;
/** What makes a sentence with a figure one about remedies. */
const REMEDY =
  /penal|disgorg|\binterest|\bpa(?:y|id)|settle|liab|reimburs|\breturn|\brepa(?:y|id)|surrender|relief|\bjudgment/i;
/** What is said of sums that a sentence before told. */
const AFTERWARDS = /\bwaive|\bwaiving|\bsatisf/i;
/** A sentence that says of whom the release tells: “the defendants” of those that follow. */
const TARGETS = /\bagainst\b|\bagreed\b|\bconsented\b/;
/** So many sentences before one about money are read for those whom it may mean by “he” or “they”. */
const LOOK_BACK = 3;
const HEADINGS: ReadonlySet<string> = new Set(['title', 'subtitle', 'caption', 'number']);

/** The sentences worth reading: those that tell of sums, what is said of them later, and those that say who is meant. */
function worthReading(
  sentences: readonly Sentence[],
  telling: readonly boolean[],
  mentions: readonly Mention[][],
): Sentence[] {
  const near = (from: number, to: number): boolean => telling.slice(Math.max(0, from), to).includes(true);
  const blocks = new Set(sentences.filter((_, index) => telling[index]).map(({ place }) => place));
  const last = telling.lastIndexOf(true);
  return sentences.filter(({ place, start, end, text }, index) => {
    if (telling[index] || (near(index - LOOK_BACK, index) && AFTERWARDS.test(text))) return true;
    if (index > last) return false;
    if (near(index + 1, index + 1 + LOOK_BACK)) return true;
    const named = mentions[place - 1]!.filter((mention) => mention.start >= start && mention.end <= end).length;
    return (named > 0 && blocks.has(place)) || (named > 1 && TARGETS.test(text));
  });
}

/** `The claims against Vane remain to be resolved`, `The litigation continues against Vane`. */
const GOES_ON_AGAINST =
  /\b(?:claims?|litigation|case|action|charges|proceedings?)\b[^.;]{0,60}?\b(?:against|as to)\b[^.;]*\b(?:remains?|continues?|(?:is|are) (?:still )?(?:ongoing|pending|continuing))\b|\b(?:litigation|case|action|proceedings?)\b[^.;]{0,30}\b(?:remains? pending|continues?|(?:is|are) (?:still )?(?:ongoing|pending|continuing))\b[^.;]{0,30} (?:against|as to)\b/i;

/** Whether the text says that the case goes on against a party, other than for relief alone. */
const goesOnAgainstParty = (sentences: readonly Sentence[], mentions: readonly Mention[][]): boolean =>
  sentences.some(
    ({ place, start, end, text }) =>
      GOES_ON_AGAINST.test(text) &&
      !FOR_RELIEF.test(text) &&
      mentions[place - 1]!.some((mention) => mention.start >= start && mention.end <= end),
  );

/** Marks that may stand beside a name that stands alone. */
const MARKS = /^[\s.,:;()“”"–—-]*$/;

/** Those whom a block names and says nothing of, as a heading does whose text tells what they are to pay. */
function headedBy({ text }: Block, mentions: readonly Mention[]): string[] {
  const [first, ...more] = mentions;
  if (!first || !more.every(({ parties }) => parties.join() === first.parties.join())) return [];
  const beside = mentions.map(({ start }, at) => text.slice(mentions[at - 1]?.end ?? 0, start));
  return [...beside, text.slice(mentions.at(-1)!.end)].every((part) => MARKS.test(part)) ? first.parties : [];
}

/** Every sum that the release lays on parties, in order, as each sentence says it. */
function readStatements(doc: Document, found: Readonly<Facts>): Statement[] {
  const sentences = sentencesOf(doc);
  const telling = sentences.map(({ text }) => FIGURE.test(text) && REMEDY.test(text));
  const table = hasTable(doc);
  if (!telling.includes(true) && !table) return [];
  const mentions = partyMentions(doc, found.parties);
  const parties = found.parties.map(({ value }) => value);
  const texts = doc.blocks.map(({ text }) => text);
  const issued = isIssued(texts);
  const complete = parties.length > 0 && (doc.kind === 'administrative-proceeding' || isComplete(doc));
  const open = isOpen(texts);
  const pending = pendingIn(texts, open);
  const cast = castOf(parties, issued && !open, issued, complete, goesOnAgainstParty(sentences, mentions));
  const focus: Focus = { spoken: [], before: 0, payers: [], place: 0, owned: new Map() };
  const statements: Statement[] = [];
  let previous: Statement[] = [];
  let ofBlock: Statement[] = [];
  for (const sentence of worthReading(sentences, telling, mentions)) {
    const { place, start, end } = sentence;
    if (isOfOtherMatter(doc, sentence, start)) continue;
    const { text, role } = doc.blocks[place - 1]!;
    const shape = shapeOf(text, start, end, mentions[place - 1]!);
    const headed = start === 0 && place > 1 ? headedBy(doc.blocks[place - 2]!, mentions[place - 2]!) : [];
    if (headed.length > 0) {
      Object.assign(focus, { payers: headed, place: place - 1 });
      focus.spoken.push({ names: headed, partly: false, plural: headed.length > 1 });
    }
    const reading = {
      shape,
      text,
      place,
      heading: HEADINGS.has(role),
      pending: pending.blocks[place - 1]!,
      throughout: pending.throughout,
    };
    const told = statementsIn(reading, focus, cast, previous, ofBlock);
    if (told.length > 0) {
      ofBlock = previous.at(-1)?.place === place ? [...ofBlock, ...told] : told;
      previous = told;
    }
    statements.push(...told);
  }
  const rows = table ? tabled(doc, mentions, cast.entered) : [];
  const cells = new Map(rows.toReversed().map(({ place, start }) => [place, start]));
  const told = statements.filter(({ place, start }) => !(start >= cells.get(place)!));
  return [...withLists(doc, told, mentions, cast.entered), ...rows];
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
