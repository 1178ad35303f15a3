import { type CourtName, courtNames } from '../../catalogue/courts-names.ts';
import { type DocketMention, docketMentions } from '../dockets/mentions.ts';
import { isNumberElsewhere } from '../dockets/own.ts';
import { type Document, derived } from '../document.ts';
import { type Versus, versusBefore, versusIn } from '../text/captions.ts';
import { isHead } from '../text/head.ts';

/** A court that a release names: block (counted from 1), the words, and the case named before it in the block, or above it in the head. */
export interface CourtMention extends CourtName {
  place: number;
  versus?: Versus;
  /** Whether the docket number next to it is a criminal one. */
  criminal: boolean;
  /** Whether the number of a civil action of the Commission stands next to it. */
  civil: boolean;
  /** Whether it is named as the district of prosecutors, as a bankruptcy court, or with the number of another action. */
  others: boolean;
}

/** The words right before a court's name that make it someone else's: `U.S. Attorney’s Office for the `, `(Bankr. `. */
const OTHERS =
  /(?:attorneys?[’']?s?|office|bankruptcy|bankr\.?|probation|marshals?|prosecutors?|grand jury|indict\w*|arrest\w*)(?:[^.;]{0,60}|\s?)$/i;

/** The docket number that goes with a court's name: right before it, or else right after it. */
function nearestDocket(dockets: readonly DocketMention[], { start, end }: CourtName): DocketMention | undefined {
  const before = dockets.findLast((docket) => docket.end <= start);
  if (before && start - before.end < 60) return before;
  return dockets.find((docket) => docket.start >= end && docket.start - end < 40);
}

function read(doc: Document): CourtMention[] {
  const dockets = docketMentions(doc);
  let above: Versus | undefined;
  return doc.blocks.flatMap(({ text }, index) => {
    const head = isHead(doc, index + 1);
    const names = courtNames(text);
    const cases = names.length || head ? versusIn(text) : [];
    const inherited = head ? above : undefined;
    if (head) above = cases.at(-1) ?? above;
    return names.map((name): CourtMention => {
      const versus = versusBefore(cases, name.start) ?? inherited;
      const near = nearestDocket(
        dockets.filter(({ place }) => place === index + 1),
        name,
      );
      return {
        ...name,
        place: index + 1,
        criminal: near?.kind === 'criminal',
        civil: near?.kind === 'civil' && near.versus?.plaintiff === 'commission',
        others:
          (near !== undefined && isNumberElsewhere(doc, near)) ||
          OTHERS.test(text.slice(Math.max(0, name.start - 90), name.start)),
        ...(versus && { versus }),
      };
    });
  });
}

/** Every federal court that a release names, other people’s cases included; read once a document. */
export const courtMentions = (doc: Document): readonly CourtMention[] => derived(doc, read);
