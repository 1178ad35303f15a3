import type { Party } from '../domain/facts.ts';
import { foldName } from './parties.ts';

/** The name in addresses, and what makes two prints one name: `john-q-smith-jr`. Empty for a name without a Latin letter or digit. */
export const nameSlug = (name: string): string =>
  foldName(name)
    .match(/[a-z0-9]+/g)
    ?.join('-') ?? '';

const SUFFIX = /^(?:Jr|Sr|I{1,3}|IV|V|VI|Esq|CPA|M\.?D)\.?,?$/i;
/** Words that belong to the surname after them: `van der Berg`, `de la Cruz`, `St. Clair`. */
const PARTICLE = /^(?:van|von|der|den|ter|ten|de|del|della|di|da|dos|das|du|la|le|los|bin|ibn|al|el|st\.?|saint)$/i;

/**
 * A name as an index prints it: a person’s by the surname (`Smith, John Q., Jr.`), which is taken to be the last word with the
 * particles before it; all others as they are.
 */
export function indexName(name: string, kind: Party['kind']): string {
  if (kind === 'organization') return name;
  const words = name.split(/\s+/);
  const suffix: string[] = [];
  while (words.length > 1 && SUFFIX.test(words.at(-1)!)) suffix.unshift(words.pop()!);
  let start = words.length - 1;
  while (start > 1 && PARTICLE.test(words[start - 1]!)) start -= 1;
  const surname = words.slice(start).join(' ').replace(/,$/, '');
  return [surname, words.slice(0, start).join(' '), ...suffix].filter(Boolean).join(', ');
}

/** What an index is in order of: the letters and digits alone, without a leading article. */
export const sortKey = (printed: string): string => nameSlug(printed).replace(/^the-/, '');
