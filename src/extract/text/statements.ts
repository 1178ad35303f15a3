import { matchesIn } from '../../domain/matches.ts';
import { type Document, derived } from '../document.ts';
import { type Sentence, sentencesByBlock } from './sentences.ts';

/** `violations.The SECs investigation`: two sentences whose space was lost. */
const LOST_SPACE = /[a-z0-9)][.”"](?=(?:The|It|This|In|On|An?|Mr|Ms|Without|SEC|He|She|According)\b)/g;

function split(sentence: Sentence): Sentence[] {
  const { place, start, text } = sentence;
  const cuts = matchesIn(text, LOST_SPACE).map(({ index }) => index + 2);
  if (!cuts.length) return [sentence];
  return [0, ...cuts].map((from, at) => {
    const part = text.slice(from, cuts[at]);
    return { place, start: start + from, end: start + from + part.length, text: part };
  });
}

const read = (doc: Document): Sentence[][] => sentencesByBlock(doc).map((sentences) => sentences.flatMap(split));

/** The sentences of a release, a list for each of its blocks, parted also where the space between two was lost; read once a document. */
export const statementsByBlock = (doc: Document): readonly Sentence[][] => derived(doc, read);

/** The sentence in which an offset of a block (counted from 1) stands. */
export const statementAt = (doc: Document, place: number, offset: number): Sentence | undefined =>
  statementsByBlock(doc)[place - 1]!.find(({ start, end }) => start <= offset && offset < end);
