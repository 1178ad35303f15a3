import { spanOf } from '../../domain/evidence.ts';
import type { Facts, ValueOf } from '../../domain/facts.ts';
import type { Document } from '../document.ts';
import { elsewhere } from '../provisions/elsewhere.ts';
import type { Finding } from '../rule.ts';
import { isOfOtherAction } from '../text/other-action.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type Group, kindsOf } from './kinds.ts';

/** The words of a charge that names no provision. */
interface Told {
  charge: RegExp;
  /** Who makes it, in the words before. */
  by: RegExp;
  /** The section of the duty, beside it: then it is no charge of its own. */
  section: RegExp;
}

/** Whether a release names a kind of provision already, as a group or by a section. */
export const isNamed = (found: Readonly<Facts>, kind: Group): boolean =>
  found.groups.some(({ value }) => value.endsWith(`/${kind}`)) ||
  found.provisions.some(({ value }) => kindsOf(value).has(kind));

/** The group of a charge that is told without a provision, where the release names none of its kind. */
export function* toldGroup(
  doc: Document,
  found: Readonly<Facts>,
  kind: Group,
  { charge, by, section }: Told,
): Generator<Finding<ValueOf<'groups'>>> {
  if (isNamed(found, kind)) return;
  for (const { text, place, start } of sentencesOf(doc)) {
    const match = charge.exec(text);
    if (!match || section.test(text)) continue;
    const before = text.slice(0, match.index);
    const from = start + match.index;
    if (!by.test(before) || elsewhere(before) || isOfOtherAction(doc, place, from)) continue;
    yield { value: `securities-laws/${kind}`, at: [spanOf(place, from, from + match[0].length)] };
  }
}
