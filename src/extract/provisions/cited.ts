import { type Citation, readCitations } from '../../catalogue/citation.ts';
import type { Block } from '../../domain/block.ts';
import { type Document, derived } from '../document.ts';
import { type Sentence, sentencesByBlock } from '../text/sentences.ts';

/** A citation in its place: block number, offsets in the block, and the sentence around it. */
export interface Cited {
  ids: readonly string[];
  /** Cited by the United States Code or the Code of Federal Regulations alone. */
  code: boolean;
  place: number;
  start: number;
  end: number;
  sentence: Sentence;
  /** The enumeration that it stands in: citations with nothing but connectives between them. */
  run: Run;
}

/** An enumeration of provisions inside one sentence. */
export interface Run {
  sentence: Sentence;
  /** Words of the sentence before the enumeration, from the enumeration before it if there is one. */
  before: string;
  /** The whole sentence up to the enumeration. */
  lead: string;
  /** Words of the sentence after the enumeration. */
  after: string;
  /** Offsets in the block. */
  start: number;
  end: number;
  /** Whether it cites more than one provision. */
  several: boolean;
}

/** Parts of a page whose words are not the release's own account; a number longer than a line holds more than a number. */
const isSkipped = ({ role, text }: Block): boolean =>
  role === 'resource' || role === 'end' || (role === 'number' && text.length < 300);

/** Nothing but connectives, asides and repeated nouns between two lists of provisions. */
const JOINED =
  /^[\s,;)\]”"’]*(?:\([^()]{0,80}\)[\s,;]*)?(?:(?:and|or|as well as|&|and\/or|both)[\s,]*)*(?:of\s+)?(?:the\s+)?[([]?$/;

const citedIn = (doc: Document): Cited[] => {
  const blocks = doc.blocks.map((block) => (isSkipped(block) ? '' : block.text));
  const found: Cited[] = [];
  const sentences = sentencesByBlock(doc);
  let place = 1;
  let offset = 0;
  for (const citation of readCitations(blocks.join('\n\n'))) {
    while (citation.start >= offset + blocks[place - 1]!.length + 2) {
      offset += blocks[place - 1]!.length + 2;
      place += 1;
    }
    const cited = inBlock(citation, place, offset, blocks[place - 1]!, sentences[place - 1]!, found.at(-1));
    if (cited) found.push(cited);
  }
  return found;
};

function inBlock(
  citation: Citation,
  place: number,
  offset: number,
  text: string,
  sentences: readonly Sentence[],
  previous: Cited | undefined,
): Cited | undefined {
  const [start, listStart] = [citation.start - offset, citation.list.start - offset];
  const end = Math.min(citation.end - offset, text.length);
  const listEnd = Math.min(citation.list.end - offset, text.length);
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  if (!sentence) return undefined;
  const same = previous && previous.sentence === sentence ? previous.run : undefined;
  const gap = same ? text.slice(same.end, Math.max(same.end, listStart)) : '';
  if (same && (listStart < same.end || JOINED.test(gap))) {
    same.end = Math.max(same.end, listEnd);
    same.several = true;
    same.after = text.slice(same.end, sentence.end);
    return { ids: citation.ids, code: citation.code ?? false, place, start, end, sentence, run: same };
  }
  const from = Math.max(sentence.start, Math.min(listStart, start));
  const run: Run = {
    sentence,
    before: text.slice(same?.end ?? sentence.start, from),
    lead: text.slice(sentence.start, from),
    after: text.slice(listEnd, sentence.end),
    start: from,
    end: listEnd,
    several: false,
  };
  return { ids: citation.ids, code: citation.code ?? false, place, start, end, sentence, run };
}

/** The provisions that a document cites, in order; read once a document. */
export const citationsOf = (doc: Document): readonly Cited[] => derived(doc, citedIn);
