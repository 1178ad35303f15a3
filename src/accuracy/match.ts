import type { Party } from '../domain/facts.ts';

/** Lower case ASCII letters and digits: the form in which names are compared. */
export const fold = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

const words = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const sameSet = (a: Set<string>, b: Set<string>): boolean => a.size === b.size && [...a].every((each) => b.has(each));
const initials = (name: readonly string[]): Set<string> => new Set(name.map((word) => word[0]!));

/** Whether two names can be of one person: first and last name the same, no middle names or suffixes at odds. */
export function samePerson(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)];
  const [suffixX, suffixY] = [x, y].map((name) => new Set(name.filter((word) => SUFFIXES.has(word)))) as [
    Set<string>,
    Set<string>,
  ];
  const [p, q] = [x, y].map((name) => name.filter((word) => !SUFFIXES.has(word))) as [string[], string[]];
  if (p.length < 2 || q.length < 2 || p[0] !== q[0] || p.at(-1) !== q.at(-1)) return false;
  if (suffixX.size && suffixY.size && !sameSet(suffixX, suffixY)) return false;
  return p.length === 2 || q.length === 2 || sameSet(initials(p), initials(q));
}

const namesOf = (party: Party): string[] => [party.name, ...party.aliases];

/** Whether two entries are the same party: kind, and a name or alias in common. */
export function sameParty(a: Party, b: Party): boolean {
  if (a.kind !== b.kind) return false;
  const pairs = namesOf(a).flatMap((x) => namesOf(b).map((y) => [x, y] as const));
  if (pairs.some(([x, y]) => fold(x) && fold(x) === fold(y))) return true;
  return a.kind === 'person' && pairs.some(([x, y]) => samePerson(x, y));
}

/** Pairs of the same party, each used once, in the order of `want`. */
export function matchParties(got: readonly Party[], want: readonly Party[]): [Party, Party][] {
  const left = [...got];
  const pairs: [Party, Party][] = [];
  for (const wanted of want) {
    const i = left.findIndex((party) => sameParty(party, wanted));
    if (i >= 0) pairs.push([left.splice(i, 1)[0]!, wanted]);
  }
  return pairs;
}
