import { type ActMention, findActs } from '../../catalogue/citation-acts.ts';
import { matchesIn } from '../../domain/matches.ts';
import { type Document, derived } from '../document.ts';
import { elsewhere } from '../provisions/elsewhere.ts';
import { isOfOtherAction } from '../text/other-action.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { belongs, type Group, groupsOf, KIND_WORDS } from './kinds.ts';

/** Provisions named by kind: `the reporting and internal controls provisions of the Exchange Act`. Offsets `[start, end)` in the block. */
export interface Phrase {
  place: number;
  start: number;
  end: number;
  /** For each act, or `securities-laws` where the words name none, the kinds that are named of it. */
  named: { act: string; groups: Group[] }[];
  /** `registration` alone, which may mean securities, brokers or advisers. */
  openRegistration: boolean;
  /** Whether the charge is of helping or causing another's violations: `aiding and abetting Larkspur’s violations of the`. */
  helped: boolean;
}
/** Words before the kinds that tell of another's violations. */
const HELPED = /\b(?:aid\w*(?: and |\/)abet\w*|causing)\b[^.;(]{0,90}$/i;

const BETWEEN =
  '(?:\\s*,\\s*(?:and\\s+|or\\s+)?|\\s+(?:and/or|and|or|as well as)\\s+)(?:(?:the|certain|related|various|federal|relevant)\\s+)*';
const NOUN = '(?:provisions?|requirements?|rules?|laws|statutes?|prohibitions?|violations)';
/** One kind or an enumeration of kinds, and the noun that they share. */
const ENUMERATION = new RegExp(
  `\\b((?:${KIND_WORDS})(?:${BETWEEN}(?:${KIND_WORDS}|other))*)\\s+(?:and\\s+(?:other|related)\\s+(?:securities\\s+laws?\\s+)?)?${NOUN}\\b`,
  'gi',
);
const ONE = new RegExp(`\\b(?:${KIND_WORDS})(?![\\w-])`, 'gi');
/** Cheap test for the words that every enumeration has. */
const MAYBE = /provision|requirement|rule|laws|statute|prohibition|violations/i;

/** Words of a charge or a finding. */
const WRONG =
  /\b(?:violat\w*|enjoin\w*|abett\w*|charg\w+|alleg\w+|accus\w+|injuncti\w+|cease[ds]?[- ]and[- ]desist|liab\w+|compl(?:y|ied)|restrain\w*|breach\w*|contraven\w+)\b/i;
/** Provisions of an order or a contract, not of a law. */
const OF_AN_ORDER =
  /^\s+(?:of|in|contained in|under)\s+(?:the|that|an?|its|his|their)\s+(?:[\w'’]+\s){0,4}?(?:order|TRO|judgment|injunction|agreement|plan|settlement|consent|decree|bylaws|NASD|NYSE|CFTC)\b/i;
/** An official's words, not a charge. */
const SAID = /["“”].*\bsaid [A-Z]|\bsaid [A-Z].*["“”]/;
/** Provisions that nobody is charged with here: an exemption, a court's refusal, advice, an earlier proceeding. */
const NO_CHARGE =
  /\b(?:exempt\w*|guidance|potential|possible|declined|other applicable|prior (?:proceedings?|actions?|cases?|complaints?))\b[^.;]{0,100}$/i;
/** Charges of a matter that is only mentioned: `previously charged Vane with violating ... provisions in SEC v. Vane`. */
const EARLIER = /\bpreviously charged\b/;
const IN_A_CASE = /^[^.;]{0,60}\bin SEC v\. /;
/** After the noun: where the provisions stand. */
const OF =
  /^(?:\s*\([^()]{0,60}\))?,?\s+(?:of|in|under|to|contained in|found in|set forth in|(?:instituted|imposed|added|enacted|created) (?:by|under))\s+(?:both\s+|each of\s+)?(?:the\s+|certain\s+)*/i;
/** Sections follow: they name the charge, so the kind only describes them. */
const SECTIONS_NEXT =
  /^[\s,:([–—-]*(?:of|in|under|contained in|found in|set forth in|namely|specifically|including)?[\s,:([]*(?:Sections?|Rules?|Exchange Act (?:Section|Rule)|Securities Act (?:Section|Rule)|§)/;

function phrasesIn(sentence: Sentence): Phrase[] {
  const { text, place, start } = sentence;
  if (!MAYBE.test(text) || !WRONG.test(text)) return [];
  const found: Phrase[] = [];
  let mentions: ActMention[] | undefined;
  for (const match of matchesIn(text, ENUMERATION)) {
    const lead = text.slice(0, match.index);
    const end = match.index + match[0].length;
    const after = text.slice(end);
    if (!WRONG.test(lead) && !/^[^.;]{0,80}\bviolat/i.test(after)) continue;
    if (/\b(?:transaction|(?:firm|company|bank)['’]?s) $/i.test(lead) || SAID.test(text) || NO_CHARGE.test(lead))
      continue;
    if (EARLIER.test(lead) && IN_A_CASE.test(after)) continue;
    if (OF_AN_ORDER.test(after) || SECTIONS_NEXT.test(after) || elsewhere(lead)) continue;
    mentions ??= findActs(text).mentions;
    const acts = actsOf(text, match.index, end, mentions);
    const kinds = matchesIn(match[1]!, ONE).map(([words]) => words);
    const named = acts
      .filter((act) => act !== 'other')
      .map((act) => {
        const groups = kinds.flatMap((words) => groupsOf(words, act)).filter((group) => belongs(group, act, acts));
        return { act, groups: [...new Set(groups)] };
      });
    const openRegistration = kinds.some((words) => /^registrations?$/i.test(words));
    found.push({
      place,
      start: start + match.index,
      end: start + end,
      named,
      openRegistration,
      helped: HELPED.test(lead),
    });
  }
  return found;
}

/** The acts beside an enumeration: `... provisions of the Securities Act and the Exchange Act`, `the FCPA's ... provisions`. */
function actsOf(text: string, start: number, end: number, mentions: readonly ActMention[]): string[] {
  const owner = mentions.find(
    (one) => one.end <= start && /^(?:['’]?s)?\s(?:\w+\s)?$/.test(text.slice(one.end, start)),
  );
  if (owner && owner.act !== 'other') return [owner.act];
  const of = OF.exec(text.slice(end));
  const acts: string[] = [];
  let at = end + (of?.[0].length ?? 0);
  for (
    let mention = mentions.find((one) => one.start === at);
    of && mention && !/^['’]s\b/.test(text.slice(mention.end));
    mention = mentions.find((one) => one.start === at)
  ) {
    acts.push(mention.act);
    at = mention.end + (/^\s*,?\s*(?:and\s+)?(?:of\s+)?(?:the\s+)?/.exec(text.slice(mention.end))?.[0].length ?? 0);
  }
  return acts.length > 0 ? [...new Set(acts)] : ['securities-laws'];
}

const allPhrases = (doc: Document): Phrase[] =>
  sentencesOf(doc)
    .flatMap(phrasesIn)
    .filter(({ place, start }) => !isOfOtherAction(doc, place, start));

/** The provisions that a document names by kind, in order; read once a document. */
export const phrasesOf = (doc: Document): readonly Phrase[] => derived(doc, allPhrases);
