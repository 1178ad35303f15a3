import { differsByOneLetter } from '../domain/spelling.ts';
import { nameWords, words } from '../resolve/tables.ts';

/**
 * Names for spelling help stand in small files by the first two and by the last two letters of each of their words. Of a word with one
 * mistake at most, one of the two is as it should be, so that two files hold every name that may be meant.
 */
export const NAMES_ROOT = '/pagefind/names/';

/** Words shorter than this have too many neighbours to be corrected. */
const SHORTEST = 4;

const keysOf = (word: string): string[] => [`a-${word.slice(0, 2)}`, `z-${word.slice(-2)}`];

/** File names must hold on every file system, and letters of any script come up. */
const fileOf = (key: string): string =>
  `${[...key].map((c) => (/[a-z0-9-]/.test(c) ? c : `_${c.codePointAt(0)!.toString(36)}`)).join('')}.json`;

/** The files of names, each with those that belong into it. */
export function nameFiles(names: Iterable<string>): Map<string, string[]> {
  const files = new Map<string, Set<string>>();
  for (const name of names)
    for (const file of nameWords(name)
      .filter((word) => word.length >= SHORTEST)
      .flatMap(keysOf)
      .map(fileOf))
      files.set(file, (files.get(file) ?? new Set()).add(name));
  return new Map([...files].map(([file, list]) => [file, [...list].sort()]));
}

/** The two files in which a name of which this is a misspelling stands; none where no word is long enough. */
export function filesFor(typed: string): string[] {
  const longest = nameWords(typed).sort((a, b) => b.length - a.length)[0] ?? '';
  return longest.length < SHORTEST ? [] : keysOf(longest).map(fileOf);
}

/** The words of a name that tell it: no initials. */
const long = (name: string): string[] => words(name).filter((word) => word.length > 1);

/** Of some names the one that differs least from what was typed, by one letter a word at most; undefined where none does. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const asked = long(typed);
  const near = names.flatMap((name) => {
    const held = long(name);
    const wrong = asked.filter((word) => !held.includes(word));
    const isNear = wrong.every(
      (word) => word.length >= SHORTEST && held.some((other) => differsByOneLetter(word, other)),
    );
    return isNear ? [{ name, distance: wrong.length * 10 + Math.abs(held.length - asked.length) }] : [];
  });
  return near.sort((a, b) => a.distance - b.distance)[0]?.name;
}
