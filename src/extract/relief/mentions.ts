import { type Document, derived } from '../document.ts';
import { type Sentence, sentencesByBlock } from '../text/sentences.ts';
import { FORBIDS, type Remedy, WORDINGS, type Wording } from './remedies.ts';
import { type Standing, standingOf, standings } from './standing.ts';

/** A remedy named in a sentence: offsets in the sentence, and how it stands there. */
export interface Mention {
  remedy: Remedy;
  sentence: Sentence;
  start: number;
  end: number;
  standing: Standing;
}

/** Blocks that tell; captions, numbers and lists of documents do not. */
const TELLING = new Set(['title', 'subtitle', 'body', 'footnote']);

const ANY = new RegExp(WORDINGS.map(({ sign }) => sign.source).join('|'), 'i');

function wordsOf({ sign, name, forbidden, reach = 0 }: Wording, text: string, forbids: () => [number, number][]) {
  if (!sign.test(text)) return [];
  const found: [start: number, end: number][] = [];
  if (name) for (const match of text.matchAll(name)) found.push([match.index, match.index + match[0].length]);
  if (forbidden) {
    for (const match of text.matchAll(forbidden)) {
      const verb = forbids().findLast(([, end]) => end <= match.index && match.index - end <= reach);
      if (verb) found.push([verb[0], match.index + match[0].length]);
    }
  }
  return found;
}

function mentionsIn(sentence: Sentence): Mention[] {
  const { text } = sentence;
  if (!ANY.test(text)) return [];
  let verbs: [number, number][] | undefined;
  const forbids = () => (verbs ??= [...text.matchAll(FORBIDS)].map((m) => [m.index, m.index + m[0].length]));
  let marks: ReturnType<typeof standings> | undefined;
  const found: Mention[] = [];
  for (const wording of WORDINGS) {
    for (const [start, end] of wordsOf(wording, text, forbids)) {
      marks ??= standings(text);
      found.push({ remedy: wording.remedy, sentence, start, end, standing: standingOf(text, marks, start, end) });
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A judgment that gives whatever the complaint asked for. */
const ALL_GRANTED =
  /\b(?:consent|agree|order|grant|impos|enter|stipulat)\w*\b[^;]{0,120}\ball (?:of )?the (?:relief|remedies) (?:sought|requested|demanded)\b/i;

function allMentions(doc: Document): Mention[] {
  const sentences = sentencesByBlock(doc)
    .filter((_, index) => TELLING.has(doc.blocks[index]!.role))
    .flat();
  const found = sentences.flatMap(mentionsIn);
  if (!sentences.some(({ text }) => ALL_GRANTED.test(text))) return found;
  return found.map((mention) => (mention.standing === 'asked' ? { ...mention, standing: 'given' } : mention));
}

/** Every remedy that a document names, in order, with its standing. */
export const mentionsOf = (doc: Document): readonly Mention[] => derived(doc, allMentions);
