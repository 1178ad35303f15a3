import { type Document, derived } from '../document.ts';
import { type Sentence, sentencesByBlock } from '../text/sentences.ts';
import { isMoney, type Remedy, readRemedies } from './remedies.ts';
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

/** The standing of what follows a sentence that ends in a colon: `Vane consented to the following relief:`. */
const leads = (sentence: Sentence | undefined): Standing =>
  sentence?.text.trimEnd().endsWith(':') ? standings(sentence.text).at(-1)!.standing : 'bare';

/** `This order would also require`: goes on with what the sentence before asks for. */
const WOULD =
  /^(?:(?:Further|Finally|Additionally|In addition), )?(?:it|(?:this|that|such an?|the) (?:proposed )?(?:order|judgment|injunction)) would\b/i;

const endsAsking = ({ text }: Sentence, led: Standing): boolean => standings(text, led).at(-1)!.standing === 'asked';

/** The remedies of a sentence; `led` is the standing of the words that lead to it. */
function mentionsIn(sentence: Sentence, led: Standing): Mention[] {
  const { text } = sentence;
  const read = readRemedies(text);
  const forbids = read.filter(({ tag }) => tag.forbids);
  const found: Omit<Mention, 'standing'>[] = [];
  for (const { tag, start, end } of read) {
    if (tag.forbids) continue;
    const { remedy, reach = 0 } = tag.wording;
    if (tag.part === 'name') found.push({ remedy, sentence, start, end });
    else {
      const verb = forbids.findLast((forbid) => forbid.end <= start && start - forbid.end <= reach);
      if (verb) found.push({ remedy, sentence, start: verb.start, end });
    }
  }
  if (!found.length) return [];
  const marks = standings(text, led === 'asked' ? led : 'bare');
  return found
    .map((mention) => {
      const standing = standingOf(text, marks, mention.start, mention.end);
      return { ...mention, standing: standing === 'bare' ? led : standing };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Cheap test for the words of such a judgment. */
const ALL_ASKED = /\b(?:relief|remedies) (?:sought|requested|demanded)\b/i;
/** A judgment that gives whatever the complaint asked for. */
const ALL_GRANTED =
  /\b(?:consent|agree|order|grant|impos|enter|stipulat)\w*\b[^;]{0,120}\ball (?:of )?(?:the )?(?:charges and )?(?:relief|remedies) (?:sought|requested|demanded)\b(?! by the (?:Commission|SEC) in (?:its|the) motion| (?:by the (?:Commission|SEC) )?except)|\b(?:consent|agree|stipulat)\w*\b[^;]{0,120}\bgranting (?:the )?(?:relief|remedies) (?:sought|requested|demanded)\b/i;
/** Money whose amount the court will decide is still asked for. */
const MONEY_OPEN = /\b(?:monetary|disgorgement|penalt\w+)\b[^.;]{0,80}\bdetermined\b/i;

function allMentions(doc: Document): Mention[] {
  const sentences = sentencesByBlock(doc)
    .filter((_, index) => TELLING.has(doc.blocks[index]!.role))
    .flat();
  let led: Standing = 'bare';
  let goesOn = false;
  const found = sentences.flatMap((sentence, at) => {
    const previous = sentences[at - 1];
    const { kind, text } = doc.blocks[sentence.place - 1]!;
    goesOn =
      previous?.place === sentence.place && WOULD.test(sentence.text) && endsAsking(previous, goesOn ? 'asked' : led);
    if (goesOn) return mentionsIn(sentence, 'asked');
    if (previous?.text.trimEnd().endsWith(':')) led = leads(previous);
    else if (previous?.place !== sentence.place && kind !== 'list-item' && !/^[a-z(]/.test(text)) led = 'bare';
    return mentionsIn(sentence, led);
  });
  if (!sentences.some(({ text }) => ALL_ASKED.test(text) && ALL_GRANTED.test(text))) return found;
  const open = sentences.some(({ text }) => MONEY_OPEN.test(text));
  return found.map((mention) =>
    mention.standing === 'asked' && !(open && isMoney(mention.remedy)) ? { ...mention, standing: 'given' } : mention,
  );
}

/** Every remedy that a document names, in order, with its standing. */
export const mentionsOf = (doc: Document): readonly Mention[] => derived(doc, allMentions);
