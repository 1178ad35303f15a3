import type { GroupId } from '../domain/ids.ts';
import { lookup, lookupAct, lookupGroup, lookupRulebook } from './catalogue.ts';
import { idsAbove, type ProvisionParts, provisionParts } from './provision-id.ts';

const isNumeral = (text: string | undefined): boolean => /^\d/.test(text ?? '');
const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Statutes number their subdivisions (a)(1)(A)(i)(I). */
function sectionLevel(level: string, index: number, all: readonly string[]): string {
  const letters = all.slice(0, index).filter((one) => !isNumeral(one)).length;
  const startsWithLetter = !isNumeral(all[0]);
  const upper = (startsWithLetter ? letters : letters + 1) % 2 === 1;
  return upper ? level.toUpperCase() : level;
}

/** Rules number theirs (a)(1)(i)(A); those of the MSRB (a)(i)(A). */
function ruleLevel(level: string, index: number, all: readonly string[]): string {
  const afterLetter = index > 1 && !isNumeral(all[index - 1]);
  return afterLetter ? level.toUpperCase() : level;
}

/** The subdivisions of a provision as printed: `(b)`, `(2)`, `(A)`. */
export function printedLevels({ kind, levels }: ProvisionParts): string[] {
  return levels.map((level, index) => `(${(kind === 'section' ? sectionLevel : ruleLevel)(level, index, levels)})`);
}

/** `17ad` is printed 17Ad, `15ba1` 15Ba1, `21f` 21F; all other rules of the Exchange Act in small letters. */
const exchangeActStem = (stem: string): string =>
  /^(?:10d|21f)$/.test(stem)
    ? stem.toUpperCase()
    : stem.replace(/^(\d+)([a-z])(?=[a-z])/, (_, digits: string, letter: string) => digits + letter.toUpperCase());

/** Temporary rules end in T: `17h-1T`. */
const ruleOrdinal = (text: string): string => text.replace(/t$/, 'T');

function ruleNumber({ shelf, number }: ProvisionParts): string {
  const [first = '', ...rest] = number;
  if (shelf === 'exchange-act') return [exchangeActStem(first), ...rest.map(ruleOrdinal)].join('-');
  if (shelf === 'advisers-act') {
    const section = { shelf, kind: 'section', number: [first], levels: rest.slice(0, -1) } as const;
    return `${first.toUpperCase()}${printedLevels(section).join('')}-${ruleOrdinal(rest.at(-1) ?? '')}`;
  }
  if (shelf === 'investment-company-act' || shelf === 'trust-indenture-act') return number.map(ruleOrdinal).join('-');
  return number.join('-').toUpperCase();
}

/** The number of a provision as printed, without its act: `Section 13(b)(2)(A)`, `Rule 10b-5(a)`, `Item 303`. */
export function provisionLabel(id: string): string {
  const parts = provisionParts(id);
  if (parts.kind === 'shelf') return shelfTitle(id);
  const levels = printedLevels(parts).join('');
  const base = idsAbove(id)[parts.levels.length - 1] ?? id;
  const own = lookup(base)?.label;
  if (own) return own + levels;
  if (parts.kind === 'section') return `Section ${parts.number.join('').toUpperCase()}${levels}`;
  return `${parts.shelf === 'regulation-s-k' ? 'Item' : 'Rule'} ${ruleNumber(parts)}${levels}`;
}

/** `Exchange Act`, `Regulation S-P`, `Regulation Best Interest`, `MSRB`. */
function shelfTitle(shelf: string): string {
  const known = lookupAct(shelf) ?? lookupRulebook(shelf);
  if (known) return known.short;
  const [head = '', ...tail] = shelf.split('-');
  const isLettered = head === 'regulation' && tail.every((part) => part.length <= 3);
  return isLettered ? `Regulation ${tail.join('-').toUpperCase()}` : [head, ...tail].map(capitalized).join(' ');
}

/** What to call any well-formed provision id: `Exchange Act Section 13(b)(2)(A)`, `Advisers Act Rule 206(4)-8`. */
export function provisionTitle(id: string): string {
  const { kind, shelf } = provisionParts(id);
  return kind === 'shelf' ? shelfTitle(id) : `${shelfTitle(shelf)} ${provisionLabel(id)}`;
}

/** What to call a group of provisions: `Antifraud provisions of the Exchange Act`. */
export function groupTitle(id: GroupId): string {
  const [act = '', group = ''] = id.split('/');
  const entry = lookupGroup(group);
  const kind = group === 'other' ? 'Other provisions' : `${entry?.name ?? capitalized(group)} provisions`;
  return `${kind} of the ${lookupAct(act)?.short ?? 'federal securities laws'}`;
}
