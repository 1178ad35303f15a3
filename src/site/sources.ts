import { placeOf, type Span } from '../domain/evidence.ts';
import type { FactKey, ValueOf } from '../domain/facts.ts';
import type { Release } from '../domain/release.ts';
import { markAnchor } from './evidence-marks.ts';
import { type Fact, factsOf } from './facts-of.ts';
import { longNumber, shortNumber } from './words.ts';

/** A link from a fact to the words that it was read from. */
export interface Source {
  href: string;
  /** `¶ 3`; with the release in a case of several: `LR-18226 ¶ 3`. */
  label: string;
  /** For a reader who only hears the link: `Source: paragraph 3 of Litigation Release No. 18226`, after the label of a case of several. */
  name: string;
  /** Whether it leads to the SEC’s own page, since this archive holds no text. */
  external: boolean;
}

/**
 * The link for a span of a fact: to the words on this page, or, where the release is here without its words, to its official page.
 * Nothing when there is neither text nor address.
 */
export function sourceOf(
  release: Pick<Release, 'id' | 'text' | 'url' | 'facts'>,
  at: Span,
  alone: boolean,
): Source | undefined {
  const place = placeOf(at);
  const inText = typeof place === 'number';
  const isHere = inText && release.text === 'full';
  if (!isHere && !release.url) return undefined;
  const [sign, what] = inText
    ? [`¶ ${place}`, `paragraph ${place}`]
    : place === 'url'
      ? ['address', 'the address']
      : ['index', 'the index'];
  const label = alone ? sign : `${shortNumber(release.id)} ${sign}`;
  // Whoever speaks to the page says what stands there: the words of the label are part of the name.
  const name = `Source: ${alone ? '' : `${label}, `}${what} of ${longNumber(release.id)}`;
  if (isHere) return { href: markAnchor(release, at), label, name, external: false };
  return { href: release.url!, label, name: inText ? `${name}, on sec.gov` : name, external: true };
}

/** A value and where it is said, across the releases of a case. */
export interface Sourced<V> {
  value: V;
  sources: Source[];
}

/** How many places are named for one value. */
const MOST_SOURCES = 3;

/** The source of one fact: the first words it was read from. */
export const factSource = (release: Release, fact: Pick<Fact<unknown>, 'at'>, alone: boolean): Source[] => {
  const source = sourceOf(release, fact.at[0]!, alone);
  return source ? [source] : [];
};

/** All values of a field over the releases of a case, in order of first mention, equal ones (by their key) made one. */
export function gather<K extends FactKey>(
  releases: readonly Release[],
  field: K,
  keyOf: (value: ValueOf<K>) => string = String,
): Sourced<ValueOf<K>>[] {
  const byKey = new Map<string, Sourced<ValueOf<K>>>();
  const alone = releases.length === 1;
  for (const release of releases) {
    for (const fact of factsOf(release.facts, field)) {
      const key = keyOf(fact.value);
      const known = byKey.get(key);
      const sources = factSource(release, fact, alone);
      if (!known) byKey.set(key, { value: fact.value, sources });
      else if (known.sources.length < MOST_SOURCES) known.sources.push(...sources);
    }
  }
  return [...byKey.values()];
}
