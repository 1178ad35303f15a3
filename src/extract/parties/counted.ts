import { spanOf } from '../../domain/evidence.ts';
import type { Document } from '../document.ts';
import { creditsOf } from '../text/credits.ts';
import { announcing } from '../text/head.ts';
import { isDirection } from '../text/no-name.ts';
import { NUMBER_WORDS, numberOf } from '../text/number-words.ts';
import { sentencesByBlock } from '../text/sentences.ts';
import { entities } from './entities.ts';
import { OF_NO_MATTER, type Shown, weakEvidence } from './evidence.ts';

const NUMBER = `(\\d{1,2}|${NUMBER_WORDS.slice(2, 16).join('|')})`;
const CHARGED = '\\b(?:charge[sd]|charging|against|sue[sd]) (?:today )?';
const PEOPLE =
  '(?:individuals|people|persons|men|women|residents|traders|brokers|executives|officers|employees|representatives|promoters|accountants|attorneys|directors)\\b';
/** `charged three individuals`, `charges against four former executives`. */
const COUNTED = new RegExp(
  `${CHARGED}(?:[\\w’'-]+ ){0,3}?${NUMBER} (?!other |of )(?:[\\w’'.,-]+ ){0,5}?${PEOPLE}( and ${NUMBER} others\\b)?`,
  'i',
);
/** `charged a broker who was based in Harrow, Ohio, and nine others`. */
const AND_OTHERS = new RegExp(`\\bcharged an? [^.;]{3,90}?,? and ${NUMBER} others\\b(?! (?:entities|companies))`, 'i');
/** `charged Larkspur, Inc. and three of its former officers`. */
const BESIDES = new RegExp(
  `\\bcharged [^;]{3,160}?,? and ${NUMBER} (?:of its )?(?:current |former |top |senior )*(?:officers|executives)\\b`,
  'i',
);
/** `SEC Charges 10 in Insider Trading Ring`. */
const IN_TITLE = new RegExp(`\\bSEC Charges ${NUMBER} (?:in|for|with)\\b`, 'i');

/** `a criminal indictment charging two men`: prosecutors charge them. */
const CRIMINAL = /\b(?:indict\w*|criminal(?:ly)?|grand jury)\b[^.;]{0,60}$/i;

/** `The SEC charged`: a paragraph behind the news begins with whom the case is against. */
const CHARGED_BEFORE = /^The (?:SEC|Commission) charged\b/;

/** How many people the title or the announcing paragraph says that the SEC charged; 0 where they count none. */
function told({ text }: { text: string }): number {
  const [some = 0, others = 0, all = 0, officers = 0] = [COUNTED, AND_OTHERS, IN_TITLE, BESIDES].map((pattern) => {
    const match = pattern.exec(text);
    return match && !CRIMINAL.test(text.slice(0, match.index)) ? numberOf(match[1]) + numberOf(match[3]) : 0;
  });
  return Math.max(some, others && others + 1, all, officers);
}

/** Someone who is quoted: an official, mostly. */
const QUOTED = /[”"] said |,[”"] (?:said|added) /;
/** `of Beverly Hills`: a town. */
const IN_PLACE = /\b(?:of|in|from|near) $/;
/** Fewer may be those charged and a witness or a victim. */
const ENOUGH = 4;

/** The people whom the story names in full, without those whom it thanks or quotes, each with the first place. */
function namedInStory(doc: Document): Shown[] {
  const credits = new Set(creditsOf(doc).map(({ place }) => place));
  const sentences = sentencesByBlock(doc);
  const tells = (place: number, start: number): boolean => {
    const sentence = sentences[place - 1]!.find((one) => one.start <= start && start < one.end);
    return !!sentence && !credits.has(place) && !QUOTED.test(sentence.text);
  };
  return entities(doc).all.flatMap((entity): Shown[] => {
    const first = entity.sightings.find(
      ({ from, place, start, shape }) => from === 'text' && shape.words.length > 1 && tells(place, start),
    );
    if (entity.kind !== 'person' || !first || isDirection(first.shape.words[0]!)) return [];
    if (IN_PLACE.test(doc.blocks[first.place - 1]!.text.slice(Math.max(0, first.start - 8), first.start))) return [];
    return [
      [entity, [{ cue: 'counted', at: spanOf(first.place, first.start, first.end), ...OF_NO_MATTER, beside: [first] }]],
    ];
  });
}

/**
 * Where the announcing words, or a paragraph that begins with whom the SEC charged, count more people than the text shows, those too of
 * whom the complaint tells, if they are no more than those; or all whom the story names, if they are just as many.
 */
export function withCounted(doc: Document, found: readonly Shown[]): Shown[] {
  const tellsOfCharges = sentencesByBlock(doc)
    .flatMap((all) => all.slice(0, 1))
    .filter(({ text }) => CHARGED_BEFORE.test(text));
  const count = Math.max(...[...announcing(doc), ...tellsOfCharges].map(told), 0);
  const people = found.filter(
    ([{ kind }, own]) => kind === 'person' && !(own.length > 0 && own.every(({ role }) => role === 'relief-defendant')),
  );
  if (count < 2 || people.length >= count) return [...found];
  const known = new Set(found.map(([entity]) => entity));
  const alleged = [...weakEvidence(doc)].filter(
    ([entity, own]) => entity.kind === 'person' && !known.has(entity) && own.some(({ earlier }) => !earlier),
  );
  const more = people.length + alleged.length > count ? [] : alleged;
  if ((count < ENOUGH && people.length > 0) || people.length + more.length === count) return [...found, ...more];
  const named = namedInStory(doc).filter(([entity]) => !known.has(entity));
  return [...found, ...(people.length + named.length === count ? named : more)];
}
