/** What a provision id says, taken apart. */
export interface ProvisionParts {
  /** The part before the slash, or the whole id: an act, a regulation or a self-regulatory organization. */
  shelf: string;
  kind: 'shelf' | 'section' | 'rule';
  /** The number of the section or rule: `['13']`, `['206', '4', '8']`, `['2', '02']`. */
  number: readonly string[];
  /** Subdivisions, from the outermost: `['b', '2', 'a']`. */
  levels: readonly string[];
}

/** Advisers Act rules whose number holds parentheses: `206(4)-8`. The number before the last hyphen, as in ids. */
const ADVISERS_PREFIXES = [
  '202-a-11-g',
  '202-a-11',
  '202-a-30',
  '202-a-1',
  '203-b-3',
  '203-l',
  '203-m',
  '204-b',
  '206-3',
  '206-4',
];

/** How many hyphenated parts make the number of a rule; the others are paragraphs. */
function numberLength(shelf: string, parts: readonly string[]): number {
  if (shelf === 'advisers-act') {
    const rest = parts.join('-');
    const prefix = ADVISERS_PREFIXES.find((one) => new RegExp(`^${one}-\\d`).test(rest));
    return prefix ? prefix.split('-').length + 1 : 2;
  }
  if (shelf === 'regulation-s-x') return /^\d{2}$/.test(parts[1] ?? '') ? 2 : 1;
  if (shelf === 'securities-act' || shelf.startsWith('regulation-') || shelf === 'finra' || shelf === 'nyse') return 1;
  if (shelf === 'nasd') return parts[0] === 'im' ? parts.length : 1;
  return 2;
}

const isActShelf = (shelf: string): boolean => shelf.endsWith('-act');

/** Takes a well-formed provision id apart. */
export function provisionParts(id: string): ProvisionParts {
  const slash = id.indexOf('/');
  if (slash < 0) return { shelf: id, kind: 'shelf', number: [], levels: [] };
  const shelf = id.slice(0, slash);
  const rest = id.slice(slash + 1);
  const isRule = rest.startsWith('rule-') || !isActShelf(shelf);
  const parts = rest.replace(/^rule-/, '').split('-');
  const length = Math.min(isRule ? numberLength(shelf, parts) : 1, parts.length);
  return { shelf, kind: isRule ? 'rule' : 'section', number: parts.slice(0, length), levels: parts.slice(length) };
}

/** The ids above a provision, nearest first; the last is its act, its regulation or its self-regulatory organization. */
export function idsAbove(id: string): string[] {
  const { kind, levels, shelf } = provisionParts(id);
  if (kind === 'shelf') return [];
  const above: string[] = [];
  let rest = id;
  for (let left = levels.length; left > 0; left -= 1) {
    rest = rest.slice(0, rest.lastIndexOf('-'));
    above.push(rest);
  }
  return [...above, shelf];
}
