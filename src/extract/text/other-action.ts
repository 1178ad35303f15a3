import { type Document, derived } from '../document.ts';
import { anotherCaseIn, ownCaptions } from './another-case.ts';

/** `In a 2002 SEC enforcement action`, `In that previous case`: what the block tells from there on is of another action, if it is not said to be the Commission's side of this one. */
const EARLIER =
  /(?=In )(?<=^|[.!?]["”)]*\s+)In (?:an? (?:prior|previous|earlier|(?:19|20)\d\d)|(?:the|that) (?:prior|previous|earlier)) (?:(?!related)[\w-]+ ){0,4}?(?:action|case|proceeding|lawsuit)\b(?! (?:brought by the|relating to)\b)/;
/** `Vane is a repeat securities law violator. In 1998,`, `They have prior disciplinary histories. In 1998,`: what the block tells from there on of earlier days. */
const REPEATS =
  /\b(?:(?:is|are|was|were) (?:an? )?(?:repeat|recidivist) securities(?: laws?)? (?:violator|offender)s?|(?:has|have) (?:an? )?(?:prior )?disciplinary histor(?:y|ies)|has been the subject of (?:an? )?(?:prior|previous|earlier) (?:SEC|Commission) (?:enforcement )?actions?)\. (?=(?:In|On) (?:\p{Lu}[a-z]+ )?(?:\d{1,2}, )?(?:19|20)\d\d,)/u;
/** `Vane has previously been sued by the Commission`, `Vane was a defendant in a 1993 SEC enforcement action`, `The SEC’s prior complaint alleged`, `In 2009, Vane entered into a settlement with the Commission over`: what the block tells from there on. */
const SUED_BEFORE =
  /(?<=^|[.!?]["”)]*\s+)(?:The (?:SEC|Commission)[’']?s prior complaint alleged|According to the (?:Commission[’']?s |SEC[’']?s )?[Cc]omplaint, the (?:SEC|Commission) filed a (?:previous|prior|earlier) (?:\w+ )?(?:action|case|lawsuit)|In an? (?:lawsuit|action|case) filed (?:earlier this|last) year, the (?:SEC|Commission) obtained|\p{Lu}[\p{L}’'-]+ settled that (?:matter|action|case|proceeding)|In (?:\p{Lu}[a-z]+ )?(?:19|20)\d\d, \p{Lu}[\p{L}’'-]+ entered into a settlement with the (?:SEC|Commission) over|(?:In (?:19|20)\d\d, )?\p{Lu}[\p{L}’'-]+(?: and \p{Lu}[\p{L}’'-]+)? (?:(?:has|have|had) previously been sued (?:in (?:19|20)\d\d )?by the (?:SEC|Commission)|(?:was|were|is|are|has been|have been) (?:(?:the )?subjects? of|(?:a )?defendants? in) an? (?:prior|previous|earlier|(?:19|20)\d\d) (?:SEC|Commission) (?:enforcement )?action))\b(?![^.;]*\bsame\b)/u;
/** `In that proceeding`, of another action where the words before tell of one: to the end of the block, or of a criminal case in one sentence. */
const IN_THAT =
  /(?=In that|Specif)(?<=^|[.!?]["”)]*\s+)(?:In that (?:\w+ )?(?:action|case|proceeding|matter|lawsuit)\b|Specifically, in In the Matter of\b)/;
const OF_EARLIER = /\b(?:previous|prior|earlier) (?:action|case|lawsuit)\b|\blawsuit against \w+ in (?:19|20)\d\d\b/;
/** `In that case, the SEC alleges`: its own, behind words of criminal charges. */
const BY_THE_SEC = /^In that \w+, the (?:SEC|Commission)\b/;
const OF_OTHERS = /\bcriminal\b|\bCommodity Futures\b|\bFederal Reserve\b/;
/** So many characters before `In that proceeding` say which. */
const AHEAD = 260;

/** `The final judgment as to Vane enjoins`: of this action again, of whose final judgments the words before tell. */
const RESUMES = /(?<=[.)] )The final judgments? (?:as to|against)\b/;
const FINAL = /\bfinal judgment/i;

/** Where what is told of another action from an offset on ends. */
function endOfOther(text: string, from: number): number {
  const resumes = FINAL.test(text.slice(0, from)) ? text.slice(from).search(RESUMES) : -1;
  return resumes < 0 ? text.length : from + resumes;
}

/** Where a text tells of another action: offsets `[from, to)`. */
function otherActionIn(text: string): [number, number] {
  const earlier = Math.min(...[EARLIER, REPEATS, SUED_BEFORE].map((told) => told.exec(text)?.index ?? text.length));
  const that = IN_THAT.exec(text);
  const ahead = that ? text.slice(Math.max(0, that.index - AHEAD), that.index + 1) : '';
  if (OF_EARLIER.test(ahead)) return [Math.min(earlier, that!.index), text.length];
  if (earlier === text.length && OF_OTHERS.test(ahead) && !BY_THE_SEC.test(text.slice(that!.index))) {
    const from = that!.index + that![0].length;
    const stop = text.slice(from).search(/[a-z0-9)][.](?: (?=\p{Lu})|$)/u);
    return [that!.index, stop < 0 ? text.length : from + stop];
  }
  return [earlier, endOfOther(text, earlier)];
}

function otherActions(doc: Document): [number, number][] {
  const captions = ownCaptions(doc);
  return doc.blocks.map(({ role, text }) => {
    const told = otherActionIn(text);
    const another = role === 'body' && captions ? anotherCaseIn(doc, text, captions) : -1;
    return another >= 0 && another < told[0] ? [another, text.length] : told;
  });
}

/** Whether words at an offset of a block, counted from 1, tell of another action; read once a document. */
export function isOfOtherAction(doc: Document, place: number, at: number): boolean {
  const [from, to] = derived(doc, otherActions)[place - 1]!;
  return at >= from && at < to;
}

/** What tells that a sum of somebody who is no party is of an action of its own. */
const OWN_ACTION =
  /\[LR-\d|\bLitigation Release N|\b(?:separate|related|earlier|prior|previous) (?!criminal|relief|shareholder|class|derivative|administrative)(?:\w+ ){0,3}(?:action|case|proceeding|lawsuit)\b|\bsettled (?:\w+ ){0,2}action\b|\bpreviously charged \S+ in (?:19|20)\d\d\b|\b(?:those|charges) announced in \p{Lu}|^In that (?:\w+ )?(?:action|case)\b/u;

/** `The charges against Vane follow those announced in December against Larkspur`: what it tells of others is of that action. */
const FOLLOWS = /\bfollow(?:s|ed)? (?:those|charges|the charges|an action) (?:announced|brought|filed) /;

/** Whether a sentence tells of an action before the release's, whose charges follow it. */
export const followsAnother = (sentence: string): boolean => FOLLOWS.test(sentence);

/** Whether a sentence tells of another action than the release's, if those of whom it tells are no parties. */
export const isOfOwnAction = (sentence: string): boolean => OWN_ACTION.test(sentence);
