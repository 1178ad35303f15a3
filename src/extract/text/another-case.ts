import { matchesIn } from '../../domain/matches.ts';
import type { Document } from '../document.ts';
import { captionTexts, headCaptions } from './head.ts';
import { isLongBefore } from './released.ts';

/** `In December 2004, the Commission and the NASD brought settled enforcement actions against Larkspur`, `On May 3, 2004, Vane consented`: the month, if it is told, the year, and whom it is of. */
const TOLD =
  /(?<=^|[.)”"] )(?:[A-Z]\w+, )?[OoIi]n (?:([A-Z][a-z]{2,8}\.?) (?:\d{1,2}, )?)?((?:19|20)\d\d),? (?:the (?:SEC|Commission|Securities and Exchange Commission)(?: and the [A-Z]+)? (?:also |had )*(?:brought|filed|instituted|sued|charged|issued)\b[^.;]*?\bagainst\b([^.;]*)|(?!The\b|Each\b|Both\b)((?:\p{Lu}[\p{L}.’'-]+ ){1,4}?)(?:\([^)]*\) )?(?:also )?(?:consented|settled|agreed)\b)/gu;
/** `Securities and Exchange Commission v. Larkspur`, `In the Matter of Larkspur`, with the first words of the name. */
const CITED =
  /\b(?:(?:SEC|Exchange Commission) v\.?|In the Matter of|In re) ((?:\p{Lu}[\p{L}.’'-]+,? |[A-Z]\. |& )+)/gu;
/** `Joseph Larkspur`: names, as words in capitals behind each other. */
const NAMED = /\p{Lu}[\p{L}’'-]{2,}(?: (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]{2,})*/gu;
const WORD = /\p{L}{3,}/gu;
/** `against Larkspur based on`: what is told behind those against whom a case is. */
const BEHIND = /,? (?:based|for|in|alleging|arising|seeking|charging|from|to|who) .*/s;

/** Whether all words of a name are in captions. */
function isIn(captions: string, name: string): boolean {
  const words = matchesIn(name, WORD);
  return words.length > 0 && words.every(([word]) => captions.includes(word.toLowerCase()));
}

/**
 * Where a block begins to tell of a case that the SEC brought months before, against others than the caption of the release names, and
 * that is cited there under its own name; -1 where it tells of none.
 */
export function anotherCaseIn(doc: Document, text: string, captions: string): number {
  for (const { 1: month, 2: year, 3: against, 4: settler, index } of matchesIn(text, TOLD)) {
    if (!isLongBefore(doc, year!, month)) continue;
    const cited = matchesIn(text.slice(index), CITED).map(([, name]) => name!);
    const named = matchesIn((against ?? settler!).replace(BEHIND, ''), NAMED).map(([name]) => name);
    if (cited.length > 0 && ![...cited, ...named].some((name) => isIn(captions, name))) return index;
  }
  return -1;
}

/** The captions of a release in small letters; none where none is of the SEC's own case. */
export const ownCaptions = (doc: Document): string | undefined =>
  headCaptions(doc).some(({ plaintiff }) => plaintiff === 'commission') ? captionTexts(doc).join(' ') : undefined;
