import { spanOf } from '../../domain/evidence.ts';
import { matchesIn } from '../../domain/matches.ts';
import type { Document } from '../document.ts';
import { NUMBER_WORDS, numberOf } from '../text/number-words.ts';
import { sentencesByBlock } from '../text/sentences.ts';
import { type Entity, entities } from './entities.ts';
import { OF_NO_MATTER, type Shown } from './evidence.ts';
import { type Sighting, sightings } from './sightings.ts';

const NUMBER = `(${NUMBER_WORDS.slice(2, 11).join('|')})`;
const FIRMS = '(firm|company|firms|companies|entities|businesses)\\b';

/** `charged Vane and his firm with fraud`, `judgments against Vane and her two companies`: firms that have no name there. */
const WITH_FIRMS = new RegExp(
  `\\b(?:charg(?:ed|es|ing)|(?:complaint|action|charges|judgments?) (?:\\w+ ){0,3}against|enjoin(?:ed|s|ing)|settle[sd]? (?:\\w+ ){0,3}with)\\b[^.;]{0,90}?(\\p{Lu}[\\p{L}’'-]+) and (?:his|her) (?:${NUMBER} )?(?:[a-z-]+ ){0,2}${FIRMS}(?!,? \\(?(?:called |named )?\\p{Lu}|,? (?:which|that|who|of|in)\\b|[’']|,? \\()`,
  'gu',
);
/** `his investment advisory firm, `, `Vane’s two companies (`: right before the names of firms. */
const HIS = new RegExp(
  `\\b(?:his|her|(\\p{Lu}[\\p{L}’'-]*\\p{L})[’']s?) (?:${NUMBER} )?(?:(?:[a-z]|\\p{Lu}[\\p{L}.]*-)[\\w-]* ){0,4}${FIRMS}(?:,| \\(|, (?:called|named)|:)? ?$`,
  'u',
);
/** Between two of a list of firms. */
const NEXT = /^(?: ?\([^()]{1,80}\))?,? (?:and |& )?$/;
const REACH = 120;

/** The firms that the text names as somebody’s, by his surname, each with the first place where it does. */
function firmsOf(surname: string, doc: Document): Map<Entity, Sighting> {
  const found = new Map<Entity, Sighting>();
  const firms = sightings(doc).filter(
    (one) => one.from === 'text' && entities(doc).of.get(one)?.[0]?.kind === 'organization',
  );
  for (const [index, first] of firms.entries()) {
    const { text } = doc.blocks[first.place - 1]!;
    const match = HIS.exec(text.slice(Math.max(0, first.start - REACH), first.start));
    if (!match) continue;
    const [, owner, , noun] = match;
    const before = text.slice(0, first.start).split(/[.;] /).at(-1)!;
    if (owner ? owner !== surname : !before.includes(surname)) continue;
    let last = first;
    for (const next of [first, ...firms.slice(index + 1)]) {
      if (next !== first && (next.place !== first.place || !NEXT.test(text.slice(last.end, next.start)))) break;
      const [entity, ...others] = entities(doc).of.get(next) ?? [];
      if (entity && others.length === 0 && !found.has(entity)) found.set(entity, next);
      last = next;
      if (noun === 'firm' || noun === 'company') break;
    }
  }
  return found;
}

/** Adds the firms of a party with whom the text says, without their names, that he was charged; as many as it counts. */
export function withOwned(doc: Document, found: readonly Shown[]): Shown[] {
  const all = [...found];
  for (const sentence of sentencesByBlock(doc).flat()) {
    if (!/ and h(?:is|er) /.test(sentence.text)) continue;
    for (const [, surname, number, noun] of matchesIn(sentence.text, WITH_FIRMS)) {
      const isOwner = ({ shape }: Sighting): boolean => shape.words.at(-1) === surname;
      if (!found.some(([party]) => party.kind === 'person' && party.sightings.some(isOwner))) continue;
      const firms = firmsOf(surname!, doc);
      const one = noun === 'firm' || noun === 'company';
      if (one ? firms.size !== 1 : number ? firms.size !== numberOf(number) : firms.size === 0) continue;
      for (const [entity, { place, start, end }] of firms) {
        if (all.some(([known]) => known === entity)) continue;
        all.push([entity, [{ cue: 'owned', at: spanOf(place, start, end), ...OF_NO_MATTER, beside: [] }]]);
      }
    }
  }
  return all;
}
