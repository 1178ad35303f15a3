import { readNamePlace } from '../postings.ts';

/** Where the words of a query stand in the names of one document: a list of places for each slot, empty where there is none. */
export type NamePlaces = (readonly number[])[];

/** How well one name is the one asked for, 1 if it is the same. */
function scoreOf(places: readonly (readonly { word: number; last: boolean }[])[]): number {
  let matched = 0;
  let ordered = 0;
  let before = -1;
  let atEnd = false;
  let longest = 0;
  for (const words of places) {
    if (words.length === 0) continue;
    matched += 1;
    atEnd ||= words.some(({ last }) => last);
    longest = Math.max(longest, ...words.map(({ word }) => word + 1));
    const next = words.find(({ word }) => word > before);
    if (!next) continue;
    ordered += 1;
    before = next.word;
  }
  const length = atEnd ? longest : longest + 1;
  const asked = matched / places.length;
  const said = Math.min(1, matched / length);
  const order = ordered === matched ? 1 : 0.9;
  if (asked === 1 && said === 1) return order;
  // A surname alone, a name without its middle.
  if (asked === 1) return order * (0.6 + 0.2 * said + (atEnd ? 0.1 : 0));
  // More was asked than the name has: a middle name that this document leaves out.
  if (said === 1 && matched > 1) return order * (0.5 + 0.4 * asked);
  return 0.5 * asked * said;
}

/** What it adds when the middle of a name is the one asked for. */
const MIDDLE = 0.05;
/** What it adds when the name leads the caption. */
const LEADS = 0.02;

/**
 * How well the best name of a document is the one asked for: 1 the same, 0 none. Above 1 where the middle agrees or the name leads
 * the caption, so that two of the same name are parted.
 */
export function nameScore(places: NamePlaces, middles: readonly number[] = []): number {
  const names = new Set(places.flat().map((place) => readNamePlace(place).name));
  const withMiddle = new Set(middles.map((place) => readNamePlace(place).name));
  let best = 0;
  for (const name of names) {
    const words = places.map((list) => list.map(readNamePlace).filter((place) => place.name === name));
    const score = scoreOf(words);
    best = Math.max(best, score && score + (withMiddle.has(name) ? MIDDLE : 0) + (name === 0 ? LEADS : 0));
  }
  return best;
}
