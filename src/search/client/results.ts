import { dateInWords, dollars } from '../../site/english.ts';
import { blockAnchor } from '../../site/urls.ts';
import type { Card } from '../document.ts';
import type { Query } from '../query.ts';
import { element } from './dom.ts';
import { excerptOf } from './excerpt.ts';
import type { SearchFiles } from './files.ts';
import type { ShownGroup } from './pager.ts';

/** Date, source, stage and money in short. */
function factsOf({ date, kind, stages, usd }: Card): HTMLElement {
  const facts = [date && dateInWords(date), kind, stages.join(', '), usd && dollars(usd)];
  return element(
    'p',
    { class: 'result-facts' },
    ...facts.filter(Boolean).map((text) => element('span', {}, String(text))),
  );
}

/** Provisions that are named with a result; a release may have dozens. */
const MOST_PROVISIONS = 4;

function lawOfCard({ provisions }: Card): HTMLElement[] {
  if (provisions.length === 0) return [];
  const rest = provisions.length - MOST_PROVISIONS;
  const text = provisions.slice(0, MOST_PROVISIONS).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
  return [element('p', { class: 'result-law' }, text)];
}

function wordsOfCard(card: Card, query: Query): HTMLElement[] {
  const { block, parts } = excerptOf(card, query);
  if (parts.length === 0) return [];
  const words = parts.map(({ text, found }) => (found ? element('mark', {}, text) : text));
  const toBlock =
    card.case &&
    element(
      'a',
      {
        href: card.url.split('#')[0] + blockAnchor(card.id, block),
        'aria-label': `Paragraph ${block} of ${card.title}`,
      },
      `¶ ${block}`,
    );
  return [element('p', { class: 'result-words' }, ...words, ...(toBlock ? [' ', toBlock] : []))];
}

/** The other releases of a case among the results; what they are called is fetched when they are looked at. */
function othersOf({ others }: ShownGroup, files: SearchFiles): HTMLElement[] {
  if (others.length === 0) return [];
  const list = element('ul', {});
  const name = others.length === 1 ? '1 more release of this case' : `${others.length} more releases of this case`;
  const details = element('details', { class: 'result-others' }, element('summary', {}, name), list);
  details.addEventListener(
    'toggle',
    async () => {
      const cards = await Promise.all(others.map(({ index, doc }) => files.card(index, doc)));
      cards.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
      list.append(
        ...cards.map(({ url, title, date }) =>
          element('li', {}, element('a', { href: url }, title), date ? ` ${dateInWords(date)}` : ''),
        ),
      );
    },
    { once: true },
  );
  return [details];
}

/** A case among the results: title, date, stage, money and provisions of its best release, and the words found in it. */
export function resultItem(group: ShownGroup, query: Query, files: SearchFiles): HTMLElement {
  const { card } = group;
  return element(
    'li',
    { class: 'result' },
    element('h3', {}, element('a', { href: card.url }, card.title)),
    ...(card.caption ? [element('p', { class: 'result-caption' }, card.caption)] : []),
    factsOf(card),
    ...lawOfCard(card),
    ...wordsOfCard(card, query),
    ...othersOf(group, files),
  );
}
