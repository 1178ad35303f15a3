/** A name as far as two releases may print it differently: case, points, commas and spaces fall away. */
export function foldName(name: string): string {
  const plain = /[^ -~]/.test(name) ? name.normalize('NFKD').replace(/\p{M}/gu, '') : name;
  return plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|v)$/;
const CORPORATE = / (?:incorporated|inc|corporation|corp|company|co|limited|ltd|l l c|llc|l p|lp|llp|plc)$/;

interface PersonParts {
  first: string;
  middle: string[];
  last: string;
  suffix: string;
}

function personParts(name: string): PersonParts | undefined {
  const words = foldName(name).split(' ');
  const suffix = SUFFIX.test(words.at(-1)!) ? words.pop()! : '';
  if (words.length < 2) return undefined;
  return { first: words[0]!, middle: words.slice(1, -1), last: words.at(-1)!, suffix };
}

const agree = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** Whether one name can be a shorter print of the other: same first and last name and suffix, no middle name that contradicts. */
function mayBeSamePerson(a: string, b: string): boolean {
  const [x, y] = [personParts(a), personParts(b)];
  if (!x || !y || x.first !== y.first || x.last !== y.last || x.suffix !== y.suffix) return false;
  return (
    x.middle.length === 0 ||
    y.middle.length === 0 ||
    (x.middle.length === y.middle.length && x.middle.every((m, i) => agree(m, y.middle[i]!)))
  );
}

const withoutForm = (name: string): string => foldName(name).replace(CORPORATE, '');

interface Named {
  name: string;
  kind: 'person' | 'organization';
}

/**
 * Tells for each printed name of one case under which name it is listed: the fullest print. Two prints are one party when they
 * differ in punctuation alone, or when one can be a shorter print of the other and of no third. Within one case only; two cases
 * may name different people of the same name.
 */
export function sameParties(parties: readonly Named[]): Map<string, string> {
  const prints = new Map<string, Named>();
  for (const party of parties) {
    const known = prints.get(foldName(party.name));
    if (!known || party.name.length > known.name.length) prints.set(foldName(party.name), party);
  }
  const distinct = [...prints.values()];
  const listedAs = new Map<string, string>();
  for (const party of distinct) {
    const fuller = distinct.filter(
      (other) =>
        other !== party &&
        other.kind === party.kind &&
        (party.kind === 'person'
          ? other.name.length > party.name.length && mayBeSamePerson(party.name, other.name)
          : foldName(other.name).length > foldName(party.name).length &&
            withoutForm(other.name) === foldName(party.name)),
    );
    listedAs.set(foldName(party.name), fuller.length === 1 ? fuller[0]!.name : party.name);
  }
  const find = (name: string): string => {
    const target = listedAs.get(foldName(name));
    return target === undefined || foldName(target) === foldName(name) ? (target ?? name) : find(target);
  };
  return new Map(parties.map(({ name }) => [name, find(name)]));
}
