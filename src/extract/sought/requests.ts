import type { Facts } from '../../domain/facts.ts';
import { type Document, derived } from '../document.ts';
import { isElsewhere } from '../relief/elsewhere.ts';
import { before, spanOfMention } from '../relief/given.ts';
import { isBroken, isTemporary } from '../relief/injunction.ts';
import { type Mention, mentionsOf } from '../relief/mentions.ts';
import { isMoney, type Remedy } from '../relief/remedies.ts';
import type { Finding } from '../rule.ts';

/** The parties ask too: to lift a freeze, to vacate a judgment, to be heard; and prosecutors. */
const BY_A_PARTY =
  /\b(?:defendants?|respondents?|he|she|they|his|her|their|petition|attorneys?|counsel|receiver|investors|jury)(?:['’]s?)? (?:\w+ )?(?:motions?|request(?:s|ed)?|asked|moved|sought|petition(?:ed)?)\b|\bDepartment is determined to seek $/i;

/** `an emergency action to freeze assets`: the purpose of an action that may be long decided. */
const PURPOSE = /\b(?:action|lawsuit|suit|sued|sues|complaint|hearing) (?:to|for)\b[^;]{0,80}$/i;

const asks = (doc: Document): Mention[] =>
  mentionsOf(doc).filter(
    (mention) =>
      mention.standing === 'asked' &&
      !(mention.remedy === 'injunction' && isTemporary(mention)) &&
      !isBroken(mention) &&
      !(mention.remedy === 'asset-freeze' && PURPOSE.test(before(mention, 110))) &&
      !BY_A_PARTY.test(before(mention, 120)) &&
      !isElsewhere(doc, mention),
  );

/** Every remedy that the SEC asks for, where it asks. */
export const requestsOf = (doc: Document): readonly Mention[] => derived(doc, asks);

const gives = (doc: Document): Mention[] =>
  mentionsOf(doc).filter(
    (mention) =>
      mention.standing === 'given' &&
      !(mention.remedy === 'injunction' && isTemporary(mention)) &&
      !isElsewhere(doc, mention),
  );

/** Every remedy that was ordered, agreed or consented to, where the release says so. */
export const giftsOf = (doc: Document): readonly Mention[] => derived(doc, gives);

/** Whether a remedy was given to anyone: by the words, or by the relief that was found. */
export const isGiven = (doc: Document, found: Readonly<Facts>, remedy: Remedy): boolean =>
  (!isMoney(remedy) && found.relief.some(({ value }) => value === remedy)) ||
  giftsOf(doc).some((gift) => gift.remedy === remedy);

/** One finding a remedy, with the words that ask for it, in the order of the text. */
export function* requested(
  doc: Document,
  keeps: (remedy: Remedy, requests: Mention[]) => boolean,
): Generator<Finding<Remedy>> {
  for (const [remedy, requests] of Map.groupBy(requestsOf(doc), (mention) => mention.remedy)) {
    if (keeps(remedy, requests)) yield { value: remedy, at: requests.map(spanOfMention) };
  }
}

/** A remedy that the SEC asks for where it was given only for a time, by the words that ask for it for good: any that are not for a time, if none say so. */
export function* askedForGood(
  doc: Document,
  remedy: Remedy,
  isForATime: (mention: Mention) => boolean,
  isForGood = (mention: Mention): boolean => !isForATime(mention),
): Generator<Finding<Remedy>> {
  const given = giftsOf(doc).filter((gift) => gift.remedy === remedy);
  if (given.length === 0 || !given.every(isForATime)) return;
  yield* requested(doc, (asked, requests) => asked === remedy && requests.some(isForGood));
}
