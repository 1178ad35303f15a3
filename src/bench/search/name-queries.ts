import { firstParty } from '../../domain/caption.ts';
import { shortCaption } from '../../site/caption.ts';
import type { Corpus } from './documents.ts';
import type { Query, QueryMaker } from './queries.ts';
import { draw } from './seeded.ts';

/** Lower case, one space between words, no punctuation: names that differ in nothing else are the same. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Names by the cases that have a party of that name. */
function casesByName({ releases }: Corpus, key: (name: string) => string = plain): Map<string, Set<string>> {
  const cases = new Map<string, Set<string>>();
  for (const { case: matter, facts } of releases) {
    for (const { value } of facts.parties) {
      for (const name of [value.name, ...value.aliases]) {
        const at = key(name);
        cases.set(at, (cases.get(at) ?? new Set()).add(matter));
      }
    }
  }
  return cases;
}

/** The parties whose name only one case has, with two words at least and no digits, which would make it a number. */
function uniqueParties(corpus: Corpus) {
  const cases = casesByName(corpus);
  const parties = corpus.releases.flatMap(({ case: matter, facts }) =>
    facts.parties.map(({ value }) => ({ ...value, matter })),
  );
  const once = new Map(parties.map((party) => [plain(party.name), party]));
  return [...once.values()].filter(
    ({ name }) => cases.get(plain(name))!.size === 1 && / /.test(name) && !/\d/.test(name),
  );
}

/** `Quentin Marlowe` of `Quentin B. Marlowe`. */
const withoutMiddle = (name: string): string | undefined => {
  const [, first, last] = /^(\p{L}{2,}) (?:\p{L}\.|\p{L}+) (\p{L}{3,})$/u.exec(name) ?? [];
  return first && last && `${first} ${last}`;
};

/** Names that one case has: as printed, and without the middle where that names one case too. */
export const nameQueries: QueryMaker = (corpus, many, random) => {
  const parties = uniqueParties(corpus);
  const half = Math.ceil(many / 2);
  const exact = draw(parties, half, random).map(({ name, matter }) => ({
    kind: 'name',
    text: name,
    answers: [matter],
  }));
  const short = casesByName(corpus, (name) => plain(withoutMiddle(name) ?? name));
  const middles = parties.flatMap(({ name, kind, matter }): Query[] => {
    const text = kind === 'person' ? withoutMiddle(name) : undefined;
    return text && short.get(plain(text))!.size === 1 ? [{ kind: 'name without middle', text, answers: [matter] }] : [];
  });
  return [...exact, ...draw(middles, many - half, random)];
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The word with one mistake: a letter missing, doubled, changed, or two that changed places. */
function misspelt(word: string, random: () => number): string {
  const at = Math.floor(random() * (word.length - 1));
  const [before, here, next, after] = [word.slice(0, at), word[at]!, word[at + 1]!, word.slice(at + 2)];
  const other = LETTERS[Math.floor(random() * LETTERS.length)]!;
  const ways = [
    before + next + after,
    before + here + here + next + after,
    before + other + next + after,
    before + next + here + after,
  ];
  return ways[Math.floor(random() * ways.length)]!;
}

/** Names that one case has, with one mistake in a word of five letters or more. */
export const misspeltQueries: QueryMaker = (corpus, many, random) => {
  const known = casesByName(corpus);
  const made = draw(uniqueParties(corpus), many * 3, random).flatMap(({ name, matter }): Query[] => {
    const words = name.split(' ');
    const long = words.flatMap((word, i) => (/^\p{L}{5,}$/u.test(word) ? [i] : []));
    const at = long[Math.floor(random() * long.length)];
    if (at === undefined) return [];
    const text = words.with(at, misspelt(words[at]!, random)).join(' ');
    return known.has(plain(text)) ? [] : [{ kind: 'misspelt name', text, answers: [matter] }];
  });
  return made.slice(0, many);
};

/** `SEC v. Northcote`, where one case has a caption that Northcote leads. */
export const caseNameQueries: QueryMaker = ({ releases }, many, random) => {
  const cases = new Map<string, { text: string; matters: Set<string> }>();
  for (const { case: matter, facts } of releases) {
    const caption = facts.caption && shortCaption(facts.caption.value);
    const lead = caption && firstParty(caption);
    if (!lead || lead.length < 4 || !/^SEC v/.test(caption)) continue;
    const entry = cases.get(plain(lead)) ?? { text: `SEC v. ${lead}`, matters: new Set() };
    entry.matters.add(matter);
    cases.set(plain(lead), entry);
  }
  const once = [...cases.values()].filter(({ matters }) => matters.size === 1);
  return draw(once, many, random).map(({ text, matters }) => ({ kind: 'case name', text, answers: [...matters] }));
};
