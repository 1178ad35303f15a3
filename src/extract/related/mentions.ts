import { type ReleaseNumber, releasesIn } from '../../catalogue/release-numbers.ts';
import { releaseOfUrl } from '../../catalogue/sec-addresses.ts';
import { kindOf } from '../../domain/ids.ts';
import { type Document, derived } from '../document.ts';

/** A release that another one refers to. */
export interface ReleaseMention extends ReleaseNumber {
  /** The block that names it, from 1. */
  place: number;
}

/** `Litigation Release No. 18225`, `18225`: a link whose words print a number. */
const NUMBERED = /(?:\b(?:rel(?:ease|\.)|l\.?\s?r\.?|nos?\.)\W{0,3}|^\W*)(\d{4,5}[a-z]?)\b/i;

/** Whether the words of a link print another number than that of its release: the words count, the address is a slip. */
function isMislinked(words: string, id: string): boolean {
  const printed = NUMBERED.exec(words)?.[1];
  return printed !== undefined && !id.endsWith(`-${printed.toLowerCase()}`) && !id.includes(`-${printed}-`);
}

function read(doc: Document): ReleaseMention[] {
  return doc.blocks.flatMap(({ text, links }, index) => {
    const linked = links.flatMap(({ start, end, url }) => {
      const id = releaseOfUrl(url);
      // A link to an order is one of its documents, listed as such.
      return id && kindOf(id) !== 'administrative-proceeding' && !isMislinked(text.slice(start, end), id)
        ? [{ id, start, end }]
        : [];
    });
    return [...releasesIn(text), ...linked]
      .sort((a, b) => a.start - b.start)
      .map((mention) => ({ place: index + 1, ...mention }));
  });
}

/** Every release that a release names by number or links, itself included; read once a document. */
export const releaseMentions = (doc: Document): readonly ReleaseMention[] => derived(doc, read);
