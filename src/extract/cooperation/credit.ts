import { spanOf } from '../../domain/evidence.ts';
import type { Facts, ValueOf } from '../../domain/facts.ts';
import { matchesIn } from '../../domain/matches.ts';
import { type Document, derived } from '../document.ts';
import type { Finding } from '../rule.ts';
import { type Sentence, sentencesByBlock } from '../text/sentences.ts';

/** The SEC says what it weighed: `took into account`, `in determining to accept the offer`, `did not impose a penalty because`. */
const CREDIT =
  /\b(?:consider(?:s|ed|ing|ation)|t(?:akes?|ook|aking)(?: \w+)? into (?:account|consideration)|in (?:light|recognition|view|determining|deciding|reaching|accepting)|credit(?:s|ed|ing)?|reflects?|recogni[sz](?:es|ed)|mitigat\w+|in part because|because|due to|based (?:up)?on|as a result of|in exchange for|given (?:the|its|his|her|their))\b/i;
/** What the credit bears on: a settlement, a penalty, a decision of the SEC. */
const DECISION =
  /\b(?:settle\w*|offers?|penalt(?:y|ies)|resolution|charge|charges|bring any|enforcement action|not (?:seek|impos|order|assess|charg|bring)\w*|declin\w+|determin\w+|accept\w*|sanctions?|monetary|remedies|amount|Commission (?:considered|took|recognized|credited|acknowledged)|SEC(?:['’]?s order)? (?:considered|took|takes|recognized|credited|acknowledged|acknowledges))\b/i;
/** Thanks to authorities, a duty to come, credit refused. */
const NO_CREDIT =
  /\b(?:appreciat\w+|thanks?|gratitude|gratefully|U\.?S\.? Attorney|United States Attorney|Federal Bureau|law enforcement|regulators|authorities|(?:did|does|has|have) not (?:\w+ )?cooperat\w+|failed to (?:\w+ )?(?:cooperat|remediat|self-report)\w*|lack of (?:\w+ )?cooperation|sentencing|sentenced|criminal case|plea)\b/i;

const TELLING = new Set(['title', 'subtitle', 'body', 'footnote']);
const SIGN = /cooperat|self|remedia|voluntar/i;

const credits = (doc: Document): Sentence[] =>
  sentencesByBlock(doc)
    .filter((_, index) => TELLING.has(doc.blocks[index]!.role))
    .flat()
    .filter(({ text }) => SIGN.test(text) && CREDIT.test(text) && DECISION.test(text) && !NO_CREDIT.test(text));

/** The sentences in which the SEC says that it gave credit. */
const creditsOf = (doc: Document): readonly Sentence[] => derived(doc, credits);

type Kind = ValueOf<'cooperation'>;

/** `The Commission acknowledges Larkspur's cooperation`, where thanks to authorities stand too. */
const ACKNOWLEDGED =
  /\b(?:Commission|SEC|staff)\b[^;]{0,30}\backnowledg\w+\b[^;]{0,80}\b(?:cooperation|remedia\w+|self-report\w*)/i;

const acknowledging = (doc: Document): Sentence[] =>
  sentencesByBlock(doc)
    .flat()
    .filter(({ text }) => ACKNOWLEDGED.test(text) && !NO_CREDIT.test(text));

/** Sentences in which the SEC acknowledges what a party did: the party is named, no authority is. */
function acknowledgments(doc: Document, found: Readonly<Facts>): Sentence[] {
  const names = found.parties
    .map(({ value }) => value.name.split(/[ ,]/)[value.kind === 'person' ? 1 : 0] ?? '')
    .filter((name) => name.length > 2);
  return derived(doc, acknowledging).filter(({ text }) => names.some((name) => text.includes(name)));
}

/** One finding for a kind of credit, with the words that name it in sentences of credit. */
export function* credited(
  doc: Document,
  found: Readonly<Facts>,
  value: Kind,
  words: RegExp,
  not?: RegExp,
): Generator<Finding<Kind>> {
  const at = [...creditsOf(doc), ...acknowledgments(doc, found)].flatMap(({ text, place, start }) =>
    matchesIn(text, words)
      .filter(({ index, 0: found }) => !not?.test(text.slice(Math.max(0, index - 60), index + found.length + 30)))
      .map(({ index, 0: found }) => spanOf(place, start + index, start + index + found.length)),
  );
  if (at.length) yield { value, at };
}
