import { type ReleaseNumber, releasesIn } from '../../catalogue/release-numbers.ts';
import { releaseOfUrl } from '../../catalogue/sec-addresses.ts';
import { kindOf } from '../../domain/ids.ts';
import { type Document, derived } from '../document.ts';

/** A release that another one refers to. */
export interface ReleaseMention extends ReleaseNumber {
  /** The block that names it, from 1. */
  place: number;
}

function read(doc: Document): ReleaseMention[] {
  return doc.blocks.flatMap(({ text, links }, index) => {
    const linked = links.flatMap(({ start, end, url }) => {
      const id = releaseOfUrl(url);
      // A link to an order is one of its documents, listed as such.
      return id && kindOf(id) !== 'administrative-proceeding' ? [{ id, start, end }] : [];
    });
    return [...releasesIn(text), ...linked]
      .sort((a, b) => a.start - b.start)
      .map((mention) => ({ place: index + 1, ...mention }));
  });
}

/** Every release that a release names by number or links, itself included; read once a document. */
export const releaseMentions = (doc: Document): readonly ReleaseMention[] => derived(doc, read);
