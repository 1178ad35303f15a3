import type { ProvisionId } from '../domain/ids.ts';
import { readCitations } from './citation.ts';
import { findActs } from './citation-acts.ts';

/** `10b-5`, `206(4)-8`, `G-17`: the number of a rule; every other number is tried as a section. */
const RULE_NUMBER = /^(?:\d{1,2}[A-Z]?[a-z]{1,2}\d{0,2}-?\d|20\d[A-Z]?(?:\(\d\))?-\d|[ADG]-\d)/;
const NUMBER = /^(?:\d{1,4}[A-Za-z]?[a-z]?(?:\(|$|-|\s|\d)|[ADG]-\d)/;

const CAPITALS = /^(?:sox|fcpa|msrb|nasd|finra|nyse|cfr|usc|fd|sho|bi|ats|nms|sci|ac|s-[a-z]{1,3})$/i;
const NAMES =
  /\b(?:securities|exchange|investment|advis[eo]rs?|company|sarbanes|oxley|trust|indenture|public|utility|holding|dodd|frank|foreign|corrupt|practices|act|regulation|reg|best|interest|crowdfunding|sox|fcpa|msrb|nasd|finra|nyse|cfr|usc|fd|sho|bi|ats|nms|sci|ac|s-[a-z]{1,3})\b/gi;

/** What may stand behind a citation that is all of a query. */
const REST = /^[\s\p{P}]*$/u;

/** Acts and regulations as they are abbreviated where people type, and only there. */
const ABBREVIATED: readonly [RegExp, string][] = [
  [/^(?:iaa|ia act)\b/i, 'Advisers Act'],
  [/^(?:ica|ic act)\b/i, 'Investment Company Act'],
  [/\breg(?:ulation)?\.? (?=[a-z](?:[\s\p{P}]|$)|[a-z]{2,3}\b|s-[a-z])/iu, 'Regulation '],
];

/** Gives the words of the law the capitals that running text has: `exchange act`, `rule 105 of regulation m`. Offsets stay. */
export const capitalised = (text: string): string =>
  text
    .replace(NAMES, (word) =>
      CAPITALS.test(word) ? word.toUpperCase() : word[0]!.toUpperCase() + word.slice(1).toLowerCase(),
    )
    .replace(/\b(?:sections?|rules?|items?)\b/g, (word) => word[0]!.toUpperCase() + word.slice(1))
    .replace(/(?<=\bRegulation )[a-z]\b/, (letter) => letter.toUpperCase());

/**
 * Reads what someone types to find a provision, with or without the head word: `10b-5`, `Exchange Act 13(b)(2)(A)`, `SOX 304`,
 * `17(a) of the Securities Act`, `15 U.S.C. 78j(b)`. One list of ids a provision, likeliest first where the act is open; nothing
 * if the text is no provision, or more than that.
 */
export function readCitationQuery(query: string): ProvisionId[][] {
  const text = capitalised(ABBREVIATED.reduce((all, [short, long]) => all.replace(short, long), query.trim()));
  const read = (one: string): ProvisionId[][] => {
    const found = readCitations(one);
    const end = Math.max(0, ...found.flatMap((citation) => [citation.end, citation.list.end]));
    return REST.test(one.slice(end)) ? found.map(({ ids }) => ids) : [];
  };
  const direct = read(text);
  if (direct.length > 0) return direct;
  if (NUMBER.test(text)) return read(`${RULE_NUMBER.test(text) ? 'Rule' : 'Section'} ${text}`);
  const act = findActs(text).mentions[0];
  const rest = act?.start === 0 ? text.slice(act.end).trim() : '';
  if (!NUMBER.test(rest)) return [];
  return read(`${text.slice(0, act!.end)} ${RULE_NUMBER.test(rest) ? 'Rule' : 'Section'} ${rest}`);
}
