import type { Card } from '../document.ts';
import { longestRun, type Query } from '../query.ts';
import { wordsOf } from '../words.ts';
import type { SearchFiles } from './files.ts';
import { type Group, groupByCase } from './groups.ts';
import { type Match, SAME_NAME } from './rank.ts';

/** A case among the results, with what is shown of its best release. */
export interface ShownGroup extends Group {
  card: Card;
}

/** Documents whose text is read to see whether a phrase in quotes stands in it. */
const MOST_READ = 60;
/** Results among which those that say the words in the order asked go first. */
const REORDERED = 10;
/** From this many words on, their order matters. */
const SENTENCE = 3;
/** What it adds to a score that all words stand as they were asked for. */
const IN_ORDER = 1.5;

const textWords = ({ title, caption = '', blocks }: Card) => [
  ...wordsOf([title, caption, ...Object.values(blocks)].join('\n')),
];

const says = (card: Card, phrases: readonly string[][]): boolean => {
  const words = textWords(card);
  return phrases.every((phrase) => longestRun(phrase, words) === phrase.length);
};

/** Keeps the matches that say every phrase in quotes word for word; of many, the first {@link MOST_READ} are read. */
export async function withPhrases(files: SearchFiles, matches: readonly Match[], { phrases }: Query): Promise<Match[]> {
  const likely = matches.filter(({ together }) => together > 0.999).slice(0, MOST_READ);
  const cards = await Promise.all(likely.map(({ index, doc }) => files.card(index, doc)));
  return likely.filter((_, i) => says(cards[i]!, phrases));
}

/** Puts those of the first results forward that say the words in the order in which they were asked for. */
async function inOrder(files: SearchFiles, groups: readonly Group[], { text }: Query): Promise<Group[]> {
  const wanted = [...wordsOf(text)].map(({ exact }) => exact);
  const first = groups.slice(0, REORDERED);
  const scored = await Promise.all(
    first.map(async (group) => {
      const { index, doc, score } = group.best;
      const run = longestRun(wanted, textWords(await files.card(index, doc)));
      return { group, score: score + (run < SENTENCE ? 0 : (IN_ORDER * run) / wanted.length) };
    }),
  );
  scored.sort((a, b) => b.score - a.score);
  return [...scored.map(({ group }) => group), ...groups.slice(REORDERED)];
}

/** The results by case, in the order in which they are shown. */
export async function arrange(
  files: SearchFiles,
  matches: readonly Match[],
  query: Query,
  sorted: boolean,
): Promise<Group[]> {
  const groups = groupByCase(matches);
  const named = (matches[0]?.name ?? 0) >= SAME_NAME;
  if (sorted || named || query.slots.length < SENTENCE || groups.length < 2) return groups;
  return inOrder(files, groups, query);
}

/** Fetches what is shown of some groups. */
export const showGroups = (files: SearchFiles, groups: readonly Group[]): Promise<ShownGroup[]> =>
  Promise.all(groups.map(async (group) => ({ ...group, card: await files.card(group.best.index, group.best.doc) })));
