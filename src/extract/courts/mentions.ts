import { type CourtName, courtNames } from '../../catalogue/courts-names.ts';
import { docketMentions } from '../dockets/mentions.ts';
import { type Document, derived } from '../document.ts';
import { type Versus, versusBefore, versusIn } from '../text/captions.ts';

/** A court that a release names: block (counted from 1), the words, and the case named before it in the block. */
export interface CourtMention extends CourtName {
  place: number;
  versus?: Versus;
  /** Whether the docket number nearest before it is a criminal one. */
  criminal: boolean;
}

function read(doc: Document): CourtMention[] {
  const dockets = docketMentions(doc);
  return doc.blocks.flatMap(({ text }, index) => {
    const names = courtNames(text);
    if (!names.length) return [];
    const cases = versusIn(text);
    return names.map((name) => {
      const versus = versusBefore(cases, name.start);
      const docket = dockets.findLast(({ place, start }) => place === index + 1 && start < name.start);
      const criminal = docket?.kind === 'criminal' && name.start - docket.end < 60;
      return { ...name, place: index + 1, criminal, ...(versus && { versus }) };
    });
  });
}

/** Every federal court that a release names, other people’s cases included; read once a document. */
export const courtMentions = (doc: Document): readonly CourtMention[] => derived(doc, read);
