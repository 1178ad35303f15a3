import type { Block } from '../../domain/block.ts';
import { matchesIn } from '../../domain/matches.ts';
import { type Document, derived } from '../document.ts';

/** One sentence of a release: block number counted from 1, offsets `[start, end)` in the block's text, and the words. */
export interface Sentence {
  place: number;
  start: number;
  end: number;
  text: string;
}

/** A full stop, question or exclamation mark, closing marks, and the white space before the next word: `Corp.) The`, `fraud.” She`. */
const SPACED = /[.!?]["'”’)\]]*\s+(?=["'“‘([]*(?:[\p{Lu}\p{N}$]|\p{Ll}\p{Lu}\p{Ll}))/u;
/** The stop where the white space was lost: behind a word, `a later date.Vane consented`, or before one that opens sentences, `10b-5.The SEC`. */
const UNSPACED =
  /\.(?<= \p{L}\p{Ll}{3,}\.)(?=(?!Com\b)\p{Lu}\p{L}+,? \p{L}{2})|(?<=(?<!\.)[a-z0-9)])[.”"](?=(?:The|It|This|In|On|An?|Mr|Ms|Without|SEC|He|She|According)\b)/u;
const STOP = new RegExp(`${SPACED.source}|${UNSPACED.source}`, 'gu');
/** The word that carries the full stop, with inner stops: `Inc`, `U.S`, `a.k.a`, `J`. */
const LAST_WORD = /$(?<=([\p{L}\p{N}][\p{L}\p{N}.&'’-]*))/u;
/** The word after the stop: `The`, `10b-5`. */
const NEXT_WORD = /^["'“‘([]*([\p{L}\p{N}]+)/u;

/** Abbreviations that something always follows: titles, `v.`, `No.`, reporters, months before a day. */
const NEVER_LAST = new Set(
  (
    'v vs mr mrs ms messrs dr hon prof rev gen sen rep gov capt lt col sgt st ste mt ft civ crim cr misc ' +
    'rel lit fed reg supp app cir dist ct div dept assn bros jan feb mar apr jun jul aug sept sep oct nov dec e.g i.e ' +
    'cf viz approx a.k.a d.b.a f.k.a n.k.a ex admin proc pro'
  ).split(' '),
);

/** Abbreviations that a number follows, and that may be words of their own: `No. 5`, `SEC.` */
const BEFORE_NUMBER = new Set('no nos art par para pp vol sec secs'.split(' '));

/** Abbreviations that may stand inside a sentence as well as at its end. */
const MAYBE_LAST = new Set(
  (
    'inc corp co cos ltd llc lp llp plc jr sr esq etc al ave blvd rd dr bldg u.s u.s.a u.k d.c n.y l.p l.l.c l.l.p s.a n.v ' +
    'n.a p.c p.a b.v a.g s.p.a a.m p.m ph.d m.d c.p.a intl natl bhd pty s.d.n.y e.d.n.y'
  ).split(' '),
);

/** Words that open a sentence and no name: after `Acme Inc.` they show that the sentence has ended. */
const OPENERS = new Set(
  (
    'the a an on in at as to by for from with without within under upon until since while when where after before during ' +
    'according also although among both but and each if it its he she his her they their these this those that there then ' +
    'thus through throughout however instead moreover furthermore further finally specifically additionally accordingly ' +
    'simultaneously separately previously subsequently meanwhile similarly likewise nor not one two three some such most ' +
    'many more all any neither no none other rather only once between despite because beginning based pursuant prior ' +
    'following in using we our you i who what which whether so shortly contrary earlier later today yesterday plaintiff ' +
    'defendant defendants respondent respondents'
  ).split(' '),
);

/** `Corp`, `Jr`: what ends a name, after which a surname and its verb open a sentence, `Vane, who`, `Vane was`; another legal form does not. */
const LEGAL = /^(?:inc|corp|ltd|llc|co|jr|sr)$/;
const SURNAME_AND_VERB =
  /^(?!(?:Inc|Corp|Co|Ltd|LLC|LP|PLC|KG|SA|AG|NV|Pty)\b)\p{Lu}[\p{L}’'-]+(?:, who|,? (?:was|is|has|had|were|will|agreed|consented|also)) /u;

/** `$43,053. 86,`: a space put before cents. */
const DOLLARS = /\$\d{1,3}(?:,\d{3})+$/;
const CENTS = /^\d\d,/;

/** `J`, `Q`: a letter that stands for a given name. */
const INITIAL = /^\p{Lu}$/u;
/** `U.S`, `D.C`, `J.P`: letters with stops between them. */
const LETTERS = /^(?:\p{L}\.)+\p{L}$/u;

function endsHere(before: string, after: string): boolean {
  const word = LAST_WORD.exec(before.slice(-24))?.[1] ?? '';
  const lower = word.toLowerCase();
  const next = (NEXT_WORD.exec(after.slice(0, 40))?.[1] ?? '').toLowerCase();
  if (CENTS.test(after) && DOLLARS.test(before)) return false;
  if (BEFORE_NUMBER.has(lower)) return !/^[\d(]/.test(after);
  if (NEVER_LAST.has(lower)) return false;
  if (LEGAL.test(lower) && SURNAME_AND_VERB.test(after)) return true;
  if (INITIAL.test(word) || LETTERS.test(word) || MAYBE_LAST.has(lower)) return OPENERS.has(next);
  return true;
}

/** Offsets `[start, end)` of the sentences of a text, without the white space between them. */
export function sentenceSpans(text: string): [start: number, end: number][] {
  const spans: [number, number][] = [];
  let start = 0;
  for (const { 0: mark, index } of matchesIn(text, STOP)) {
    const next = index + mark.length;
    if (mark[0] === '.' && !endsHere(text.slice(start, index), text.slice(next, next + 40))) continue;
    spans.push([start, index + mark.trimEnd().length]);
    start = next;
  }
  const end = text.trimEnd().length;
  if (start < end) spans.push([start, end]);
  return spans;
}

/** A table's rows and preformatted text's paragraphs are read one by one, since no sentence runs across them. */
const BREAKS: Partial<Record<Block['kind'], RegExp>> = { table: /\n/, preformatted: /\n[ \t]*\n/ };

function blockSentences(block: Block, place: number): Sentence[] {
  const breaks = BREAKS[block.kind];
  const parts = breaks ? block.text.split(breaks) : [block.text];
  const found: Sentence[] = [];
  let offset = 0;
  for (const part of parts) {
    const base = block.text.indexOf(part, offset);
    for (const [start, end] of sentenceSpans(part)) {
      if (start === end) continue;
      found.push({ place, start: base + start, end: base + end, text: part.slice(start, end) });
    }
    offset = base + part.length;
  }
  return found;
}

const allSentences = (doc: Document): Sentence[][] =>
  doc.blocks.map((block, index) => blockSentences(block, index + 1));

/** The sentences of a document, a list for each of its blocks, parted also where the space between two was lost; read once a document. */
export const sentencesByBlock = (doc: Document): readonly Sentence[][] => derived(doc, allSentences);

/** The sentence in which an offset of a block (counted from 1) stands. */
export const sentenceAt = (doc: Document, place: number, offset: number): Sentence | undefined =>
  sentencesByBlock(doc)[place - 1]!.find(({ start, end }) => start <= offset && offset < end);

const inOrder = (doc: Document): Sentence[] => sentencesByBlock(doc).flat();

/** All sentences of a document in order; read once a document. */
export const sentencesOf = (doc: Document): readonly Sentence[] => derived(doc, inOrder);
