import { type Document, derived } from '../document.ts';
import { type Sentence, sentencesByBlock } from './sentences.ts';

/** How many sentences of the first paragraph announce. */
const LEAD_SENTENCES = 3;
/** A first paragraph as long as this tells more than the news. */
const LEAD_CHARACTERS = 900;

/** Sentences that only send the reader elsewhere. */
const REFERENCE =
  /^[[(\s]*(?:for (?:further|more|additional|other) (?:information|background|details)|see\b|additional information|please see|in addition, see|reference is made|\d{4,5},? \((?:January|February|March|April|May|June|July|August|September|October|November|December) )|\bRel(?:ease|\.) Nos?\b.*\bRel(?:ease|\.) Nos?\b/i;

/** A sentence that tells: of the title, of the paragraph that announces, or of the rest. */
export interface Told {
  sentence: Sentence;
  where: 'title' | 'lead' | 'body';
}

function tellings(doc: Document): Told[] {
  const found: Told[] = [];
  let lead = true;
  sentencesByBlock(doc).forEach((sentences, index) => {
    const { role } = doc.blocks[index]!;
    if (role === 'title' || role === 'subtitle')
      for (const sentence of sentences) found.push({ sentence, where: 'title' });
    if (role !== 'body') return;
    let length = 0;
    let told = 0;
    for (const sentence of sentences) {
      if (REFERENCE.test(sentence.text)) continue;
      const announces = lead && told < LEAD_SENTENCES && length < LEAD_CHARACTERS;
      found.push({ sentence, where: announces ? 'lead' : 'body' });
      length += sentence.text.length;
      told += 1;
    }
    if (length > 40) lead = false;
  });
  return found;
}

/** The sentences of title and body, in order, with where they stand. */
export const tellingsOf = (doc: Document): readonly Told[] => derived(doc, tellings);
