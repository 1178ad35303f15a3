import { spanOf } from '../../domain/evidence.ts';
import type { ValueOf } from '../../domain/facts.ts';
import type { Document } from '../document.ts';
import type { Finding } from '../rule.ts';
import { isElsewhere } from './elsewhere.ts';
import { type Mention, mentionsOf } from './mentions.ts';

type Relief = ValueOf<'relief'>;

/** Where a mention stands, as evidence. */
export const spanOfMention = ({ sentence, start, end }: Mention) =>
  spanOf(sentence.place, sentence.start + start, sentence.start + end);

/** Words of the sentence just before a mention. */
export const before = ({ sentence, start }: Mention, most: number): string =>
  sentence.text.slice(Math.max(0, start - most), start);

/**
 * One finding for a remedy that was ordered, agreed or consented to in this matter, with the words that say so. `accepts` may refuse
 * a mention; `also` may take one whose standing alone would not do.
 */
export function* given(
  doc: Document,
  remedy: Relief,
  {
    accepts = () => true,
    also = () => false,
  }: { accepts?: (mention: Mention) => boolean; also?: (mention: Mention) => boolean } = {},
): Generator<Finding<Relief>> {
  const at = mentionsOf(doc)
    .filter((mention) => mention.remedy === remedy && (mention.standing === 'given' || also(mention)))
    .filter((mention) => accepts(mention) && !isElsewhere(doc, mention))
    .map(spanOfMention);
  if (at.length) yield { value: remedy, at };
}
